#include "applications/application_model.h"

#include "domain/calendar_date.h"
#include "domain/words.h"

#include <algorithm>

namespace mamis {

namespace {

QVariant rawValue(const StepRow &row, int column)
{
    switch (column) {
    case ApplicationModel::Tick:
        return row.stepId;
    case ApplicationModel::Status:
        return static_cast<int>(row.status);
    case ApplicationModel::SubmittedAt:
        return row.submittedAt;
    case ApplicationModel::WishedOn:
        return row.wishedOn;
    case ApplicationModel::Kind:
        return static_cast<int>(row.kind);
    case ApplicationModel::RegistrationNumber:
        return row.registrationNumber;
    case ApplicationModel::Name:
        return row.name;
    case ApplicationModel::Category:
        return row.category;
    case ApplicationModel::Facility:
        return row.facility;
    default:
        return {};
    }
}

} // namespace

ApplicationModel::ApplicationModel(Selection &selection, QObject *parent)
    : QAbstractTableModel(parent)
    , m_selection(selection)
{
    connect(&m_selection, &Selection::changed, this, [this] {
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1), { Qt::CheckStateRole });
        Q_EMIT headerDataChanged(Qt::Horizontal, Tick, Tick);
    });
}

void ApplicationModel::setRows(const QList<StepRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
    Q_EMIT headerDataChanged(Qt::Horizontal, Tick, Tick);
}

int ApplicationModel::indexOf(qint64 stepId) const
{
    const auto found = std::find_if(
        m_rows.begin(), m_rows.end(), [stepId](const StepRow &row) { return row.stepId == stepId; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

void ApplicationModel::setOverdueDays(int days)
{
    if (m_overdueDays == days)
        return;
    m_overdueDays = days;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, Status), index(rowCount() - 1, Status));
}

Qt::CheckState ApplicationModel::pageTicked() const
{
    const auto ticked = std::count_if(m_rows.begin(), m_rows.end(),
        [this](const StepRow &row) { return m_selection.contains(row.stepId); });
    if (ticked == 0)
        return Qt::Unchecked;
    return ticked == m_rows.size() ? Qt::Checked : Qt::PartiallyChecked;
}

void ApplicationModel::tickPage(bool ticked)
{
    QList<qint64> ids;
    for (const StepRow &row : m_rows)
        ids.append(row.stepId);
    m_selection.set(ids, ticked);
}

std::optional<SortColumn> ApplicationModel::sortColumn(int column)
{
    switch (column) {
    case Status:
        return SortColumn::Status;
    case SubmittedAt:
        return SortColumn::SubmittedAt;
    case WishedOn:
        return SortColumn::WishedOn;
    case Kind:
        return SortColumn::Kind;
    case RegistrationNumber:
        return SortColumn::RegistrationNumber;
    case Name:
        return SortColumn::Name;
    case Category:
        return SortColumn::Category;
    case Facility:
        return SortColumn::Facility;
    default:
        return std::nullopt;
    }
}

ApplicationModel::Column ApplicationModel::columnOf(SortColumn column)
{
    switch (column) {
    case SortColumn::Status:
        return Status;
    case SortColumn::SubmittedAt:
        return SubmittedAt;
    case SortColumn::WishedOn:
        return WishedOn;
    case SortColumn::Kind:
        return Kind;
    case SortColumn::RegistrationNumber:
        return RegistrationNumber;
    case SortColumn::Name:
        return Name;
    case SortColumn::Category:
        return Category;
    case SortColumn::Facility:
        return Facility;
    }
    Q_UNREACHABLE();
}

int ApplicationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ApplicationModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ApplicationModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const StepRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return toolTip(row, index.column());
    case Qt::AccessibleTextRole:
        return accessibleText(row, index.column());
    case Qt::CheckStateRole:
        if (index.column() != Tick)
            return {};
        return m_selection.contains(row.stepId) ? Qt::Checked : Qt::Unchecked;
    case RawRole:
        return rawValue(row, index.column());
    case WaitedRole: {
        const auto days = waitedDays(row);
        return days ? QVariant(*days) : QVariant();
    }
    case OverdueRole:
        return isOverdue(row);
    default:
        return {};
    }
}

bool ApplicationModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || index.column() != Tick
        || role != Qt::CheckStateRole)
        return false;
    m_selection.set(m_rows.at(index.row()).stepId, value.toInt() == Qt::Checked);
    return true;
}

QVariant ApplicationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = sortColumn(section);
    if (role == Qt::DisplayRole)
        return column ? words::name(*column) : QString();
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        return column ? words::name(*column) : tr("Tick all of this page");
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

Qt::ItemFlags ApplicationModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags base = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return index.column() == Tick ? base | Qt::ItemIsUserCheckable : base;
}

QString ApplicationModel::text(const StepRow &row, int column) const
{
    switch (column) {
    case Status:
        return statusText(row);
    case SubmittedAt:
        return formatDateTime(row.submittedAt);
    case WishedOn:
        return formatDate(row.wishedOn);
    case Kind:
        return words::name(row.kind);
    case RegistrationNumber:
        return row.registrationNumber;
    case Name:
        return row.name;
    case Category:
        return row.category;
    case Facility:
        return row.facility;
    default:
        return {};
    }
}

QString ApplicationModel::statusText(const StepRow &row) const
{
    QString marks;
    if (isOverdue(row))
        marks += QStringLiteral("▲ ");
    if (!row.watchReason.isEmpty())
        marks += QStringLiteral("* ");
    return marks + words::name(row.status);
}

QString ApplicationModel::toolTip(const StepRow &row, int column) const
{
    if (column == Tick)
        return {};
    if (column != Status)
        return text(row, column);
    QStringList lines { words::name(row.status) };
    if (const auto days = waitedDays(row))
        lines.append(isOverdue(row) ? tr("▲ waiting for %n day(s)", nullptr, static_cast<int>(*days))
                                    : tr("waiting for %n day(s)", nullptr, static_cast<int>(*days)));
    if (!row.watchReason.isEmpty())
        lines.append(tr("* Attention: %1").arg(row.watchReason));
    return lines.join(u'\n');
}

std::optional<qint64> ApplicationModel::waitedDays(const StepRow &row) const
{
    if (!row.pendingSince.isValid())
        return std::nullopt;
    return dateInJapan(row.pendingSince).daysTo(dateInJapan(QDateTime::currentDateTimeUtc()));
}

bool ApplicationModel::isOverdue(const StepRow &row) const
{
    const auto days = waitedDays(row);
    return days && *days >= m_overdueDays;
}

QString ApplicationModel::accessibleText(const StepRow &row, int column) const
{
    if (column == Tick)
        return row.name;
    if (column != Status)
        return text(row, column);
    // A screen reader has only this cell to learn of the marks and the message line.
    QString spoken = toolTip(row, Status).replace(u'\n', QStringLiteral(", "));
    if (!row.message.isEmpty())
        spoken += QStringLiteral(", %1: %2").arg(row.messageSender, row.message);
    return spoken;
}

} // namespace mamis
