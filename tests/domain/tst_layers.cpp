#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

/// The architecture, read from the sources: which room may know which, and what must stand nowhere.
class TestLayers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void rulesFindWhatTheyForbid_data();
    void rulesFindWhatTheyForbid();
    void sourcesKeepTheRules_data();
    void sourcesKeepTheRules();
    void floorsFindWhatTheyForbid();
    void sourcesKeepToTheirFloors();
    void headersAreReadOnce();
    void everyAreaIsTestedAtTheWindow();

private:
    QHash<QString, QString> m_sources; ///< path below the root → content
};

namespace {

/// Text that must not stand in the files whose path matches.
struct Rule
{
    const char *name;
    const char *files;
    const char *forbidden;
    const char *example; ///< what the rule must find
};

constexpr auto sqlWords
    = R"re("[^"\n]*\b(select\b[^"\n]+\bfrom|insert\s+(or\s+\w+\s+)?into|update\s+\w+\s+set|)re"
      R"re(delete\s+from|(create|drop|alter)\s+(table|index|view|trigger))\b)re";

const Rule rules[] = {
    { "app has no Widgets", "^app/",
        R"re(#include\s*<(QtWidgets|QtPrintSupport|QWidget|QApplication|QMessageBox|Q\w*Dialog|QLabel|Q\w*Button|Q(Tree|Table|List|Column|AbstractItem|Graphics|Undo)View|Q\w*Edit|QMainWindow|QPrinter)\b)re",
        "#include <QWidget>" },
    { "domain knows only itself", "^app/domain/", R"re(#include\s*"(?!domain/))re",
        "#include \"storage/connection.h\"" },
    { "storage knows nothing above it", "^app/storage/", R"re(#include\s*"(office|export|ctl)/)re",
        "#include \"office/office.h\"" },
    { "mail and export know nothing above them", "^app/(mail|export)/",
        R"re(#include\s*"(office|storage|ctl)/)re", "#include \"storage/connection.h\"" },
    { "office knows nothing above it", "^app/office/", R"re(#include\s*"ctl/)re",
        "#include \"ctl/commands.h\"" },
    { "ui and office speak no SQL", "^(ui|app/(domain|office|mail|export|ctl))/", sqlWords,
        "run(\"update mail set state = 'sent'\")" },
    { "only storage talks to the driver", "^(ui|app/(domain|office|mail|export|ctl))/",
        R"re(\bQSql(Database|Query|TableModel|QueryModel)\b)re", "QSqlQuery query;" },
    { "ui does not touch storage", "^ui/", R"re(#include\s*"storage/)re",
        "#include \"storage/connection.h\"" },
    { "no nested event loops", "^(ui|app)/",
        R"re(\b(processEvents|QEventLoop)\b|(dialog|box|menu|loop)\w*\s*(\.|->)\s*exec\s*\()re",
        "dialog->exec()" },
    { "no boxes that stop everything", "^ui/",
        R"re(QMessageBox::(information|warning|critical|question|about)|QFileDialog::get|QInputDialog::get)re",
        "QFileDialog::getOpenFileName(this)" },
};

/// The floors of ui from the ground up. A file includes only from its own floor and those below; the last one
/// are the files in ui itself, which put all together.
const QStringList floors { QStringLiteral("look"), QStringLiteral("widgets"), QStringLiteral("frame"),
    QStringLiteral("lists"), QStringLiteral("forms"), QStringLiteral("areas"), QStringLiteral("session"),
    QStringLiteral("start"), QString() };

/// Without comments, so that a sentence about the rule does not break it; strings stay.
QString code(const QString &text)
{
    static const QRegularExpression comment(
        QStringLiteral(R"re((?<!:)//[^\n]*|/\*.*?\*/)re"), QRegularExpression::DotMatchesEverythingOption);
    // Strings that the compiler joins are one.
    static const QRegularExpression joint(QStringLiteral(R"re("\s*\n\s*")re"));
    return QString(text).remove(comment).remove(joint);
}

QRegularExpression pattern(const char *text)
{
    return QRegularExpression(QLatin1String(text), QRegularExpression::CaseInsensitiveOption);
}

