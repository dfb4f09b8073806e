#pragma once

#include "domain/application.h"
#include "frame/page.h"
#include "office/decisions.h"

class QLabel;
class QProgressBar;
class QPushButton;
class QRadioButton;
class QTableView;

namespace mamis {

class BatchModel;
class BusyLine;
class DateEdit;
class DelayedEnter;
class MailSwitch;
class MessageEdit;
class Office;

/// 一括操作: what one action will do to many applications, and which of them it does not fit and why, before
/// it is done; then the progress, which can be stopped, and the result of each row. Where a failure stops it
/// halfway, the page says what is done and goes on with the rest on demand: the same decisions, with what was
/// entered, so that none is taken twice.
class BatchPage : public Page
{
    Q_OBJECT

public:
    explicit BatchPage(Office &office, QWidget *parent = nullptr);

    using QWidget::show;
    /// Asks what the action would do to these steps (ids in the list's order) and shows it.
    void show(const QList<qint64> &ids, Action action);

    QPushButton *primary() const { return m_primary; }
    MessageEdit *message() const { return m_message; }
    BatchModel *fitting() const { return m_fitting; }
    BatchModel *excluded() const { return m_excluded; }

    void activate() override;
    /// False while the batch runs, and while leaving would lose what was typed or leave rows open.
    bool mayLeave() override;

Q_SIGNALS:
    /// The batch has run; the page stays and shows the results until the user goes back.
    void finished(const QList<mamis::BatchItem> &items);
    void backRequested();
    /// What will happen is on the screen.
    void previewed();

private:
    enum class State { Loading, Ready, Running, Interrupted, Done };

    QWidget *buildTables();
    QWidget *buildInputs();
    QLayout *buildButtons();
    void fetchRows(BatchModel *model, qsizetype chunk, const QList<qint64> &ids);
    void showPreview(const QList<BatchItem> &items);
    void setState(State state);
    void showTitles();
    void showButtons();
    /// Why nothing can be decided now; empty where it can.
    QString whyNot() const;
    /// Puts the focus where the work goes on; never outside the page.
    void focusWork();
    bool inputsFit();
    DecisionRequest commonRequest() const;
    void begin();
    void run();
    void showResult(const Result<QList<BatchItem>> &result);
    /// How many rows are done, refused and open, in sentences.
    QString tally() const;
    void sayInterrupted(const Failure &failure);
    bool hasInput() const;
    void discardInput();
    void back();

    Office &m_office;
    Action m_action = Action::Confirm;
    State m_state = State::Loading;
    int m_generation = 0; ///< answers of an earlier show() are dropped
    CancelFlag m_cancel;
    DecisionRequest m_request; ///< what the running or interrupted batch was begun with
    bool m_messageRequired = false;
    bool m_dateRequired = false;

    BatchModel *m_fitting = nullptr;
    BatchModel *m_excluded = nullptr;
    QLabel *m_fittingTitle = nullptr;
    QLabel *m_excludedTitle = nullptr;
    QTableView *m_fittingTable = nullptr;
    QTableView *m_excludedTable = nullptr;
    BusyLine *m_busy = nullptr;
    QWidget *m_inputs = nullptr;
    QWidget *m_inputsArea = nullptr; ///< scrolls them
    QWidget *m_dateBox = nullptr;
    QRadioButton *m_ownDates = nullptr;
    QRadioButton *m_oneDate = nullptr;
    DateEdit *m_date = nullptr;
    MessageEdit *m_message = nullptr;
    MailSwitch *m_mail = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_stop = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_primary = nullptr;
    DelayedEnter *m_enter = nullptr;
};

} // namespace mamis
