#include "support/practice.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace mamis;
using namespace mamis::test;

namespace {

using Status = StepStatus;

const QDate approvedOn(2026, 6, 20);
const QDate joinedBefore(2010, 4, 1);

/// What a membership of the chain's member is at one layer.
enum class Belongs {
    No,
    Yes, ///< as before the application
    Ended, ///< left on the decided date, by the application
    Begun, ///< joined on the decided date, by the application
    Changed, ///< with the fields of the transfer
};

/// The rules, said again from the text of the workflow and from nothing else: what one application is, lowest
/// layer first, and what an action does to it.
struct Model
{
    Kind kind = Kind::Resign;
    qsizetype deciding = 0; ///< of a resignation: index of the lowest layer that is left
    QList<Status> steps;
    QList<Belongs> belongs;

    bool operator==(const Model &) const = default;

    QString key() const
    {
        QString text;
        for (qsizetype i = 0; i < steps.size(); ++i)
            text += toCode(steps[i]) + QString::number(static_cast<int>(belongs[i])) + u' ';
        return text;
    }
};

struct Attempt
{
    qsizetype layer = 0; ///< index of the step and of the office that acts
    Action action = Action::Accept;
    UserRole role = UserRole::Approver;
    bool message = false;
    bool date = false;
    bool stale = false;
};

bool mayAct(UserRole role, Action action)
{
    switch (role) {
    case UserRole::Viewer:
    case UserRole::Auditor:
        return false;
    case UserRole::Clerk:
        return action == Action::Accept || action == Action::Confirm || action == Action::Correct;
    default:
        return true;
    }
}

bool canSendBack(const Model &model, qsizetype i)
{
    // A layer above the deciding one never holds a resignation in review.
    return model.steps[i] == Status::Reviewing && !(model.kind == Kind::Resign && i > model.deciding);
}

bool decidesHere(const Model &model, qsizetype i)
{
    return model.kind != Kind::Resign || i == model.deciding;
}

/// Whether the action fits the step at all.
bool fits(const Model &model, qsizetype i, Action action)
{
    const Status own = model.steps[i];
    const bool passes = model.kind == Kind::Resign && i < model.deciding;
    const bool notes = model.kind == Kind::Resign && i > model.deciding;
    switch (action) {
    case Action::Correct:
    case Action::Withdraw:
        return i == 0 && own == Status::Applied;
    case Action::Accept:
        return !notes && (own == Status::Applied || (passes && own == Status::Reviewing));
    case Action::Approve:
        return decidesHere(model, i) && (own == Status::Applied || own == Status::Reviewing);
    case Action::SendBack:
        return canSendBack(model, i);
    case Action::Reject:
        return decidesHere(model, i) && own == Status::Reviewing;
    case Action::Confirm:
        return notes && own == Status::Confirming;
    case Action::Cancel:
        return decidesHere(model, i) && own == Status::Approved;
    }
    return false;
}

QString refusal(const Model &model, const Attempt &attempt)
{
    const qsizetype i = attempt.layer;
    const Action action = attempt.action;
    if (!mayAct(attempt.role, action))
        return QStringLiteral("permission");
    if (attempt.stale)
        return QStringLiteral("stale");
    if (!fits(model, i, action))
        return QStringLiteral("not-allowed");
    if (action == Action::Cancel && model.steps.mid(i + 1).contains(Status::Approved))
        return QStringLiteral("blocked-above");
    if ((action == Action::SendBack || action == Action::Reject || action == Action::Cancel)
        && !attempt.message)
        return QStringLiteral("message-missing");
    if (action == Action::Approve && !attempt.date)
        return QStringLiteral("date-missing");
    if (action == Action::Approve && model.kind == Kind::Join && model.belongs[i] != Belongs::No)
        return QStringLiteral("already-member");
    return QString();
}

/// Takes back what the approval of this layer did to the membership (joining and transfer).
void undo(Model &model, qsizetype i)
{
    if (model.kind == Kind::Join)
        model.belongs[i] = Belongs::No;
    else if (model.belongs[i] == Belongs::Changed)
        model.belongs[i] = Belongs::Yes;
}

void approve(Model &model, qsizetype i)
{
    model.steps[i] = Status::Approved;
    if (model.kind == Kind::Resign) {
        for (qsizetype k = i; k < model.steps.size(); ++k) {
            if (k > i)
                model.steps[k] = Status::Confirming;
            if (model.belongs[k] == Belongs::Yes)
                model.belongs[k] = Belongs::Ended;
        }
        return;
    }
    model.belongs[i] = model.kind == Kind::Join ? Belongs::Begun
        : model.belongs[i] == Belongs::Yes      ? Belongs::Changed
                                                : model.belongs[i];
    if (i + 1 < model.steps.size())
        model.steps[i + 1] = Status::Applied;
}

void sendBack(Model &model, qsizetype i)
{
    if (i == 0) {
        model.steps[i] = Status::Applied;
        return;
    }
    model.steps[i] = Status::Waiting;
    model.steps[i - 1] = Status::Reviewing;
    if (model.kind != Kind::Resign)
        undo(model, i - 1);
}

void cancel(Model &model, qsizetype i)
{
    model.steps[i] = Status::Reviewing;
    for (qsizetype k = i + 1; k < model.steps.size(); ++k)
        model.steps[k] = Status::Waiting;
    if (model.kind != Kind::Resign) {
        undo(model, i);
        return;
    }
    for (Belongs &belongs : model.belongs) {
        if (belongs == Belongs::Ended)
            belongs = Belongs::Yes;
    }
}

/// What the accepted action makes of the application.
Model after(Model model, qsizetype i, Action action)
{
    switch (action) {
    case Action::Correct:
        break;
    case Action::Withdraw:
        model.steps.fill(Status::Withdrawn);
        break;
    case Action::Accept:
        if (model.kind == Kind::Resign && i < model.deciding) {
            model.steps[i] = Status::Approved;
            model.steps[i + 1] = Status::Applied;
        } else {
            model.steps[i] = Status::Reviewing;
        }
        break;
    case Action::Approve:
        approve(model, i);
        break;
    case Action::SendBack:
        sendBack(model, i);
        break;
    case Action::Reject:
        model.steps[i] = Status::Rejected;
        break;
    case Action::Confirm:
        model.steps[i] = Status::Confirmed;
        break;
    case Action::Cancel:
        cancel(model, i);
        break;
    }
    return model;
}

/// Walks through every state that one application can reach in a real database, depth first: a savepoint
/// before each decision, a rollback to it afterwards.
class Walk
{
public:
    Walk(World &world, Kind kind, Scope scope, int layers)
        : m_world(world)
        , m_connection(world.connection())
        , m_chain(World::chain(layers))
        , m_member(kind == Kind::Join ? World::stranger : World::member)
    {
        m_start.kind = kind;
        m_start.deciding = scope == Scope::All      ? 0
            : scope == Scope::PrefectureAndNational ? layers - 2
                                                    : layers - 1;
        m_start.steps = QList<Status>(layers, Status::Waiting);
        m_start.steps.first() = Status::Applied;
        m_start.belongs = QList<Belongs>(layers, kind == Kind::Join ? Belongs::No : Belongs::Yes);
        NewApplication application = World::application(kind, scope, layers, m_member);
        if (kind == Kind::Transfer) {
            for (const qint64 association : std::as_const(m_chain))
                application.changes.append(changesAt(association));
        }
        m_steps = world.submit(application);
        m_application = number(m_connection, QStringLiteral("select max(id) from application"));
    }

