#include "areas/applications/batch_model.h"

#include "domain/explain.h"
#include "domain/words.h"

#include <QTimer>

#include <algorithm>

namespace mamis {

namespace {

constexpr int keptChunks = 20;

} // namespace

BatchModel::BatchModel(Part part, Fetch fetch, QObject *parent)
    : QAbstractTableModel(parent)
    , m_part(part)
    , m_fetch(std::move(fetch))
    , m_facts(keptChunks)
    , m_timer(new QTimer(this))
{
    // Cells of one screen ask one after the other; the chunks they need are fetched together.
    m_timer->setSingleShot(true);
    m_timer->setInterval(0);
    connect(m_timer, &QTimer::timeout, this, &BatchModel::fetchWanted);
}

void BatchModel::setItems(const QList<BatchItem> &items)
{
    beginResetModel();
    m_items = items;
    m_done = false;
    m_facts.clear();
    m_wanted.clear();
    m_asked.clear();
    endResetModel();
}

void BatchModel::setOutcome(const QList<BatchItem> &items)
{
    m_items = items;
    m_done = true;
    if (!m_items.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void BatchModel::addChunk(qsizetype chunk, const QList<StepRow> &rows)
{
    auto *byId = new QHash<qint64, StepRow>;
    for (const StepRow &row : rows)
        byId->insert(row.stepId, row);
    m_facts.insert(chunk, byId);
    m_asked.remove(chunk);
    const auto first = static_cast<int>(chunk * chunkSize);
    const int last = std::min(first + static_cast<int>(chunkSize), rowCount()) - 1;
    if (last >= first)
        Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
}

int BatchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

int BatchModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BatchModel::data(const QModelIndex &index, int role) const
{
    const BatchItem &item = m_items.at(index.row());
    if (role == statusRole && index.column() == From)
        return static_cast<int>(item.from);
    if (role == statusRole && index.column() == To && m_part == Part::Fitting)
        return static_cast<int>(item.to);
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return text(index.row(), index.column());
    return {};
}

QVariant BatchModel::text(int row, int column) const
{
    const BatchItem &item = m_items.at(row);
    switch (column) {
    case From:
        return words::name(item.from);
    case To:
        return m_part == Part::Fitting ? words::name(item.to) : QString();
    case Outcome:
        return outcome(item);
    default:
        break;
    }
    const QHash<qint64, StepRow> *chunk = m_facts.object(row / chunkSize);
    if (chunk == nullptr) {
        m_wanted.insert(row / chunkSize);
        m_timer->start();
        return QStringLiteral("…");
    }
    const auto facts = chunk->constFind(item.stepId);
    if (facts == chunk->constEnd())
        return QStringLiteral("-");
    switch (column) {
    case Name:
        return facts->name;
    case KindOf:
        return words::name(facts->kind);
    case RegistrationNumber:
        return facts->registrationNumber;
    default:
        return {};
    }
}

QString BatchModel::outcome(const BatchItem &item) const
{
    if (!item.possibleFrom.isEmpty()) {
        QStringList statuses;
        for (const StepStatus status : item.possibleFrom)
            statuses << words::name(status);
        return tr("Possible only in the status: %1").arg(statuses.join(tr(", ")));
    }
    if (!item.refusal.isEmpty())
        return m_part == Part::Fitting ? QStringLiteral("✕ ") + reasonText(item.refusal)
                                       : reasonText(item.refusal);
    if (item.decided)
        return QStringLiteral("✓ ") + tr("Done");
    return m_done ? tr("Still open") : QString();
}

QVariant BatchModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return words::name(SortColumn::Name);
    case KindOf:
        return words::name(SortColumn::Kind);
    case RegistrationNumber:
        return words::name(SortColumn::RegistrationNumber);
    case From:
        return words::name(SortColumn::Status);
    case To:
        return tr("Afterwards");
    case Outcome:
        return m_part == Part::Fitting ? tr("Result") : tr("Reason");
    default:
        return {};
    }
}

void BatchModel::fetchWanted()
{
    const QSet<qsizetype> wanted = std::exchange(m_wanted, {}) - m_asked;
    for (const qsizetype chunk : wanted) {
        m_asked.insert(chunk);
        const qsizetype begin = chunk * chunkSize;
        const qsizetype end = std::min(begin + chunkSize, m_items.size());
        QList<qint64> ids;
        for (qsizetype i = begin; i < end; ++i)
            ids << m_items.at(i).stepId;
        m_fetch(chunk, ids);
    }
}

} // namespace mamis
