#include "storage/event_store.h"
#include "support/contents.h"
#include "support/practice.h"

#include "storage/application_store.h"
#include "storage/mail_store.h"

#include <QTest>

#include <array>
#include <random>

using namespace mamis;
using namespace mamis::test;

namespace {

/// How many commands a run has; MAMIS_TEST_COMMANDS says another number: 50000 for the whole, which takes
/// half an hour (with QTEST_FUNCTION_TIMEOUT=10000000, since Qt stops a test function after five minutes).
constexpr int usualCommands = 1500;

/// What a text field gets: what people type, and what breaks programs.
constexpr auto texts = std::to_array<const char16_t *>(
    { u"", u" ", u"\u3000\n", u"\u00A0\u200B", u"理由です。", u"髙橋 𠮷郎", u"a\tb\\c'\"%_", u"一行\r\n二行",
        u"か\u3099 👨‍👩‍👧", u"\uFEFF文", u"\u001f", u":uuid ? $1" });

constexpr auto names
    = std::to_array<const char16_t *>({ u"髙橋 一郎", u"高橋 花子", u"川﨑 二郎", u"川崎 三郎", u"𠮷田 光",
        u"渡邊 健", u"わたなべ あきら", u"ﾆﾁｲ ﾊﾅｺ", u"Smith John", u"O'Neil", u"齋藤 ー子", u"見本・次郎" });

/// One random script on two databases: the same commands must have the same answers, and leave the same
/// behind.
class Script
{
public:
    explicit Script(quint32 seed)
        : m_random(seed)
        , m_file(Engine::Sqlite)
        , m_server(Engine::Postgresql)
    {
        m_file.connection().runText(QStringLiteral("pragma synchronous=off"));
        for (World *world : both())
            world->connection().transaction([&] { addPeople(*world); });
        haveSeenEachOther();
    }

    /// Runs one command; what was different, or nothing.
    QString command()
    {
        const int dice = below(100);
        if (dice < 12 || m_steps.isEmpty())
            return submit();
        if (dice < 60)
            return decide();
        if (dice < 63)
            return batch();
        if (dice < 78)
            return search();
        if (dice < 84)
            return detail();
        if (dice < 88)
            return preview();
        return mail();
    }

    /// What the two databases hold that is different: every table by its contents.
    QString differences()
    {
        for (const char *name : { "step", "application", "application_change", "member", "membership",
                 "decision", "decision_effect", "membership_effect", "chain_head", "mail" }) {
            const QString table = QLatin1String(name);
            // Numbers that a refused command uses up on a server only.
            const QList<Column> columns = columnsOf(m_server.connection(), table,
                { QStringLiteral("decision_id"), QStringLiteral("membership_id"),
                    // Of a mail's way a server says itself when it was.
                    QStringLiteral("next_try_at"), QStringLiteral("lease_until"), QStringLiteral("sent_at"),
                    QLatin1String(
                        table == u"step" || table == u"application" || table == u"member" ? "" : "id") });
            const QStringList left = contents(m_file.connection(), table, columns);
            const QStringList right = contents(m_server.connection(), table, columns);
            if (left.isEmpty())
                return table + u" is empty"_qs;
            for (qsizetype i = 0; i < std::max(left.size(), right.size()); ++i) {
                if (left.value(i) != right.value(i))
                    return table + u":\n"_qs + left.value(i) + u'\n' + right.value(i);
            }
        }
        for (World *world : both()) {
            if (verifyChains(world->connection()).firstBrokenSeq != 0)
                return u"chain"_qs;
        }
        return QString();
    }

    /// How often each answer came, for a look at whether the script is worth anything.
    QMap<QString, int> answers() const { return m_answers; }

private:
    std::array<World *, 2> both() { return { &m_server, &m_file }; }
    int below(int n) { return static_cast<int>(m_random() % static_cast<quint32>(n)); }
    bool chance(int percent) { return below(100) < percent; }
    template <typename List> auto oneOf(const List &list)
    {
        return list[static_cast<decltype(list.size())>(below(static_cast<int>(list.size())))];
    }
    QString text() { return QString::fromUtf16(oneOf(texts)); }
    QString uuid() { return QStringLiteral("%1-%2").arg(m_random()).arg(++m_uuids); }
    QDate day() { return QDate(2026, 5, 1).addDays(below(60)); }

    Session somebody()
    {
        const QList<qint64> offices { World::national, World::prefecture, World::county, World::fourth,
            World::city };
        const UserRole role = chance(75) ? UserRole::Approver : oneOf(allValues<UserRole>());
        return World::user(oneOf(offices), role);
    }