    /// The member belongs to this layer already before applying to join.
    void joinBefore(qsizetype layer)
    {
        EntryStore(m_connection).addMembership(m_chain[layer], m_member, {}, {}, QString(), joinedBefore);
        m_start.belongs[layer] = Belongs::Yes;
    }

    void run()
    {
        m_connection.runText(m_connection.dialect().beginWriting());
        visit(m_start);
        m_connection.runText(QStringLiteral("rollback"));
    }

    qsizetype states() const { return m_seen.size(); }
    int attempts() const { return m_attempts; }
    const QStringList &complaints() const { return m_complaints; }
    bool reached(const QString &key) const { return m_seen.contains(key); }

private:
    static QList<NewChange> changesAt(qint64 association)
    {
        return { { association, QStringLiteral("facility"), QString::number(World::oldPlace),
                     QString::number(World::newPlace) },
            { association, QStringLiteral("category"), QString::number(World::category(association, 1)),
                QString::number(World::category(association, 2)) },
            { association, QStringLiteral("member_number"), QStringLiteral("A-%1").arg(association),
                QStringLiteral("B-%1").arg(association) } };
    }

    void complain(const QString &what, const Attempt &attempt)
    {
        if (m_complaints.size() < 20) {
            m_complaints.append(QStringLiteral("%1 | at %2 | layer %3 %4 by %5%6%7%8")
                                    .arg(what, m_here.key())
                                    .arg(attempt.layer)
                                    .arg(toCode(attempt.action), toCode(attempt.role),
                                        QLatin1String(attempt.message ? " message" : ""),
                                        QLatin1String(attempt.date ? " date" : ""),
                                        QLatin1String(attempt.stale ? " stale" : "")));
        }
    }

