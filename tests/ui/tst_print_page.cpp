#include "areas/applications/print_page.h"
#include "office/applications.h"
#include "office/office.h"
#include "storage/connection.h"
#include "storage/database_file.h"
#include "support/practice_office.h"

#include <QLabel>
#include <QPrintDialog>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace mamis;

/// 印刷 on a real database; what stands on the sheets is read back by poppler.
class TestPrintPage : public QObject
{
    Q_OBJECT

    test::PracticeOffice m_office;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<PrintPage> m_page;
    QString m_path;

    QPushButton *button(const QString &text) const
    {
        for (QPushButton *one : m_page->findChildren<QPushButton *>()) {
            if (one->text() == text)
                return one;
        }
        return nullptr;
    }
    bool says(const QString &words) const
    {
        for (const QLabel *label : m_page->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(words))
                return true;
        }
        return false;
    }
    static QString output(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.start(program, arguments);
        if (!process.waitForFinished() || process.exitCode() != 0)
            qWarning("%s", process.readAllStandardError().constData());
        return QString::fromUtf8(process.readAllStandardOutput());
    }
    QString text() const
    {
        // Fonts have one shape for some ideographs and their radicals, and for fi: NFKC takes them apart
        // again.
        return output(QStringLiteral("pdftotext"), { QStringLiteral("-layout"), m_path, QStringLiteral("-") })
            .normalized(QString::NormalizationForm_KC);
    }
    /// The file's pages and the size of the first in points.
    QString info(const QString &what) const
    {
        const QRegularExpression line(what + QStringLiteral(":\\s+(.*)"));
        return line.match(output(QStringLiteral("pdfinfo"), { m_path })).captured(1);
    }
    bool save()
    {
        button(QStringLiteral("Save as PDF…"))->click();
        return QTest::qWaitFor([this] { return says(QStringLiteral("saved as")); }, 60000);
    }
    QString lastEntry() const
    {
        const auto reader = m_office->database()->openReader();
        Rows rows = reader->runText(QStringLiteral("select what || ' ' || coalesce(subject_id, 0) || ' ' || "
                                                   "facts from event order by id desc limit 1"));
        return rows.next() ? rows.text(0) : QString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("tst_print_page"));
        QVERIFY(m_office.open(QStringLiteral("ken"), 1000));
    }

    void init()
    {
        QSettings().clear();
        m_dir = std::make_unique<QTemporaryDir>();
        m_path = m_dir->filePath(QStringLiteral("list.pdf"));
        m_page = std::make_unique<PrintPage>(*m_office);
        m_page->setFileName(m_path);
        m_page->resize(1000, 800);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }

    void cleanup() { m_page.reset(); }

    void aList()
    {
        QSignalSpy ready(m_page.get(), &PrintPage::ready);
        SearchConditions conditions;
        conditions.kind = Kind::Resign;
        m_page->showList({ conditions, {}, {} }, { QStringLiteral("Kind: Resignation") }, 100);
        QVERIFY(ready.wait(20000));
        const int pages = m_page->pageCount();
        QVERIFY(pages > 2);
        QVERIFY(says(QStringLiteral("Page 1 of %1").arg(pages)));
        QTest::keyClick(m_page.get(), Qt::Key_PageDown);
        QVERIFY(says(QStringLiteral("Page 2 of %1").arg(pages)));
        QTest::keyClick(m_page.get(), Qt::Key_End);
        QVERIFY(says(QStringLiteral("Page %1 of %1").arg(pages)));
        QTest::keyClick(m_page.get(), Qt::Key_PageDown);
        QVERIFY(says(QStringLiteral("Page %1 of %1").arg(pages)));

        QVERIFY(save());
        QCOMPARE(info(QStringLiteral("Pages")).toInt(), pages); // what is seen is what comes out
        QVERIFY(info(QStringLiteral("Page size")).startsWith(QStringLiteral("842 x 595")));
        const QString sheets = text();
        QCOMPARE(sheets.count(QStringLiteral("Confidential")), pages);
        QCOMPARE(sheets.count(QStringLiteral("Search conditions: Kind: Resignation")), pages);
        // Digits beside Latin letters have no text in the file, only a shape: export/printed reads the
        // numbers.
        QCOMPARE(sheets.count(QStringLiteral("Printed by ")), pages);
        QVERIFY(sheets.contains(m_office->session()->userName));
        const qsizetype rows = sheets.count(QRegularExpression(QStringLiteral(" Resignation +\\d{6} ")));
        QCOMPARE(lastEntry(), QStringLiteral("print 0 rows=%1 format=pdf").arg(rows));
    }

    void tooManyForPaper()
    {
        QSignalSpy instead(m_page.get(), &PrintPage::exportRequested);
        m_page->showList({}, {}, PrintPage::mostRows + 1);
        QVERIFY(says(QStringLiteral("5,001 applications are too many for paper")));
        QVERIFY(!button(QStringLiteral("Save as PDF…"))->isEnabled());
        QVERIFY(!button(QStringLiteral("Choose the printer and print…"))->isEnabled());
        button(QStringLiteral("CSV download"))->click();
        QCOMPARE(instead.size(), 1);
    }

    void oneApplicationOnOneSheet()
    {
        std::optional<ApplicationDetail> detail;
        const auto reader = m_office->database()->openReader();
        Rows rows = reader->runText(
            QStringLiteral("select id from step where association_id = %1 and kind = 'resign' "
                           "and message <> '' limit 1")
                .arg(m_office->session()->associationId));
        QVERIFY(rows.next());
        Applications(*m_office).detail(
            rows.integer(0), this, [&](const Result<ApplicationDetail> &found) { detail = found.value; });
        QTRY_VERIFY(detail);
        m_page->showDetail(*detail);
        QCOMPARE(m_page->pageCount(), 1);
        QVERIFY(save());
        QCOMPARE(info(QStringLiteral("Pages")).toInt(), 1);
        QVERIFY(info(QStringLiteral("Page size")).startsWith(QStringLiteral("595 x 842")));
        const QString sheet = text();
        for (const QString &expected : { detail->step.name, detail->step.registrationNumber, detail->reason,
                 detail->chain.first().association, QStringLiteral("Confidential"),
                 QStringLiteral("Printed by ") })
            QVERIFY2(
                sheet.contains(expected.normalized(QString::NormalizationForm_KC)), qPrintable(expected));
        QCOMPARE(lastEntry(), QStringLiteral("print %1 rows=1 format=pdf").arg(detail->step.stepId));
    }

    void printsThroughTheDialog()
    {
        QSignalSpy ready(m_page.get(), &PrintPage::ready);
        m_page->showList({ {}, {}, { 1, 2, 3 } }, {}, 3);
        QVERIFY(ready.wait(20000));
        button(QStringLiteral("Choose the printer and print…"))->click();
        auto *dialog = m_page->findChild<QPrintDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        dialog->printer()->setOutputFormat(QPrinter::PdfFormat);
        dialog->printer()->setOutputFileName(m_path);
        dialog->done(QDialog::Accepted);
        QTRY_VERIFY_WITH_TIMEOUT(says(QStringLiteral("Sent to the printer")), 20000);
        QCOMPARE(info(QStringLiteral("Pages")).toInt(), 1);
        QVERIFY(lastEntry().endsWith(QStringLiteral("format=paper")));
    }

    void aStoppedFileIsNotThere()
    {
        QSignalSpy ready(m_page.get(), &PrintPage::ready);
        m_page->showList({}, {}, 1000);
        QVERIFY(ready.wait(20000));
        button(QStringLiteral("Save as PDF…"))->click();
        QVERIFY(!m_page->mayLeave());
        QTest::keyClick(m_page.get(), Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(says(QStringLiteral("Stopped.")), 20000);
        QVERIFY(!QFile::exists(m_path));
    }

    void largestListIsShownSoon()
    {
        QSignalSpy ready(m_page.get(), &PrintPage::ready);
        QElapsedTimer timer;
        timer.start();
        m_page->showList({}, {}, 900);
        QVERIFY(ready.wait(60000));
        qInfo("%d pages after %lld ms", m_page->pageCount(), timer.elapsed());
    }
};

QTEST_MAIN(TestPrintPage)
#include "tst_print_page.moc"
