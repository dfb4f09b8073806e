#include "domain/failure.h"
#include "forms/edit_page.h"
#include "look/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace mamis;

namespace {

const QString name = QStringLiteral("name");
const QString phone = QStringLiteral("phone");

/// What would be a database: a row with its version, and answers that come when the test lets them.
struct Row
{
    FormRecord record { { { name, QStringLiteral("Otaru") }, { phone, QStringLiteral("1") } }, 1 };
    std::optional<Failure> failure;
    QList<std::function<void()>> waiting;

    void answer()
    {
        while (!waiting.isEmpty())
            waiting.takeFirst()();
    }
    void savedByOthers(const QString &code, const QString &value)
    {
        record.values[code] = value;
        ++record.version;
    }
};

class NamePage : public EditPage
{
public:
    explicit NamePage(Row &row)
        : EditPage(QStringLiteral("Name"), QStringLiteral("Name"), true)
        , m_row(row)
    {
        addCard({},
            { { .code = name, .name = QStringLiteral("Name"), .required = true },
                { .code = phone, .name = QStringLiteral("Phone") } });
        arrangeEditor();
    }
    using EditPage::begin;
    using EditPage::setReadOnly;

    /// The page at work, and the record on it.
    void open()
    {
        resize(800, 600);
        show();
        activateWindow();
        activate();
        m_row.answer();
    }
    QLineEdit *field(const QString &code) const { return qobject_cast<QLineEdit *>(form().widget(code)); }
    QPushButton *button(const QString &text) const
    {
        for (auto *one : findChildren<QPushButton *>()) {
            if (one->text() == text && one->isVisible())
                return one;
        }
        return nullptr;
    }
    bool says(const QString &text) const
    {
        for (const auto *label : findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(text))
                return true;
        }
        return false;
    }

protected:
    void fetch(const RecordAnswer &answer) override
    {
        m_row.waiting.append([this, answer, record = m_row.record] { answer({ record, {} }); });
    }
    void store(const FormRecord &record, const RecordAnswer &answer) override
    {
        m_row.waiting.append([this, record, answer] {
            if (m_row.failure)
                return answer({ {}, m_row.failure });
            if (record.version != m_row.record.version)
                return answer({ {}, Failure::refused("stale") });
            m_row.record = { record.values, record.version + 1 };
            answer({ m_row.record, {} });
        });
    }

private:
    Row &m_row;
};

} // namespace

/// A record that is read, changed and saved, also while others save it.
class TestEditPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void savesByKey_data();
    void savesByKey();
    void nothingToSaveNothingToDiscard();
    void leavesOnlyWhatIsSaved();
    void staysWhileItIsSaved();
    void comingBackKeepsWhatIsTyped();
    void comingBackShowsWhatOthersSaved();
    void whoIsFasterThanTheAnswerKeepsWhatIsTyped_data();
    void whoIsFasterThanTheAnswerKeepsWhatIsTyped();
    void anOldAnswerIsDropped();
    void refusalsStandAtTheirFields();
    void whatCannotBeReachedKeepsWhatIsTyped();
    void bothChangedTheSame();
    void othersChangedSomethingElse();
    void discardTakesTheirs();
    void readersChangeNothing();
    void aNewOneCanBeSavedAsItIs();
};

void TestEditPage::savesByKey_data()
{
    QTest::addColumn<QKeySequence>("key");
    QTest::newRow("Ctrl+S") << QKeySequence(QKeySequence::Save);
    QTest::newRow("F9") << QKeySequence(Qt::Key_F9);
}

void TestEditPage::savesByKey()
{
    QFETCH(QKeySequence, key);
    Row row;
    NamePage page(row);
    page.open();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    QVERIFY(page.field(name)->hasFocus());
    QSignalSpy saved(&page, &EditPage::saved);
    QTest::keyClicks(page.field(name), QStringLiteral("x"));
    QTest::keySequence(&page, key);
    QVERIFY(!page.field(name)->isEnabled()); // until the answer is there
    row.answer();
    QCOMPARE(saved.size(), 1);
    QCOMPARE(row.record.values.value(name).toString(), QStringLiteral("Otarux"));
    QVERIFY(page.says(QStringLiteral("Saved.")));
    QVERIFY(page.field(name)->hasFocus()); // one goes on where one was
    QVERIFY(page.mayLeave());
    QVERIFY(!page.button(QStringLiteral("Save"))->isEnabled());
}