    /// Everything a decision could touch, as text: compared before and after a refused one.
    QString traces()
    {
        const QStringList parts {
            QStringLiteral("select status, version, pending_since, effective_on, message from step "
                           "where application_id = %1 order by id")
                .arg(m_application),
            QStringLiteral("select (select count(*) from decision), (select count(*) from decision_effect), "
                           "(select count(*) from membership_effect), (select count(*) from mail), 0"),
            QStringLiteral("select association_id, seq, hash, 0, 0 from chain_head order by association_id"),
            QStringLiteral("select joined_on, left_on, voided, facility_id, member_number from membership "
                           "where member_id = %1 order by id")
                .arg(m_member),
        };
        QStringList all;
        for (const QString &sql : parts)
            all += table(m_connection, sql, 5);
        return all.join(u'\n');
    }

    QString tryIt(const Attempt &attempt, qsizetype office)
    {
        ++m_attempts;
        DecisionRequest request;
        request.stepId = m_steps[attempt.layer];
        request.seenVersion = m_versions[attempt.layer] - (attempt.stale ? 1 : 0);
        request.action = attempt.action;
        request.message = attempt.message ? QStringLiteral("理由です。") : QString(u'　');
        request.effectiveOn = attempt.date ? approvedOn : QDate();
        request.uuid = newUuid();
        const Session who = World::user(m_chain[office], attempt.role);
        return codeOf([&] {
            const ActingAs acting(m_connection, World::loginOf(who));
            m_connection.attempt([&] { return DecisionStore(m_connection, who).decide(request, testNow()); });
        });
    }

    void visit(const Model &model)
    {
        if (m_seen.contains(model.key()))
            return;
        m_seen.insert(model.key());
        m_here = model;
        readVersions();
        refuseAll(model);
        bool alive = false;
        for (qsizetype layer = 0; layer < m_steps.size(); ++layer) {
            for (const Action action : allValues<Action>())
                alive = step(model, layer, action) || alive;
        }
        const bool final = model.steps.contains(Status::Withdrawn) || model.steps.contains(Status::Rejected);
        if (!alive && !final)
            complain(QStringLiteral("nobody can do anything any more"), {});
    }

    void refuseAll(const Model &model)
    {
        const QString before = traces();
        for (Attempt attempt; attempt.layer < m_steps.size(); ++attempt.layer) {
            for (const Action action : allValues<Action>()) {
                attempt.action = action;
                for (const UserRole role : allValues<UserRole>()) {
                    attempt.role = role;
                    refuseVariants(model, attempt);
                }
                // The next office on this office's step.
                attempt.role = UserRole::Admin;
                const QString code = tryIt(attempt, (attempt.layer + 1) % m_steps.size());
                if (code != QLatin1String("unknown-step"))
                    complain(QStringLiteral("another office: ") + code, attempt);
            }
        }
        if (traces() != before)
            complain(QStringLiteral("a refused decision left traces"), {});
    }

