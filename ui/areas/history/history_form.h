#pragma once

#include "domain/history.h"
#include "lists/condition_form.h"

namespace mamis {

/// By what 操作履歴 is searched: 日時, 利用者, 種類, 氏名.
class HistoryForm : public ConditionForm
{
    Q_OBJECT

public:
    explicit HistoryForm(QWidget *parent = nullptr);

    static HistoryConditions conditionsOf(const ConditionValues &values);

    /// What was typed into the one field in view while the others are folded: a name.
    static void addQuickCondition(ConditionValues &values, const QString &text);

    void setUsers(const QList<HistoryUser> &users);
};

} // namespace mamis
