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
    void headersAreReadOnce();

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
    { "app knows nothing of ui", "^app/",
        R"re(#include\s*"(ui/|shell/|widgets/|applications/|printing/|mail/(mail_settings_page|outbox_\w+|sender_panel)|[^"]*\.\./ui/))re",
        "#include \"shell/page.h\"" },
    { "domain knows only itself", "^app/domain/", R"re(#include\s*"(?!domain/))re",
        "#include \"storage/connection.h\"" },
    { "storage knows nothing above it", "^app/storage/",
        R"re(#include\s*"(office|export|ctl|shell|widgets)/)re", "#include \"office/office.h\"" },
    { "mail and export know nothing above them", "^app/(mail|export)/",
        R"re(#include\s*"(office|storage|ctl|shell|widgets)/)re", "#include \"storage/connection.h\"" },
    { "office knows nothing above it", "^app/office/", R"re(#include\s*"(ctl|shell|widgets)/)re",
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

void TestLayers::headersAreReadOnce()
{
    for (auto source = m_sources.cbegin(); source != m_sources.cend(); ++source) {
        if (source.key().endsWith(QLatin1String(".h")))
            QVERIFY2(source.value().startsWith(QLatin1String("#pragma once\n")), qPrintable(source.key()));
    }
}

QTEST_GUILESS_MAIN(TestLayers)
#include "tst_layers.moc"