    void refuseVariants(const Model &model, Attempt attempt)
    {
        // Who may not act at all is refused whatever comes with it.
        const int variants = mayAct(attempt.role, attempt.action) ? 8 : 1;
        QSet<QString> seen;
        for (int variant = 0; variant < variants; ++variant) {
            attempt.message = variant & 1;
            attempt.date = variant & 2;
            attempt.stale = variant & 4;
            const QString expected = refusal(model, attempt);
            // The rules are one text for both engines; a server, ten times as slow, is asked once for each
            // answer.
            if (onServer() && seen.contains(expected))
                continue;
            seen.insert(expected);
            if (expected.isEmpty() && attempt.role != UserRole::Approver) {
                // Accepted for several roles alike: tried out and taken back here, followed in step().
                m_connection.runText(QStringLiteral("savepoint other_role"));
                const QString code = tryIt(attempt, attempt.layer);
                if (!code.isEmpty())
                    complain(QStringLiteral("should be accepted: ") + code, attempt);
                m_connection.runText(QStringLiteral("rollback to other_role"));
                m_connection.runText(QStringLiteral("release other_role"));
            } else if (!expected.isEmpty()) {
                const QString code = tryIt(attempt, attempt.layer);
                if (code != expected)
                    complain(QStringLiteral("%1 instead of %2").arg(code, expected), attempt);
            }
        }
    }

    /// Takes the action as an approver and goes on from where it leads. False where it is refused.
    bool step(const Model &model, qsizetype layer, Action action)
    {
        Attempt attempt { layer, action, UserRole::Approver, true, true, false };
        if (!refusal(model, attempt).isEmpty())
            return false;
        m_here = model;
        readVersions();
        const QList<int> before = m_versions;
        const QString savepoint = QStringLiteral("depth%1").arg(m_depth);
        m_connection.runText(QStringLiteral("savepoint ") + savepoint);
        ++m_depth;
        const QString code = tryIt(attempt, layer);
        if (code.isEmpty()) {
            const Model next = after(model, layer, action);
            checkStatuses(next, attempt);
            checkTraces(model, next, before, attempt);
            checkState(next, attempt);
            visit(next);
        } else {
            complain(QStringLiteral("should be accepted: ") + code, attempt);
        }
        --m_depth;
        m_connection.runText(QStringLiteral("rollback to ") + savepoint);
        m_connection.runText(QStringLiteral("release ") + savepoint);
        return code.isEmpty();
    }

    void readVersions()
    {
        m_versions.clear();
        for (Rows rows = m_connection.runText(
                 QStringLiteral("select version from step where application_id = %1 order by layer desc")
                     .arg(m_application));
             rows.next();)
            m_versions.append(static_cast<int>(rows.integer(0)));
    }

    void checkStatuses(const Model &model, const Attempt &attempt)
    {
        QStringList expected;
        for (const Status status : model.steps)
            expected.append(toCode(status));
        const QStringList found = table(m_connection,
            QStringLiteral("select status from step where application_id = %1 order by layer desc")
                .arg(m_application),
            1);
        if (found != expected)
            complain(found.join(u' ') + QStringLiteral(" instead of ") + expected.join(u' '), attempt);
        for (qsizetype i = 0; i < m_chain.size(); ++i) {
            const QStringList memberships = membershipsAt(m_chain[i]);
            if (memberships != expectedMemberships(model.belongs[i], m_chain[i]))
                complain(QStringLiteral("membership %1: %2").arg(i).arg(memberships.join(u'/')), attempt);
        }
    }

    QStringList membershipsAt(qint64 association)
    {
        return table(m_connection,
            QStringLiteral("select joined_on, left_on, coalesce(facility_id, 0), "
                           "coalesce(category_id, 0), member_number from membership "
                           "where member_id = %1 and association_id = %2 and not voided")
                .arg(m_member)
                .arg(association),
            5);
    }

