#include "domain/failure.h"
#include "forms/field_editor.h"
#include "forms/record_form.h"
#include "look/theme.h"
#include "widgets/hint_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <memory>

using namespace mamis;

namespace {

const QString name = QStringLiteral("name");
const QString kana = QStringLiteral("kana");
const QString beds = QStringLiteral("beds");
const QString opened = QStringLiteral("opened");
const QString kind = QStringLiteral("kind");
const QString active = QStringLiteral("active");
const QString postal = QStringLiteral("postal");
const QString note = QStringLiteral("note");
const QString secret = QStringLiteral("secret");

QList<FieldSpec> allKinds()
{
    return {
        { .code = name, .name = QStringLiteral("Name"), .required = true, .longest = 10 },
        { .code = kana, .name = QStringLiteral("Kana"), .kind = FieldKind::Kana },
        { .code = beds,
            .name = QStringLiteral("Beds"),
            .kind = FieldKind::Number,
            .unit = QStringLiteral("床"),
            .most = 2000 },
        { .code = opened, .name = QStringLiteral("Opened"), .kind = FieldKind::Date },
        { .code = kind,
            .name = QStringLiteral("Kind"),
            .kind = FieldKind::Choice,
            .required = true,
            .choices = { { QStringLiteral("h"), QStringLiteral("Hospital") },
                { QStringLiteral("c"), QStringLiteral("Clinic") } } },
        { .code = active, .name = QStringLiteral("Active"), .kind = FieldKind::Check },
        { .code = postal, .name = QStringLiteral("Postal code"), .kind = FieldKind::PostalCode },
        { .code = note,
            .name = QStringLiteral("Note"),
            .kind = FieldKind::Lines,
            .rule = QStringLiteral("For the office only") },
        { .code = secret, .name = QStringLiteral("Secret"), .kind = FieldKind::Password },
    };
}

/// A window with one card of all kinds.
struct Sheet
{
    Sheet()
    {
        auto *column = new QVBoxLayout(&window);
        column->addWidget(form.addCard(QStringLiteral("Card"), allKinds(), &window));
        window.resize(700, 700);
        window.show();
        window.activateWindow();
    }

    QLineEdit *line(const QString &code) const { return qobject_cast<QLineEdit *>(form.widget(code)); }
    QComboBox *box() const { return qobject_cast<QComboBox *>(form.widget(kind)); }
    /// As an input method commits it, where the focus is.
    void type(const QString &code, const QString &text) const
    {
        form.widget(code)->setFocus();
        QInputMethodEvent event;
        event.setCommitString(text);
        QApplication::sendEvent(form.widget(code), &event);
    }
    bool shows(const QString &text) const
    {
        for (const auto *label : window.findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(text))
                return true;
        }
        return false;
    }
    QPushButton *button(const QString &accessibleName) const
    {
        for (auto *one : window.findChildren<QPushButton *>()) {
            if (one->isVisible() && one->accessibleName() == accessibleName)
                return one;
        }
        return nullptr;
    }

    QWidget window;
    RecordForm form;
};

const FieldValues stored {
    { name, QStringLiteral("山田医院") },
    { kana, QStringLiteral("ヤマダイイン") },
    { beds, 19 },
    { opened, QDate(2024, 10, 30) },
    { kind, QStringLiteral("c") },
    { active, true },
    { postal, QStringLiteral("060-0001") },
    { note, QStringLiteral("a\nb") },
    { secret, QString() },
};

} // namespace

/// Declared fields, bound to plain values.
class TestRecordForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fieldsOfAllCardsBeginInOneLine()
    {
        QWidget window;
        RecordForm form;
        auto *column = new QVBoxLayout(&window);
        column->addWidget(form.addCard(
            QStringLiteral("One"), { { .code = name, .name = QStringLiteral("Name") } }, &window));
        column->addWidget(form.addCard(QStringLiteral("Two"),
            { { .code = kana,
                .name = QStringLiteral("A prefectural medical association's reading"),
                .required = true } },
            &window));
        window.resize(700, 300);
        window.show();
        const auto left
            = [&](const QString &code) { return form.widget(code)->mapTo(&window, QPoint()).x(); };
        QTRY_COMPARE(left(name), left(kana));
    }

    void valuesComeBackAsTheyWere();
    void emptyIsNoValue();
    void knowsWhatHasChanged();
    void foldsWhatWasTyped_data();
    void foldsWhatWasTyped();
    void saysAtTheFieldWhatIsWrong();
    void checkReadsTheFieldThatHasTheFocus();
    void typingTakesTheErrorAway();
    void whatIsMissingIsSaidAtTheEndOnly();
    void rulesBetweenFields();
    void whatIsNotShownIsNotAsked();
    void refusalsStandAtTheirFields();
    void aChoiceNotOfferedAnyMoreStays();
    void enterAndTabFollowTheEye();
    void theWheelChangesNothing();
    void readOnlyCannotBeChanged();
    void requiredIsMarked();
    void everythingHasItsName();
    void aConflictKeepsBothValues();
    void aConflictIsSettledForAll();
};

