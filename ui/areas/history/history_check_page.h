#pragma once

#include "frame/page.h"
#include "office/history.h"

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTimer;

namespace mamis {

class HintLabel;

/// 改ざん検査: whether the history is as it was written, since when it is not, and whether an end that was
/// noted once is still part of it.
class HistoryCheckPage : public Page
{
    Q_OBJECT

public:
    explicit HistoryCheckPage(Office &office, QWidget *parent = nullptr);
    ~HistoryCheckPage() override;

    void activate() override;

Q_SIGNALS:
    void backRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeNoted();
    QWidget *makeResult();
    QLayout *makeButtons();
    void start();
    void cancel();
    void showRunning(bool running);
    void showProgress();
    void showReport(const HistoryReport &report, bool asked);
    void showVerdict();

    Office &m_office;
    std::shared_ptr<HistoryCheck> m_run; ///< null while nothing is checked
    bool m_isWhole = true; ///< what the last check found
    QString m_said;

    QLineEdit *m_noted;
    HintLabel *m_notedError;
    QProgressBar *m_progress;
    QTimer *m_ticker;
    QLabel *m_verdict = nullptr;
    QLabel *m_explanation = nullptr;
    QLineEdit *m_head = nullptr;
    QWidget *m_headPart = nullptr;
    QWidget *m_result; ///< after its parts: it makes them
    QPushButton *m_back;
    QPushButton *m_cancel;
    QPushButton *m_start;
};

} // namespace mamis