    QStringList expectedMemberships(Belongs belongs, qint64 association) const
    {
        const auto line = [](const QDate &joined, const QDate &left, qint64 place, qint64 category,
                              const QString &memberNumber) {
            return QStringList { joined.toString(Qt::ISODate),
                left.isValid() ? left.toString(Qt::ISODate) : QStringLiteral("NULL"), QString::number(place),
                QString::number(category), memberNumber }
                .join(u'\t');
        };
        const qint64 first = World::category(association, 1);
        const qint64 second = World::category(association, 2);
        const QString oldNumber = QStringLiteral("A-%1").arg(association);
        switch (belongs) {
        case Belongs::No:
            return {};
        case Belongs::Yes:
            return m_start.kind == Kind::Join
                ? QStringList { line(joinedBefore, {}, 0, 0, QString()) }
                : QStringList { line(joinedBefore, {}, World::oldPlace, first, oldNumber) };
        case Belongs::Ended:
            return { line(joinedBefore, approvedOn, World::oldPlace, first, oldNumber) };
        case Belongs::Begun:
            return { line(approvedOn, {}, World::newPlace, second, QString()) };
        case Belongs::Changed:
            return { line(
                joinedBefore, {}, World::newPlace, second, QStringLiteral("B-%1").arg(association)) };
        }
        return {};
    }

    /// Exactly one decision, its own effect, one mail; versions of what changed one up, the others as before.
    void checkTraces(const Model &model, const Model &next, const QList<int> &before, const Attempt &attempt)
    {
        readVersions();
        int changed = 0;
        for (qsizetype i = 0; i < m_steps.size(); ++i) {
            const bool moved = i == attempt.layer || model.steps[i] != next.steps[i];
            changed += moved ? 1 : 0;
            if (m_versions[i] != before[i] + (moved ? 1 : 0))
                complain(QStringLiteral("version of %1").arg(i), attempt);
        }
        const qint64 decision = number(m_connection, QStringLiteral("select max(id) from decision"));
        const auto count = [&](const char *from) {
            return number(m_connection,
                QStringLiteral("select count(*) from %1 = %2").arg(QLatin1String(from)).arg(decision));
        };
        if (count("decision_effect where decision_id") != changed)
            complain(QStringLiteral("effects"), attempt);
        if (count("decision_effect e join decision d on d.step_id = e.step_id and d.id = e.decision_id where "
                  "e.decision_id")
            != 1)
            complain(QStringLiteral("own effect"), attempt);
        if (count("mail where decision_id") != 1)
            complain(QStringLiteral("mail"), attempt);
        if (number(m_connection, QStringLiteral("select count(*) from decision"))
            != number(m_connection, QStringLiteral("select count(*) from mail")))
            complain(QStringLiteral("one mail per decision"), attempt);
    }

    /// What holds in every state.
    void checkState(const Model &model, const Attempt &attempt)
    {
        const auto none = [&](const char *what, const QString &sql) {
            if (number(m_connection, sql.arg(m_application)) != 0)
                complain(QLatin1String(what), attempt);
        };
        none("pending_since",
            QStringLiteral(
                "select count(*) from step where application_id = %1 and (pending_since is not null) "
                "<> (status in ('applied', 'reviewing', 'confirming'))"));
        none("date without approval",
            QStringLiteral("select count(*) from step where application_id = %1 and effective_on is not null "
                           "and status not in ('approved', 'confirming', 'confirmed')"));
        // Replaying the effects from the first statuses gives the present ones, without a gap.
        none("replay",
            QStringLiteral(
                "select count(*) from step s where s.application_id = %1 and s.status <> coalesce("
                "(select e.to_status from decision_effect e where e.step_id = s.id order by "
                "e.step_version desc limit 1), case (select max(o.layer) from step o where "
                "o.application_id = s.application_id) when s.layer then 'applied' else 'waiting' end)"));
        none("gap in the effects",
            QStringLiteral(
                "select count(*) from step s join decision_effect e on e.step_id = s.id where "
                "s.application_id = %1 and e.from_status <> coalesce((select p.to_status from "
                "decision_effect p where p.step_id = s.id and p.step_version = e.step_version - 1), "
                "case (select max(o.layer) from step o where o.application_id = s.application_id) "
                "when s.layer then 'applied' else 'waiting' end)"));
        if (model.steps.contains(Status::Withdrawn)
            && model.steps.count(Status::Withdrawn) != model.steps.size())
            complain(QStringLiteral("withdrawn in part"), attempt);
        bool left = false;
        for (const Belongs belongs : model.belongs) {
            if (left && belongs == Belongs::Yes)
                complain(QStringLiteral("membership above a layer that was left"), attempt);
            left = left || belongs == Belongs::Ended;
        }
    }