    /// Somebody of the office whose step it is.
    Session ownerOf(qint64 step)
    {
        const UserRole role = chance(80) ? UserRole::Approver : oneOf(allValues<UserRole>());
        return World::user(m_office.value(step), role);
    }

    /// The newest are the ones on which things happen.
    qint64 someStep()
    {
        const int newest = std::min(static_cast<int>(m_steps.size()), chance(80) ? 60 : 1000000);
        return m_steps.at(m_steps.size() - 1 - below(newest));
    }

    /// A server writes down, at most once an hour, what it has seen of the others' histories (triggers.sql),
    /// and a file does not: here it is done for this hour, on both.
    void haveSeenEachOther()
    {
        for (qint64 who = 1; who <= 5; ++who) {
            const Session session = World::user(who);
            for (qint64 other = 1; other <= 5; ++other) {
                m_server.connection().runText(
                    QStringLiteral("insert into event (association_id, what, subject_id, facts) "
                                   "values (%1, 'seen', %2, 'x')")
                        .arg(who)
                        .arg(other));
                Session nobody;
                nobody.associationId = who;
                for (Rows entry = lastEntry(session); entry.next();)
                    recordEvent(
                        m_file.connection(), nobody, entry.time(1), entry.text(0), other, entry.text(2));
            }
        }
    }

    static void addPeople(World &world)
    {
        EntryStore entries(world.connection());
        int number = 0;
        for (const char16_t *name : names) {
            NewMember person;
            person.name = person.kana = QString::fromUtf16(name);
            person.loginId = QString::number(200000 + ++number);
            person.registrationNumber = QString::number(300000 + number);
            person.mailAddress = number % 4 ? QStringLiteral("a%1@example.jp").arg(number) : QString();
            person.watchReason = number % 5 ? QString() : QStringLiteral("要");
            const qint64 id = entries.addMember(person);
            if (number % 3 == 0)
                continue;
            for (const qint64 association : World::chain(number % 2 ? 4 : 3))
                entries.addMembership(association, id, World::category(association, 1), World::oldPlace,
                    QStringLiteral("N-%1").arg(number), QDate(2000, 4, 1));
        }
    }

    /// The answers of both; what is different about them.
    QString compare(const char *what, const QString &server, const QString &file)
    {
        const bool single = qstrcmp(what, "decide") == 0 && !server.contains(u' ');
        ++m_answers[QLatin1String(what) + (single ? u' ' + server : QString())];
        return server == file
            ? QString()
            : QStringLiteral("%1: server %2, file %3").arg(QLatin1String(what), server, file);
    }

    template <typename Ask> QString ask(const char *what, Ask question)
    {
        QStringList answers;
        for (World *world : both()) {
            QString answer;
            const QString code = codeOf([&] { answer = question(*world); });
            answers.append(code.isEmpty() ? answer : u'!' + code);
        }
        return compare(what, answers.at(0), answers.at(1));
    }

    QString submit()
    {
        const Kind kind = oneOf(allValues<Kind>());
        const int layers = 3 + below(2);
        NewApplication application
            = World::application(kind, oneOf(allValues<Scope>()), layers, 1 + below(3 + int(names.size())));
        application.submittedAt = QDateTime(day(), QTime(below(24), below(60)), Qt::UTC);
        application.wishedOn = chance(20) ? QDate() : day();
        application.facilityId = chance(20) ? std::nullopt : std::optional<qint64>(1 + below(2));
        if (kind == Kind::Resign)
            application.reasonCode = chance(10) ? u"05"_qs : u"02"_qs;
        if (kind == Kind::Transfer) {
            for (const qint64 association : World::chain(layers)) {
                if (chance(70))
                    application.changes.append(
                        { association, u"facility"_qs, chance(50) ? u"1"_qs : QString(), u"2"_qs });
                if (chance(40))
                    application.changes.append({ association, u"member_number"_qs, u"A-5"_qs, text() });
            }
        }
        QList<qint64> steps;
        const QString different = ask("submit", [&](World &world) {
            steps = world.submit(application);
            QStringList ids;
            for (const qint64 step : std::as_const(steps))
                ids.append(QString::number(step));
            return ids.join(u' ');
        });
        const QList<qint64> chain = World::chain(layers);
        for (qsizetype i = 0; i < steps.size(); ++i)
            m_office.insert(steps[i], chain[i]);
        m_steps += steps;
        return different;
    }

