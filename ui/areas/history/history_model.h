#pragma once

#include "domain/history.h"
#include "lists/list_model.h"

namespace mamis {

/// The current page of 操作履歴.
class HistoryModel : public RowsModel<HistoryRow>
{
    Q_OBJECT

public:
    enum Columns { Tick = tick, At, User, Kind, Subject, What, ColumnCount };

    explicit HistoryModel(QObject *parent = nullptr);

private:
    static QList<Column> declare();
};

/// 事務 一郎 (gun); ログイン前 where nobody was logged in.
QString historyActor(const HistoryRow &row);

} // namespace mamis
