#pragma once

#include <QWidget>

namespace mamis {

/// The active conditions of a search as chips above the list, so that nobody wonders why a row is missing. A
/// click removes one.
class ConditionChips : public QWidget
{
    Q_OBJECT

public:
    explicit ConditionChips(QWidget *parent = nullptr);

    struct Chip
    {
        QString code;
        QString text; ///< 申請種別：退会
    };
    void setChips(const QList<Chip> &chips);

    /// New widgets come last in the tab order; the chips come after this one.
    void setTabPlace(QWidget *before) { m_before = before; }

Q_SIGNALS:
    void removed(const QString &code);

private:
    QList<QWidget *> m_chips;
    QWidget *m_before = nullptr;
};

} // namespace mamis