    /// What the rules allow at this step, message and date set aside.
    QList<Action> possible(qint64 step)
    {
        QList<Action> actions;
        for (Rows rows = m_file.connection().runText(QStringLiteral(
                 "select t.action from step s join transition t on t.kind = s.kind and t.role = s.role "
                 "and t.from_status = s.status where s.id = %1 order by 1")
                                                         .arg(step));
             rows.next();)
            actions.append(knownCode<Action>(rows.text(0)));
        return actions;
    }

    /// A step at which something can be done, as a rule.
    qint64 liveStep()
    {
        qint64 step = someStep();
        for (int i = 0; i < 8 && possible(step).isEmpty(); ++i)
            step = someStep();
        return step;
    }

    DecisionRequest request(qint64 step)
    {
        DecisionRequest request;
        request.stepId = step;
        request.seenVersion = m_server.versionOf(step) - (chance(5) ? 1 : 0);
        const QList<Action> actions = possible(step);
        request.action = actions.isEmpty() || chance(15) ? oneOf(allValues<Action>()) : oneOf(actions);
        request.message = chance(70) ? u"理由です。"_qs : text();
        request.effectiveOn = chance(85) ? day() : QDate();
        request.notify = chance(85);
        request.noMailReason = request.notify ? QString() : text();
        request.uuid = chance(4) && !m_decided.isEmpty() ? oneOf(m_decided) : uuid();
        return request;
    }

    QDateTime decidedAt(const Session &who, const DecisionRequest &request)
    {
        Rows rows = m_server.connection().runText(
            QStringLiteral("select max(decided_at) from decision where association_id = %1 and uuid = '%2'")
                .arg(who.associationId)
                .arg(request.uuid));
        return rows.next() && !rows.isNull(0) ? rows.time(0) : QDateTime::currentDateTimeUtc();
    }

    static QString decideAt(
        Connection &desk, const Session &who, const DecisionRequest &request, const QDateTime &now)
    {
        StepStatus status = StepStatus::Waiting;
        const QString code = codeOf(
            [&] { status = desk.attempt([&] { return DecisionStore(desk, who).decide(request, now); }); });
        return code.isEmpty() ? toCode(status) : u'!' + code;
    }

    /// The server first: the file is then told the server's time, so that even the hashes must agree.
    QString decideAll(const Session &who, const QList<DecisionRequest> &requests)
    {
        QStringList answers;
        for (World *world : both()) {
            QList<QDateTime> times;
            for (const DecisionRequest &one : requests)
                times.append(world == &m_file ? decidedAt(who, one) : QDateTime());
            QStringList all;
            Connection &desk = world->connectionOf(who);
            desk.transaction([&] {
                for (qsizetype i = 0; i < requests.size(); ++i)
                    all.append(decideAt(desk, who, requests[i], times[i]));
            });
            answers.append(all.join(u' '));
        }
        for (const DecisionRequest &one : requests)
            m_decided.append(one.uuid);
        return compare("decide", answers.at(0), answers.at(1));
    }

    QString decide()
    {
        const qint64 step = liveStep();
        return decideAll(chance(95) ? ownerOf(step) : somebody(), { request(step) });
    }

    QString batch()
    {
        const qint64 first = liveStep();
        const Session who = ownerOf(first);
        QList<DecisionRequest> requests;
        for (int i = 0; i < 8; ++i)
            requests.append(request(i == 0 ? first : liveStep()));
        return decideAll(who, requests);
    }

    SearchConditions conditions()
    {
        SearchConditions wanted;
        if (chance(20))
            wanted.submittedFrom = day();
        if (chance(20))
            wanted.submittedTo = day();
        if (chance(20))
            wanted.wishedFrom = day();
        if (chance(20))
            wanted.wishedTo = day();
        if (chance(20))
            wanted.kind = oneOf(allValues<Kind>());
        if (chance(30))
            wanted.status = oneOf(allValues<StepStatus>());
        if (chance(10))
            wanted.loginId = QString::number(200000 + below(14));
        if (chance(10))
            wanted.registrationNumber = QString::number(300000 + below(14));
        if (chance(30))
            wanted.person = QString::fromUtf16(oneOf(names)).mid(below(3), 1 + below(3));
        if (chance(5))
            wanted.person = text();
        if (chance(20))
            wanted.category = chance(50) ? u"甲会員"_qs : u"乙会員"_qs;
        if (chance(20))
            wanted.facility = chance(50) ? u"医院"_qs : u"くりにっく"_qs;
        wanted.unprocessed = chance(20);
        wanted.overdue = chance(10);
        return wanted;
    }

