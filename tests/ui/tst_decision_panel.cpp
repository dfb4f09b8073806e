#include "areas/applications/consequences.h"
#include "areas/applications/decision_panel.h"
#include "areas/applications/mail_switch.h"
#include "areas/applications/message_edit.h"
#include "example_detail.h"
#include "widgets/date_edit.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

using namespace mamis;

/// What the panel offers, what it demands and that nothing typed is lost.
class TestDecisionPanel : public QObject
{
    Q_OBJECT

private:
    static void choose(DecisionPanel &panel, Action action)
    {
        for (QRadioButton *choice : panel.choices())
            if (choice->isEnabled()) {
                choice->setChecked(true);
                if (panel.action() == action)
                    return;
            }
        QFAIL("the action is not offered");
    }

    static bool says(const QWidget &panel, const QString &part)
    {
        const auto labels = panel.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
            [&](const QLabel *label) { return label->isVisibleTo(&panel) && label->text().contains(part); });
    }

private Q_SLOTS:
    void theOnlyActionIsChosen()
    {
        DecisionPanel panel;
        panel.setDetail(exampleDetail(), UserRole::Clerk);
        QCOMPARE(panel.action(), std::optional(Action::Confirm));
        const auto request = panel.request();
        QVERIFY(request);
        QCOMPARE(request->stepId, 22);
        QCOMPARE(request->seenVersion, 3);
        QVERIFY(!request->effectiveOn.isValid());
        QVERIFY(request->notify);
        QVERIFY(!request->uuid.isEmpty());
    }

    void severalActionsMustBeChosen()
    {
        DecisionPanel panel;
        panel.setDetail(decidingDetail(), UserRole::Approver);
        QVERIFY(!panel.action());
        QVERIFY(!panel.request());
        QVERIFY(!panel.errorText().isEmpty());
        panel.setDetail(decidingDetail(), UserRole::Approver, Action::Reject);
        QCOMPARE(panel.action(), std::optional(Action::Reject));
    }

    void onlyConfirmingIsChosenByItself()
    {
        ApplicationDetail detail = decidingDetail();
        detail.step.status = StepStatus::Approved;
        detail.actions = { { Action::Cancel, StepStatus::Reviewing, true, false, false } };
        DecisionPanel panel;
        panel.setDetail(detail, UserRole::Approver);
        QVERIFY(!panel.action());
        QCOMPARE(panel.message()->errorText(), QString());
        panel.show();
        panel.activateWindow();
        panel.focusFirst();
        QTRY_VERIFY(panel.choices().first()->hasFocus());
        panel.setDetail(detail, UserRole::Approver, Action::Cancel); // what the user came for
        QCOMPARE(panel.action(), std::optional(Action::Cancel));
    }

    void theFirstChoiceThatCanBeMadeHasTheFocus()
    {
        ApplicationDetail detail = decidingDetail();
        detail.actions.first().blocked = true;
        DecisionPanel panel;
        panel.setDetail(detail, UserRole::Approver);
        panel.show();
        panel.activateWindow();
        const QRadioButton *second = panel.choices().at(1);
        panel.message()->edit()->setFocus();
        QTRY_VERIFY(panel.message()->edit()->hasFocus());
        panel.focusFirst();
        QTRY_VERIFY(second->hasFocus());
        QVERIFY(!second->isChecked());
    }

    void deletingIsNeverChosenByItself()
    {
        ApplicationDetail detail = decidingDetail();
        detail.actions = { { Action::Correct, StepStatus::Applied, false, false, false },
            { Action::Withdraw, StepStatus::Withdrawn, false, false, false } };
        DecisionPanel panel;
        panel.setDetail(detail, UserRole::Approver);
        QVERIFY(!panel.action());
        QCOMPARE(panel.choices().size(), 1); // correcting is not a decision
    }

    void theSameEntryIsTheSameDecision()
    {
        DecisionPanel panel;
        panel.setDetail(exampleDetail(), UserRole::Clerk);
        const QString uuid = panel.request()->uuid;
        QCOMPARE(panel.request()->uuid, uuid); // tried again after its answer was lost
        panel.message()->setText(QStringLiteral("確認しました。"));
        const QString other = panel.request()->uuid;
        QVERIFY(other != uuid);
        ApplicationDetail again = exampleDetail();
        ++again.step.version;
        panel.setDetail(again, UserRole::Clerk);
        QVERIFY(panel.request()->uuid != other);
    }

    void anApprovalHasADate()
    {
        DecisionPanel panel;
        panel.setDetail(decidingDetail(), UserRole::Approver, Action::Approve);
        QCOMPARE(panel.date()->date(), QDate(2024, 10, 27)); // the wished date
        panel.date()->lineEdit()->setText(QStringLiteral("2023/2/29"));
        QVERIFY(!panel.request());
        QVERIFY(!panel.errorText().isEmpty());
        panel.date()->lineEdit()->setText(QStringLiteral("R6.10.30"));
        QCOMPARE(panel.request()->effectiveOn, QDate(2024, 10, 30));
        choose(panel, Action::SendBack);
        QVERIFY(!panel.date()->isVisibleTo(&panel));
    }

    void aRequiredMessageIsAskedForAndNothingIsLost()
    {
        DecisionPanel panel;
        panel.setDetail(decidingDetail(), UserRole::Approver, Action::SendBack);
        panel.message()->setText(QStringLiteral(" 　\n"));
        QVERIFY(!panel.request());
        QVERIFY(!panel.message()->errorText().isEmpty());
        panel.message()->setText(QStringLiteral("所属施設をご確認ください。"));
        QVERIFY(panel.message()->errorText().isEmpty());
        QCOMPARE(panel.request()->message, QStringLiteral("所属施設をご確認ください。"));

        // The same application again (it changed meanwhile): kept. Another one: dropped.
        ApplicationDetail again = decidingDetail();
        ++again.step.version;
        panel.setDetail(again, UserRole::Approver);
        QCOMPARE(panel.action(), std::optional(Action::SendBack));
        QCOMPARE(panel.request()->message, QStringLiteral("所属施設をご確認ください。"));
        QCOMPARE(panel.request()->seenVersion, again.step.version);
        panel.setDetail(exampleDetail(), UserRole::Approver);
        QVERIFY(!panel.hasInput());
    }

    void enterIsALineBreakInTheMessage()
    {
        DecisionPanel panel;
        panel.setDetail(exampleDetail(), UserRole::Clerk);
        panel.show();
        QTest::keyClicks(panel.message()->edit(), QStringLiteral("a"));
        QTest::keyClick(panel.message()->edit(), Qt::Key_Return);
        QTest::keyClicks(panel.message()->edit(), QStringLiteral("b"));
        QCOMPARE(panel.message()->text(), QStringLiteral("a\nb"));
        QVERIFY(panel.hasInput());
        panel.discardInput();
        QVERIFY(!panel.hasInput());
    }

    void aBlockedActionIsShownWithItsReason()
    {
        ApplicationDetail detail = decidingDetail();
        detail.actions = { { Action::Cancel, StepStatus::Reviewing, true, false, true } };
        DecisionPanel panel;
        panel.setDetail(detail, UserRole::Approver);
        QCOMPARE(panel.choices().size(), 1);
        QVERIFY(!panel.choices().first()->isEnabled());
        QVERIFY(!panel.action());
        QVERIFY(says(panel, QStringLiteral("Not possible")));
        QVERIFY(panel.whyNothing().contains(QStringLiteral("an association above")));
    }

    void whereNothingIsPossibleItSaysWhy()
    {
        ApplicationDetail detail = exampleDetail();
        detail.actions.clear();
        DecisionPanel panel;
        panel.setDetail(detail, UserRole::Viewer);
        QVERIFY(!panel.canDecide());
        QVERIFY(says(panel, QStringLiteral("not decide")));
        QVERIFY(!panel.message()->isVisibleTo(&panel));

        detail.step.status = StepStatus::Waiting;
        detail.chain[0].status = StepStatus::Reviewing;
        panel.setDetail(detail, UserRole::Approver);
        QVERIFY(says(panel, QStringLiteral("小樽市医師会")));

        detail.step.status = StepStatus::Rejected;
        panel.setDetail(detail, UserRole::Approver);
        QVERIFY(says(panel, QStringLiteral("finished")));
    }

    void theUpperReasonCanBeTakenOver()
    {
        ApplicationDetail detail = decidingDetail();
        DecisionPanel panel;
        panel.setDetail(detail, UserRole::Approver, Action::SendBack);
        QVERIFY(!panel.copyReasonButton()->isVisibleTo(&panel));
        detail.history << HistoryEntry { QStringLiteral("北海道医師会"), QStringLiteral("担当者"),
            Action::SendBack, StepStatus::Reviewing, StepStatus::Waiting, QStringLiteral("書類不足"), {},
            {} };
        panel.setDetail(detail, UserRole::Approver, Action::SendBack);
        QVERIFY(panel.copyReasonButton()->isVisibleTo(&panel));
        panel.copyReasonButton()->click();
        QVERIFY(panel.message()->text().contains(QStringLiteral("北海道医師会")));
    }

    void sendingNoMailNeedsAReason()
    {
        DecisionPanel panel;
        panel.setDetail(exampleDetail(), UserRole::Clerk);
        panel.mail()->box()->setChecked(true);
        QVERIFY(!panel.request());
        panel.mail()->reasonEdit()->setText(QStringLiteral("電話で連絡済"));
        QVERIFY(!panel.request()->notify);
        QCOMPARE(panel.request()->noMailReason, QStringLiteral("電話で連絡済"));

        ApplicationDetail death = exampleDetail();
        death.reasonIsDeath = true;
        panel.setDetail(death, UserRole::Clerk);
        QVERIFY(!panel.mail()->box()->isVisibleTo(&panel));
        QVERIFY(panel.request()->notify);
    }

    void whatFollowsNamesTheAssociationsConcerned()
    {
        const QString approved
            = consequences(decidingDetail(), Action::Approve, QDate(2024, 10, 30)).join(QLatin1Char('\n'));
        for (const char *name : { "小樽市医師会", "北海道医師会", "日本医師会" })
            QVERIFY2(approved.contains(QString::fromUtf8(name)), name);
        QVERIFY(approved.contains(QStringLiteral("2024/10/30")));

        ApplicationDetail join = decidingDetail();
        join.step.kind = Kind::Join;
        const QString joined
            = consequences(join, Action::Approve, QDate(2024, 10, 30)).join(QLatin1Char('\n'));
        QVERIFY(!joined.contains(QStringLiteral("日本医師会"))); // its turn comes later
        QVERIFY(joined.contains(QStringLiteral("北海道医師会")));
    }
};

QTEST_MAIN(TestDecisionPanel)
#include "tst_decision_panel.moc"