    World &m_world;
    Connection &m_connection;
    QList<qint64> m_chain;
    qint64 m_member;
    Model m_start;
    QList<qint64> m_steps;
    qint64 m_application = 0;
    Model m_here;
    QList<int> m_versions;
    QSet<QString> m_seen;
    int m_depth = 0;
    int m_attempts = 0;
    QStringList m_complaints;
};

} // namespace

class TestRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStateEveryAction_data();
    void everyStateEveryAction();
    void alreadyMemberOfAnUpperLayer();
    void rejectedAndWithdrawnAreFinal();
    void mailOnlyWhereItMayGo_data();
    void mailOnlyWhereItMayGo();
    void noMailNeedsAReason();
    void cancelLeavesLaterChangesOfATransferAlone();
    void transferThatFillsAnEmptyFieldCanBeTakenBack();
    void joinedAndLeftAgainIsNotRevived();
};

void TestRules::everyStateEveryAction_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Scope>("scope");
    QTest::addColumn<int>("layers");
    for (const int layers : { 3, 4 }) {
        for (const Kind kind : allValues<Kind>()) {
            for (const Scope scope : allValues<Scope>()) {
                if (kind == Kind::Resign || scope == Scope::All)
                    QTest::addRow("%s %s %d", qPrintable(toCode(kind)), qPrintable(toCode(scope)), layers)
                        << kind << scope << layers;
            }
        }
    }
}

void TestRules::everyStateEveryAction()
{
    QFETCH(Kind, kind);
    QFETCH(Scope, scope);
    QFETCH(int, layers);
    World world;
    Walk walk(world, kind, scope, layers);
    walk.run();
    qInfo("%lld states, %d attempts", static_cast<long long>(walk.states()), walk.attempts());
    QVERIFY2(walk.complaints().isEmpty(), qPrintable(walk.complaints().join(u'\n')));
    QVERIFY(walk.states() > 2 * layers);
    QCOMPARE(verifyChains(world.connection()).firstBrokenSeq, 0);
}

void TestRules::alreadyMemberOfAnUpperLayer()
{
    World world;
    Walk walk(world, Kind::Join, Scope::All, 3);
    walk.joinBefore(2);
    walk.run();
    QVERIFY2(walk.complaints().isEmpty(), qPrintable(walk.complaints().join(u'\n')));
}

void TestRules::rejectedAndWithdrawnAreFinal()
{
    World world;
    const QList<qint64> rejected = world.submit(World::application(Kind::Resign, Scope::All, 3));
    world.decide(World::city, rejected[0], Action::Accept);
    world.decide(World::city, rejected[0], Action::Reject, QStringLiteral("理由です。"));
    const QList<qint64> withdrawn = world.submit(World::application(Kind::Transfer, Scope::All, 3));
    world.decide(World::city, withdrawn[0], Action::Withdraw);
    for (const qint64 step : { rejected[0], withdrawn[0] }) {
        for (const Action action : allValues<Action>())
            QCOMPARE(codeOf([&] { world.decide(World::city, step, action, QStringLiteral("理由です。")); }),
                u"not-allowed");
    }
    QCOMPARE(world.statusOf(withdrawn[2]), u"withdrawn");
}

void TestRules::mailOnlyWhereItMayGo_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<qint64>("member");
    QTest::addColumn<bool>("notify");
    QTest::addColumn<int>("mails");
    QTest::newRow("as a rule") << QString() << World::member << true << 1;
    QTest::newRow("switched off at this office")
        << u"update association set mail_on = false where id = 5"_qs << World::member << true << 0;
    QTest::newRow("switched off at another office")
        << u"update association set mail_on = false where id <> 5"_qs << World::member << true << 1;
    QTest::newRow("no address") << QString() << World::noAddress << true << 0;
    QTest::newRow("death") << u"update application set reason_code = '05'"_qs << World::member << true << 0;
    QTest::newRow("without mail, by the user's wish") << QString() << World::member << false << 0;
}