void TestRecordForm::valuesComeBackAsTheyWere()
{
    const Sheet sheet;
    const_cast<RecordForm &>(sheet.form).setValues(stored);
    const FieldValues values = sheet.form.values();
    QCOMPARE(values.size(), stored.size());
    for (auto value = stored.cbegin(); value != stored.cend(); ++value)
        QCOMPARE(values.value(value.key()), value.value());
    QVERIFY(!sheet.form.isChanged());
    QVERIFY(sheet.shows(QStringLiteral("令和6年10月30日")));
    QVERIFY(sheet.shows(QStringLiteral("床")));
}

void TestRecordForm::emptyIsNoValue()
{
    const Sheet sheet;
    QVERIFY(!sheet.form.value(beds).isValid());
    QVERIFY(!sheet.form.value(opened).toDate().isValid());
    QVERIFY(!sheet.form.value(kind).isValid());
    QVERIFY(!sheet.form.isChanged());
}

void TestRecordForm::knowsWhatHasChanged()
{
    Sheet sheet;
    sheet.form.setValues(stored);
    const QList<std::pair<QString, QVariant>> others { { name, QStringLiteral("x") },
        { kana, QStringLiteral("ア") }, { beds, 20 }, { opened, QDate(2024, 10, 31) },
        { kind, QStringLiteral("h") }, { active, false }, { postal, QStringLiteral("100-8799") },
        { note, QStringLiteral("a") }, { secret, QStringLiteral(" ") } };
    for (const auto &[code, value] : others) {
        QSignalSpy changed(&sheet.form, &RecordForm::changed);
        sheet.form.setValue(code, value);
        QVERIFY(!changed.isEmpty());
        QCOMPARE(sheet.form.changedFields(), QStringList { code });
        sheet.form.setValue(code, stored.value(code));
        QVERIFY(!sheet.form.isChanged());
    }
    sheet.form.setValue(name, QStringLiteral("x"));
    sheet.form.discard();
    QCOMPARE(sheet.form.value(name), stored.value(name));
}

void TestRecordForm::foldsWhatWasTyped_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QString>("left");
    const auto row = [](const char *what, const QString &code, const QString &typed, const QVariant &value) {
        QTest::newRow(what) << code << typed << value << value.toString();
    };
    row("hiragana", kana, QStringLiteral("やまだ"), QStringLiteral("ヤマダ"));
    row("half width with voice marks", kana, QStringLiteral("ﾔﾏﾀﾞ ﾊﾟﾌｪｰ"), QStringLiteral("ヤマダ パフェー"));
    row("blanks of any width", kana, QStringLiteral("　やまだ　　はなこ "), QStringLiteral("ヤマダ ハナコ"));
    row("iteration mark", kana, QStringLiteral("いすゞ"), QStringLiteral("イスヾ"));
    row("full-width digits", beds, QStringLiteral("１９"), 19);
    row("separators", beds, QStringLiteral("1，999"), 1999);
    row("postal code without hyphen", postal, QStringLiteral("0600001"), QStringLiteral("060-0001"));
    row("postal code as a kana keyboard types it", postal, QStringLiteral("〒０６０ー０００１"),
        QStringLiteral("060-0001"));
    row("blanks around a text", name, QStringLiteral("　髙橋 医院 "), QStringLiteral("髙橋 医院"));
    row("a password is what is typed", secret, QStringLiteral(" ａ "), QStringLiteral(" ａ "));
    QTest::newRow("date by era") << opened << QStringLiteral("R6.10.30") << QVariant(QDate(2024, 10, 30))
                                 << QStringLiteral("2024/10/30");
}

