#include "areas/applications/batch_model.h"
#include "areas/applications/batch_page.h"
#include "areas/applications/confirm_page.h"
#include "areas/applications/decision_panel.h"
#include "areas/applications/detail_page.h"
#include "areas/applications/message_edit.h"
#include "office/applications.h"
#include "office/office.h"
#include "office/practice_data.h"
#include "storage/connection.h"
#include "storage/decision_store.h"
#include "storage/sql_library.h"
#include "widgets/message_bar.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace mamis;

/// Detail, confirmation and batch on a real practice database, as a prefecture's approver.
class TestDetailPages : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    const QString m_path = m_folder.filePath(QStringLiteral("practice.mamis"));
    std::shared_ptr<Office> m_office;

    QList<qint64> confirming() { return idsOf(StepStatus::Confirming); }

    QList<qint64> idsOf(StepStatus status)
    {
        SearchConditions conditions;
        conditions.kind = Kind::Resign;
        conditions.status = status;
        std::optional<QList<qint64>> ids;
        Applications(*m_office).ids(
            conditions, {}, this, [&ids](const Result<OrderedIds> &result) { ids = result->list; });
        [&ids] { QTRY_VERIFY(ids.has_value()); }();
        return ids.value_or(QList<qint64>());
    }

    static QPushButton *button(QWidget &inside, const QString &name)
    {
        const auto all = inside.findChildren<QPushButton *>();
        const auto found = std::find_if(
            all.begin(), all.end(), [&](const QPushButton *one) { return one->text() == name; });
        return found == all.end() ? nullptr : *found;
    }

    static QString said(Page &page)
    {
        QStringList texts;
        for (const QLabel *label : page.messages().findChildren<QLabel *>())
            texts << label->text();
        return texts.join(QLatin1Char(' '));
    }

