#include "export/table_source.h"

#include "domain/calendar_date.h"
#include "domain/failure.h"
#include "export/iso_cell.h"
#include "export/json_cells.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace mamis {

bool TableSource::nextRaw(QByteArray &raw)
{
    if (!next(m_texts))
        return false;
    raw = QJsonDocument(QJsonArray::fromStringList(m_texts)).toJson(QJsonDocument::Compact);
    return true;
}

void TableSource::takeApart(std::span<char> raw, QList<QByteArrayView> &cells) const
{
    mamis::takeApart(raw, cells);
}

bool RowsSource::next(QStringList &row)
{
    if (m_at == m_table.rows.size())
        return false;
    row = m_table.rows.at(m_at++);
    return true;
}

void ExportProgress::step(qint64 rows) const
{
    check();
    if (rows % 1000 == 0 && progress)
        progress(rows);
}

void ExportProgress::check() const
{
    if (cancelled.load(std::memory_order_relaxed))
        throw Failure::cancelled();
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

QByteArray cellUtf8(TableColumn::Type type, const QByteArray &cell)
{
    if (cell.isEmpty() || (type != TableColumn::Date && type != TableColumn::DateTime))
        return cell;
    return cellText(type, QString::fromUtf8(cell)).toUtf8();
}

} // namespace mamis
