#include "areas/applications/application_model.h"

#include "domain/calendar_date.h"
#include "domain/words.h"

#include <algorithm>
#include <array>

namespace mamis {

namespace {

/// In the order of the columns.
constexpr std::array sortColumns { SortColumn::Status, SortColumn::SubmittedAt, SortColumn::WishedOn,
    SortColumn::Kind, SortColumn::RegistrationNumber, SortColumn::Name, SortColumn::Category,
    SortColumn::Facility };

std::optional<qint64> waitedDays(const StepRow &row)
{
    if (!row.pendingSince.isValid())
        return std::nullopt;
    return dateInJapan(row.pendingSince).daysTo(dateInJapan(QDateTime::currentDateTimeUtc()));
}

} // namespace

ApplicationModel::ApplicationModel(Selection &selection, QObject *parent)
    : RowsModel(
        declare(this), [](const StepRow &row) { return row.stepId; }, &selection, parent)
{
}

QList<ApplicationModel::Column> ApplicationModel::declare(const ApplicationModel *self)
{
    const auto plain = [](SortColumn column, int width, const QString &sample, auto text,
                           std::function<QVariant(const StepRow &)> raw = {}) {
        Column declared;
        declared.title = words::name(column);
        declared.sample = sample;
        declared.width = width;
        declared.always = column == SortColumn::Status || column == SortColumn::Name;
        declared.text = std::move(text);
        declared.raw = std::move(raw);
        return declared;
    };
    Column status = plain(
        SortColumn::Status, 0, {}, [self](const StepRow &row) { return self->statusText(row); },
        [](const StepRow &row) { return static_cast<int>(row.status); });
    status.toolTip = [self](const StepRow &row) { return self->statusToolTip(row); };
    status.spoken = [self](const StepRow &row) { return self->spokenStatus(row); };
    Column name = plain(SortColumn::Name, 10, {}, [](const StepRow &row) { return row.name; });
    name.below = [](const StepRow &row) { return row.kana; };
    name.spoken = [](const StepRow &row) { return tr("%1, %2").arg(row.name, row.kana); };
    return {
        status,
        plain(
            SortColumn::SubmittedAt, 0, QStringLiteral("0000/00/00 00:00"),
            [](const StepRow &row) { return formatDateTime(row.submittedAt); },
            [](const StepRow &row) { return row.submittedAt; }),
        plain(
            SortColumn::WishedOn, 0, QStringLiteral("0000/00/00"),
            [](const StepRow &row) { return formatDate(row.wishedOn); },
            [](const StepRow &row) { return row.wishedOn; }),
        plain(
            SortColumn::Kind, 0, {}, [](const StepRow &row) { return words::name(row.kind); },
            [](const StepRow &row) { return static_cast<int>(row.kind); }),
        plain(
            SortColumn::RegistrationNumber, 0, {}, [](const StepRow &row) { return row.registrationNumber; }),
        name,
        plain(SortColumn::Category, 6, {}, [](const StepRow &row) { return row.category; }),
        plain(SortColumn::Facility, 0, {}, [](const StepRow &row) { return row.facility; }),
    };
}

void ApplicationModel::setOverdueDays(int days)
{
    if (m_overdueDays == days)
        return;
    m_overdueDays = days;
    contentsChanged();
}

SortColumn ApplicationModel::sortColumn(int column)
{
    return sortColumns.at(static_cast<std::size_t>(column - Status));
}

int ApplicationModel::columnOf(SortColumn column)
{
    return Status + static_cast<int>(std::ranges::find(sortColumns, column) - sortColumns.begin());
}

RowNote ApplicationModel::note(int row) const
{
    const StepRow &step = this->row(row);
    return { tr("%1/clerk: %2").arg(step.messageSender, step.message.simplified()),
        formatDateTime(step.messageAt) };
}

QVariant ApplicationModel::cell(int row, int column, int role) const
{
    const StepRow &step = this->row(row);
    if (role == OverdueRole)
        return isOverdue(step);
    if (role != WaitedRole)
        return RowsModel::cell(row, column, role);
    const auto days = waitedDays(step);
    return days ? QVariant(*days) : QVariant();
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

QString ApplicationModel::statusToolTip(const StepRow &row) const
{
    QStringList lines { words::name(row.status) };
    if (const auto days = waitedDays(row))
        lines.append(isOverdue(row) ? tr("▲ waiting for %n day(s)", nullptr, static_cast<int>(*days))
                                    : tr("waiting for %n day(s)", nullptr, static_cast<int>(*days)));
    if (!row.watchReason.isEmpty())
        lines.append(tr("* Attention: %1").arg(row.watchReason));
    return lines.join(u'\n');
}

bool ApplicationModel::isOverdue(const StepRow &row) const
{
    const auto days = waitedDays(row);
    return days && *days >= m_overdueDays;
}

QString ApplicationModel::spokenStatus(const StepRow &row) const
{
    // A screen reader has only this cell to learn of the marks and the message line.
    QString spoken = statusToolTip(row).replace(u'\n', QStringLiteral(", "));
    if (!row.message.isEmpty())
        spoken += QStringLiteral(", %1: %2").arg(row.messageSender, row.message);
    return spoken;
}

} // namespace mamis
