#pragma once

#include "domain/application.h"
#include "lists/condition_form.h"

namespace mamis {

/// The nine search conditions of 申請一覧 (manual, 申請一覧).
class SearchForm : public ConditionForm
{
    Q_OBJECT

public:
    explicit SearchForm(QWidget *parent = nullptr);

    SearchConditions conditions() const { return conditionsOf(values()); }
    void setConditions(const SearchConditions &conditions) { setValues(valuesOf(conditions)); }

    static SearchConditions conditionsOf(const ConditionValues &values);
    static ConditionValues valuesOf(const SearchConditions &conditions);

    /// What was typed into the one field for names and numbers: digits are a 医籍登録番号, everything else a
    /// name.
    static void addQuickCondition(ConditionValues &values, const QString &text);

    static QString overdueLabel(int days); ///< 7日以上経過

    void setCategories(const QStringList &labels);
    /// From how many days on ▲ stands: the number is part of the status choice's wording.
    void setOverdueDays(int days);
};

} // namespace mamis