/// Where the sources (path → content) leave their floor of ui; app may enter none. An area is a folder of its
/// own, and only the files in ui itself know which there are.
QStringList brokenFloors(const QHash<QString, QString> &sources)
{
    static const QRegularExpression included(QStringLiteral(R"re(#include\s*"([^"]+)")re"));
    QStringList broken;
    for (auto source = sources.cbegin(); source != sources.cend(); ++source) {
        const QStringList place = source.key().split(u'/');
        const QString floor = place.size() == 2 ? QString() : place.at(1);
        const bool inUi = place.first() == u"ui";
        if (inUi && (!floors.contains(floor) || (floor == u"areas" && place.size() < 4)))
            broken.append(source.key() + QStringLiteral(" stands on no floor"));
        for (auto all = included.globalMatch(code(source.value())); all.hasNext();) {
            const QString header = all.next().captured(1);
            const QString target = header.contains(u'/') ? header.section(u'/', 0, 0) : QString();
            const qsizetype height = floors.indexOf(target);
            if (height < 0)
                continue; // a room of app
            const bool otherArea
                = target == u"areas" && !floor.isEmpty() && header.section(u'/', 1, 1) != place.value(2);
            if (!inUi || height > floors.indexOf(floor) || otherArea)
                broken.append(source.key() + QStringLiteral(": ") + header);
        }
    }
    broken.sort();
    return broken;
}

void addRules()
{
    QTest::addColumn<int>("rule");
    for (size_t i = 0; i < std::size(rules); ++i)
        QTest::newRow(rules[i].name) << static_cast<int>(i);
}

} // namespace

void TestLayers::initTestCase()
{
    const QDir root(QStringLiteral(TEST_SOURCE_DIR));
    for (const QString &room : { QStringLiteral("app"), QStringLiteral("ui") }) {
        QDirIterator files(root.filePath(room), { QStringLiteral("*.h"), QStringLiteral("*.cpp") },
            QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            m_sources.insert(root.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll()));
        }
    }
    QVERIFY(m_sources.size() > 100);
}

void TestLayers::rulesFindWhatTheyForbid_data()
{
    addRules();
}

void TestLayers::rulesFindWhatTheyForbid()
{
    QFETCH(int, rule);
    const QRegularExpression forbidden = pattern(rules[rule].forbidden);
    QVERIFY2(forbidden.isValid(), qPrintable(forbidden.errorString()));
    QVERIFY(forbidden.match(code(QLatin1String(rules[rule].example))).hasMatch());
}

void TestLayers::sourcesKeepTheRules_data()
{
    addRules();
}

void TestLayers::sourcesKeepTheRules()
{
    QFETCH(int, rule);
    const QRegularExpression files = pattern(rules[rule].files);
    const QRegularExpression forbidden = pattern(rules[rule].forbidden);
    QStringList found;
    int read = 0;
    for (auto source = m_sources.cbegin(); source != m_sources.cend(); ++source) {
        if (!files.match(source.key()).hasMatch())
            continue;
        ++read;
        const QRegularExpressionMatch match = forbidden.match(code(source.value()));
        if (match.hasMatch())
            found.append(source.key() + QStringLiteral(": ") + match.captured().simplified());
    }
    QVERIFY(read > 0);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TestLayers::floorsFindWhatTheyForbid()
{
    const auto broken = [](const char *path, const char *header) {
        return !brokenFloors(
            { { QLatin1String(path), QStringLiteral("#include \"%1\"").arg(QLatin1String(header)) } })
                    .isEmpty();
    };
    QVERIFY(!broken("ui/frame/page.cpp", "widgets/card.h"));
    QVERIFY(!broken("ui/frame/page.cpp", "frame/page.h"));
    QVERIFY(!broken("ui/frame/page.cpp", "office/office.h"));
    QVERIFY(!broken("ui/areas/outbox/outbox_page.cpp", "areas/outbox/outbox_model.h"));
    QVERIFY(!broken("ui/areas.cpp", "areas/outbox/outbox_area.h"));
    QVERIFY(broken("ui/widgets/card.cpp", "frame/page.h"));
    QVERIFY(broken("ui/frame/page.cpp", "areas.h"));
    QVERIFY(broken("ui/areas/outbox/outbox_page.cpp", "areas/applications/list_page.h"));
    QVERIFY(broken("ui/areas/outbox/outbox_page.cpp", "session/top_page.h"));
    QVERIFY(broken("ui/session/user_session.cpp", "areas/outbox/outbox_area.h"));
    QVERIFY(broken("ui/start/opening.cpp", "areas/outbox/outbox_area.h"));
    QVERIFY(broken("app/office/office.cpp", "widgets/card.h"));
    QVERIFY(broken("app/office/office.cpp", "workbench.h"));
    QVERIFY(broken("ui/printing/print_page.cpp", "office/office.h")); // a folder without a floor
    QVERIFY(broken("ui/areas/print_page.cpp", "office/office.h")); // a file outside the areas
}

void TestLayers::sourcesKeepToTheirFloors()
{
    const QStringList broken = brokenFloors(m_sources);
    QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u'\n')));
}

void TestLayers::headersAreReadOnce()
{
    for (auto source = m_sources.cbegin(); source != m_sources.cend(); ++source) {
        if (source.key().endsWith(QLatin1String(".h")))
            QVERIFY2(source.value().startsWith(QLatin1String("#pragma once\n")), qPrintable(source.key()));
    }
}

/// An area is done when somebody at the real window has done its work: tests/acceptance/tst_NAME.cpp, or for
/// those that are part of a longer job, where that is tested.
void TestLayers::everyAreaIsTestedAtTheWindow()
{
    const QDir root(QStringLiteral(TEST_SOURCE_DIR));
    const QHash<QString, QString> elsewhere { { QStringLiteral("applications"),
                                                  QStringLiteral("confirm_resignation") },
        { QStringLiteral("outbox"), QStringLiteral("keyboard") },
        { QStringLiteral("mail_settings"), QStringLiteral("keyboard") } };
    const QStringList areas
        = QDir(root.filePath(QStringLiteral("ui/areas"))).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QVERIFY(areas.size() >= 7);
    for (const QString &area : areas) {
        const QString test = QStringLiteral("tests/acceptance/tst_%1.cpp").arg(elsewhere.value(area, area));
        QVERIFY2(root.exists(test), qPrintable(area + QStringLiteral(": no ") + test));
    }
}

QTEST_GUILESS_MAIN(TestLayers)
#include "tst_layers.moc"
