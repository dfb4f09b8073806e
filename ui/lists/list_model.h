#pragma once

#include "lists/selection.h"
#include "look/tone.h"

#include <QAbstractTableModel>

#include <algorithm>
#include <functional>
#include <optional>

namespace mamis {

/// A column of a list, whatever its rows are.
struct ListColumn
{
    QString title;
    QString sample; ///< a text that fits; none: the title does
    int width = 0; ///< in heights of the font, where the sample does not say it
    bool sorts = true; ///< the database can sort by it
    bool always = false; ///< cannot be hidden: a row without it tells nothing
};

/// The second line of a row, below all columns: text at the left, a time at the right.
struct RowNote
{
    QString text;
    QString time;
};

/// The current page of a list as a table: the tick (column 0) and the declared columns after it. Rows come
/// from outside; ticks live in a Selection that outlives the page. Sorting is the database's business. GUI
/// thread.
class ListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int tick = 0; ///< the column

    enum Role {
        RawRole = Qt::UserRole, ///< the value itself (enum as int, QDateTime in UTC, QDate), not its text
        ToneRole, ///< ToneKind as int: the colour of the text; invalid = the usual one
        BelowRole, ///< what stands below the cell's text, smaller: the reading of a name
        OwnRole, ///< from here on a list's own
    };

    /// `selection` null: rows that cannot be ticked.
    ListModel(Selection *selection, QObject *parent);

    /// 1 … the number of declared columns.
    virtual const ListColumn &column(int index) const = 0;
    bool canTick() const { return m_selection; }
    Selection *selection() const { return m_selection; }

    virtual qint64 id(int row) const = 0;
    /// -1 where this page does not hold it.
    int indexOf(qint64 id) const;
    /// Cheap, for it is asked for every cell that is painted.
    virtual bool hasNote(int) const { return false; }
    virtual RowNote note(int) const { return {}; }
    /// The column whose cells have a second line (BelowRole); 0 = none has.
    virtual int belowColumn() const { return 0; }
    /// Rows of one list are of one height where any of them may have a second line in a cell.
    bool hasSecondLine(int row) const { return belowColumn() > 0 || hasNote(row); }

    /// The header's check box: all, some or none of this page.
    Qt::CheckState pageTicked() const;
    void tickPage(bool ticked);

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

protected:
    /// What stands in a cell of a declared column.
    virtual QVariant cell(int row, int column, int role) const = 0;
    /// How a screen reader calls the row's check box.
    virtual QString rowName(int row) const = 0;
    /// The contents of the rows changed, not which they are.
    void contentsChanged();

private:
    Selection *m_selection;
};

/// A list of plain values: what stands in a column is said where the column is declared.
template <typename Row> class RowsModel : public ListModel
{
public:
    struct Column : ListColumn
    {
        std::function<QString(const Row &)> text;
        std::function<QVariant(const Row &)> raw = {}; ///< none: the text
        std::function<QString(const Row &)> toolTip = {}; ///< none: the text
        std::function<QString(const Row &)> spoken = {}; ///< for a screen reader; none: the text
        std::function<std::optional<ToneKind>(const Row &)> tone = {}; ///< none: the usual one
        std::function<QString(const Row &)> below = {}; ///< a second line in the cell; of one column at most
    };

    /// Of a list with an order of its own: nothing sorts by it, and it is always there. As wide as `sample`,
    /// or where that is empty as `width` says.
    static Column fixedColumn(
        const QString &title, int width, std::function<QString(const Row &)> text, const QString &sample = {})
    {
        Column column;
        column.title = title;
        column.sample = sample;
        column.width = width;
        column.sorts = false;
        column.always = true;
        column.text = std::move(text);
        return column;
    }

    RowsModel(
        QList<Column> columns, std::function<qint64(const Row &)> idOf, Selection *selection, QObject *parent)
        : ListModel(selection, parent)
        , m_columns(std::move(columns))
        , m_idOf(std::move(idOf))
    {
        const auto with = std::ranges::find_if(m_columns, [](const Column &one) { return bool(one.below); });
        if (with != m_columns.end())
            m_belowColumn = static_cast<int>(with - m_columns.begin()) + 1;
    }

    /// Where they are the same rows in the same order, only their contents change: nothing moves on the
    /// screen.
    void setRows(const QList<Row> &rows)
    {
        const bool same = std::ranges::equal(m_rows, rows, {}, m_idOf, m_idOf);
        if (!same)
            beginResetModel();
        m_rows = rows;
        if (!same)
            endResetModel();
        else
            contentsChanged();
        Q_EMIT headerDataChanged(Qt::Horizontal, tick, tick);
    }
    const QList<Row> &rows() const { return m_rows; }
    const Row &row(int index) const { return m_rows.at(index); }
    qint64 idOf(const Row &row) const { return m_idOf(row); }

    qint64 id(int row) const override { return m_idOf(m_rows.at(row)); }
    const ListColumn &column(int index) const override { return m_columns.at(index - 1); }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_columns.size()) + 1;
    }
    int belowColumn() const override { return m_belowColumn; }
    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }

protected:
    QVariant cell(int row, int column, int role) const override
    {
        const Row &value = m_rows.at(row);
        const Column &declared = m_columns.at(column - 1);
        const auto text = [&](const std::function<QString(const Row &)> &special) {
            return special ? special(value) : declared.text(value);
        };
        switch (role) {
        case Qt::DisplayRole:
            return declared.text(value);
        case Qt::ToolTipRole:
            return text(declared.toolTip);
        case Qt::AccessibleTextRole:
            return text(declared.spoken);
        case BelowRole:
            return declared.below ? declared.below(value) : QString();
        case RawRole:
            return declared.raw ? declared.raw(value) : QVariant(declared.text(value));
        case ToneRole:
            if (const auto tone = declared.tone ? declared.tone(value) : std::nullopt)
                return static_cast<int>(*tone);
            return {};
        default:
            return {};
        }
    }
    QString rowName(int row) const override { return m_columns.first().text(m_rows.at(row)); }

private:
    QList<Column> m_columns;
    std::function<qint64(const Row &)> m_idOf;
    int m_belowColumn = 0; ///< asked for with every cell that is painted
    QList<Row> m_rows;
};

} // namespace mamis