    QString search()
    {
        const SearchConditions wanted = conditions();
        const SortOrder order { static_cast<SortColumn>(below(8)), chance(50) };
        const int limit = chance(50) ? 25 : 0;
        const Session who = somebody();
        const QDateTime now = testNow().addDays(below(20));
        return ask("search", [&](World &world) {
            const ApplicationStore store(world.connectionOf(who), who);
            QStringList found;
            const QList<qint64> ids = store.search(wanted, order, limit, now);
            for (const StepRow &row : store.rows(ids))
                found.append(textOf(row));
            const PendingCounts counts = store.pendingCounts(now);
            return QStringLiteral("%1/%2/%3 ").arg(ids.size()).arg(counts.unprocessed).arg(counts.overdue)
                + found.join(u'\n');
        });
    }

    static QString textOf(const QDateTime &time)
    {
        return QString::number(time.isValid() ? time.toMSecsSinceEpoch() : 0);
    }

    static QString textOf(const StepRow &row)
    {
        return QStringList { QString::number(row.stepId), QString::number(row.applicationId),
            QString::number(row.version), toCode(row.kind), toCode(row.role), toCode(row.status),
            textOf(row.pendingSince), textOf(row.submittedAt), row.wishedOn.toString(Qt::ISODate),
            row.loginId, row.registrationNumber, row.name, row.category, row.facility, row.watchReason,
            row.messageSender, row.message, textOf(row.messageAt) }
            .join(u'|');
    }

    QString detail()
    {
        const qint64 step = someStep();
        const Session who = chance(80) ? ownerOf(step) : somebody();
        return ask("detail", [&](World &world) {
            const ApplicationDetail detail = ApplicationStore(world.connectionOf(who), who).detail(step);
            QStringList all { textOf(detail.step), detail.step.kana, detail.association, detail.memberNumber,
                detail.reason, detail.mailAddress, detail.founder,
                detail.previousLayerJoinedOn.toString(Qt::ISODate), detail.effectiveOn.toString(Qt::ISODate),
                QString::number(detail.mailOn) };
            for (const ChainLayer &layer : detail.chain)
                all += { QString::number(layer.stepId), layer.association, toCode(layer.role),
                    toCode(layer.status), layer.decidedBy, textOf(layer.decidedAt) };
            for (const HistoryEntry &entry : detail.history)
                all += { entry.association, entry.user, toCode(entry.action), toCode(entry.from),
                    toCode(entry.to), entry.message, entry.effectiveOn.toString(Qt::ISODate),
                    textOf(entry.at) };
            for (const PossibleAction &action : detail.actions)
                all += { toCode(action.action), toCode(action.to), QString::number(action.messageRequired),
                    QString::number(action.dateRequired), QString::number(action.blocked) };
            return all.join(u'|');
        });
    }

    QString preview()
    {
        QList<qint64> ids { 4711471147 };
        for (int i = 0; i < 20; ++i)
            ids.append(someStep());
        const Session who = ownerOf(ids.last());
        const Action action = oneOf(allValues<Action>());
        DecisionRequest shown = request(ids.last());
        return ask("preview", [&](World &world) {
            Connection &desk = world.connectionOf(who);
            QStringList all;
            for (const BatchItem &item : DecisionStore(desk, who).preview(ids, action))
                all.append(QStringLiteral("%1 %2 ").arg(item.stepId).arg(item.version) + toCode(item.from)
                    + toCode(item.to) + item.refusal);
            const MailPreview mail = MailStore(desk, who.associationId).preview(shown);
            return all.join(u',') + mail.subject + mail.body + mail.whyNot + QString::number(mail.willSend);
        });
    }

    /// The server's newest entry of somebody's association.
    Rows lastEntry(const Session &who)
    {
        return m_server.connection().runText(QStringLiteral(
            "select what, at, facts from event where association_id = %1 order by seq desc limit 1")
                                                 .arg(who.associationId));
    }

