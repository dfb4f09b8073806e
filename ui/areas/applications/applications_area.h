#pragma once

#include "domain/application.h"
#include "frame/area.h"

namespace mamis {

class BatchPage;
class ConfirmPage;
class DetailPage;
class ExportPage;
class ListPage;
class PendingNote;
class PrintPage;

/// 申請管理: leads from the list of applications to the detail, the confirmation and back, to many at once,
/// to a file and to paper.
class ApplicationsArea : public Area
{
    Q_OBJECT

public:
    static const MenuItem item;

    explicit ApplicationsArea(const Workplace &workplace);

    void open() override;
    bool openWork() override;
    QList<Page *> pages() const override;
    QWidget *makeTopNote() override;
    void refresh() override;

private:
    void connectList();
    void connectDecisions();
    void connectOutput();
    void connectLive();
    void openWaiting(bool overdueOnly);
    void showDetail(qint64 stepId, std::optional<Action> preselect = {});
    void showPlace(qint64 stepId);
    void showNeighbour(int delta);
    void decide(qint64 stepId, Action action);
    void showConfirm(const ApplicationDetail &detail, const DecisionRequest &request);
    void showDecided(qint64 stepId, StepStatus status);
    void showExport();

    Office &m_office;
    Navigator &m_go;
    ListPage *m_list;
    DetailPage *m_detail;
    ConfirmPage *m_confirm;
    BatchPage *m_batch;
    ExportPage *m_export;
    PrintPage *m_print;
    PendingNote *m_note = nullptr; ///< on TOP
    Action m_decidedAction = Action::Confirm; ///< of the confirmation
    QString m_decidedName; ///< whose application stands on the confirmation
};

} // namespace mamis
