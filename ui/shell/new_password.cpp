#include "shell/new_password.h"

#include "office/set_up.h"
#include "widgets/field_form.h"

#include <QGridLayout>
#include <QLineEdit>

namespace mamis {

NewPassword::NewPassword(FieldForm &fields, QGridLayout *grid, const QString &name, const QString &again)
    : m_password(fields.add(grid, QStringLiteral("password"), name,
        tr("At least %1 characters; a sentence is easier to remember than a riddle.").arg(shortestPassword),
        tr("The password needs at least %1 characters.").arg(shortestPassword)))
    , m_repeated(fields.add(
          grid, QStringLiteral("repeated"), again, QString(), tr("The two passwords are not the same.")))
{
    for (QLineEdit *edit : { m_password, m_repeated })
        edit->setEchoMode(QLineEdit::Password);
}

QString NewPassword::text() const
{
    return m_password->text();
}

void NewPassword::clear()
{
    m_password->clear();
    m_repeated->clear();
}

QStringList NewPassword::wrong() const
{
    // Where the password itself is wrong, one message about it is enough.
    if (text().size() < shortestPassword)
        return { QStringLiteral("password") };
    return text() == m_repeated->text() ? QStringList() : QStringList { QStringLiteral("repeated") };
}

} // namespace mamis
