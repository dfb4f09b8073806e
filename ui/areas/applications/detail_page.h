#pragma once

#include "domain/application.h"
#include "frame/page.h"

class QLabel;
class QPushButton;
class QScrollArea;

namespace mamis {

class BusyLine;
class DecisionPanel;
class FieldList;
class LayerChain;
class MessageThread;
class Office;
class StatusBadge;

/// 申請詳細: one application with everything the office knows about it, and what may be done with it now.
class DetailPage : public Page
{
    Q_OBJECT

public:
    explicit DetailPage(Office &office, QWidget *parent = nullptr);

    using QWidget::show;
    /// Loads an application; what was shown before stays until the answer is there. Of the same step, what
    /// the user has typed is kept. `preselect` is the action the user came for.
    void show(qint64 stepId, std::optional<Action> preselect = {});

    qint64 stepId() const { return m_stepId; }
    DecisionPanel *panel() const { return m_panel; }
    /// To be called when the decision that was typed here has been taken.
    void discardInput();

    /// Where it stands in the list one came from: `place` from 1; nothing is shown where there is no list
    /// (0).
    void showPlace(qint64 place, qint64 count);

    /// Who else of the own office has this application open; ignored where it is about another one.
    void showAlsoLooking(qint64 stepId, const QStringList &names);

    void activate() override;
    /// False while something is typed that leaving would lose.
    bool mayLeave() override;

Q_SIGNALS:
    void confirmRequested(const mamis::ApplicationDetail &detail, const mamis::DecisionRequest &request);
    void backRequested();
    void neighbourRequested(int delta); ///< −1 the one before in the list, +1 the one after
    void printRequested(const mamis::ApplicationDetail &detail);
    /// The application on the screen is loaded.
    void loaded(qint64 stepId);
    /// The application is looked at now; 0: none any more.
    void lookingAt(qint64 stepId);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *buildFirst();
    QWidget *buildStatusCard();
    QWidget *buildAside();
    QWidget *buildRest();
    QPushButton *buildFold();
    QWidget *buildPlaces();
    void orderTabs();
    void scrollBy(int pages);
    void print();
    QLayout *buildButtons();
    void addShortcuts();
    void load();
    void showDetail(const ApplicationDetail &detail);
    void proceed();
    void showProceed();
    /// Where deciding begins, or on the way back where nothing can be decided.
    void focusWork();
    void goToNeighbour(int delta);
    void goBack();

    Office &m_office;
    qint64 m_stepId = 0;
    bool m_viewTold = false; ///< that it was opened this time stands in the history
    int m_request = 0; ///< number of the newest request; older answers are dropped
    std::optional<Action> m_preselect; ///< until the application is there
    std::optional<ApplicationDetail> m_detail;

    BusyLine *m_busy;
    QLabel *m_others; ///< who else is looking
    StatusBadge *m_badge = nullptr;
    QLabel *m_who = nullptr;
    FieldList *m_changes = nullptr;
    FieldList *m_person = nullptr;
    FieldList *m_further = nullptr;
    FieldList *m_membership = nullptr;
    FieldList *m_application = nullptr;
    LayerChain *m_chain = nullptr;
    MessageThread *m_thread = nullptr;
    DecisionPanel *m_panel = nullptr;
    QScrollArea *m_scroll = nullptr;
    QWidget *m_places = nullptr; ///< the way through the list
    QLabel *m_place = nullptr;
    QPushButton *m_before = nullptr;
    QPushButton *m_after = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_proceed = nullptr;
};

} // namespace mamis