void TestRecordForm::foldsWhatWasTyped()
{
    QFETCH(QString, code);
    QFETCH(QString, typed);
    QFETCH(QVariant, value);
    QFETCH(QString, left);
    const Sheet sheet;
    QVERIFY(QTest::qWaitForWindowActive(const_cast<QWidget *>(&sheet.window)));
    sheet.type(code, typed);
    QCOMPARE(sheet.line(code)->text(), typed); // not while typing
    QCOMPARE(sheet.form.value(code).toString(), value.toString());
    QTest::keyClick(sheet.line(code), Qt::Key_Tab);
    QCOMPARE(sheet.line(code)->text(), left);
    QCOMPARE(sheet.form.value(code).toString(), value.toString());
    QVERIFY(sheet.form.errorAt(code).isEmpty());
}

void TestRecordForm::saysAtTheFieldWhatIsWrong()
{
    const Sheet sheet;
    QVERIFY(QTest::qWaitForWindowActive(const_cast<QWidget *>(&sheet.window)));
    const QList<std::pair<QString, QString>> wrong { { kana, QStringLiteral("ヤマダ太郎") },
        { beds, QStringLiteral("2001") }, { beds, QStringLiteral("many") },
        { opened, QStringLiteral("2023/2/29") }, { postal, QStringLiteral("060-000") },
        { name, QStringLiteral("一二三四五六七八九十一") } };
    for (const auto &[code, text] : wrong) {
        sheet.line(code)->clear();
        sheet.type(code, text);
        QTest::keyClick(sheet.line(code), Qt::Key_Tab);
        QVERIFY2(!sheet.form.errorAt(code).isEmpty(), qPrintable(text));
        QVERIFY(sheet.shows(QStringLiteral("✕ ") + sheet.form.errorAt(code)));
        QCOMPARE(sheet.line(code)->accessibleDescription(), QStringLiteral("✕ ") + sheet.form.errorAt(code));
        QCOMPARE(sheet.line(code)->text(), text); // nothing typed is lost
    }
    QVERIFY(sheet.form.errorAt(name).contains(QStringLiteral("11")));
}

/// F9 leaves no field: what is typed last is read all the same.
void TestRecordForm::checkReadsTheFieldThatHasTheFocus()
{
    Sheet sheet;
    QVERIFY(QTest::qWaitForWindowActive(&sheet.window));
    sheet.form.setValues(stored);
    sheet.line(kana)->clear();
    sheet.type(kana, QStringLiteral("ｶ"));
    QVERIFY(sheet.form.check());
    QCOMPARE(sheet.line(kana)->text(), QStringLiteral("カ"));
    sheet.line(kana)->clear();
    sheet.type(kana, QStringLiteral("火"));
    QVERIFY(!sheet.form.check());
    QVERIFY(sheet.line(kana)->hasFocus());
}

void TestRecordForm::typingTakesTheErrorAway()
{
    Sheet sheet;
    QVERIFY(QTest::qWaitForWindowActive(&sheet.window));
    QVERIFY(sheet.form.showError(note, QStringLiteral("not like that")));
    QVERIFY(sheet.shows(QStringLiteral("✕ not like that")));
    QVERIFY(!sheet.shows(QStringLiteral("For the office only")));
    sheet.type(note, QStringLiteral("x"));
    QVERIFY(!sheet.shows(QStringLiteral("not like that")));
    QVERIFY(sheet.shows(QStringLiteral("For the office only")));
    QVERIFY(!sheet.form.showError(QStringLiteral("nothing"), QStringLiteral("x")));
}

void TestRecordForm::whatIsMissingIsSaidAtTheEndOnly()
{
    Sheet sheet;
    QVERIFY(QTest::qWaitForWindowActive(&sheet.window));
    sheet.form.focusFirst();
    QVERIFY(sheet.line(name)->hasFocus());
    QTest::keyClick(sheet.line(name), Qt::Key_Tab);
    QVERIFY(sheet.form.errorAt(name).isEmpty());
    QVERIFY(!sheet.form.check());
    QVERIFY(!sheet.form.errorAt(name).isEmpty());
    QVERIFY(!sheet.form.errorAt(kind).isEmpty());
    QVERIFY(sheet.line(name)->hasFocus()); // the first one
    sheet.form.setValue(name, QStringLiteral("x"));
    sheet.box()->setCurrentIndex(0);
    QVERIFY(sheet.form.check());
}

