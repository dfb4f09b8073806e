#include "domain/explain.h"
#include "domain/failure.h"
#include "domain/log.h"
#include "domain/words.h"
#include "look/theme.h"
#include "look/tone.h"
#include "widgets/busy_line.h"
#include "widgets/elided_label.h"
#include "widgets/message_bar.h"
#include "widgets/status_badge.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include <algorithm>
#include <cmath>

using namespace mamis;

namespace {

/// Relative luminance and contrast as WCAG 2.1 defines them.
double luminance(const QColor &colour)
{
    const auto linear
        = [](double part) { return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one) + 0.05;
    const double b = luminance(other) + 0.05;
    return std::max(a, b) / std::min(a, b);
}

} // namespace

class TestWidgets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void badgesAreLegible_data();
    void badgesAreLegible();
    void tonesAreLegible();
    void badgeSaysItsStatus();
    void everyStatusLooksDifferent();
    void everyCodeHasItsOwnSentence_data();
    void everyCodeHasItsOwnSentence();
    void factsStandInTheSentence();
    void bugsTellANumberAndNothingElse();
    void bugsOfferTheLog();
    void reasons();
    void errorsStayAndInformationGoes();
    void actionRunsOnce();
    void cancelledIsNoNews();
    void elidedLabelKeepsTheWholeText();
    void busyLineRestsWhileHidden();
};

void TestWidgets::badgesAreLegible_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << theme::lightPalette();
    QTest::newRow("dark") << theme::darkPalette();
}

void TestWidgets::badgesAreLegible()
{
    QFETCH(QPalette, palette);
    for (const StepStatus status : allValues<StepStatus>()) {
        const StatusColours colours = statusColours(status, palette);
        const bool outlineOnly = colours.tint.alpha() == 0;
        QCOMPARE(outlineOnly, status == StepStatus::Waiting);
        for (const QPalette::ColorRole ground : { QPalette::Window, QPalette::Base }) {
            const QColor behind = outlineOnly ? palette.color(ground) : colours.tint;
            QVERIFY2(contrast(colours.text, behind) >= 4.5, qPrintable(toCode(status)));
            QVERIFY2(contrast(colours.edge, palette.color(ground)) >= 3, qPrintable(toCode(status)));
        }
    }
}

void TestWidgets::tonesAreLegible()
{
    for (const QPalette &palette : { theme::lightPalette(), theme::darkPalette() }) {
        for (const ToneKind kind : { ToneKind::Accent, ToneKind::Good, ToneKind::Caution, ToneKind::Bad,
                 ToneKind::Attention, ToneKind::Neutral }) {
            const ToneColours colours = toneColours(kind, palette);
            QVERIFY(contrast(colours.text, colours.tint) >= 4.5);
            QVERIFY(contrast(palette.color(QPalette::WindowText), colours.tint) >= 4.5);
            QVERIFY(contrast(colours.edge, palette.color(QPalette::Window)) >= 3);
        }
        QVERIFY(contrast(theme::accent(palette), palette.color(QPalette::Window)) >= 4.5);
        QVERIFY(contrast(palette.color(QPalette::HighlightedText), theme::accent(palette)) >= 4.5);
        QVERIFY(contrast(palette.color(QPalette::PlaceholderText), palette.color(QPalette::Window)) >= 4.5);
    }
}

void TestWidgets::badgeSaysItsStatus()
{
    StatusBadge badge;
    badge.setStatus(StepStatus::Confirming);
    QCOMPARE(badge.accessibleName(), words::name(StepStatus::Confirming));
    const QSize usual = badge.sizeHint();
    badge.setLarge(true);
    QVERIFY(badge.sizeHint().height() > usual.height());
    QVERIFY(badge.sizeHint().width() > usual.width());
}

void TestWidgets::everyStatusLooksDifferent()
{
    QSet<QString> signs;
    for (const StepStatus status : allValues<StepStatus>())
        signs.insert(words::sign(status));
    QCOMPARE(signs.size(), allValues<StepStatus>().size());
}

