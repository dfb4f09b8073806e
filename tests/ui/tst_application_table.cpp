#include "areas/applications/application_delegate.h"
#include "areas/applications/application_model.h"
#include "lists/list_header.h"
#include "lists/list_table.h"
#include "support/step_rows.h"

#include <QApplication>
#include <QHeaderView>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

#include <memory>

using namespace mamis;

/// The list under hand and mouse, with plain values.
class TestApplicationTable : public QObject
{
    Q_OBJECT

    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<ApplicationModel> m_model;
    std::unique_ptr<ListTable> m_table;

    std::unique_ptr<ListTable> makeTable() const
    {
        return std::make_unique<ListTable>(*m_model, QStringLiteral("applications"),
            QStringLiteral("Applications"), nullptr, new ApplicationDelegate);
    }
    QPoint cell(int row, int column) const
    {
        return m_table->visualRect(m_model->index(row, column)).center();
    }
    void click(int row, int column, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(m_table->viewport(), Qt::LeftButton, modifiers, cell(row, column));
    }
    QList<qint64> ticked() const
    {
        return m_selection->inOrderOf(OrderedIds({ 100, 101, 102, 103, 104, 105, 106, 107, 108, 109 }));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("tst_application_table"));
        QSettings().clear();
    }

    void init()
    {
        m_selection = std::make_unique<Selection>();
        m_model = std::make_unique<ApplicationModel>(*m_selection);
        m_table = makeTable();
        m_model->setRows(test::stepRows(10));
        m_table->resize(1000, 700);
        m_table->show();
        m_table->setCurrentRow(0);
    }

    void cleanup()
    {
        m_table.reset();
        m_model.reset();
        m_selection.reset();
    }

    /// With or without a message: below the name stands its reading.
    void rowsHaveTwoLines()
    {
        QVERIFY(m_table->rowHeight(0) >= 44);
        QCOMPARE(m_table->rowHeight(1), m_table->rowHeight(0));
    }

    void aClickOpensTheDetail()
    {
        QSignalSpy opened(m_table.get(), &ListTable::openRequested);
        click(2, ApplicationModel::Name);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.first().first().toLongLong(), 102);
        click(3, ApplicationModel::Tick);
        click(4, ApplicationModel::Name, Qt::ControlModifier);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(ticked(), (QList<qint64> { 103, 104 }));
    }

    void enterOpensAndSpaceTicks()
    {
        QSignalSpy opened(m_table.get(), &ListTable::openRequested);
        QTest::keyClick(m_table.get(), Qt::Key_Down);
        QTest::keyClick(m_table.get(), Qt::Key_Space);
        QCOMPARE(ticked(), (QList<qint64> { 101 }));
        QTest::keyClick(m_table.get(), Qt::Key_Space);
        QVERIFY(ticked().isEmpty());
        QTest::keyClick(m_table.get(), Qt::Key_Return);
        QCOMPARE(opened.first().first().toLongLong(), 101);
        QTest::keyClick(m_table.get(), Qt::Key_End);
        QCOMPARE(m_table->currentId(), 109);
    }

    void shiftTicksRangesAndDrawsThemIn()
    {
        click(5, ApplicationModel::Tick);
        click(1, ApplicationModel::Tick);
        click(4, ApplicationModel::Tick, Qt::ShiftModifier);
        QCOMPARE(ticked(), (QList<qint64> { 101, 102, 103, 104, 105 }));
        QTest::keyClick(m_table.get(), Qt::Key_Up, Qt::ShiftModifier);
        QTest::keyClick(m_table.get(), Qt::Key_Up, Qt::ShiftModifier);
        QCOMPARE(ticked(), (QList<qint64> { 101, 102, 105 })); // 105 was ticked before the range
    }

    void shiftArrowBeginsAtTheCurrentRow()
    {
        m_table->setCurrentRow(3);
        QTest::keyClick(m_table.get(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(m_table.get(), Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(ticked(), (QList<qint64> { 103, 104, 105 }));
    }

    void controlAAsksForAllResults()
    {
        QSignalSpy all(m_table.get(), &ListTable::tickAllRequested);
        QTest::keyClick(m_table.get(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(all.count(), 1);
    }

    void theHeaderSortsAndItsBoxTicksThePage()
    {
        ListHeader &header = m_table->header();
        header.setSortOrder({ ApplicationModel::SubmittedAt, false });
        QSignalSpy sorted(&header, &ListHeader::sortRequested);
        const auto clickHeader = [&](int column) {
            const QPoint at(
                header.sectionViewportPosition(column) + header.sectionSize(column) / 2, header.height() / 2);
            QTest::mouseClick(header.viewport(), Qt::LeftButton, {}, at);
        };
        clickHeader(ApplicationModel::Name);
        QCOMPARE(sorted.count(), 1);
        QCOMPARE(sorted.first().first().value<ListOrder>(), (ListOrder { ApplicationModel::Name, false }));
        clickHeader(ApplicationModel::Tick);
        QCOMPARE(sorted.count(), 1);
        QCOMPARE(m_selection->count(), 10);
        clickHeader(ApplicationModel::Tick);
        QVERIFY(m_selection->isEmpty());
    }

    void theHeaderSortsByKeyboard()
    {
        ListHeader &header = m_table->header();
        header.setSortOrder({ ApplicationModel::SubmittedAt, false });
        connect(&header, &ListHeader::sortRequested, m_table.get(),
            [&header](const ListOrder &order) { header.setSortOrder(order); });
        QSignalSpy sorted(&header, &ListHeader::sortRequested);
        m_table->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_table.get()));
        m_table->setFocus();
        QVERIFY(header.isSortIndicatorShown());
        // A stop of its own, before the rows.
        QTest::keyClick(m_table.get(), Qt::Key_Tab, Qt::ShiftModifier);
        QCOMPARE(QApplication::focusWidget(), &header);
        QTest::keyClick(&header, Qt::Key_Home);
        QTest::keyClick(&header, Qt::Key_Space); // the box of the page
        QCOMPARE(m_selection->count(), 10);
        QTest::keyClick(&header, Qt::Key_Right);
        QTest::keyClick(&header, Qt::Key_Right);
        QTest::keyClick(&header, Qt::Key_Right);
        QTest::keyClick(&header, Qt::Key_Space);
        QCOMPARE(
            sorted.takeFirst().first().value<ListOrder>(), (ListOrder { ApplicationModel::WishedOn, false }));
        QVERIFY2(header.accessibleName().contains("ascending"), qPrintable(header.accessibleName()));
        QTest::keyClick(&header, Qt::Key_Return); // again: the other way round
        QCOMPARE(
            sorted.takeFirst().first().value<ListOrder>(), (ListOrder { ApplicationModel::WishedOn, true }));
        QVERIFY2(header.accessibleName().contains("descending"), qPrintable(header.accessibleName()));
        header.setSectionHidden(ApplicationModel::SubmittedAt, true);
        QTest::keyClick(&header, Qt::Key_Left); // over the hidden column
        QTest::keyClick(&header, Qt::Key_Space);
        QCOMPARE(
            sorted.takeFirst().first().value<ListOrder>(), (ListOrder { ApplicationModel::Status, false }));
        // Where the keys are is to be seen.
        const QImage focused = header.grab().toImage();
        QTest::keyClick(&header, Qt::Key_Down);
        QCOMPARE(QApplication::focusWidget(), m_table.get());
        QVERIFY(header.grab().toImage() != focused);
        header.standardColumns();
    }

    void columnsAreRemembered()
    {
        m_table->header().resizeSection(ApplicationModel::Name, 321);
        m_table->header().setSectionHidden(ApplicationModel::Category, true);
        m_table->header().moveSection(2, 4);
        m_table.reset();
        const auto made = makeTable();
        ListTable &next = *made;
        QCOMPARE(next.header().sectionSize(ApplicationModel::Name), 321);
        QVERIFY(next.header().isSectionHidden(ApplicationModel::Category));
        QCOMPARE(next.header().visualIndex(ApplicationModel::SubmittedAt), 4);
        next.header().standardColumns();
        QVERIFY(!next.header().isSectionHidden(ApplicationModel::Category));
    }

    /// Settings go to the disk: what the window does to the last column is nobody's wish.
    void onlyWishesAreRemembered()
    {
        m_table.reset();
        QSettings().clear();
        init();
        m_table->resize(1100, 700);
        QVERIFY(QTest::qWaitForWindowExposed(m_table.get()));
        QTest::qWait(700);
        QVERIFY(QSettings().allKeys().isEmpty());
        m_table->header().resizeSection(ApplicationModel::Name, 321);
        QVERIFY(QSettings().allKeys().isEmpty()); // one may be dragging it still
        QTRY_VERIFY(!QSettings().allKeys().isEmpty());
    }

    void rememberedColumnsFollowTheZoom()
    {
        m_table->header().resizeSection(ApplicationModel::Name, 200);
        m_table.reset();
        const QFont before = QApplication::font();
        QFont large = before;
        large.setPointSizeF(before.pointSizeF() * 2);
        QApplication::setFont(large);
        const auto made = makeTable();
        ListTable &next = *made;
        const int width = next.horizontalHeader()->sectionSize(ApplicationModel::Name);
        QApplication::setFont(before);
        QVERIFY2(width > 300, qPrintable(QString::number(width)));
    }
};

QTEST_MAIN(TestApplicationTable)
#include "tst_application_table.moc"
