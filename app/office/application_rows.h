#pragma once

#include "domain/application.h"
#include "office/export_columns.h"
#include "storage/connection.h"

namespace mamis {

/// Which applications leave the program: what is ticked, or else all that the search finds, in the list's
/// order.
struct ExportChoice
{
    SearchConditions conditions;
    SortOrder order;
    QList<qint64> ticked; ///< ids of steps; empty = all that match the conditions
};

/// The chosen columns of the chosen applications, read by one statement and therefore at one moment. Codes
/// leave as words. Thread: the connection's, which it must not outlive. Throws Failure.
class ApplicationRows : public TableSource
{
public:
    /// `withNotes`: each row has its latest message as note, as on paper.
    ApplicationRows(Connection &connection, const Session &session, const ExportChoice &choice,
        const QList<ExportColumn> &columns, bool withNotes = false);

    const QList<TableColumn> &columns() const override { return m_columns; }
    bool next(QStringList &row) override;
    bool nextUtf8(QList<QByteArray> &row) override;
    QString note() const override { return m_note; }

    /// Rows read so far.
    qint64 count() const { return m_count; }

private:
    /// A column of the table in the statement's rows.
    struct Place
    {
        int column = 0;
        const QHash<QByteArray, QByteArray> *words = nullptr; ///< of codes; none for plain cells
    };

    int placeOf(ExportColumn column) const;
    void readNote();

    QList<ExportColumn> m_read; ///< in the statement's order
    QList<TableColumn> m_columns;
    QList<Place> m_places;
    QHash<QByteArray, QByteArray> m_statuses;
    QHash<QByteArray, QByteArray> m_kinds;
    bool m_withNotes;
    QString m_note;
    qint64 m_count = 0;
    QList<QByteArray> m_cells;
    Rows m_rows;
};

} // namespace mamis
