#pragma once

#include "domain/application.h"
#include "frame/page.h"
#include "office/result.h"

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace mamis {

class DelayedEnter;
class FieldList;
class HintLabel;
class Office;
class StatusBadge;
struct MailPreview;

/// 確認: what will happen by a decision, to whom, and the mail as it will go out, before it is taken. The
/// decision keeps its uuid while it stands here, so that trying again after a lost answer cannot decide
/// twice.
class ConfirmPage : public Page
{
    Q_OBJECT

public:
    explicit ConfirmPage(Office &office, QWidget *parent = nullptr);

    using QWidget::show;
    void show(const ApplicationDetail &detail, const DecisionRequest &request);

    QPushButton *primary() const { return m_primary; }

    void activate() override;
    /// False while the decision is being carried out, and while its message would be lost.
    bool mayLeave() override;

Q_SIGNALS:
    void decided(qint64 stepId, mamis::StepStatus newStatus);
    void backRequested();
    /// The application changed in the meantime and should be looked at again; what was typed is still on the
    /// detail.
    void reloadRequested(qint64 stepId);

private:
    QWidget *buildHead();
    QWidget *buildCards();
    QWidget *buildSide();
    QLayout *buildButtons();
    void showFollows();
    void showMail(const MailPreview &preview);
    void decide();
    void answered(const Result<StepStatus> &result);
    /// Somebody was faster: says who did what since.
    void explainStale();
    /// Whether whoever is logged in made all of these.
    bool areOwn(const QList<HistoryEntry> &entries) const;
    void setRunning(bool running);
    void showPrimary(const QString &whyNot);

    Office &m_office;
    ApplicationDetail m_detail;
    DecisionRequest m_request;
    bool m_running = false;
    qint64 m_unanswered = 0; ///< the step of a try that ended without an answer: it may have been saved
    bool m_open = false; ///< a decision stands here that has not been taken

    QLabel *m_notice = nullptr;
    StatusBadge *m_from = nullptr;
    StatusBadge *m_to = nullptr;
    QLabel *m_who = nullptr;
    QLabel *m_follows = nullptr;
    FieldList *m_decision = nullptr;
    FieldList *m_changes = nullptr;
    FieldList *m_person = nullptr;
    FieldList *m_membership = nullptr;
    FieldList *m_application = nullptr;
    QLabel *m_mailHead = nullptr;
    QPlainTextEdit *m_mailBody = nullptr;
    HintLabel *m_noMail = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_primary = nullptr;
    DelayedEnter *m_enter = nullptr;
};

} // namespace mamis
