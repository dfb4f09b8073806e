#pragma once

#include "domain/application.h"

#include <QFrame>

class QButtonGroup;
class QLabel;
class QPushButton;
class QRadioButton;
class QVBoxLayout;
class QWidget;

namespace mamis {

class DateEdit;
class HintLabel;
class MailSwitch;
class MessageEdit;

/// 申請ステータスを変更する: what this office may do with an application now, with date, message and mail
/// switch. What is missing is said at its field and nothing typed is lost. Where nothing is possible it says
/// why.
class DecisionPanel : public QFrame
{
    Q_OBJECT

public:
    explicit DecisionPanel(QWidget *parent = nullptr);

    /// Shows the actions of an application. Of the same step, what was typed is kept; of another it is
    /// dropped.
    void setDetail(const ApplicationDetail &detail, UserRole role, std::optional<Action> preselect = {});

    std::optional<Action> action() const;
    /// True where an action is possible at all.
    bool canDecide() const;
    /// Why nothing can be chosen, in a sentence; empty where something can.
    QString whyNothing() const;
    /// Something was typed that leaving would lose.
    bool hasInput() const;
    void discardInput();

    /// The decision as entered; nothing where a field is wrong, which then says so and has the focus. As long
    /// as nothing else is entered it is the same decision, with the same uuid: its answer may have been lost.
    std::optional<DecisionRequest> request();
    QString errorText() const; ///< the first error shown, for tests and announcements

    /// Puts the focus where deciding begins.
    void focusFirst();

    MessageEdit *message() const { return m_message; }
    DateEdit *date() const { return m_date; }
    MailSwitch *mail() const { return m_mail; }
    QList<QRadioButton *> choices() const;
    QPushButton *copyReasonButton() const { return m_copyReason; }

Q_SIGNALS:
    /// The action or whether one is possible has changed.
    void actionChanged();

private:
    void buildFields(QVBoxLayout *column);
    void showChoices(std::optional<Action> select);
    void addChoice(const PossibleAction &possible);
    void showFields();
    void offerUpperReason();
    const PossibleAction *chosen() const;
    QRadioButton *firstFree() const;

    ApplicationDetail m_detail;
    DecisionRequest m_last; ///< what request() said last
    UserRole m_role = UserRole::Viewer;
    QButtonGroup *m_group;
    QVBoxLayout *m_choices;
    HintLabel *m_choiceError;
    QLabel *m_nothing;
    QWidget *m_fields;
    QLabel *m_wishedOn;
    QLabel *m_previousJoined;
    QLabel *m_dateLabel;
    DateEdit *m_date;
    MessageEdit *m_message;
    QPushButton *m_copyReason;
    MailSwitch *m_mail;
};

} // namespace mamis