void TestRecordForm::rulesBetweenFields()
{
    Sheet sheet;
    sheet.form.setValues(stored);
    sheet.form.addRule([](const FieldValues &values) {
        return values.value(active).toBool() ? FieldErrors()
                                             : FieldErrors { { kind, QStringLiteral("closed") } };
    });
    QVERIFY(sheet.form.check());
    sheet.form.setValue(active, false);
    QVERIFY(!sheet.form.check());
    QCOMPARE(sheet.form.errorAt(kind), QStringLiteral("closed"));
}

void TestRecordForm::whatIsNotShownIsNotAsked()
{
    Sheet sheet;
    sheet.form.setValues(stored);
    sheet.form.setShown(name, false);
    sheet.form.setValue(name, QString());
    QVERIFY(sheet.form.check());
    QVERIFY(!sheet.form.isChanged());
    QVERIFY(!sheet.line(name)->isVisible());
    sheet.form.setShown(note, false);
    QVERIFY(!sheet.shows(QStringLiteral("For the office only")));
    sheet.form.setShown(name, true);
    QVERIFY(!sheet.form.check());
}

void TestRecordForm::refusalsStandAtTheirFields()
{
    Sheet sheet;
    QVERIFY(
        sheet.form.showFailure(Failure(Failure::Kind::Invalid, QStringLiteral("fields"), { beds, postal })));
    QVERIFY(!sheet.form.errorAt(beds).isEmpty());
    QVERIFY(!sheet.form.errorAt(postal).isEmpty());
    QVERIFY(sheet.form.errorAt(name).isEmpty());
    QVERIFY(sheet.form.showFailure(Failure::refused("already-there", { name })));
    QVERIFY(sheet.form.errorAt(name).contains(QStringLiteral("in use already")));
    QVERIFY(sheet.form.errorAt(beds).isEmpty());
    QVERIFY(!sheet.form.showFailure(Failure::unavailable("disk-full", { name })));
    QVERIFY(!sheet.form.showFailure(Failure::refused("permission")));
}

void TestRecordForm::aChoiceNotOfferedAnyMoreStays()
{
    Sheet sheet;
    sheet.form.setValues({ { kind, QStringLiteral("old") } });
    QCOMPARE(sheet.form.text(kind), QStringLiteral("old"));
    QCOMPARE(sheet.box()->currentText(), QStringLiteral("old"));
    QVERIFY(!sheet.form.isChanged());
}

void TestRecordForm::enterAndTabFollowTheEye()
{
    Sheet sheet;
    QVERIFY(QTest::qWaitForWindowActive(&sheet.window));
    sheet.form.setShown(kana, false);
    sheet.form.setEnabled(active, false);
    auto *choose = new QPushButton(QStringLiteral("Choose"), &sheet.window);
    sheet.form.putBeside(name, choose);
    choose->show();
    QSignalSpy entered(&sheet.form, &RecordForm::entered);
    sheet.form.focusFirst();
    const auto walk = [&](Qt::Key key) {
        QList<QWidget *> way { QApplication::focusWidget() };
        while (way.last() != sheet.form.widget(secret) && way.size() < 20) {
            QTest::keyClick(way.last(), key);
            way.append(QApplication::focusWidget());
        }
        return way;
    };
    QList<QWidget *> expected;
    for (const QString &code : { name, beds, opened, kind, postal, note })
        expected.append(sheet.form.widget(code));
    // Several lines take Enter for themselves.
    QList<QWidget *> way;
    for (QWidget *one : std::as_const(expected)) {
        QCOMPARE(QApplication::focusWidget(), one);
        QTest::keyClick(one, Qt::Key_Return);
    }
    QCOMPARE(QApplication::focusWidget(), sheet.form.widget(note));
    QTest::keyClick(sheet.form.widget(note), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), sheet.form.widget(secret));
    QVERIFY(entered.isEmpty());
    QTest::keyClick(sheet.form.widget(secret), Qt::Key_Return);
    QCOMPARE(entered.size(), 1);
    sheet.form.focusFirst();
    way = walk(Qt::Key_Tab);
    expected.append(sheet.form.widget(secret));
    expected.insert(1, choose);
    way.removeIf([&](const QWidget *one) { return one->inherits("QToolButton"); }); // the calendar
    QCOMPARE(way, expected);
}