private Q_SLOTS:
    void initTestCase()
    {
        PracticeOptions options;
        options.now = QDateTime::currentDateTimeUtc();
        makePracticeDatabase(m_path, options, [](int) { return true; });
        Office::open(
            m_path, this, [this](const Result<std::shared_ptr<Office>> &result) { m_office = *result; });
        QTRY_VERIFY(m_office != nullptr);
        m_office->logIn(QStringLiteral("ken"), practicePassword(), this, [](const Result<Session> &) {});
        QTRY_VERIFY(m_office->session());
    }

    void confirmingOnceDecidesOnce()
    {
        const qint64 id = confirming().constFirst();
        DetailPage detail(*m_office);
        QSignalSpy loaded(&detail, &DetailPage::loaded);
        ConfirmPage confirm(*m_office);
        QSignalSpy decided(&confirm, &ConfirmPage::decided);
        QSignalSpy requested(&detail, &DetailPage::confirmRequested);
        connect(&detail, &DetailPage::confirmRequested, &confirm,
            qOverload<const ApplicationDetail &, const DecisionRequest &>(&ConfirmPage::show));
        detail.show(id);
        QTRY_COMPARE(loaded.count(), 1);
        QVERIFY(detail.mayLeave());
        detail.panel()->message()->setText(QStringLiteral("確認しました。"));
        QVERIFY(!detail.mayLeave());
        const std::optional<DecisionRequest> request = detail.panel()->request();
        QVERIFY(request);

        for (QPushButton *button : detail.findChildren<QPushButton *>())
            if (button->property("primary").toBool())
                button->click();
        confirm.primary()->click();
        confirm.primary()->click(); // the second Enter
        QVERIFY(!confirm.mayLeave());
        QTRY_COMPARE(decided.count(), 1);
        QCOMPARE(decided.first().at(0).toLongLong(), id);
        QCOMPARE(decided.first().at(1).value<StepStatus>(), StepStatus::Confirmed);
        QVERIFY(confirm.mayLeave());
        QVERIFY(!confirm.primary()->isEnabled());

        // Another decision on the version seen before: refused, and the page says what has changed.
        const auto seen = requested.constFirst().at(0).value<ApplicationDetail>();
        DecisionRequest another = *request;
        another.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
        confirm.show(seen, another);
        confirm.primary()->click();
        QTRY_VERIFY(said(confirm).contains(QStringLiteral("Confirmed")));
        QVERIFY(!confirm.primary()->isEnabled());
        QVERIFY(confirm.primary()->accessibleDescription().contains(QStringLiteral("has changed")));
        QCOMPARE(decided.count(), 1);
    }

    // The answer to a try was lost, and the user has entered something else since.
    void aTryWithoutAnAnswerIsNotSomebodyElses()
    {
        const qint64 id = confirming().constFirst();
        std::optional<ApplicationDetail> seen;
        Applications(*m_office).detail(
            id, this, [&](const Result<ApplicationDetail> &result) { seen = *result; });
        QTRY_VERIFY(seen.has_value());
        const auto requestOf = [&](const QString &message) {
            DecisionRequest request;
            request.stepId = id;
            request.seenVersion = seen->step.version;
            request.message = message;
            request.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
            return request;
        };
        const DecisionRequest first = requestOf(QStringLiteral("確認しました。"));
        ConfirmPage confirm(*m_office);
        confirm.show(*seen, first);
        const auto other = Connection::openSqlite(
            m_path, Connection::Access::Write, std::make_shared<const SqlLibrary>(QStringLiteral("sqlite")));
        other->runText(QStringLiteral("begin immediate")); // as if the answer did not come
        confirm.primary()->click();
        QTRY_VERIFY_WITH_TIMEOUT(
            !said(confirm).trimmed().isEmpty() && confirm.primary()->isEnabled(), 20'000);
        other->runText(QStringLiteral("rollback"));
        other->transaction([&] { // as if it had been saved all the same
            DecisionStore(*other, *m_office->session()).decide(first, QDateTime::currentDateTimeUtc());
        });

        confirm.show(*seen, requestOf(QStringLiteral("別の文面です。")));
        confirm.primary()->click();
        QTRY_VERIFY(said(confirm).contains(QStringLiteral("You have decided this application already.")));
        QVERIFY(!said(confirm).contains(QStringLiteral("Somebody else")));
        QVERIFY(!confirm.primary()->isEnabled());
    }

    void anEarlierAnswerIsDropped()
    {
        const QList<qint64> ids = confirming();
        DetailPage detail(*m_office);
        QSignalSpy loaded(&detail, &DetailPage::loaded);
        detail.show(ids.at(0));
        detail.show(ids.at(1));
        QTRY_COMPARE(loaded.count(), 1);
        QTest::qWait(100);
        QCOMPARE(loaded.count(), 1);
        QCOMPARE(loaded.first().first().toLongLong(), ids.at(1));
    }

    void aBatchThatFitsNothingKeepsTheFocus()
    {
        BatchPage batch(*m_office);
        QSignalSpy previewed(&batch, &BatchPage::previewed);
        batch.QWidget::show();
        batch.activateWindow();
        batch.show(confirming(), Action::Approve);
        QTRY_COMPARE(previewed.count(), 1);
        QTRY_VERIFY(QApplication::focusWidget() != nullptr);
        QVERIFY(batch.isAncestorOf(QApplication::focusWidget()));
        QVERIFY(!batch.message()->isVisible()); // there is nothing to write
        QSignalSpy back(&batch, &BatchPage::backRequested);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(back.count(), 1);
    }

    void aTypedMessageOfABatchIsNotLost()
    {
        BatchPage batch(*m_office);
        QSignalSpy previewed(&batch, &BatchPage::previewed);
        QSignalSpy back(&batch, &BatchPage::backRequested);
        batch.QWidget::show();
        batch.activateWindow();
        batch.show(confirming(), Action::Confirm);
        QTRY_COMPARE(previewed.count(), 1);
        QVERIFY(batch.mayLeave());
        const QString typed = QStringLiteral("確認しました。");
        batch.message()->setText(typed);
        QTest::keyClick(&batch, Qt::Key_Escape);
        QCOMPARE(back.count(), 0);
        QCOMPARE(batch.message()->text(), typed);
        QVERIFY(said(batch).contains(QStringLiteral("would be lost")));
        QVERIFY(!batch.mayLeave());
        QTest::keyClick(&batch, Qt::Key_Escape);
        QCOMPARE(back.count(), 0);
        button(batch.messages(), QStringLiteral("Discard it and leave"))->click();
        QCOMPARE(back.count(), 1);
        QVERIFY(batch.mayLeave());
    }

    void whereNothingCanBeDoneTheDetailSaysWhy()
    {
        DetailPage detail(*m_office);
        QSignalSpy loaded(&detail, &DetailPage::loaded);
        detail.QWidget::show();
        detail.activateWindow();
        const qint64 id = idsOf(StepStatus::Confirmed).constFirst();
        detail.show(id);
        QTRY_COMPARE(loaded.count(), 1);
        QVERIFY(!detail.panel()->canDecide());
        const auto *proceed = button(detail, QStringLiteral("Go on to the confirmation"));
        QVERIFY(!proceed->isEnabled());
        QCOMPARE(proceed->accessibleDescription(), detail.panel()->whyNothing());
        QCOMPARE(proceed->toolTip(), detail.panel()->whyNothing());
        QTRY_VERIFY(QApplication::focusWidget() != nullptr);
        QVERIFY(detail.isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(&detail, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(said(detail).contains(detail.panel()->whyNothing()));
    }

    // As by another program that holds the file: nothing is lost, and going on finishes the same decisions.
    void anInterruptedBatchGoesOn()
    {
        const QList<qint64> ids = confirming().mid(0, 3);
        BatchPage batch(*m_office);
        QSignalSpy previewed(&batch, &BatchPage::previewed);
        QSignalSpy finished(&batch, &BatchPage::finished);
        batch.QWidget::show();
        batch.activateWindow();
        batch.show(ids, Action::Confirm);
        QTRY_COMPARE(previewed.count(), 1);
        const QString uuid = batch.fitting()->items().first().uuid;
        batch.message()->setText(QStringLiteral("確認しました。"));
        const auto other = Connection::openSqlite(
            m_path, Connection::Access::Write, std::make_shared<const SqlLibrary>(QStringLiteral("sqlite")));
        other->runText(QStringLiteral("begin immediate"));
        batch.primary()->click();
        const QString rest = QStringLiteral("Go on with the remaining 3 application(s)");
        QTRY_COMPARE_WITH_TIMEOUT(batch.primary()->text(), rest, 20'000);
        QVERIFY(said(batch).contains(QStringLiteral("3 application(s) are still open. \"")));
        QCOMPARE(finished.count(), 0);
        QCOMPARE(
            batch.fitting()->index(0, BatchModel::Outcome).data().toString(), QStringLiteral("Still open"));
        QVERIFY(!batch.message()->isEnabled()); // what may have been saved is not changed any more
        QTRY_VERIFY(batch.primary()->hasFocus());
        QVERIFY(!batch.mayLeave());

        other->runText(QStringLiteral("rollback"));
        batch.primary()->click();
        QTRY_COMPARE(finished.count(), 1);
        QVERIFY(said(batch).contains(QStringLiteral("3 application(s) done")));
        QCOMPARE(batch.fitting()->items().first().uuid, uuid);
        Rows rows = other->runText(
            QStringLiteral("select count(*) from decision where uuid = '%1' and message = '確認しました。'")
                .arg(uuid));
        QVERIFY(rows.next());
        QCOMPARE(rows.integer(0), 1);
        QVERIFY(batch.mayLeave());
    }

    // 退会取消 goes on with the same ones: what was cancelled is sent back next.
    void cancelledOnesAreSentBackNext()
    {
        BatchPage batch(*m_office);
        QSignalSpy previewed(&batch, &BatchPage::previewed);
        QSignalSpy finished(&batch, &BatchPage::finished);
        batch.show(idsOf(StepStatus::Approved), Action::Cancel);
        QTRY_COMPARE(previewed.count(), 1);
        const auto cancelled = batch.fitting()->items().size();
        QVERIFY(cancelled > 0);
        batch.message()->setText(QStringLiteral("取消します。"));
        batch.primary()->click();
        QTRY_COMPARE(finished.count(), 1);
        button(batch.messages(), QStringLiteral("Go on: Send back"))->click();
        QTRY_COMPARE(previewed.count(), 2);
        QCOMPARE(batch.fitting()->items().size(), cancelled);
        QVERIFY(batch.accessibleName().contains(QStringLiteral("Send back")));
        QVERIFY(batch.message()->text().isEmpty());
    }

    void aBatchDecidesWhatFitsAndNamesTheRest()
    {
        QList<qint64> ids = confirming();
        const auto fitting = ids.size();
        BatchPage batch(*m_office);
        QSignalSpy previewed(&batch, &BatchPage::previewed);
        QSignalSpy finished(&batch, &BatchPage::finished);
        batch.show(ids, Action::Approve); // nothing an upper layer may do
        QTRY_COMPARE(previewed.count(), 1);
        QCOMPARE(batch.excluded()->items().size(), fitting);
        QVERIFY(!batch.primary()->isEnabled());

        QVERIFY(batch.primary()->accessibleDescription().contains(QStringLiteral("Approve")));

        batch.show(ids, Action::Confirm);
        QTRY_COMPARE(previewed.count(), 2);
        QCOMPARE(batch.fitting()->items().size(), fitting);
        QCOMPARE(batch.primary()->text(), QStringLiteral("Confirm %1 application(s)").arg(fitting));
        QVERIFY(batch.accessibleName().contains(QStringLiteral("Confirm")));
        batch.primary()->click();
        batch.primary()->click();
        QTRY_COMPARE(finished.count(), 1);
        QVERIFY(confirming().isEmpty());
    }
};

QTEST_MAIN(TestDetailPages)
#include "tst_detail_pages.moc"
