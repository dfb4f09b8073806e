#include "frame/key_sheet.h"

#include "look/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace mamis {

namespace {

constexpr qreal keysWidth = 12.6; ///< three combinations in one line; see FieldList

} // namespace

KeySheet::KeySheet(QWidget *parent)
    : QWidget(parent)
    , m_close(new QPushButton(tr("Close"), this))
    , m_columns(new QHBoxLayout)
{
    auto *title = new QLabel(tr("Keys"), this);
    theme::setTextRole(title, theme::TextRole::Title);
    m_close->setToolTip(tr("Close (Esc)"));
    m_close->setAccessibleName(m_close->text());
    m_close->setAutoDefault(true);
    connect(m_close, &QPushButton::clicked, this, &KeySheet::closeRequested);
    setAccessibleName(title->text());

    auto *head = new QHBoxLayout;
    head->addWidget(title, 1);
    head->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::groupSpacing, theme::groupSpacing, theme::groupSpacing, theme::spacing);
    column->setSpacing(theme::groupSpacing);
    column->addLayout(head);
    m_columns->setSpacing(theme::groupSpacing);
    for (int i = 0; i < 2; ++i) {
        auto *half = new QVBoxLayout;
        half->setSpacing(theme::groupSpacing);
        half->addStretch(1);
        m_columns->addLayout(half, 1);
    }
    column->addLayout(m_columns, 1);
}

void KeySheet::setScreens(const QList<FieldSection> &screens)
{
    qDeleteAll(m_cards);
    m_cards.clear();
    qsizetype whole = 0;
    for (const FieldSection &screen : screens)
        whole += screen.fields.size() + 2; // title and gap
    qsizetype before = 0;
    for (const FieldSection &screen : screens) {
        auto *card = new FieldList(this, keysWidth);
        card->setSection(screen);
        m_cards.append(card);
        // The left column takes what begins in the first half, the right one the rest, in reading order.
        auto *half = static_cast<QVBoxLayout *>(m_columns->itemAt(before * 2 < whole ? 0 : 1)->layout());
        half->insertWidget(half->count() - 1, card);
        before += screen.fields.size() + 2;
    }
}

void KeySheet::takeFocus()
{
    m_close->setFocus(Qt::OtherFocusReason);
}

} // namespace mamis
