#include "session/password_page.h"

#include "domain/explain.h"
#include "forms/new_password.h"
#include "office/office.h"
#include "widgets/hint_label.h"
#include "widgets/message_bar.h"

#include <QLineEdit>
#include <QPushButton>

namespace mamis {

namespace {

const QString present = QStringLiteral("log-in");
const QString wanted = QStringLiteral("password");

} // namespace

PasswordPage::PasswordPage(Office &office, QWidget *parent)
    : FormPage(tr("Change your password"), tr("Change your password"),
        { tr("Change the password"), tr("Changing …"), tr("The password is being changed. Wait a moment.") },
        parent)
    , m_office(office)
{
    const FieldSpec presentPassword { .code = present,
        .name = tr("Present password"),
        .kind = FieldKind::Password,
        .required = true,
        .error = tr("Enter the password with which you log in now.") };
    addCard(
        {}, QList { presentPassword } + newPasswordFields(tr("New password"), tr("New password (again)")));
    form().addRule([this](const FieldValues &values) {
        const Session *session = m_office.session();
        return newPasswordErrors(
            values, { m_office.login(), session ? session->associationName : QString() });
    });
    form().addRule([](const FieldValues &values) {
        return values.value(wanted) == values.value(present)
            ? FieldErrors { { wanted, tr("This is the present password. Choose another one.") } }
            : FieldErrors();
    });
    arrange({ new HintLabel(
        tr("The new password holds from your next log-in on, whatever computer you use."), this) });
}

void PasswordPage::submit()
{
    setBusy(true);
    const QString password = form().text(wanted);
    m_office.changePassword(form().text(present), password, this, [this, password](const Result<Done> &done) {
        setBusy(false);
        if (!done)
            return showFailure(*done.failure);
        clear();
        Q_EMIT changed(password);
    });
}

void PasswordPage::showFailure(const Failure &failure)
{
    primaryButton()->setFocus(Qt::OtherFocusReason);
    if (failure.code == QLatin1String("log-in")) {
        form().showError(present,
            tr("This is not the password with which you log in. Nothing was changed. Enter it again."));
        qobject_cast<QLineEdit *>(form().widget(present))->selectAll();
    } else if (failure.code == QLatin1String("log-in-locked")) {
        form().showError(present, explain(failure));
    } else {
        messages().say(failure);
    }
}

void PasswordPage::clear()
{
    FieldValues nothing;
    for (const QString &code : form().codes())
        nothing.insert(code, QString());
    form().setValues(nothing);
}

void PasswordPage::activate()
{
    clear();
    messages().clear();
    form().focusFirst();
}

} // namespace mamis
