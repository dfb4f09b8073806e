#include "areas/applications/mail_switch.h"

#include "widgets/hint_label.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace mamis {

MailSwitch::MailSwitch(QWidget *parent)
    : QWidget(parent)
    , m_box(new QCheckBox(tr("Send no notification mail"), this))
    , m_reason(new QLineEdit(this))
    , m_error(new HintLabel({}, this))
    , m_why(new HintLabel({}, this))
{
    m_reason->setPlaceholderText(tr("Reason for sending no mail (required)"));
    m_reason->setAccessibleName(tr("Reason for sending no mail (required)"));
    m_reason->setMaxLength(200);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_box);
    column->addWidget(m_reason);
    column->addWidget(m_error);
    column->addWidget(m_why);
    m_reason->hide();
    m_error->hide();
    m_why->hide();
    connect(m_box, &QCheckBox::toggled, this, [this](bool off) {
        m_reason->setVisible(off);
        m_error->showError({});
        if (off)
            m_reason->setFocus();
    });
    connect(m_reason, &QLineEdit::textChanged, this, [this] {
        if (m_error->showsError())
            check();
    });
}

void MailSwitch::setNoMail(const QString &why)
{
    m_why->showHint(why);
    m_box->setVisible(why.isEmpty());
    if (!why.isEmpty())
        reset();
}

void MailSwitch::reset()
{
    m_box->setChecked(false);
    m_reason->clear();
    m_error->showError({});
}

bool MailSwitch::notify() const
{
    return !m_box->isChecked();
}

QString MailSwitch::reason() const
{
    return notify() ? QString() : m_reason->text().trimmed();
}

bool MailSwitch::check()
{
    m_error->showError(notify() || !reason().isEmpty()
            ? QString()
            : tr("Please say why no mail is sent: the history keeps it."));
    return !m_error->showsError();
}

} // namespace mamis
