#include "office/application_rows.h"

#include "domain/calendar_date.h"
#include "domain/words.h"
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

bool ApplicationRows::nextUtf8(QList<QByteArray> &row)
{
    if (!m_rows.next())
        return false;
    ++m_count;
    row.resize(m_places.size());
    for (qsizetype i = 0; i < m_places.size(); ++i) {
        const Place &place = m_places.at(i);
        row[i] = m_rows.bytes(place.column);
        if (place.words)
            row[i] = place.words->value(row.at(i), row.at(i));
    }
    if (m_withNotes)
        readNote();
    return true;
}

bool ApplicationRows::next(QStringList &row)
{
    if (!nextUtf8(m_cells))
        return false;
    row.resize(m_cells.size());
    for (qsizetype i = 0; i < m_cells.size(); ++i)
        row[i] = QString::fromUtf8(m_cells.at(i));
    return true;
}

void ApplicationRows::readNote()
{
    const auto text = [&](ExportColumn column) { return QString::fromUtf8(m_rows.bytes(placeOf(column))); };
    const QString message = text(ExportColumn::Message).simplified();
    m_note = message.isEmpty() ? QString()
                               : QStringLiteral("%1：%2  %3")
                                     .arg(text(ExportColumn::MessageSender), message,
                                         cellText(TableColumn::DateTime, text(ExportColumn::MessageAt)));
}

} // namespace mamis
