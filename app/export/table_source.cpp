#include "export/table_source.h"

#include "domain/calendar_date.h"
#include "domain/failure.h"
#include "export/iso_cell.h"

namespace mamis {

void ExportProgress::step(qint64 rows) const
{
    check();
    if (rows % 1000 == 0 && progress)
        progress(rows);
}

void ExportProgress::check() const
{
    if (cancelled.load(std::memory_order_relaxed))
        throw Failure(Failure::Kind::Cancelled, u"cancelled"_qs);
}

QString cellText(TableColumn::Type type, const QString &cell)
{
    if (type != TableColumn::Date && type != TableColumn::DateTime)
        return cell;
    if (type == TableColumn::Date) {
        const QDate date = dateOfCell(cell);
        return date.isValid() ? formatDate(date) : cell;
    }
    const QDateTime time = timeOfCell(cell);
    return time.isValid() ? formatDateTime(time) : cell;
}

} // namespace mamis
