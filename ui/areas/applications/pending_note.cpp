#include "areas/applications/pending_note.h"

#include "look/theme.h"
#include "widgets/layouts.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace mamis {

namespace {

/// The text of a count takes the colour of its badge in the menu.
void paintAs(QPushButton *button, ToneKind tone)
{
    QPalette palette = button->palette();
    palette.setColor(QPalette::Active, QPalette::ButtonText, toneColours(tone, palette).text);
    palette.setColor(QPalette::Inactive, QPalette::ButtonText, toneColours(tone, palette).text);
    button->setPalette(palette);
}

} // namespace

QList<Badge> pendingBadges(const PendingCounts &counts)
{
    QList<Badge> badges;
    if (counts.unprocessed > 0)
        badges.append({ QLocale().toString(counts.unprocessed), ToneKind::Accent,
            PendingNote::tr("Unprocessed: %L1").arg(counts.unprocessed) });
    if (counts.overdue > 0)
        badges.append({ u'▲' + QLocale().toString(counts.overdue), ToneKind::Attention,
            PendingNote::tr("%1 days or longer: %L2").arg(counts.overdueDays).arg(counts.overdue) });
    return badges;
}

PendingNote::PendingNote(QWidget *parent)
    : QWidget(parent)
    , m_unprocessed(new QPushButton(this))
    , m_overdue(new QPushButton(this))
{
    auto *layout = lineOf(this);
    layout->addWidget(new QLabel(tr("Unprocessed applications now:")));
    layout->addWidget(m_unprocessed);
    layout->addWidget(m_overdue);
    layout->addStretch(1);
    for (QPushButton *button : { m_unprocessed, m_overdue }) {
        button->setAutoDefault(true);
        theme::setTextRole(button, theme::TextRole::Title);
    }
    connect(m_unprocessed, &QPushButton::clicked, this, [this] { Q_EMIT chosen(false); });
    connect(m_overdue, &QPushButton::clicked, this, [this] { Q_EMIT chosen(true); });
    setCounts({});
}

void PendingNote::setCounts(const PendingCounts &counts)
{
    m_unprocessed->setText(tr("%L1 applications").arg(counts.unprocessed));
    m_unprocessed->setEnabled(counts.unprocessed > 0);
    m_unprocessed->setAccessibleName(tr("Unprocessed applications now:") + m_unprocessed->text());
    m_unprocessed->setToolTip(tr("Show the unprocessed applications"));
    m_overdue->setText(tr("▲ %1 days or longer: %L2").arg(counts.overdueDays).arg(counts.overdue));
    m_overdue->setAccessibleName(m_overdue->text());
    m_overdue->setToolTip(tr("Show only those that have waited too long"));
    m_overdue->setVisible(counts.overdue > 0);
    paintAs(m_unprocessed, ToneKind::Accent);
    paintAs(m_overdue, ToneKind::Attention);
}

} // namespace mamis
