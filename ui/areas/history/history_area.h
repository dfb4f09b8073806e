#pragma once

#include "frame/area.h"

namespace mamis {

class HistoryCheckPage;
class HistoryDetailPage;
class HistoryPage;

/// 操作履歴: who did what, and when; for administrators and auditors.
class HistoryArea : public Area
{
    Q_OBJECT

public:
    static const MenuItem item;

    explicit HistoryArea(const Workplace &workplace);

    void open() override;
    QList<Page *> pages() const override;

private:
    void showDetail(qint64 id);
    void showNeighbour(int delta);

    Navigator &m_go;
    HistoryPage *m_list;
    HistoryDetailPage *m_detail;
    HistoryCheckPage *m_check;
};

} // namespace mamis