void TestWidgets::everyCodeHasItsOwnSentence_data()
{
    QTest::addColumn<Failure::Kind>("kind");
    QTest::addColumn<bool>("inLists");
    const auto add = [](Failure::Kind kind, bool inLists, const QByteArrayList &codes) {
        for (const QByteArray &code : codes)
            QTest::newRow(code.constData()) << kind << inLists;
    };
    add(Failure::Kind::Refused, true,
        { "unknown-step", "permission", "stale", "not-allowed", "blocked-above", "message-missing",
            "date-missing", "already-member", "chain-broken", "append-only", "only-by-decision",
            "mail-state" });
    add(Failure::Kind::Refused, false, { "log-in", "log-in-locked" });
    add(Failure::Kind::Unavailable, false,
        { "database-missing", "database-foreign", "database-newer", "database-damaged", "database-read-only",
            "database-in-use", "database-network", "database-cannot-open", "database-exists", "file-exists",
            "file-unwritable", "too-many-rows", "printer", "file-read" });
    add(Failure::Kind::Unavailable, true, { "database-busy", "database-io", "disk-full" });
    add(Failure::Kind::Unavailable, true,
        { "refused", "host-not-found", "unreachable", "timeout", "dropped", "protocol", "server-busy",
            "recipient-deferred", "message-deferred", "aborted", "recipient-rejected", "message-rejected",
            "mail-address", "mail-header", "plaintext-refused", "no-starttls", "tls-certificate",
            "tls-hostname", "tls-failed", "ca-invalid", "auth-unsupported", "auth-failed", "sender-rejected",
            "server-refused", "key-store", "mail-off", "no-address", "death", "no-notify" });
}

void TestWidgets::everyCodeHasItsOwnSentence()
{
    QFETCH(Failure::Kind, kind);
    QFETCH(bool, inLists);
    const QString code = QString::fromLatin1(QTest::currentDataTag());
    const QString text = explain(Failure(kind, code, { QStringLiteral("30") }));
    QVERIFY2(!text.contains(u'(' + code + u')'), qPrintable(text));
    QVERIFY2(!text.contains(u'%'), qPrintable(text));
    const QString unknown
        = reasonText(QStringLiteral("no-such-code")).replace(QLatin1String("no-such-code"), code);
    QCOMPARE(reasonText(code) != unknown, inLists);
}

void TestWidgets::factsStandInTheSentence()
{
    const QString path = QStringLiteral("/data/office.mamis");
    QVERIFY(explain(Failure(Failure::Kind::Unavailable, QStringLiteral("database-missing"), { path }))
                .contains(path));

    const Failure inUse(Failure::Kind::Unavailable, QStringLiteral("database-in-use"),
        { path, QStringLiteral("mamis-office"), QStringLiteral("PC-2") });
    QVERIFY(explain(inUse).contains(QLatin1String("PC-2")));
    Failure unknownUser = inUse;
    unknownUser.facts = QStringList { path };
    QCOMPARE(explain(unknownUser).count(u'\n'), explain(inUse).count(u'\n') - 2);

    const Failure locked(Failure::Kind::Refused, QStringLiteral("log-in-locked"), { QStringLiteral("42") });
    QVERIFY(explain(locked).contains(QLatin1String("42")));
    // Nothing known about the file: no empty line for it.
    QVERIFY(!explain(Failure(Failure::Kind::Unavailable, QStringLiteral("database-busy"))).contains(u'\n'));
}

void TestWidgets::bugsTellANumberAndNothingElse()
{
    const Failure bug(Failure::Kind::Bug, QStringLiteral("sql"), {}, QStringLiteral("near SELECT"));
    QCOMPARE(faultNumber(bug).size(), 6);
    QVERIFY(explain(bug).contains(faultNumber(bug)));
    QVERIFY(!explain(bug).contains(QLatin1String("SELECT")));
    const Failure other(Failure::Kind::Bug, QStringLiteral("sql"), {}, QStringLiteral("near INSERT"));
    QVERIFY(faultNumber(other) != faultNumber(bug));
}

