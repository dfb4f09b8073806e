#pragma once

#include "export/table_source.h"

#include <utility>

namespace mamis {

/// Rows from a list, or made by a function of the row's number.
class ListSource : public TableSource
{
public:
    ListSource(QList<TableColumn> columns, QList<QStringList> rows)
        : ListSource(std::move(columns), rows.size(), [rows](qint64 row) { return rows.at(row); })
    {
    }

    ListSource(QList<TableColumn> columns, qint64 count, std::function<QStringList(qint64)> make)
        : m_columns(std::move(columns))
        , m_count(count)
        , m_make(std::move(make))
    {
    }

    const QList<TableColumn> &columns() const override { return m_columns; }

    bool next(QStringList &row) override
    {
        if (m_at == m_count)
            return false;
        row = m_make(m_at++);
        return true;
    }

    QString note() const override { return notes.value(m_at - 1); }

    QStringList notes; ///< by row

private:
    QList<TableColumn> m_columns;
    qint64 m_count;
    std::function<QStringList(qint64)> m_make;
    qint64 m_at = 0;
};

/// A row of the size and kind of the real list.
inline QList<TableColumn> memberColumns()
{
    return { { u"ステータス"_qs }, { u"申請日時"_qs, TableColumn::DateTime },
        { u"希望日"_qs, TableColumn::Date }, { u"申請種別"_qs }, { u"医籍登録番号"_qs, TableColumn::Digits },
        { u"氏名"_qs }, { u"会員区分"_qs }, { u"所属施設名"_qs } };
}

inline QStringList memberRow(qint64 number)
{
    return { u"確認中"_qs, u"2024-10-30T05:19:00Z"_qs, u"2025-03-31"_qs, u"退会"_qs,
        QString::number(number).rightJustified(6, u'0'), u"髙橋 一郎"_qs, u"A1会員"_qs,
        u"医療法人社団 小樽中央クリニック"_qs };
}

} // namespace mamis
