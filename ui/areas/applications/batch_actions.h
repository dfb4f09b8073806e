#pragma once

#include "domain/rules.h"

#include <QMap>
#include <QObject>

class QAction;
class QMenu;

namespace mamis {

class ApplicationModel;

/// 一括操作: 受付 · 承認 · 差戻 · 確認 · 取消 with their keys, and the rarer ones under その他. One set of
/// actions for both bars, enabled where a ticked row (or, with nothing ticked, the current row) allows it;
/// where none does, tool tip and key say why and what is possible.
class BatchActions : public QObject
{
    Q_OBJECT

public:
    /// The keys work wherever the focus is inside `page`.
    explicit BatchActions(QWidget *page);

    void setRules(const Rules &rules);
    /// `current` may be null.
    void update(const ApplicationModel &model, const StepRow *current);

    QAction *action(Action action) const { return m_actions.value(action); }

    /// Another bar of buttons for the same actions.
    QWidget *makeBar(QWidget *parent) const;

Q_SIGNALS:
    void triggered(mamis::Action action);
    /// The key of an action was pressed that is not possible now.
    void refused(const QString &why);
    /// Whether the buttons are about ticked rows, or about the one that is lit.
    void manyChanged(bool many);

private:
    static QString barLabel(bool many);
    void add(Action action, QWidget *page);
    void setKey(Action action, QKeyCombination key, QWidget *page);
    void showReasons(const ApplicationModel &model, const StepRow *current);
    QString whyNot(Action action, const ApplicationModel &model, const StepRow *current) const;
    bool isAllowed(Action action, const ApplicationModel &model, const StepRow *current) const;

    Rules m_rules;
    QMap<Action, QAction *> m_actions;
    QMap<Action, QAction *> m_refusals; ///< have the key while the action cannot
    QMenu *m_more;
};

} // namespace mamis