void TestEditPage::nothingToSaveNothingToDiscard()
{
    Row row;
    NamePage page(row);
    page.open();
    QVERIFY(!page.button(QStringLiteral("Save"))->isEnabled());
    QVERIFY(!page.button(QStringLiteral("Discard"))->isEnabled());
    QTest::keyClicks(page.field(name), QStringLiteral("x"));
    QVERIFY(page.button(QStringLiteral("Save"))->isEnabled());
    page.button(QStringLiteral("Discard"))->click();
    QCOMPARE(page.field(name)->text(), QStringLiteral("Otaru"));
    QVERIFY(!page.button(QStringLiteral("Save"))->isEnabled());
    QTest::keySequence(&page, QKeySequence::Save);
    QVERIFY(row.waiting.isEmpty());
}

void TestEditPage::leavesOnlyWhatIsSaved()
{
    Row row;
    NamePage page(row);
    page.open();
    QSignalSpy back(&page, &FormPage::backRequested);
    QTest::keyClicks(page.field(name), QStringLiteral("x"));
    page.button(QStringLiteral("Back"))->click();
    QVERIFY(back.isEmpty());
    QVERIFY(page.says(QStringLiteral("not saved yet")));
    page.button(QStringLiteral("Discard it and leave"))->click();
    QCOMPARE(back.size(), 1);
}

void TestEditPage::staysWhileItIsSaved()
{
    Row row;
    NamePage page(row);
    page.open();
    page.field(name)->setText(QStringLiteral("x"));
    page.button(QStringLiteral("Save"))->click();
    QVERIFY(!page.mayLeave());
    QVERIFY(page.says(QStringLiteral("being saved")));
    QTest::keySequence(&page, QKeySequence::Save);
    QCOMPARE(row.waiting.size(), 1); // not twice
    row.answer();
    QVERIFY(page.mayLeave());
}

void TestEditPage::comingBackKeepsWhatIsTyped()
{
    Row row;
    NamePage page(row);
    page.open();
    page.field(name)->setText(QStringLiteral("x"));
    page.activate();
    row.answer();
    QCOMPARE(page.field(name)->text(), QStringLiteral("x"));
}

void TestEditPage::whoIsFasterThanTheAnswerKeepsWhatIsTyped_data()
{
    QTest::addColumn<bool>("known");
    QTest::newRow("a record from a list") << true;
    QTest::newRow("a record not seen before") << false;
}

void TestEditPage::whoIsFasterThanTheAnswerKeepsWhatIsTyped()
{
    QFETCH(bool, known);
    Row row;
    NamePage page(row);
    page.open();
    // Another record comes to the page, and somebody begins before it has been read.
    row.record = { { { name, QStringLiteral("Nemuro") }, { phone, QStringLiteral("2") } }, 7 };
    page.begin(known ? row.record.values
                     : FieldValues { { name, QStringLiteral("") }, { phone, QStringLiteral("") } },
        known);
    page.activate();
    QVERIFY(!page.button(QStringLiteral("Save"))->isEnabled());
    page.field(name)->setText(QStringLiteral("typed"));
    row.answer();
    QCOMPARE(page.field(name)->text(), QStringLiteral("typed"));
    QCOMPARE(page.field(phone)->text(), QStringLiteral("2"));
    QVERIFY(!page.says(QStringLiteral("somebody else")));
    page.button(QStringLiteral("Save"))->click();
    row.answer();
    QCOMPARE(row.record.version, 8); // of what was read
    QCOMPARE(row.record.values.value(name).toString(), QStringLiteral("typed"));
}

void TestEditPage::comingBackShowsWhatOthersSaved()
{
    Row row;
    NamePage page(row);
    page.open();
    row.savedByOthers(name, QStringLiteral("theirs"));
    page.activate();
    row.answer();
    QCOMPARE(page.field(name)->text(), QStringLiteral("theirs"));
}

void TestEditPage::anOldAnswerIsDropped()
{
    Row row;
    NamePage page(row);
    page.open();
    page.reload();
    const auto old = row.waiting.takeFirst();
    row.savedByOthers(name, QStringLiteral("new"));
    page.reload();
    row.answer();
    old();
    QCOMPARE(page.field(name)->text(), QStringLiteral("new"));
}

