#include "areas/outbox/outbox_model.h"

#include "domain/calendar_date.h"
#include "domain/explain.h"
#include "domain/words.h"
#include "look/tone.h"

#include <QApplication>

#include <algorithm>

namespace mamis {

namespace {

QString sign(MailState state)
{
    switch (state) {
    case MailState::Waiting:
        return QStringLiteral("◔");
    case MailState::Sending:
        return QStringLiteral("→");
    case MailState::Sent:
        return QStringLiteral("✓");
    case MailState::Failed:
        return QStringLiteral("✕");
    case MailState::Withdrawn:
        return QStringLiteral("–");
    }
    Q_UNREACHABLE();
}

ToneKind tone(MailState state)
{
    switch (state) {
    case MailState::Waiting:
    case MailState::Sending:
        return ToneKind::Accent;
    case MailState::Sent:
        return ToneKind::Good;
    case MailState::Failed:
        return ToneKind::Bad;
    case MailState::Withdrawn:
        return ToneKind::Neutral;
    }
    Q_UNREACHABLE();
}

bool isWaiting(const OutboxRow &mail)
{
    return mail.state == MailState::Waiting || mail.state == MailState::Sending;
}

} // namespace

QString mailStateText(MailState state)
{
    return sign(state) + u' ' + words::name(state);
}

QString mailReason(const OutboxRow &mail)
{
    if (mail.lastCode.isEmpty() || mail.state == MailState::Sent)
        return {};
    const QString reason = reasonText(mail.lastCode);
    return mail.lastStatus == 0 ? reason : OutboxModel::tr("%1 (SMTP %2)").arg(reason).arg(mail.lastStatus);
}

QString mailTime(const OutboxRow &mail, const QDateTime &now)
{
    if (mail.state == MailState::Sent)
        return formatDateTime(mail.sentAt);
    if (!isWaiting(mail))
        return {};
    return mail.nextTryAt > now ? OutboxModel::tr("%1 (planned)").arg(formatDateTime(mail.nextTryAt))
                                : OutboxModel::tr("In turn");
}

void OutboxModel::setRows(const QList<OutboxRow> &rows)
{
    const bool same = std::ranges::equal(m_rows, rows, {}, &OutboxRow::id, &OutboxRow::id);
    if (!same)
        beginResetModel();
    m_rows = rows;
    if (!same)
        endResetModel();
    else if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int OutboxModel::indexOf(qint64 id) const
{
    const auto found = std::ranges::find(m_rows, id, &OutboxRow::id);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int OutboxModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int OutboxModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant OutboxModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const OutboxRow &mail = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(mail, index.column());
    case Qt::ForegroundRole:
        if (index.column() == State)
            return toneColours(tone(mail.state), QApplication::palette()).text;
        return {};
    default:
        return {};
    }
}

QString OutboxModel::text(const OutboxRow &mail, int column) const
{
    switch (column) {
    case State:
        return mailStateText(mail.state);
    case To:
        return QStringLiteral("%1 <%2>").arg(mail.toName, mail.toAddress.simplified());
    case Subject:
        return mail.subject;
    case Queued:
        return formatDateTime(mail.queuedAt);
    case Time:
        return mailTime(mail, QDateTime::currentDateTimeUtc());
    case Reason:
        return mailReason(mail);
    default:
        return {};
    }
}

QVariant OutboxModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case State:
        return tr("State");
    case To:
        return tr("To");
    case Subject:
        return tr("Subject");
    case Queued:
        return tr("Queued");
    case Time:
        return tr("Sent or next try");
    case Reason:
        return tr("Reason");
    default:
        return {};
    }
}

} // namespace mamis
