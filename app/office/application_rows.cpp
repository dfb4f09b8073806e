#include "office/application_rows.h"

#include "domain/calendar_date.h"
#include "domain/words.h"
#include "export/json_cells.h"
#include "storage/application_store.h"

namespace mamis {

namespace {

template <typename Enum> QHash<QByteArray, QByteArray> wordsOf()
{
    QHash<QByteArray, QByteArray> all;
    for (const Enum value : allValues<Enum>())
        all.insert(toCode(value).toUtf8(), words::name(value).toUtf8());
    return all;
}

const QList<ExportColumn> &noteColumns()
{
    static const QList<ExportColumn> columns
        = { ExportColumn::MessageSender, ExportColumn::Message, ExportColumn::MessageAt };
    return columns;
}

/// In the order of the statement's columns, each once.
QList<ExportColumn> columnsToRead(QList<ExportColumn> columns, bool withNotes)
{
    if (withNotes)
        columns += noteColumns();
    std::sort(columns.begin(), columns.end());
    columns.erase(std::unique(columns.begin(), columns.end()), columns.end());
    return columns;
}

} // namespace

ApplicationRows::ApplicationRows(Connection &connection, const Session &session, const ExportChoice &choice,
    const QList<ExportColumn> &columns, bool withNotes)
    : m_read(columnsToRead(columns, withNotes))
    , m_statuses(wordsOf<StepStatus>())
    , m_kinds(wordsOf<Kind>())
    , m_withNotes(withNotes)
    , m_rows(ApplicationStore(connection, session)
                 .read(choice.conditions, choice.order, choice.ticked, columnFlags(m_read),
                     QDateTime::currentDateTimeUtc()))
{
    for (const ExportColumn column : columns) {
        m_columns.append({ columnTitle(column), columnType(column) });
        const auto *codes = column == ExportColumn::Status ? &m_statuses
            : column == ExportColumn::Kind                 ? &m_kinds
                                                           : nullptr;
        m_places.append({ placeOf(column), codes });
    }
}

int ApplicationRows::placeOf(ExportColumn column) const
{
    return static_cast<int>(m_read.indexOf(column)) + 1; // behind the id
}

bool ApplicationRows::nextRaw(QByteArray &raw)
{
    if (!m_rows.next())
        return false;
    ++m_count;
    raw = m_rows.bytes(1);
    return true;
}

QList<QByteArrayView> ApplicationRows::elementsOf(std::span<char> raw) const
{
    QList<QByteArrayView> elements;
    if (!mamis::takeApart(raw, elements) || elements.size() != m_read.size() + 1)
        throw Failure(
            Failure::Kind::Unavailable, QStringLiteral("database-damaged")); // what it has is no text
    return elements;
}

void ApplicationRows::arrange(const QList<QByteArrayView> &elements, QList<QByteArrayView> &cells) const
{
    cells.resize(m_places.size());
    for (qsizetype i = 0; i < m_places.size(); ++i) {
        const Place &place = m_places.at(i);
        QByteArrayView &cell = cells[i];
        cell = elements.at(place.element);
        if (!place.words)
            continue;
        const auto word = place.words->constFind(QByteArray::fromRawData(cell.data(), cell.size()));
        if (word != place.words->constEnd())
            cell = *word;
    }
}

void ApplicationRows::takeApart(std::span<char> raw, QList<QByteArrayView> &cells) const
{
    arrange(elementsOf(raw), cells);
}

bool ApplicationRows::next(QStringList &row)
{
    QByteArray raw;
    if (!nextRaw(raw))
        return false;
    const QList<QByteArrayView> elements = elementsOf({ raw.data(), static_cast<std::size_t>(raw.size()) });
    QList<QByteArrayView> cells;
    arrange(elements, cells);
    row.resize(cells.size());
    for (qsizetype i = 0; i < cells.size(); ++i)
        row[i] = QString::fromUtf8(cells.at(i));
    if (m_withNotes)
        readNote(elements);
    return true;
}

void ApplicationRows::readNote(const QList<QByteArrayView> &elements)
{
    const auto text = [&](ExportColumn column) { return QString::fromUtf8(elements.at(placeOf(column))); };
    const QString message = text(ExportColumn::Message).simplified();
    m_note = message.isEmpty() ? QString()
                               : QStringLiteral("%1：%2  %3")
                                     .arg(text(ExportColumn::MessageSender), message,
                                         cellText(TableColumn::DateTime, text(ExportColumn::MessageAt)));
}

} // namespace mamis