void TestEditPage::refusalsStandAtTheirFields()
{
    Row row;
    NamePage page(row);
    page.open();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    page.field(phone)->setText(QStringLiteral("x"));
    row.failure = Failure(Failure::Kind::Invalid, phone);
    page.button(QStringLiteral("Save"))->click();
    row.answer();
    QVERIFY(!page.form().errorAt(phone).isEmpty());
    QVERIFY(page.field(phone)->hasFocus());
    QCOMPARE(page.field(phone)->text(), QStringLiteral("x"));
    page.field(name)->clear();
    page.button(QStringLiteral("Save"))->click();
    QVERIFY(!page.form().errorAt(name).isEmpty());
    QVERIFY(row.waiting.isEmpty()); // not even asked
}

void TestEditPage::whatCannotBeReachedKeepsWhatIsTyped()
{
    Row row;
    NamePage page(row);
    page.open();
    page.field(name)->setText(QStringLiteral("x"));
    row.failure = Failure::unavailable("server-unreachable");
    page.button(QStringLiteral("Save"))->click();
    row.answer();
    QCOMPARE(page.field(name)->text(), QStringLiteral("x"));
    QVERIFY(page.field(name)->isEnabled());
    row.failure.reset();
    page.button(QStringLiteral("Save"))->click();
    row.answer();
    QCOMPARE(row.record.values.value(name).toString(), QStringLiteral("x"));
}

void TestEditPage::bothChangedTheSame()
{
    Row row;
    NamePage page(row);
    page.open();
    page.field(name)->setText(QStringLiteral("mine"));
    row.savedByOthers(name, QStringLiteral("theirs"));
    page.button(QStringLiteral("Save"))->click();
    row.answer();
    QCOMPARE(page.field(name)->text(), QStringLiteral("mine"));
    QVERIFY(page.says(QStringLiteral("theirs")));
    QVERIFY(page.says(QStringLiteral("Nothing you typed is lost")));
    QCOMPARE(row.record.values.value(name).toString(), QStringLiteral("theirs"));
    // Not before it is said whose value holds.
    page.button(QStringLiteral("Save"))->click();
    QVERIFY(row.waiting.isEmpty());
    QVERIFY(page.says(QStringLiteral("Choose first whose value holds: Name")));
    page.button(QStringLiteral("Keep all of mine"))->click();
    QVERIFY(!page.button(QStringLiteral("Keep all of mine")));
    page.button(QStringLiteral("Save"))->click();
    row.answer();
    QCOMPARE(row.record.values.value(name).toString(), QStringLiteral("mine"));
}

void TestEditPage::othersChangedSomethingElse()
{
    Row row;
    NamePage page(row);
    page.open();
    page.field(name)->setText(QStringLiteral("mine"));
    row.savedByOthers(phone, QStringLiteral("2"));
    page.button(QStringLiteral("Save"))->click();
    row.answer();
    QCOMPARE(page.field(phone)->text(), QStringLiteral("2"));
    QVERIFY(page.says(QStringLiteral("it was: 1")));
    page.button(QStringLiteral("Save"))->click();
    row.answer();
    QCOMPARE(row.record.values.value(name).toString(), QStringLiteral("mine"));
    QCOMPARE(row.record.values.value(phone).toString(), QStringLiteral("2"));
}

void TestEditPage::discardTakesTheirs()
{
    Row row;
    NamePage page(row);
    page.open();
    page.field(name)->setText(QStringLiteral("mine"));
    row.savedByOthers(name, QStringLiteral("theirs"));
    page.button(QStringLiteral("Save"))->click();
    row.answer();
    page.button(QStringLiteral("Discard"))->click();
    QCOMPARE(page.field(name)->text(), QStringLiteral("theirs"));
    QVERIFY(!page.button(QStringLiteral("Keep all of mine")));
    QVERIFY(page.mayLeave());
}

void TestEditPage::readersChangeNothing()
{
    Row row;
    NamePage page(row);
    page.setReadOnly(true);
    page.open();
    QVERIFY(page.field(name)->isReadOnly());
    QVERIFY(!page.button(QStringLiteral("Save")));
    page.field(name)->setText(QStringLiteral("x"));
    QTest::keySequence(&page, QKeySequence::Save);
    QVERIFY(row.waiting.isEmpty());
    QVERIFY(page.mayLeave());
}

void TestEditPage::aNewOneCanBeSavedAsItIs()
{
    Row row;
    row.record.version = 0;
    NamePage page(row);
    page.open();
    QVERIFY(page.button(QStringLiteral("Save"))->isEnabled());
    page.button(QStringLiteral("Save"))->click();
    row.answer();
    QCOMPARE(row.record.version, 1);
    QVERIFY(!page.button(QStringLiteral("Save"))->isEnabled());
}

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    theme::apply(application);
    TestEditPage test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_edit_page.moc"
