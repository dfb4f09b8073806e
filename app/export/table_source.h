#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>
#include <QStringList>

#include <atomic>
#include <functional>
#include <span>

namespace mamis {

struct TableColumn
{
    /// Digits are numbers whose leading zeros matter (registration numbers, telephone). Dates come as ISO
    /// text as the database keeps them: Date "2024-10-30"; DateTime in UTC, "2024-10-30T05:19:00Z" (a space
    /// for the T, a fraction or no zone are taken too). Whoever writes them out turns them into an office's
    /// form, in Japan's time; text that is no such date goes out as it is.
    enum Type { Text, Digits, Date, DateTime };

    QString title;
    Type type = Text;
};

/// A table that is to leave the program (CSV, Excel, paper), pulled row by row so that a million rows need no
/// memory. Used in one thread; may throw what its reader throws.
class TableSource
{
public:
    TableSource() = default;
    TableSource(const TableSource &) = delete;
    TableSource &operator=(const TableSource &) = delete;
    virtual ~TableSource() = default;

    virtual const QList<TableColumn> &columns() const = 0;

    /// Writes the next row's cells, one per column, into `row` (its memory is used again); false after the
    /// last.
    virtual bool next(QStringList &row) = 0;

    /// Writes the next row as the source has it into `raw`, for a writer that takes it apart in another
    /// thread. A source that has its rows in UTF-8 spares a long export two conversions of every cell.
    virtual bool nextRaw(QByteArray &raw);

    /// The cells of a raw row, in UTF-8; they lie in it or in the source. Any thread.
    virtual void takeApart(std::span<char> raw, QList<QByteArrayView> &cells) const;

    /// A line below the row just read that belongs to all its columns, such as the latest message; only paper
    /// shows it.
    virtual QString note() const { return {}; }

private:
    QStringList m_texts; ///< of nextRaw()
};

/// How a long export tells how far it is and is told to stop. Both are used in the exporting thread;
/// `cancelled` may be set from any other. An export that was stopped throws Failure::Kind::Cancelled and
/// leaves nothing.
struct ExportProgress
{
    std::function<void(qint64 rows)> progress; ///< may be empty; called every thousand rows and at the end
    const std::atomic<bool> &cancelled;

    /// To be called after each row.
    void step(qint64 rows) const;

    /// Throws if the user stopped the export.
    void check() const;
};

/// A cell as an office reads it: dates in the forms of domain/calendar_date.h, everything else unchanged.
QString cellText(TableColumn::Type type, const QString &cell);

/// The same in UTF-8.
QByteArray cellUtf8(TableColumn::Type type, const QByteArray &cell);

/// Rows that are in memory, such as those of a sheet that is shown, printed and saved.
struct TableRows
{
    QList<TableColumn> columns;
    QList<QStringList> rows;
    QStringList notes; ///< by row; may be shorter
};

/// Reads TableRows, which must outlive it, from the beginning.
class RowsSource : public TableSource
{
public:
    explicit RowsSource(const TableRows &table)
        : m_table(table)
    {
    }

    const QList<TableColumn> &columns() const override { return m_table.columns; }
    bool next(QStringList &row) override;
    QString note() const override { return m_table.notes.value(m_at - 1); }

private:
    const TableRows &m_table;
    qsizetype m_at = 0;
};

} // namespace mamis
