#include "areas/users/given_password_page.h"

#include "forms/form_layout.h"
#include "look/theme.h"
#include "office/users.h"
#include "widgets/card.h"
#include "widgets/keys.h"
#include "widgets/layouts.h"
#include "widgets/message_bar.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHideEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace mamis {

GivenPasswordPage::GivenPasswordPage(QWidget *parent)
    : Page(tr("First password"), tr("First password"), parent)
    , m_whose(new QLabel(this))
    , m_password(new QLineEdit(this))
    , m_copy(new QPushButton(tr("Copy"), this))
    , m_hint(new QLabel(this))
{
    for (QLabel *label : { m_whose, m_hint }) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_password->setReadOnly(true);
    m_password->setAccessibleName(tr("First password"));
    QFont fixed = theme::font(theme::TextRole::Title); // l and 1 can be told apart
    fixed.setFamilies(QFontDatabase::systemFont(QFontDatabase::FixedFont).families());
    m_password->setFont(fixed);
    m_copy->setToolTip(tr("Copy (Ctrl+C)"));
    m_copy->setAutoDefault(true);

    auto *inside = new QWidget(this);
    auto *column = columnOf(inside);
    column->addWidget(m_whose);
    auto *passwordLine = new QWidget(inside);
    auto *line = lineOf(passwordLine);
    line->addWidget(m_password, 1);
    line->addWidget(m_copy);
    column->addWidget(passwordLine);
    column->addWidget(m_hint);

    auto *buttons = new QWidget(this);
    auto *buttonLine = lineOf(buttons);
    buttonLine->addStretch(1);
    auto *back = new QPushButton(tr("To the list of users"), buttons);
    back->setToolTip(tr("To the list of users (F9)"));
    back->setAutoDefault(true);
    theme::setPrimary(back);
    buttonLine->addWidget(back);
    arrangeColumn(content(), { makeCard({}, inside, this), buttons });

    connect(back, &QPushButton::clicked, this, &GivenPasswordPage::backRequested);
    addKey(this, { Qt::Key_F9 }, back->text(), [back] { back->click(); });
    const auto copy = [this] {
        QGuiApplication::clipboard()->setText(m_password->text());
        messages().say(MessageBar::Tone::Success, tr("The password is in the clipboard."));
    };
    connect(m_copy, &QPushButton::clicked, this, copy);
    addKey(this, { QKeySequence::Copy }, tr("Copy the password"), copy);
}

void GivenPasswordPage::setPassword(const GivenPassword &given)
{
    m_whose->setText(tr("User: %1　Login ID: %2").arg(given.user.name, given.user.login));
    m_password->setText(given.password);
    m_hint->setText(given.user.mustChangePassword
            ? QStringLiteral("⚠ ")
                + tr("It is shown here only, and only this once. Pass it on to its user alone; at the first "
                     "log-in "
                     "they choose another one.")
            : tr("In a practice database everybody has this password."));
}

void GivenPasswordPage::activate()
{
    messages().clear();
    m_copy->setFocus(Qt::OtherFocusReason);
}

void GivenPasswordPage::hideEvent(QHideEvent *event)
{
    if (!event->spontaneous())
        m_password->clear();
    Page::hideEvent(event);
}

} // namespace mamis
