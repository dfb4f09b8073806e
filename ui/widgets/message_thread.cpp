#include "widgets/message_thread.h"

#include "domain/calendar_date.h"
#include "domain/words.h"
#include "look/theme.h"

#include <QEvent>
#include <QTextCursor>
#include <QTextDocument>
#include <QtMath>

#include <memory>

namespace mamis {

namespace {

/// Background of the own association's entries: a breath of the accent colour.
QColor ownGround(const QPalette &palette)
{
    QColor accent = theme::accent(palette);
    accent.setAlphaF(0.12F);
    return accent;
}

void insertEntry(QTextCursor &cursor, const HistoryEntry &entry, bool own, const QPalette &palette)
{
    QTextBlockFormat block;
    block.setLeftMargin(6);
    block.setRightMargin(6);
    if (own)
        block.setBackground(ownGround(palette));

    QTextCharFormat head;
    QFont bold = theme::font(theme::TextRole::Hint);
    bold.setWeight(QFont::DemiBold);
    head.setFont(bold);
    QTextCharFormat quiet;
    quiet.setFont(theme::font(theme::TextRole::Hint));
    quiet.setForeground(palette.color(QPalette::PlaceholderText));
    QTextCharFormat plain;
    plain.setFont(theme::font(theme::TextRole::Normal));

    if (cursor.atStart())
        cursor.setBlockFormat(block);
    else
        cursor.insertBlock(block);
    cursor.insertText(QStringLiteral("%1 / %2").arg(entry.association, entry.user), head);
    cursor.insertText(QStringLiteral("  ") + formatDateTime(entry.at), quiet);

    cursor.insertBlock(block);
    QString change = words::name(entry.action);
    if (entry.from != entry.to)
        change += QStringLiteral("  %1 → %2").arg(words::name(entry.from), words::name(entry.to));
    if (entry.effectiveOn.isValid())
        change += QStringLiteral("  ") + MessageThread::tr("as of %1").arg(formatDate(entry.effectiveOn));
    cursor.insertText(change, quiet);

    if (!entry.message.trimmed().isEmpty()) {
        cursor.insertBlock(block);
        cursor.insertText(entry.message.trimmed(), plain);
    }
    // Space below the entry, on no ground.
    QTextBlockFormat gap;
    gap.setLineHeight(8, QTextBlockFormat::FixedHeight);
    cursor.insertBlock(gap);
}

} // namespace

MessageThread::MessageThread(QWidget *parent)
    : QTextBrowser(parent)
{
    setAccessibleName(tr("Messages and history"));
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // it is shown whole: the page around it scrolls
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
}

void MessageThread::setHistory(const QList<HistoryEntry> &history, const QString &ownAssociation)
{
    m_history = history;
    m_ownAssociation = ownAssociation;
    fill();
}

QSize MessageThread::sizeHint() const
{
    return { 320, heightForWidth(320) };
}

QSize MessageThread::minimumSizeHint() const
{
    return { 200, fontMetrics().lineSpacing() + 8 };
}

int MessageThread::heightForWidth(int width) const
{
    // A copy, since the text on the screen keeps its own width.
    const std::unique_ptr<QTextDocument> copy(document()->clone());
    copy->setTextWidth(width);
    return qCeil(copy->size().height());
}

void MessageThread::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        fill();
}

void MessageThread::fill()
{
    clear();
    QTextCursor cursor(document());
    if (m_history.isEmpty()) {
        QTextCharFormat quiet;
        quiet.setForeground(palette().color(QPalette::PlaceholderText));
        cursor.insertText(tr("Nothing has been decided yet."), quiet);
    }
    for (const HistoryEntry &entry : std::as_const(m_history))
        insertEntry(cursor, entry, entry.association == m_ownAssociation, palette());
    updateGeometry();
}

} // namespace mamis
