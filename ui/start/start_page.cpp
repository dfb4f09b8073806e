#include "start/start_page.h"

#include "look/theme.h"
#include "widgets/card.h"
#include "widgets/hint_label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace mamis {

StartPage::StartPage(QWidget *parent)
    : Page(tr("How do you want to begin?"), tr("Start"), parent)
{
    auto *body = new QWidget(content());
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, theme::spacing, 0, 0);
    column->setSpacing(theme::groupSpacing);
    const int width = QFontMetrics(theme::font(theme::TextRole::Normal)).height() * 16;
    const auto add = [&](const QString &name, const QString &hint, void (StartPage::*chosen)()) {
        auto *button = new QPushButton(name);
        button->setAutoDefault(true);
        button->setFixedWidth(width);
        button->setAccessibleDescription(hint);
        connect(button, &QPushButton::clicked, this, chosen);
        auto *inside = new QWidget;
        auto *line = new QHBoxLayout(inside);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(theme::groupSpacing);
        line->addWidget(button);
        line->addWidget(new HintLabel(hint), 1);
        column->addWidget(makeCard(QString(), inside));
        return button;
    };
    m_new = add(tr("Use it on this computer only"),
        tr("A new database on this computer: name your association and its administrator."),
        &StartPage::newRequested);
    theme::setPrimary(m_new);
    add(tr("Open an existing database"),
        tr("Your office has a database already, for example from another computer or a backup."),
        &StartPage::chooseOtherRequested);
    add(tr("Connect to a shared server"),
        tr("Your office works together with others on a server that an administrator has set up."),
        &StartPage::serverRequested);
    add(tr("Open in practice mode"),
        tr("Try everything out with invented members. No real member is affected and no mail leaves this "
           "computer."),
        &StartPage::practiceRequested);
    column->addStretch(1);
    body->setMaximumWidth(QFontMetrics(theme::font(theme::TextRole::Normal)).height() * 48);
    auto *line = new QHBoxLayout(content());
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(body, 1);
    line->addStretch(0);
}

void StartPage::activate()
{
    m_new->setFocus();
}

} // namespace mamis