void TestWidgets::bugsOfferTheLog()
{
    const QTemporaryDir folder;
    openLog(folder.path());
    MessageBar bar;
    const auto *action = bar.findChild<QPushButton *>();
    bar.say(Failure(Failure::Kind::Unavailable, QStringLiteral("disk-full")));
    QVERIFY(action->isHidden());
    bar.say(Failure(Failure::Kind::Bug, QStringLiteral("sql")));
    QVERIFY(!action->isHidden());
    QCOMPARE(action->text(), QStringLiteral("Open the log's folder"));
}

void TestWidgets::reasons()
{
    QCOMPARE(reasonText({}), QString());
    QVERIFY(reasonText(QStringLiteral("no-such-code")).contains(QLatin1String("no-such-code")));
}

void TestWidgets::errorsStayAndInformationGoes()
{
    MessageBar bar;
    auto *timer = bar.findChild<QTimer *>();
    bar.move(200, 200); // away from the pointer, under which nothing goes away
    bar.say(MessageBar::Tone::Error, QStringLiteral("broken"));
    QVERIFY(bar.isVisible());
    QVERIFY(!timer->isActive());
    QCOMPARE(bar.accessibleName(), QStringLiteral("broken"));

    bar.say(MessageBar::Tone::Success, QStringLiteral("done"), QStringLiteral("Undo"), [] {});
    QVERIFY(!timer->isActive());

    bar.say(MessageBar::Tone::Success, QStringLiteral("done"));
    QVERIFY(timer->isActive());
    timer->start(1);
    QTRY_VERIFY(!bar.isVisible());

    bar.say(MessageBar::Tone::Warning, QStringLiteral("careful"));
    QTest::mouseClick(bar.findChild<QToolButton *>(), Qt::LeftButton);
    QVERIFY(!bar.isVisible());
}

void TestWidgets::actionRunsOnce()
{
    MessageBar bar;
    int runs = 0;
    bar.say(MessageBar::Tone::Info, QStringLiteral("done"), QStringLiteral("Undo"), [&] {
        ++runs;
        bar.say(MessageBar::Tone::Success, QStringLiteral("undone"));
    });
    auto *action = bar.findChild<QPushButton *>();
    QVERIFY(action->isVisibleTo(&bar));
    QTest::mouseClick(action, Qt::LeftButton);
    QCOMPARE(runs, 1);
    QVERIFY(bar.isVisible());
    QCOMPARE(bar.accessibleName(), QStringLiteral("undone"));
    QVERIFY(!action->isVisibleTo(&bar));
}

void TestWidgets::cancelledIsNoNews()
{
    MessageBar bar;
    bar.say(Failure(Failure::Kind::Cancelled, {}));
    QVERIFY(!bar.isVisible());
    bar.say(Failure(Failure::Kind::Refused, QStringLiteral("stale")));
    QVERIFY(bar.isVisible());
}

void TestWidgets::elidedLabelKeepsTheWholeText()
{
    ElidedLabel label;
    const QString text = QStringLiteral("A very long name of a very long association");
    label.setText(text);
    label.resize(label.sizeHint());
    QVERIFY(label.toolTip().isEmpty());
    label.resize(60, label.height());
    label.show();
    QVERIFY(QTest::qWaitForWindowExposed(&label));
    label.resize(60, label.height());
    QCOMPARE(label.toolTip(), text);
    QCOMPARE(label.accessibleName(), text);
}

void TestWidgets::busyLineRestsWhileHidden()
{
    BusyLine line;
    const QList<QTimer *> timers = line.findChildren<QTimer *>();
    const auto moves = [&timers] {
        return std::any_of(timers.begin(), timers.end(),
            [](const QTimer *timer) { return timer->isActive() && !timer->isSingleShot(); });
    };
    const auto rests = [&timers] {
        return std::none_of(
            timers.begin(), timers.end(), [](const QTimer *timer) { return timer->isActive(); });
    };
    line.setBusy(true);
    QVERIFY(rests()); // a page that is not shown wakes nobody
    line.show();
    QTRY_VERIFY(moves());
    line.hide();
    QVERIFY(rests());
    line.show();
    QTRY_VERIFY(moves());
    line.setBusy(false);
    QVERIFY(rests());
}

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    TestWidgets test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_widgets.moc"