void TestRules::mailOnlyWhereItMayGo()
{
    QFETCH(QString, change);
    QFETCH(qint64, member);
    QFETCH(bool, notify);
    QFETCH(int, mails);
    World world;
    const QList<qint64> steps = world.submit(World::application(Kind::Resign, Scope::All, 3, member));
    if (!change.isEmpty())
        world.connection().runText(change);
    DecisionRequest request = world.request(steps[0], Action::Approve);
    request.notify = notify;
    request.noMailReason = notify ? QString() : QStringLiteral("電話で伝えた");
    world.decide(World::user(World::city), request);
    QCOMPARE(number(world.connection(), u"select count(*) from mail"_qs), mails);
    QCOMPARE(number(world.connection(), u"select count(*) from decision"_qs), 1);
    QCOMPARE(world.statusOf(steps[0]), u"approved");
}

void TestRules::noMailNeedsAReason()
{
    World world;
    const QList<qint64> steps = world.submit(World::application(Kind::Resign, Scope::All, 3));
    for (const QString &reason : { QString(), u" \u3000\n"_qs }) {
        DecisionRequest request = world.request(steps[0], Action::Accept);
        request.notify = false;
        request.noMailReason = reason;
        QCOMPARE(codeOf([&] { world.decide(World::user(World::city), request); }), u"no-mail-reason-missing");
    }
    QCOMPARE(number(world.connection(), u"select count(*) from decision"_qs), 0);
}

// 異動 A moved the facility to 2; somebody moved it on to 1 by another application. Taking A back must not
// overwrite what came later, and must take back the fields that are still A's.
void TestRules::cancelLeavesLaterChangesOfATransferAlone()
{
    World world;
    NewApplication first = World::application(Kind::Transfer, Scope::All, 3);
    first.changes = { { World::city, u"facility"_qs, QString::number(World::oldPlace),
                          QString::number(World::newPlace) },
        { World::city, u"member_number"_qs, u"A-5"_qs, u"B-5"_qs } };
    const QList<qint64> steps = world.submit(first);
    world.decide(World::city, steps[0], Action::Approve);
    NewApplication second = World::application(Kind::Transfer, Scope::All, 3);
    second.changes = { { World::city, u"member_number"_qs, u"B-5"_qs, u"C-5"_qs } };
    world.decide(World::city, world.submit(second)[0], Action::Approve);
    world.decide(World::city, steps[0], Action::Cancel, u"誤りでした。"_qs);
    QCOMPARE(
        one(world.connection(),
            u"select facility_id || member_number from membership where association_id = 5 and member_id = 1"_qs),
        u"1C-5");
}

void TestRules::transferThatFillsAnEmptyFieldCanBeTakenBack()
{
    World world;
    world.connection().runText(
        u"update membership set facility_id = null, category_id = null where association_id = 5"_qs);
    NewApplication application = World::application(Kind::Transfer, Scope::All, 3);
    application.changes = { { World::city, u"facility"_qs, QString(), QString::number(World::newPlace) },
        { World::city, u"category"_qs, QString(), QString::number(World::category(World::city, 1)) } };
    const QList<qint64> steps = world.submit(application);
    const QString state
        = u"select coalesce(facility_id, 0) || '/' || coalesce(category_id, 0) from membership "
          u"where association_id = 5 and member_id = 1"_qs;
    world.decide(World::city, steps[0], Action::Approve);
    QCOMPARE(one(world.connection(), state), u"2/9");
    world.decide(World::city, steps[0], Action::Cancel, u"誤りでした。"_qs);
    QCOMPARE(one(world.connection(), state), u"0/0");
}

// Joined by A, left by B, then A's approval is taken back: taking B back must not make a membership alive
// that never counted.
void TestRules::joinedAndLeftAgainIsNotRevived()
{
    World world;
    const QList<qint64> join = world.submit(World::application(Kind::Join, Scope::All, 3, World::stranger));
    world.decide(World::city, join[0], Action::Approve);
    const QList<qint64> leave
        = world.submit(World::application(Kind::Resign, Scope::All, 3, World::stranger));
    world.decide(World::city, leave[0], Action::Approve);
    world.decide(World::city, join[0], Action::Cancel, u"誤りでした。"_qs);
    world.decide(World::city, leave[0], Action::Cancel, u"誤りでした。"_qs);
    QCOMPARE(number(world.connection(),
                 u"select count(*) from membership where member_id = 2 and left_on is null"_qs),
        0);
}

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"
