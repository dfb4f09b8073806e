#pragma once

#include "domain/application.h"
#include "frame/badge.h"

#include <QWidget>

class QPushButton;

namespace mamis {

/// The same counts as the menu's badges: unprocessed, and ▲ in a second colour.
QList<Badge> pendingBadges(const PendingCounts &counts);

/// 現在の未処理申請数 on TOP: how many applications wait, and how many of them for too long. Both lead there.
class PendingNote : public QWidget
{
    Q_OBJECT

public:
    explicit PendingNote(QWidget *parent = nullptr);

    void setCounts(const PendingCounts &counts);

Q_SIGNALS:
    /// All unprocessed applications, or only those that are ▲.
    void chosen(bool overdueOnly);

private:
    QPushButton *m_unprocessed;
    QPushButton *m_overdue;
};

} // namespace mamis
