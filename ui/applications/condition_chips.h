#pragma once

#include "domain/application.h"

#include <QWidget>

namespace mamis {

/// One active condition in words, and what the search is without it.
struct ActiveCondition
{
    QString label; ///< 申請種別
    QString value; ///< 退会; empty for conditions that are a word of their own (未処理)
    SearchConditions without;

    QString text() const; ///< 申請種別：退会
};

QList<ActiveCondition> activeConditions(const SearchConditions &conditions, int overdueDays);

/// The active conditions as chips above the table, so that nobody wonders why a row is missing. A click
/// removes one.
class ConditionChips : public QWidget
{
    Q_OBJECT

public:
    explicit ConditionChips(QWidget *parent = nullptr);

    void setConditions(const SearchConditions &conditions, int overdueDays);

Q_SIGNALS:
    void conditionsChanged(const mamis::SearchConditions &conditions);

private:
    QList<QWidget *> m_chips;
};

} // namespace mamis
