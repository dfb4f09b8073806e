#include "areas/applications/application_model.h"
#include "areas/applications/batch_actions.h"
#include "areas/applications/list_page.h"
#include "areas/applications/search_form.h"
#include "lists/list_header.h"
#include "lists/list_table.h"
#include "lists/pager.h"
#include "office/practice_data.h"
#include "support/practice_office.h"
#include "widgets/message_bar.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace mamis;

/// 申請一覧 on a real database: what a clerk does with it.
class TestListPage : public QObject
{
    Q_OBJECT

    test::PracticeOffice m_office;
    std::unique_ptr<ListPage> m_page;
    ListTable *m_table = nullptr;
    ResultPages *m_pages = nullptr;
    BatchActions *m_actions = nullptr;

    bool settle()
    {
        QSignalSpy busy(m_pages, &ListPages::busyChanged);
        return QTest::qWaitFor(
            [&] { return !busy.isEmpty() && !busy.last().first().toBool() && m_pages->isCounted(); }, 10000);
    }
    bool searchFor(const SearchConditions &conditions)
    {
        auto *form = m_page->findChild<SearchForm *>();
        form->setConditions(conditions);
        QSignalSpy busy(m_pages, &ListPages::busyChanged);
        form->search();
        return QTest::qWaitFor([&] { return busy.count() >= 2 && m_pages->isCounted(); }, 10000);
    }
    bool says(const QString &text)
    {
        const auto labels = m_page->messages().findChildren<QLabel *>();
        return std::any_of(
            labels.begin(), labels.end(), [&](const QLabel *label) { return label->text().contains(text); });
    }
    const QList<StepRow> &rows() const { return static_cast<ApplicationModel *>(m_table->model())->rows(); }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("tst_list_page"));
        QVERIFY(m_office.open(QStringLiteral("gun"), 2000));
    }

    void init()
    {
        QSettings().clear();
        m_page = std::make_unique<ListPage>(*m_office);
        m_table = m_page->findChild<ListTable *>();
        m_pages = m_page->findChild<ResultPages *>();
        m_actions = m_page->findChild<BatchActions *>();
        m_page->resize(1100, 800);
        m_page->show();
        m_page->activateWindow();
        m_page->activate();
        QVERIFY(settle());
        QTRY_VERIFY(m_actions->action(Action::Confirm) != nullptr);
    }

    void cleanup() { m_page.reset(); }

    void opensOnWhatIsToBeDone()
    {
        QVERIFY(m_page->conditions().unprocessed);
        QVERIFY(!rows().isEmpty());
        for (const StepRow &row : rows())
            QVERIFY(isUnprocessed(row.status));
        QCOMPARE(m_table->currentId(), rows().first().stepId);
        QTRY_VERIFY(m_table->hasFocus());
    }

    void oneKeyDecidesTheCurrentRow()
    {
        QSignalSpy decided(m_page.get(), &ListPage::decideRequested);
        QSignalSpy batch(m_page.get(), &ListPage::batchRequested);
        const auto able = [&] {
            for (const Action action : allValues<Action>()) {
                const QAction *candidate = m_actions->action(action);
                if (candidate && candidate->isEnabled() && !candidate->shortcut().isEmpty())
                    return candidate->shortcut();
            }
            return QKeySequence();
        };
        QTRY_VERIFY(!able().isEmpty());
        QTest::keySequence(m_table, able());
        QCOMPARE(decided.count(), 1);
        QCOMPARE(decided.first().first().toLongLong(), m_table->currentId());
        QCOMPARE(batch.count(), 0);
    }

    void controlATicksEveryPage()
    {
        QVERIFY(searchFor({}));
        QVERIFY(m_pages->pages() > 1);
        QTest::keyClick(m_table, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(m_page->choice().ticked, m_pages->ids());
        m_pages->showPage(1);
        QTRY_COMPARE(rows().first().stepId, m_pages->ids().at(25));
        QTest::keyClick(m_table, Qt::Key_Space); // one less, on the second page
        QCOMPARE(m_page->choice().ticked.size(), m_pages->count() - 1);
        // Ticks on other pages: whatever the role permits is offered; the preview tells what fits.
        QTRY_VERIFY(m_actions->action(Action::Confirm)->isEnabled());
        QSignalSpy batch(m_page.get(), &ListPage::batchRequested);
        m_actions->action(Action::Confirm)->trigger();
        QCOMPARE(batch.first().first().value<QList<qint64>>(), m_page->choice().ticked);
    }

    void aKeyThatCannotActSaysWhy()
    {
        SearchConditions approved;
        approved.status = StepStatus::Approved;
        QVERIFY(searchFor(approved));
        QVERIFY(!rows().isEmpty());
        const QAction *confirm = m_actions->action(Action::Confirm);
        QTRY_VERIFY(m_actions->action(Action::Cancel)->isEnabled());
        QVERIFY(!confirm->isEnabled());
        const QString why
            = QStringLiteral("\"Confirm\" is not possible in the status \"Approved\". Possible now: ");
        QVERIFY2(confirm->toolTip().contains(why), qPrintable(confirm->toolTip()));
        QSignalSpy decided(m_page.get(), &ListPage::decideRequested);
        QTest::keyClick(m_table, Qt::Key_F9);
        QTRY_VERIFY(says(why));
        QCOMPARE(decided.count(), 0);
        const auto bars = m_page->findChildren<QPushButton *>();
        const auto button = std::find_if(
            bars.begin(), bars.end(), [&](const QPushButton *one) { return one->text() == confirm->text(); });
        QVERIFY(button != bars.end());
        QVERIFY((*button)->toolTip().contains(why));
        QVERIFY((*button)->accessibleDescription().contains(why));

        QTest::keyClick(m_table, Qt::Key_Space);
        QTest::keyClick(m_table, Qt::Key_F9);
        QTRY_VERIFY(says(QStringLiteral("\"Confirm\" fits none of the ticked applications.")));
        QTest::keyClick(m_table, Qt::Key_F8); // what is possible is one key away
        QCOMPARE(decided.count(), 0);
        QTest::keyClick(m_table, Qt::Key_Space);
        QTest::keyClick(m_table, Qt::Key_F8);
        QCOMPARE(decided.count(), 1);
    }

    // What was asked for while the count was on its way is not done when a much later one arrives.
    void aFailedSearchForgetsWhatWasToBeTicked()
    {
        const QString login = QStringLiteral("gun");
        m_office->logOut();
        QSignalSpy failed(m_pages, &ListPages::failed);
        auto *form = m_page->findChild<SearchForm *>();
        form->setConditions({});
        form->search();
        m_table->setFocus();
        QTest::keyClick(m_table, Qt::Key_A, Qt::ControlModifier);
        QTRY_VERIFY(!failed.isEmpty());
        QTRY_VERIFY(!m_pages->isBusy());

        bool entered = false;
        m_office->logIn(login, practicePassword(), this, [&](const Result<Session> &) { entered = true; });
        QTRY_VERIFY(entered);
        Q_EMIT m_office->changed();
        QVERIFY(settle());
        QVERIFY(m_pages->count() > 0);
        QVERIFY(m_page->choice().ticked.isEmpty());
    }

    void anotherSearchStartsWithoutTicks()
    {
        QTest::keyClick(m_table, Qt::Key_Space);
        QCOMPARE(m_page->choice().ticked.size(), 1);
        QVERIFY(searchFor({}));
        QVERIFY(m_page->choice().ticked.isEmpty());
        QCOMPARE(m_page->choiceCount(), m_pages->count());
    }

    void keepsThePlaceWhenSomethingChanged()
    {
        QVERIFY(searchFor({}));
        m_pages->showPage(2);
        QTRY_COMPARE(rows().first().stepId, m_pages->ids().at(50));
        m_table->setCurrentRow(7);
        QTest::keyClick(m_table, Qt::Key_Space);
        const qint64 current = m_table->currentId();
        const int scroll = m_table->verticalScrollBar()->value();
        Q_EMIT m_office->changed();
        QVERIFY(settle());
        QCOMPARE(m_pages->place().page, 2);
        QCOMPARE(m_table->currentId(), current);
        QCOMPARE(m_table->verticalScrollBar()->value(), scroll);
        QCOMPARE(m_page->choice().ticked, QList<qint64> { current });
    }

    void knowsTheNeighboursAcrossPages()
    {
        QVERIFY(searchFor({}));
        const QList<qint64> ids = m_pages->ids();
        QCOMPARE(m_page->neighbour(ids.at(24), 1), ids.at(25));
        QCOMPARE(m_page->neighbour(ids.at(25), -1), ids.at(24));
        QCOMPARE(m_page->neighbour(ids.first(), -1), 0);
        QCOMPARE(m_page->neighbour(ids.last(), 1), 0);
    }

    void theLatestSearchWins()
    {
        auto *form = m_page->findChild<SearchForm *>();
        SearchConditions last;
        for (const Kind kind : { Kind::Join, Kind::Resign, Kind::Transfer }) {
            last.kind = kind;
            form->setConditions(last);
            form->search();
        }
        QVERIFY(settle());
        QVERIFY(!rows().isEmpty());
        for (const StepRow &row : rows())
            QCOMPARE(row.kind, Kind::Transfer);
    }

    void sortsInTheDatabase()
    {
        QVERIFY(searchFor({}));
        Q_EMIT m_table->header().sortRequested({ ApplicationModel::RegistrationNumber, true });
        QVERIFY(settle());
        QVERIFY(std::is_sorted(rows().begin(), rows().end(), [](const StepRow &left, const StepRow &right) {
            return left.registrationNumber > right.registrationNumber;
        }));
        QCOMPARE(m_page->order(), (SortOrder { SortColumn::RegistrationNumber, true }));
    }

    void anEmptyResultSaysWhatWasSearched()
    {
        SearchConditions nobody;
        nobody.person = QStringLiteral("ダレモイナイ");
        QVERIFY(searchFor(nobody));
        QTRY_VERIFY(!m_table->isVisible());
        const QList<QLabel *> labels = m_page->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(nobody.person);
        }));
        for (auto *candidate : m_page->findChildren<QPushButton *>()) {
            if (candidate->text() == QLatin1String("Clear selection") && candidate->isVisible()
                && !qobject_cast<SearchForm *>(candidate->parentWidget()))
                candidate->click();
        }
        QVERIFY(settle());
        QVERIFY(m_table->isVisible());
        QCOMPARE(m_page->conditions(), SearchConditions());
    }

    /// Where the manual's screen has it: with the fields of the search.
    void asksForConditionsAboveTheFields()
    {
        const QList<QLabel *> labels = m_page->findChildren<QLabel *>();
        const auto ask = std::find_if(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->text() == QLatin1String("Please specify search conditions.");
        });
        QVERIFY(ask != labels.end());
        const auto *form = m_page->findChild<SearchForm *>();
        QVERIFY(!form->isVisible()); // folded until it is asked for
        for (auto *button : m_page->findChildren<QPushButton *>()) {
            if (button->text().startsWith(QStringLiteral("More conditions")))
                button->click();
        }
        QVERIFY((*ask)->isVisible());
        QVERIFY((*ask)->mapTo(m_page.get(), QPoint()).y() < form->mapTo(m_page.get(), QPoint()).y());
        for (auto *button : m_page->findChildren<QPushButton *>()) {
            if (button->text().startsWith(QStringLiteral("Hide search")))
                button->click();
        }
        QVERIFY(!form->isVisible());
        QVERIFY(!(*ask)->isVisible());
    }

    void anEmptyResultLeadsOn()
    {
        SearchConditions nobody;
        nobody.person = QStringLiteral("ダレモイナイ");
        QVERIFY(searchFor(nobody));
        QTRY_VERIFY(!m_table->isVisible());
        QPushButton *lead = nullptr;
        for (auto *button : m_page->findChildren<QPushButton *>()) {
            if (button->text() == QLatin1String("Show the unprocessed applications"))
                lead = button;
        }
        QVERIFY(lead && lead->isVisible());
        lead->click();
        QVERIFY(settle());
        QTRY_VERIFY(m_table->isVisible());
        QVERIFY(m_page->conditions().unprocessed);
        QTRY_VERIFY(m_table->hasFocus());
    }

    void turnsPagesByKeyAndByNumber()
    {
        QVERIFY(searchFor({}));
        QTest::keyClick(m_table, Qt::Key_PageDown, Qt::ControlModifier);
        QTRY_COMPARE(rows().first().stepId, m_pages->ids().at(25));
        auto *number = m_page->findChild<Pager *>()->findChild<QLineEdit *>();
        number->setText(QStringLiteral("３"));
        QTest::keyClick(number, Qt::Key_Return);
        QTRY_COMPARE(rows().first().stepId, m_pages->ids().at(50));
        QCOMPARE(number->text(), QStringLiteral("3"));
    }
};

QTEST_MAIN(TestListPage)
#include "tst_list_page.moc"
