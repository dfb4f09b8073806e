#include "forms/conflict_line.h"

#include "look/theme.h"
#include "look/tone.h"
#include "widgets/compact_button.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace mamis {

ConflictLine::ConflictLine(const QString &name, QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_theirs(new CompactButton(tr("Take theirs"), this))
    , m_mine(new CompactButton(tr("Keep mine"), this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_theirs->setAccessibleName(tr("%1: take theirs").arg(name));
    m_mine->setAccessibleName(tr("%1: keep mine").arg(name));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(theme::spacing, theme::spacing / 2, theme::spacing / 2, theme::spacing / 2);
    line->setSpacing(theme::spacing);
    line->addWidget(m_text, 1);
    for (QPushButton *button : { m_theirs, m_mine }) {
        button->setAutoDefault(true);
        line->addWidget(button, 0, Qt::AlignTop);
    }
    connect(m_theirs, &QPushButton::clicked, this, [this] { Q_EMIT settled(true); });
    connect(m_mine, &QPushButton::clicked, this, [this] { Q_EMIT settled(false); });
    hide();
}

void ConflictLine::ask(const QString &theirs)
{
    m_text->setText(tr("⚠ Somebody else saved: %1").arg(theirs.isEmpty() ? tr("(empty)") : theirs));
    show();
}

void ConflictLine::paintEvent(QPaintEvent *)
{
    const ToneColours colours = toneColours(ToneKind::Caution, palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colours.edge);
    painter.setBrush(colours.tint);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

} // namespace mamis
