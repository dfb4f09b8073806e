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
    bool nextRaw(QByteArray &raw) override;
    void takeApart(std::span<char> raw, QList<QByteArrayView> &cells) const override;
    QString note() const override { return m_note; }

    /// Rows read so far.
    qint64 count() const { return m_count; }

private:
    /// A column of the table in a row as it is read.
    struct Place
    {
        int element = 0;
        const QHash<QByteArray, QByteArray> *words = nullptr; ///< of codes; none for plain cells
    };

    int placeOf(ExportColumn column) const;
    QList<QByteArrayView> elementsOf(std::span<char> raw) const;
    void arrange(const QList<QByteArrayView> &elements, QList<QByteArrayView> &cells) const;
    void readNote(const QList<QByteArrayView> &elements);

    QList<ExportColumn> m_read; ///< in the statement's order
    QList<TableColumn> m_columns;
    QList<Place> m_places;
    QHash<QByteArray, QByteArray> m_statuses;
    QHash<QByteArray, QByteArray> m_kinds;
    bool m_withNotes;
    QString m_note;
    qint64 m_count = 0;
    Rows m_rows;
};

} // namespace mamis
