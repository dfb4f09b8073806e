#include "forms/form_page.h"

#include "forms/form_layout.h"
#include "look/theme.h"
#include "widgets/keys.h"
#include "widgets/layouts.h"
#include "widgets/message_bar.h"
#include "widgets/tab_stops.h"

#include <QPushButton>

#include <utility>

namespace mamis {

FormPage::FormPage(const QString &title, const QString &crumb, FormAction action, QWidget *parent)
    : Page(title, crumb, parent)
    , m_action(std::move(action))
    , m_cards(new QWidget(this))
    , m_column(columnOf(m_cards))
{
    m_column->setSpacing(theme::groupSpacing);
    connect(&m_form, &RecordForm::entered, this, [this] { finishFields(); });
}

FormPage::~FormPage() = default;

void FormPage::addCard(const QString &title, const QList<FieldSpec> &fields)
{
    m_column->addWidget(m_form.addCard(title, fields, m_cards));
}

void FormPage::arrange(
    const QList<QWidget *> &above, const QList<QWidget *> &left, const QList<QPushButton *> &before)
{
    arrangeColumn(content(), above + QList<QWidget *> { m_cards, makeButtons(left, before) } + m_below);
    setBusy(false);
}

QWidget *FormPage::makeButtons(const QList<QWidget *> &left, const QList<QPushButton *> &before)
{
    auto *widget = new QWidget(this);
    auto *line = lineOf(widget);
    for (QWidget *one : left)
        line->addWidget(one, one->sizePolicy().horizontalPolicy() == QSizePolicy::Minimum ? 0 : 1);
    line->addStretch(left.isEmpty() ? 1 : 0); // what is hidden takes no room
    m_back = new QPushButton(tr("Back"), widget);
    m_back->setToolTip(tr("Back (Esc)"));
    m_back->setVisible(m_action.back);
    m_primary = new QPushButton(m_action.name, widget);
    m_primary->setToolTip(
        tr("%1 (%2)").arg(m_action.name, m_action.keys.constFirst().toString(QKeySequence::NativeText)));
    theme::setPrimary(m_primary);
    QList<QWidget *> stops;
    for (QPushButton *button : QList<QPushButton *> { m_back } + before + QList { m_primary }) {
        button->setAutoDefault(true);
        line->addWidget(button);
        stops.append(button);
    }
    chainTabStops(stops);
    connect(m_back, &QPushButton::clicked, this,
        [this] { leaveFor(tr("Discard it and leave"), [this] { Q_EMIT backRequested(); }); });
    connect(m_primary, &QPushButton::clicked, this, &FormPage::trySubmit);
    addKey(this, m_action.keys, m_action.name, [this] { m_primary->click(); });
    return widget;
}

void FormPage::trySubmit()
{
    if (m_busy)
        return;
    messages().clear();
    if (maySubmit() && m_form.check())
        submit();
}

void FormPage::setBusy(bool busy)
{
    QWidget *focused = window()->focusWidget();
    if (busy && focused && m_cards->isAncestorOf(focused))
        m_focused = focused;
    m_busy = busy;
    m_cards->setEnabled(!busy);
    m_primary->setEnabled(!busy);
    m_primary->setText(busy ? m_action.busy : m_action.name);
    if (!busy && m_focused)
        std::exchange(m_focused, nullptr)->setFocus(Qt::OtherFocusReason);
}

bool FormPage::mayLeave()
{
    if (m_busy)
        messages().say(MessageBar::Tone::Info, m_action.wait);
    return !m_busy;
}

} // namespace mamis