    QString mail()
    {
        Session who = somebody();
        if (!mayChangeAnything(who.role)) // whom the program does not let this far
            who = World::user(who.associationId);
        const QDateTime now = QDateTime::currentDateTimeUtc(); // as on a server
        const int what = below(8);
        const int fate = below(4);
        const QString lease = uuid();
        const qint64 which = below(30);
        OutboxFilter filter;
        if (chance(50))
            filter.state = oneOf(allValues<MailState>());
        if (chance(30))
            filter.text = chance(50) ? u"EXAMPLE"_qs : QString::fromUtf16(oneOf(names)).left(2);
        return ask("mail", [&](World &world) {
            MailStore store(world.connectionOf(who), who.associationId);
            if (what < 3)
                return claimed(store, lease, now, fate);
            const QList<OutboxRow> rows = store.rows(filter, 0, 30);
            if (what < 5 && which < rows.size()) {
                Connection &desk = world.connectionOf(who);
                const auto entries = [&] {
                    return table(world.connection(),
                        QStringLiteral(
                            "select what, at, facts from event where association_id = %1 order by seq")
                            .arg(who.associationId),
                        3);
                };
                const qsizetype before = entries().size();
                what == 3 ? store.withdraw(rows[which].id) : store.sendAgain(rows[which].id, now);
                // A server tells of it by itself; what and when is then told to the file.
                if (desk.dialect().isServer())
                    m_entry = entries().mid(before);
                for (Rows entry = lastEntry(who);
                     !desk.dialect().isServer() && !m_entry.isEmpty() && entry.next();)
                    recordEvent(
                        desk, who, entry.time(1), entry.text(0), store.stepOf(rows[which].id), entry.text(2));
                return u"done "_qs + rows[which].messageId;
            }
            const OutboxCounts counts = store.counts();
            QStringList all { QStringLiteral("%1/%2/%3/%4")
                                  .arg(counts.waiting)
                                  .arg(counts.sent)
                                  .arg(counts.failed)
                                  .arg(counts.withdrawn) };
            for (const OutboxRow &row : rows)
                all.append(textOf(row));
            return all.join(u'\n');
        });
    }

    static QString claimed(MailStore &store, const QString &lease, const QDateTime &now, int fate)
    {
        const std::optional<OutboxRow> row = store.claim(lease, now, now.addSecs(600));
        if (!row)
            return u"none"_qs;
        bool kept = true;
        if (fate == 0)
            kept = store.finishSent(row->id, lease, now, QString(), 250);
        else if (fate == 1)
            kept = store.finishAgainLater(row->id, lease, now.addSecs(60), true, u"busy"_qs, 451);
        else if (fate == 2)
            kept = store.finishFailed(row->id, lease, u"unknown"_qs, 550);
        const bool lost = store.finishFailed(row->id, u"another"_qs, QString(), 0);
        return textOf(*row) + QString::number(kept) + QString::number(lost);
    }

    static QString textOf(const OutboxRow &row)
    {
        return QStringList { row.messageId, toCode(row.state), row.toName, row.toAddress, row.fromName,
            row.subject, row.body, textOf(row.queuedAt), QString::number(row.sentAt.isValid()),
            QString::number(row.attempts), row.lastCode, QString::number(row.lastStatus) }
            .join(u'|');
    }

    std::mt19937 m_random;
    World m_file;
    World m_server;
    QList<qint64> m_steps;
    QHash<qint64, qint64> m_office; ///< by step
    QStringList m_decided; ///< uuids
    qint64 m_uuids = 0;
    QMap<QString, int> m_answers;
    QStringList m_entry; ///< what the server wrote down itself during the last command
};

} // namespace

class TestSameResults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void randomScript();
};

void TestSameResults::randomScript()
{
    const int commands = qEnvironmentVariableIsSet("MAMIS_TEST_COMMANDS")
        ? qEnvironmentVariableIntValue("MAMIS_TEST_COMMANDS")
        : usualCommands;
    constexpr quint32 seed = 20260615;
    Script script(seed);
    for (int i = 0; i < commands; ++i) {
        const QString different = script.command();
        QVERIFY2(different.isEmpty(), qPrintable(QStringLiteral("command %1, %2").arg(i).arg(different)));
    }
    const QString different = script.differences();
    QVERIFY2(different.isEmpty(), qPrintable(different));
    const QMap<QString, int> answers = script.answers();
    for (auto answer = answers.cbegin(); answer != answers.cend(); ++answer)
        qInfo("%5d %s", answer.value(), qPrintable(answer.key()));
    // Every refusal there is came, and every status.
    for (const char *answer : { "unknown-step", "permission", "stale", "not-allowed", "blocked-above",
             "message-missing", "date-missing", "no-mail-reason-missing", "already-member", "uuid-reused" })
        QVERIFY2(answers.contains(u"decide !"_qs + QLatin1String(answer)), answer);
    for (const StepStatus status : allValues<StepStatus>())
        QVERIFY2(answers.contains(u"decide "_qs + toCode(status)) || status == StepStatus::Confirming,
            qPrintable(toCode(status)));
}

QTEST_GUILESS_MAIN(TestSameResults)
#include "tst_same_results.moc"
