#include "start/first_password_page.h"

#include "forms/new_password.h"
#include "office/office.h"
#include "widgets/hint_label.h"
#include "widgets/message_bar.h"

namespace mamis {

namespace {

const QString chosenPassword = QStringLiteral("password");

} // namespace

FirstPasswordPage::FirstPasswordPage(QWidget *parent)
    : FormPage(tr("Choose your own password"), tr("Choose your own password"),
        { tr("Set the password"), tr("Changing …"), tr("The password is being changed. Wait a moment.") },
        parent)
{
    addCard({}, newPasswordFields(tr("New password"), tr("New password (again)")));
    form().addRule([this](const FieldValues &values) { return newPasswordErrors(values, m_owner); });
    form().addRule([this](const FieldValues &values) {
        return values.value(chosenPassword).toString() == m_present ? FieldErrors { { chosenPassword,
                   tr("This is the password that was given to you. Choose your own.") } }
                                                                    : FieldErrors();
    });
    arrange(
        { new HintLabel(tr("Your password was given to you by somebody else. Choose one that only you know; "
                           "then the work begins."),
            this) });
}

void FirstPasswordPage::setOffice(const std::shared_ptr<Office> &office, const QString &present)
{
    clear(); // what somebody began to type
    m_office = office;
    m_present = present;
    m_owner = { office->login(), office->session()->associationName };
}

void FirstPasswordPage::submit()
{
    const std::shared_ptr<Office> office = m_office.lock();
    if (!office)
        return;
    setBusy(true);
    const QString password = form().text(chosenPassword);
    office->changePassword(m_present, password, this, [this, password](const Result<Done> &done) {
        setBusy(false);
        if (!done && !form().showFailure(*done.failure))
            return messages().say(*done.failure);
        if (!done)
            return;
        clear();
        Q_EMIT changed(password);
    });
}

void FirstPasswordPage::clear()
{
    form().setValues({ { chosenPassword, QString() }, { QStringLiteral("repeated"), QString() } });
    m_present.clear();
}

void FirstPasswordPage::activate()
{
    messages().clear();
    form().focusFirst();
}

} // namespace mamis
