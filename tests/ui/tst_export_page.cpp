#include "areas/applications/export_columns_list.h"
#include "areas/applications/export_page.h"
#include "office/office.h"
#include "support/practice_office.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace mamis;

/// CSVダウンロード on a real database: what a clerk does with it.
class TestExportPage : public QObject
{
    Q_OBJECT

    test::PracticeOffice m_office;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<ExportPage> m_page;
    ExportColumnsList *m_columns = nullptr;
    QString m_path;

    QPushButton *button(const QString &text) const
    {
        for (QPushButton *one : m_page->findChildren<QPushButton *>()) {
            if (one->text() == text)
                return one;
        }
        return nullptr;
    }
    QPushButton *writeButton() const { return button(QStringLiteral("Choose the file and write…")); }
    void choose(const QString &format)
    {
        for (QRadioButton *one : m_page->findChildren<QRadioButton *>()) {
            if (one->text() == format)
                one->setChecked(true);
        }
    }
    QByteArray written() const
    {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    bool says(const QString &words) const
    {
        for (const QLabel *label : m_page->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(words))
                return true;
        }
        return false;
    }
    void open()
    {
        m_page = std::make_unique<ExportPage>(*m_office);
        m_columns = m_page->findChild<ExportColumnsList *>();
        m_page->setChoice({ {}, {}, {} }, { QStringLiteral("Kind: Resignation") }, 1204);
        m_page->setFileName(m_path);
        m_page->resize(1000, 700);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->activate();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("tst_export_page"));
        QVERIFY(m_office.open(QStringLiteral("ken"), 5000));
    }

    void init()
    {
        QSettings().clear();
        m_dir = std::make_unique<QTemporaryDir>();
        m_path = m_dir->filePath(QStringLiteral("list.csv"));
        open();
    }

    void cleanup() { m_page.reset(); }

    void saysWhatWillBeWritten()
    {
        QVERIFY(says(QStringLiteral("All 1,204 applications of the search")));
        QVERIFY(says(QStringLiteral("Kind: Resignation")));
        QVERIFY(says(QStringLiteral("Applied at, ascending")));
        m_page->setChoice({ {}, { SortColumn::Name, true }, { 1, 2, 3 } }, {}, 3);
        QVERIFY(says(QStringLiteral("The 3 ticked applications")));
        QVERIFY(says(QStringLiteral("Name, descending")));
    }

    void enterWritesAndSaysHowMany()
    {
        QVERIFY(writeButton()->hasFocus());
        QTest::keyClick(writeButton(), Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(says(QStringLiteral("applications written to")), 20000);
        const qsizetype rows = written().count("\r\n") - 1;
        QVERIFY(rows > 100);
        QVERIFY(says(QLocale().toString(rows) + QStringLiteral(" applications written")));
        QVERIFY(button(QStringLiteral("Open the folder"))->isVisible());
        QVERIFY(m_page->mayLeave());
    }

    void asksForTheFileWithoutStopping()
    {
        m_page->setFileName({});
        writeButton()->click();
        auto *dialog = m_page->findChild<QFileDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QCOMPARE(dialog->acceptMode(), QFileDialog::AcceptSave);
        dialog->reject();
    }

    void columnsAreMovedByKeyAndRemembered()
    {
        m_columns->setFocus();
        m_columns->setCurrentRow(0);
        QTest::keyClick(m_columns, Qt::Key_Down, Qt::AltModifier);
        QTest::keyClick(m_columns, Qt::Key_Space); // the status, now second
        QList<ExportColumn> expected = listColumns();
        expected.removeFirst();
        QCOMPARE(m_columns->chosen(), expected);
        QCOMPARE(m_columns->currentRow(), 1);
        m_page.reset();
        open();
        QCOMPARE(m_columns->chosen(), expected);
        QCOMPARE(m_columns->item(1)->text(), columnTitle(ExportColumn::Status));
        button(QStringLiteral("Reset columns"))->click();
        QCOMPARE(m_columns->chosen(), listColumns());
    }

    void withoutColumnsNothingIsWritten()
    {
        for (int row = 0; row < m_columns->count(); ++row)
            m_columns->item(row)->setCheckState(Qt::Unchecked);
        QVERIFY(!writeButton()->isEnabled());
        QVERIFY(says(QStringLiteral("Tick at least one column")));
    }

    void namesWhatShiftJisWouldLose()
    {
        choose(QStringLiteral("CSV, Shift_JIS (CP932)"));
        writeButton()->click();
        QTRY_VERIFY_WITH_TIMEOUT(says(QStringLiteral("Characters that Shift_JIS does not have")), 20000);
        QVERIFY(says(QStringLiteral("U+")));
        QVERIFY(written().isEmpty());
        QVERIFY(!writeButton()->isEnabled());
        button(QStringLiteral("Write with 〓 in their place"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(says(QStringLiteral("applications written to")), 20000);
        QVERIFY(written().contains("\x81\xAC")); // 〓
    }

    void utf8IsOfferedInstead()
    {
        choose(QStringLiteral("CSV, Shift_JIS (CP932)"));
        writeButton()->click();
        QTRY_VERIFY_WITH_TIMEOUT(says(QStringLiteral("Characters that Shift_JIS does not have")), 20000);
        button(QStringLiteral("Write as UTF-8 instead"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(says(QStringLiteral("applications written to")), 20000);
        QVERIFY(written().startsWith("\xEF\xBB\xBF"));
    }

    void zerosForExcelAreForCsvOnly()
    {
        auto *zeros = m_page->findChild<QCheckBox *>();
        zeros->setChecked(true);
        choose(QStringLiteral("Excel (xlsx)"));
        QVERIFY(!zeros->isEnabled());
        choose(QStringLiteral("CSV, UTF-8 (recommended for Excel)"));
        writeButton()->click();
        QTRY_VERIFY_WITH_TIMEOUT(says(QStringLiteral("applications written to")), 20000);
        QVERIFY(written().contains("\"=\"\""));
    }

    void staysWhileWritingAndStops()
    {
        choose(QStringLiteral("Excel (xlsx)")); // a CSV would be done before one can stop it
        writeButton()->click();
        QVERIFY(!m_page->mayLeave());
        QTest::keyClick(m_page.get(), Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(m_page->mayLeave(), 20000);
        QVERIFY(says(QStringLiteral("Stopped.")));
        QVERIFY(!QFile::exists(m_path));
    }

    void saysWhatWentWrong()
    {
        m_page->setFileName(m_dir->filePath(QStringLiteral("no/such/folder.csv")));
        writeButton()->click();
        QTRY_VERIFY_WITH_TIMEOUT(says(QStringLiteral("folder.csv")), 20000);
        QVERIFY(writeButton()->isEnabled());
    }

    void escapeGoesBack()
    {
        QSignalSpy back(m_page.get(), &ExportPage::backRequested);
        QTest::keyClick(m_page.get(), Qt::Key_Escape);
        QCOMPARE(back.size(), 1);
    }
};

QTEST_MAIN(TestExportPage)
#include "tst_export_page.moc"
