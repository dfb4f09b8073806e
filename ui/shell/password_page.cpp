#include "shell/password_page.h"

#include "office/office.h"
#include "shell/new_password.h"
#include "shell/theme.h"
#include "widgets/card.h"
#include "widgets/explain.h"
#include "widgets/field_form.h"
#include "widgets/hint_label.h"
#include "widgets/keys.h"
#include "widgets/message_bar.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>

namespace mamis {

PasswordPage::PasswordPage(Office &office, QWidget *parent)
    : Page(tr("Change your password"), tr("Change your password"), parent)
    , m_office(office)
    , m_fields(new FieldForm(this))
    , m_form(new QWidget(this))
    , m_change(new QPushButton(this))
{
    QGridLayout *grid = FieldForm::makeGrid(m_form);
    m_present = m_fields->add(grid, QStringLiteral("log-in"), tr("Present password"), QString(),
        tr("Enter the password with which you log in now."));
    m_present->setEchoMode(QLineEdit::Password);
    m_wanted = std::make_unique<NewPassword>(*m_fields, grid, tr("New password"), tr("New password (again)"));
    FieldForm::arrange(content(),
        { new HintLabel(
              tr("The new password holds from your next log-in on, whatever computer you use."), this),
            makeCard(QString(), m_form, this), makeButtons() });
    connect(m_fields, &FieldForm::returnPressed, this, [this](QLineEdit *in) {
        if (in == m_wanted->repeated())
            submit();
        else
            focusNextChild();
    });
    setBusy(false);
}

PasswordPage::~PasswordPage() = default;

QWidget *PasswordPage::makeButtons()
{
    auto *widget = new QWidget(this);
    auto *line = new QHBoxLayout(widget);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(theme::spacing);
    auto *back = new QPushButton(tr("Back"), widget);
    back->setToolTip(tr("Back (Esc)"));
    m_change->setToolTip(tr("Change the password (F9)"));
    theme::setPrimary(m_change);
    line->addStretch(1);
    for (QPushButton *button : { back, m_change }) {
        button->setAutoDefault(true);
        line->addWidget(button);
    }
    setTabOrder(m_wanted->repeated(), back);
    setTabOrder(back, m_change);
    connect(back, &QPushButton::clicked, this, [this] {
        if (mayLeave())
            Q_EMIT backRequested();
    });
    connect(m_change, &QPushButton::clicked, this, &PasswordPage::submit);
    addKey(this, { Qt::Key_F9 }, tr("Change the password"), [this] { m_change->click(); });
    return widget;
}

void PasswordPage::submit()
{
    messages().clear();
    if (m_busy)
        return;
    QStringList wrong = m_wanted->wrong();
    if (m_present->text().isEmpty())
        wrong.prepend(QStringLiteral("log-in"));
    if (m_fields->showErrors(wrong))
        return;
    const QString wanted = m_wanted->text();
    if (wanted == m_present->text()) {
        m_fields->showError(
            QStringLiteral("password"), tr("This is the present password. Choose another one."));
        return;
    }
    setBusy(true);
    m_office.changePassword(m_present->text(), wanted, this, [this, wanted](const Result<Done> &done) {
        setBusy(false);
        if (!done)
            return showFailure(*done.failure);
        m_present->clear();
        m_wanted->clear();
        Q_EMIT changed(wanted);
    });
}

void PasswordPage::showFailure(const Failure &failure)
{
    m_change->setFocus(Qt::OtherFocusReason);
    if (failure.code == QLatin1String("log-in")) {
        m_fields->showError(failure.code,
            tr("This is not the password with which you log in. Nothing was changed. Enter it again."));
        m_present->selectAll();
    } else if (failure.code == QLatin1String("log-in-locked")) {
        m_fields->showError(QStringLiteral("log-in"), explain(failure));
    } else {
        messages().say(failure);
    }
}

void PasswordPage::setBusy(bool busy)
{
    m_busy = busy;
    m_form->setEnabled(!busy);
    m_change->setEnabled(!busy);
    m_change->setText(busy ? tr("Changing …") : tr("Change the password"));
}

void PasswordPage::activate()
{
    m_present->clear();
    m_wanted->clear();
    m_fields->showErrors({});
    messages().clear();
    m_present->setFocus(Qt::OtherFocusReason);
}

bool PasswordPage::mayLeave()
{
    if (m_busy)
        messages().say(MessageBar::Tone::Info, tr("The password is being changed. Wait a moment."));
    return !m_busy;
}

} // namespace mamis