void TestRecordForm::theWheelChangesNothing()
{
    Sheet sheet;
    sheet.form.setValues(stored);
    sheet.box()->setFocus();
    const QPointF middle = sheet.box()->rect().center();
    QWheelEvent event(
        middle, sheet.box()->mapToGlobal(middle), {}, { 0, 120 }, Qt::NoButton, {}, Qt::NoScrollPhase, false);
    QApplication::sendEvent(sheet.box(), &event);
    QVERIFY(!sheet.form.isChanged());
}

void TestRecordForm::readOnlyCannotBeChanged()
{
    Sheet sheet;
    sheet.form.setValues(stored);
    sheet.form.setReadOnly(true);
    for (const QString &code : { name, kana, beds, opened, postal, secret })
        QVERIFY2(sheet.line(code)->isReadOnly(), qPrintable(code));
    QVERIFY(!sheet.box()->isEnabled());
    QVERIFY(!sheet.form.widget(active)->isEnabled());
    QVERIFY(qobject_cast<QPlainTextEdit *>(sheet.form.widget(note))->isReadOnly());
    QVERIFY(!sheet.shows(QStringLiteral("required")));
}

void TestRecordForm::requiredIsMarked()
{
    const Sheet sheet;
    int marks = 0;
    for (const auto *label : sheet.window.findChildren<QLabel *>())
        marks += label->isVisible() && label->text() == QStringLiteral("required");
    QCOMPARE(marks, 2);
}

void TestRecordForm::everythingHasItsName()
{
    const Sheet sheet;
    for (const FieldSpec &spec : allKinds()) {
        QCOMPARE(sheet.form.widget(spec.code)->accessibleName(), spec.name);
        QCOMPARE(sheet.form.name(spec.code), spec.name);
    }
}

void TestRecordForm::aConflictKeepsBothValues()
{
    Sheet sheet;
    sheet.form.setValues(stored);
    sheet.form.setValue(name, QStringLiteral("mine"));
    sheet.form.setValue(beds, 20);
    FieldValues theirs = stored;
    theirs[name] = QStringLiteral("theirs");
    theirs[kind] = QStringLiteral("h");
    QCOMPARE(sheet.form.compare(theirs), QStringList { name });
    QCOMPARE(sheet.form.text(name), QStringLiteral("mine"));
    QVERIFY(sheet.shows(QStringLiteral("theirs")));
    QCOMPARE(sheet.form.text(kind), QStringLiteral("h")); // only they changed it
    QVERIFY(sheet.shows(QStringLiteral("it was: Clinic")));
    QCOMPARE(sheet.form.value(beds).toInt(), 20); // only I did
    QVERIFY(!sheet.form.changedFields().contains(kind));

    QSignalSpy settled(&sheet.form, &RecordForm::settled);
    sheet.button(QStringLiteral("Name: keep mine"))->click();
    QCOMPARE(settled.size(), 1);
    QVERIFY(sheet.form.unsettled().isEmpty());
    QCOMPARE(sheet.form.text(name), QStringLiteral("mine"));
    QVERIFY(!sheet.button(QStringLiteral("Name: keep mine")));
    QCOMPARE(sheet.form.changedFields(), QStringList({ name, beds }));

    theirs[name] = QStringLiteral("theirs again");
    QCOMPARE(sheet.form.compare(theirs), QStringList { name });
    sheet.button(QStringLiteral("Name: take theirs"))->click();
    QCOMPARE(sheet.form.text(name), QStringLiteral("theirs again"));
    QCOMPARE(sheet.form.changedFields(), QStringList { beds });
}

void TestRecordForm::aConflictIsSettledForAll()
{
    for (const bool theirsHold : { false, true }) {
        Sheet sheet;
        sheet.form.setValues(stored);
        FieldValues theirs = stored;
        for (const QString &code : { name, postal }) {
            sheet.form.setValue(code, QStringLiteral("100-0001"));
            theirs[code] = QStringLiteral("100-0002");
        }
        // What both changed alike is no conflict.
        sheet.form.setValue(beds, 5);
        theirs[beds] = 5;
        QCOMPARE(sheet.form.compare(theirs), QStringList({ name, postal }));
        sheet.form.settleAll(theirsHold);
        QVERIFY(sheet.form.unsettled().isEmpty());
        QCOMPARE(
            sheet.form.text(postal), theirsHold ? QStringLiteral("100-0002") : QStringLiteral("100-0001"));
        QCOMPARE(sheet.form.isChanged(), !theirsHold);
    }
}

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    theme::apply(application);
    TestRecordForm test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_record_form.moc"
