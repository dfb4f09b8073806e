#include "office/practice_data.h"

#include "domain/calendar_date.h"
#include "office/practice_names.h"
#include "storage/application_store.h"
#include "storage/bulk_load.h"
#include "storage/connection.h"
#include "storage/database_file.h"
#include "storage/decision_store.h"
#include "storage/entry_store.h"
#include "storage/event_store.h"
#include "storage/user_store.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QUuid>

#include <array>

namespace mamis {

namespace {

/// The applications that are played through by real decisions; the rest is taken over as it stands.
constexpr int played = 300;
/// Persons per application: doctors apply more than once in their lives.
constexpr double personsPerApplication = 0.4;
constexpr int portion = 10000;

struct Place
{
    qint64 id = 0;
    qint64 parent = 0;
    int layer = 0;
    QList<qint64> categories;
    Session office; ///< the user who decides there
};

struct Person
{
    qint64 id = 0;
    qsizetype home = 0; ///< index of the lowest association
};

/// The manual's own rows, with their dates and messages.
struct Example
{
    const char *name;
    const char *kana;
    const char *submittedAt; ///< Japan's time
    const char *wishedOn;
    const char *message;
    const char *decidedAt; ///< empty = ten minutes after the application
};

constexpr auto examples = std::to_array<Example>({
    { "日医 花子", "ニチイ ハナコ", "2024-10-30T14:19:00", "2024-10-08", "退会を承認します。",
        "2024-10-30T14:21:00" },
    { "日医 一郎", "ニチイ イチロウ", "2024-10-31T11:10:00", "2024-11-30", "△△市○○医師会にて承認されました。",
        "2024-11-12T15:00:00" },
    { "日医 二子", "ニチイ ニコ", "2024-11-05T13:03:00", "2024-10-31", "", "" },
    { "日医 三子", "ニチイ ミツコ", "2024-11-05T14:34:00", "2024-11-05",
        "11月30日付けにて退会処理をさせていただきます。長い間、当会にご入会いただきました事、誠に感謝申し上げ"
        "ます。"
        "まずは取り急ぎご連絡申し上げます。",
        "2024-11-11T11:31:00" },
    { "日医 健太", "ニチイ ケンタ", "2024-11-06T12:57:00", "2024-11-06",
        "お電話で連絡いただきました。退会日10月31日として手続きいたします。", "2024-11-06T16:26:00" },
    { "日医 三郎", "ニチイ サブロウ", "2024-11-08T16:27:00", "2024-10-31", "", "" },
    { "日医 彩香", "ニチイ アヤカ", "2024-11-12T13:30:00", "2024-10-06",
        "長い間、○○医師会に御協力下さいまして、ありがとうございました。", "2024-11-12T19:23:00" },
});

/// One application of a kind and the decisions it has been through, so that every practice account finds
/// every status its office can have, fresh and ▲. The script names layers: 0 = the lowest, m = the third
/// layer where there is a fourth one, 2 and 1.
struct Exhibit
{
    Kind kind;
    Scope scope;
    int days; ///< since the application
    const char *script;
    const char *watchReason = "";
};

constexpr auto exhibits = std::to_array<Exhibit>({
    { Kind::Resign, Scope::All, 2, "" },
    { Kind::Resign, Scope::All, 12, "", "会費に未納があります。" },
    { Kind::Resign, Scope::All, 3, "0:accept" },
    { Kind::Resign, Scope::All, 15, "0:accept" },
    { Kind::Resign, Scope::All, 2, "0:approve" },
    { Kind::Resign, Scope::All, 9, "0:approve", "役員に就いています。" },
    { Kind::Resign, Scope::All, 20, "0:approve m:confirm 2:confirm 1:confirm" },
    { Kind::Resign, Scope::All, 14, "0:accept 0:reject" },
    { Kind::Resign, Scope::All, 10, "0:accept 0:send_back" },
    { Kind::Resign, Scope::All, 5, "0:withdraw" },
    { Kind::Resign, Scope::All, 6, "0:approve m:confirm 2:confirm 0:cancel" },
    { Kind::Resign, Scope::All, 8, "0:approve 2:confirm 0:cancel 0:send_back 0:withdraw" },
    { Kind::Resign, Scope::PrefectureAndNational, 3, "0:accept m:accept" },
    { Kind::Resign, Scope::PrefectureAndNational, 11, "0:accept m:accept 2:accept" },
    { Kind::Resign, Scope::PrefectureAndNational, 16, "0:accept m:accept 2:approve 1:confirm" },
    { Kind::Resign, Scope::PrefectureAndNational, 10, "0:accept m:accept 2:accept 2:reject" },
    { Kind::Resign, Scope::PrefectureAndNational, 4, "0:accept m:accept 2:accept 2:send_back" },
    { Kind::Resign, Scope::NationalOnly, 3, "0:accept m:accept 2:accept" },
    { Kind::Resign, Scope::NationalOnly, 13, "0:accept m:accept 2:accept 1:accept" },
    { Kind::Resign, Scope::NationalOnly, 4, "0:accept m:accept 2:accept 1:accept" },
    { Kind::Resign, Scope::NationalOnly, 18, "0:accept m:accept 2:accept 1:approve" },
    { Kind::Resign, Scope::NationalOnly, 9, "0:accept m:accept 2:accept 1:accept 1:reject" },
    { Kind::Join, Scope::All, 1, "" },
    { Kind::Join, Scope::All, 9, "0:accept" },
    { Kind::Join, Scope::All, 4, "0:approve m:approve" },
    { Kind::Join, Scope::All, 6, "0:approve m:approve 2:approve" },
    { Kind::Join, Scope::All, 5, "0:approve m:approve 2:approve 1:accept" },
    { Kind::Join, Scope::All, 30, "0:approve m:approve 2:approve 1:approve" },
    { Kind::Join, Scope::All, 12, "0:accept 0:reject" },
    { Kind::Join, Scope::All, 7, "0:approve m:approve 2:accept 2:send_back" },
    { Kind::Transfer, Scope::All, 2, "", "役員に就いています。" },
    { Kind::Transfer, Scope::All, 8, "0:accept" },
    { Kind::Transfer, Scope::All, 5, "0:approve m:approve 2:accept" },
    { Kind::Transfer, Scope::All, 4, "0:approve m:approve" },
    { Kind::Transfer, Scope::All, 10, "0:approve m:approve 2:approve" },
    { Kind::Transfer, Scope::All, 5, "0:approve m:approve 2:approve 1:accept" },
    { Kind::Transfer, Scope::All, 25, "0:approve m:approve 2:approve 1:approve" },
    { Kind::Transfer, Scope::All, 11, "0:approve m:approve 2:approve 1:accept 1:reject" },
    { Kind::Transfer, Scope::All, 6, "0:withdraw" },
});

constexpr auto messages = std::to_array<const char *>({ "退会を承認します。", "日付を確認しました。",
    "お電話で連絡いただきました。ご希望の日付で手続きいたします。", "書類を受け取りました。",
    "長い間、当会にご協力くださいまして、ありがとうございました。\n会費の精算については、別途ご連絡いたします"
    "。",
    "内容を確認いたしました。今後ともよろしくお願いいたします。" });

class Maker
{
public:
    Maker(Connection &connection, const PracticeOptions &options)
        : m_connection(connection)
        , m_options(options)
        , m_random(options.seed)
        , m_names(m_random)
        , m_entries(connection)
        , m_today(dateInJapan(options.now))
    {
    }

    void makePlaces();
    void makePeople();
    void makeExamples();
    void makeExhibits();
    void makeApplications(int from, int to);
    void settle();
    void makeEntries();

private:
    int below(int bound) { return static_cast<int>(m_random() % static_cast<unsigned>(bound)); }
    bool chance(int percent) { return below(100) < percent; }
    qsizetype addPlace(int layer, qsizetype parent, const QString &name);
    void addAccount(qsizetype place, const QString &login, const QString &name, UserRole role);
    Person addPerson(const NameWithKana &name, qsizetype home, const QString &watchReason = QString());
    void addMemberships(NewApplication &application);
    void playScript(const NewApplication &application, const QString &script);
    QList<qsizetype> chainFrom(qsizetype home) const;
    NewApplication newApplication(const Person &person, const QDateTime &submittedAt);
    void play(const NewApplication &application, const QList<qint64> &steps);
    bool decide(qsizetype place, qint64 step, Action action, QDateTime &at, const QString &message,
        const QDate &date);
    void takeOver(const NewApplication &application);

    Connection &m_connection;
    PracticeOptions m_options;
    std::mt19937 m_random;
    PracticeNames m_names;
    EntryStore m_entries;
    QDate m_today;
    QList<Place> m_places; ///< parents before children
    QList<qsizetype> m_homes; ///< where members apply
    QList<qint64> m_facilities;
    QList<Person> m_people;
};

qsizetype Maker::addPlace(int layer, qsizetype parent, const QString &name)
{
    Place place;
    place.layer = layer;
    place.parent = parent;
    Rows rows = m_connection.run(QStringLiteral("association_insert"),
        { { QStringLiteral("layer"), layer },
            { QStringLiteral("parent"), parent < 0 ? QVariant() : QVariant(m_places[parent].id) },
            { QStringLiteral("name"), name },
            { QStringLiteral("phone"),
                QStringLiteral("00-0000-%1").arg(m_places.size() + 1, 4, 10, QChar(u'0')) },
            { QStringLiteral("mail_address"),
                QStringLiteral("office%1@example.jp").arg(m_places.size() + 1) },
            { QStringLiteral("sender_name"), name + QStringLiteral(" 事務局") },
            { QStringLiteral("sender_address"),
                QStringLiteral("office%1@example.jp").arg(m_places.size() + 1) } });
    rows.next();
    place.id = rows.integer(0);
    static const QList<QStringList> labels { { QStringLiteral("A1会員"), QStringLiteral("A2会員(B)"),
                                                 QStringLiteral("A2会員(C)"), QStringLiteral("B会員"),
                                                 QStringLiteral("C会員") },
        { QStringLiteral("A会員"), QStringLiteral("B会員"), QStringLiteral("C会員") },
        { QStringLiteral("甲会員"), QStringLiteral("乙会員"), QStringLiteral("丙会員"),
            QStringLiteral("名誉会員") },
        { QStringLiteral("正会員"), QStringLiteral("準会員") } };
    int position = 0;
    for (const QString &label : labels.at(layer - 1))
        place.categories.append(m_entries.addCategory(place.id, label, position++));
    m_places.append(place);
    return m_places.size() - 1;
}

void Maker::addAccount(qsizetype place, const QString &login, const QString &name, UserRole role)
{
    UserStore(m_connection).add(m_places[place].id, login, name, role, practicePassword());
}

void Maker::makePlaces()
{
    const qsizetype national = addPlace(1, -1, QStringLiteral("日本医師会"));
    const int prefectures = std::clamp(m_options.applications / 20000, 3, 47);
    const int counties = std::clamp(m_options.applications / 2000 / prefectures, 2, 18);
    static const QStringList signs { QStringLiteral("○○"), QStringLiteral("△△"), QStringLiteral("□□") };
    for (int p = 0; p < prefectures; ++p) {
        const QString prefecture = p < 3 ? signs[p] : QStringLiteral("第%1").arg(p + 1);
        const qsizetype prefectureAt = addPlace(2, national, prefecture + QStringLiteral("県医師会"));
        for (int c = 0; c < counties; ++c) {
            const QString county = p == 0 && c == 0 ? QStringLiteral("△△市○○医師会")
                : p == 0 && c == 1                  ? QStringLiteral("○○市医師会")
                                   : QStringLiteral("%1%2郡市医師会").arg(prefecture).arg(c + 1);
            const qsizetype countyAt = addPlace(3, prefectureAt, county);
            if (p == 0 && c == 1) {
                m_homes.append(addPlace(4, countyAt, QStringLiteral("○○大学医師会")));
                m_homes.append(addPlace(4, countyAt, QStringLiteral("○○市北部医師会")));
            } else {
                m_homes.append(countyAt);
            }
        }
    }
    // The accounts one can log in with: one office of each layer, and one that may only look.
    for (qsizetype i = 0; i < m_places.size(); ++i) {
        const QString login = i == national ? QStringLiteral("nichii")
            : i == 1                        ? QStringLiteral("ken")
            : i == 2                        ? QStringLiteral("gun")
            : i == m_homes[1]               ? QStringLiteral("yonso")
                                            : QString();
        if (!login.isEmpty())
            addAccount(i, login, QStringLiteral("事務一郎"), UserRole::Approver);
        if (login == QLatin1String("gun")) {
            addAccount(i, QStringLiteral("gun-tanto"), QStringLiteral("担当花子"), UserRole::Clerk);
            addAccount(i, QStringLiteral("gun-etsuran"), QStringLiteral("閲覧次郎"), UserRole::Viewer);
            addAccount(i, QStringLiteral("gun-kanri"), QStringLiteral("管理三郎"), UserRole::Admin);
            addAccount(i, QStringLiteral("gun-kansa"), QStringLiteral("監査四郎"), UserRole::Auditor);
        }
        // Offices without a log-in still decide in the practice history; an account without a hash lets
        // nobody in.
        if (login.isEmpty()) {
            m_connection.run(QStringLiteral("user_insert"),
                { { QStringLiteral("association"), m_places[i].id },
                    { QStringLiteral("login"), QStringLiteral("office%1").arg(i + 1) },
                    { QStringLiteral("name"), QStringLiteral("担当者") },
                    { QStringLiteral("role"), toCode(UserRole::Approver) },
                    { QStringLiteral("password_hash"), QString() } });
        }
        Rows user = m_connection.run(QStringLiteral("user_by_login"),
            { { QStringLiteral("login"), login.isEmpty() ? QStringLiteral("office%1").arg(i + 1) : login } });
        user.next();
        m_places[i].office = Session { user.integer(0), user.integer(1), static_cast<int>(user.integer(2)),
            user.text(3), user.text(4), UserRole::Approver };
    }
}

Person Maker::addPerson(const NameWithKana &name, qsizetype home, const QString &watchReason)
{
    const int number = static_cast<int>(m_people.size()) + 1;
    const QDate born = QDate(1935, 1, 1).addDays(below(58 * 365));
    NewMember member;
    member.name = name.name;
    member.kana = name.kana;
    member.loginId = QStringLiteral("%1").arg(100000 + number, 6, 10, QChar(u'0'));
    member.registrationNumber = QStringLiteral("%1").arg(number * 7 % 999983, 6, 10, QChar(u'0'));
    member.registeredOn = born.addYears(25).addDays(below(900));
    member.bornOn = born;
    member.sex = chance(50) ? QStringLiteral("女") : QStringLiteral("男");
    if (chance(15)) {
        member.formerName = m_names.person().name.section(u' ', 0, 0) + u' ' + name.name.section(u' ', 1);
        member.useFormerName = chance(60);
    }
    member.postalCode = QStringLiteral("000-%1").arg(below(10000), 4, 10, QChar(u'0'));
    member.address
        = QStringLiteral("○○県××市△△町%1-%2-%3").arg(below(9) + 1).arg(below(30) + 1).arg(below(20) + 1);
    if (chance(20))
        member.address += QStringLiteral(" 見本レジデンス%1号室").arg(101 + below(900));
    member.mobile = QStringLiteral("000-0000-%1").arg(below(10000), 4, 10, QChar(u'0'));
    member.phone = QStringLiteral("00-0000-%1").arg(below(10000), 4, 10, QChar(u'0'));
    member.fax = chance(70) ? QStringLiteral("00-0001-%1").arg(below(10000), 4, 10, QChar(u'0')) : QString();
    member.mailAddress = chance(94) ? QStringLiteral("member%1@example.jp").arg(number) : QString();
    member.university = QStringLiteral("見本医科大学");
    member.graduatedOn = QDate(member.registeredOn.year(), 3, 25);
    member.specialties = chance(50) ? QStringLiteral("内科") : QStringLiteral("外科、整形外科");
    member.mailToFacility = chance(40);
    if (!watchReason.isEmpty())
        member.watchReason = watchReason;
    else if (chance(4))
        member.watchReason
            = chance(50) ? QStringLiteral("会費に未納があります。") : QStringLiteral("役員に就いています。");
    const Person person { m_entries.addMember(member), home };
    m_people.append(person);
    return person;
}

void Maker::makePeople()
{
    const int facilities = std::clamp(m_options.applications / 20, 60, 20000);
    for (int i = 0; i < facilities; ++i) {
        const NameWithKana name = m_names.facility();
        NewFacility facility { name.name, name.kana,
            QStringLiteral("000-%1").arg(below(10000), 4, 10, QChar(u'0')),
            QStringLiteral("○○県××市△△町%1-%2").arg(below(9) + 1).arg(below(30) + 1),
            QStringLiteral("00-0002-%1").arg(below(10000), 4, 10, QChar(u'0')),
            QStringLiteral("00-0003-%1").arg(below(10000), 4, 10, QChar(u'0')),
            chance(50) ? QStringLiteral("14") : QStringLiteral("09"), std::nullopt, QString() };
        if (name.name.endsWith(QStringLiteral("病院")))
            facility.licensedBeds = 20 + below(400);
        else if (chance(15))
            facility.licensedBeds = 1 + below(19);
        if (chance(10))
            facility.annexed = QStringLiteral("介護老人保健施設");
        m_facilities.append(m_entries.addFacility(facility));
    }
    // Everybody of the played history applies once: whoever has left cannot leave again.
    const int people = std::max(played, static_cast<int>(m_options.applications * personsPerApplication));
    m_people.reserve(people);
    for (int i = 0; i < people; ++i)
        addPerson(m_names.person(),
            chance(40) && m_options.applications <= 5000 ? m_homes.first()
                                                         : m_homes[below(static_cast<int>(m_homes.size()))]);
}

QList<qsizetype> Maker::chainFrom(qsizetype home) const
{
    QList<qsizetype> chain;
    for (qsizetype place = home; place >= 0; place = m_places[place].parent)
        chain.append(place);
    return chain;
}

NewApplication Maker::newApplication(const Person &person, const QDateTime &submittedAt)
{
    NewApplication application;
    const int kind = below(100);
    application.kind = kind < 65 ? Kind::Resign : kind < 85 ? Kind::Join : Kind::Transfer;
    const int scope = below(100);
    application.scope = scope < 80 ? Scope::All
        : scope < 92               ? Scope::PrefectureAndNational
                                   : Scope::NationalOnly;
    application.memberId = person.id;
    application.facilityId = m_facilities[below(static_cast<int>(m_facilities.size()))];
    application.submittedAt = submittedAt;
    application.wishedOn = dateInJapan(submittedAt).addDays(below(70) - 20);
    static const QStringList reasons { QStringLiteral("01"), QStringLiteral("02"), QStringLiteral("02"),
        QStringLiteral("02"), QStringLiteral("03"), QStringLiteral("04"), QStringLiteral("05") };
    if (application.kind == Kind::Resign) {
        application.reasonCode = reasons[below(static_cast<int>(reasons.size()))];
    } else {
        application.duties = QStringLiteral("診療");
        application.position = chance(50) ? QStringLiteral("院長") : QStringLiteral("勤務医");
        application.designations = chance(30) ? QStringLiteral("母体保護法指定医") : QString();
        application.documents = QStringLiteral("申込書、医師免許証の写し");
    }
    application.feeReduction
        = chance(85) ? QStringLiteral("減免対象外") : QStringLiteral("減免対象（80歳以上）");
    const int channel = below(100);
    application.channel = channel < 70 ? Channel::Web : channel < 90 ? Channel::Paper : Channel::Phone;
    for (const qsizetype place : chainFrom(person.home)) {
        const QList<qint64> &categories = m_places[place].categories;
        application.chain.append({ m_places[place].id, m_places[place].layer,
            categories[below(static_cast<int>(categories.size()))] });
    }
    return application;
}

bool Maker::decide(
    qsizetype place, qint64 step, Action action, QDateTime &at, const QString &message, const QDate &date)
{
    if (at > m_options.now)
        return false;
    int version = 0;
    {
        Rows rows = m_connection.run(QStringLiteral("step_state"), { { QStringLiteral("step"), step } });
        rows.next();
        version = static_cast<int>(rows.integer(1));
    }
    std::array<quint32, 4> words {};
    for (quint32 &word : words)
        word = m_random();
    const QByteArray raw(reinterpret_cast<const char *>(words.data()), sizeof(words));
    DecisionRequest request { step, version, action, message, date, true, QString(),
        QUuid::fromRfc4122(raw).toString(QUuid::WithoutBraces) };
    try {
        DecisionStore(m_connection, m_places[place].office).decide(request, at);
    } catch (const Failure &failure) {
        if (failure.kind != Failure::Kind::Refused)
            throw;
        return false; // such as approving the joining of somebody who is a member already
    }
    at = at.addSecs(600 + below(4 * 86400));
    return true;
}

void Maker::play(const NewApplication &application, const QList<qint64> &steps)
{
    QDateTime at = application.submittedAt.addSecs(600 + below(5 * 86400));
    const auto text = [&] {
        return chance(60) ? QString::fromUtf8(messages[static_cast<std::size_t>(below(messages.size()))])
                          : QString();
    };
    const QList<qsizetype> places = [&] {
        QList<qsizetype> list;
        for (const NewLayer &layer : application.chain) {
            for (qsizetype i = 0; i < m_places.size(); ++i) {
                if (m_places[i].id == layer.associationId)
                    list.append(i);
            }
        }
        return list;
    }();
    const int lowest = application.chain.first().layer;
    for (qsizetype i = 0; i < steps.size() && !chance(12); ++i) {
        const StepRole role = roleOf(application.kind, application.scope, application.chain[i].layer, lowest);
        switch (role) {
        case StepRole::EntryBelow:
        case StepRole::Below:
            decide(places[i], steps[i], Action::Accept, at, QString(), {});
            break;
        case StepRole::Above:
            if (chance(55))
                decide(places[i], steps[i], Action::Confirm, at, QString(), {});
            break;
        case StepRole::EntryDeciding:
        case StepRole::Deciding:
            decide(places[i], steps[i], Action::Accept, at, QString(), {});
            if (chance(12))
                return;
            if (chance(6)) {
                decide(places[i], steps[i], chance(50) ? Action::Reject : Action::SendBack, at,
                    QStringLiteral("書類が不足しています。お手数ですが、ご確認ください。"), {});
                return;
            }
            decide(places[i], steps[i], Action::Approve, at, text(), application.wishedOn);
            break;
        }
    }
}

/// Who leaves or moves has been a member; where the same person applies again, the first rows stand. Who
/// moves has worked elsewhere until now.
void Maker::addMemberships(NewApplication &application)
{
    std::optional<qint64> place = application.facilityId;
    if (application.kind == Kind::Transfer) {
        place = m_facilities[below(static_cast<int>(m_facilities.size()))];
        for (const NewLayer &layer : std::as_const(application.chain))
            application.changes.append({ layer.associationId, QStringLiteral("facility"),
                QString::number(*place), QString::number(*application.facilityId) });
    }
    const QDate joinedOn(1990 + below(30), 4, 1);
    for (const NewLayer &layer : std::as_const(application.chain)) {
        try {
            m_entries.addMembership(layer.associationId, application.memberId, layer.categoryId, place,
                QStringLiteral("%1").arg(application.memberId, 6, 10, QChar(u'0')), joinedOn);
        } catch (const Failure &failure) {
            if (failure.code != QLatin1String("already-there"))
                throw;
        }
    }
}

/// Carries out an exhibit's decisions, three hours apart.
void Maker::playScript(const NewApplication &application, const QString &script)
{
    const QList<qint64> steps = m_entries.submit(application);
    QDateTime next = application.submittedAt.addSecs(3600);
    const QStringList words = script.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const QChar where = word.at(0);
        const int lowest = application.chain.first().layer;
        if (where == u'm' && lowest == 3)
            continue;
        const int layer = where == u'0' ? lowest : where == u'm' ? 3 : where.digitValue();
        const qsizetype i = lowest - layer;
        const auto place = std::find_if(m_places.cbegin(), m_places.cend(),
            [&](const Place &candidate) { return candidate.id == application.chain[i].associationId; });
        const auto action = knownCode<Action>(word.mid(2));
        const BatchItem needs
            = DecisionStore(m_connection, place->office).preview({ steps[i] }, action).constFirst();
        QDateTime at = next;
        if (!decide(place - m_places.cbegin(), steps[i], action, at,
                needs.messageRequired
                    ? QStringLiteral("内容に誤りがありました。お手数ですが、ご確認ください。")
                    : QString(),
                needs.dateRequired ? application.wishedOn : QDate()))
            throw Failure(Failure::Kind::Bug, QStringLiteral("practice-exhibit"), { script });
        next = next.addSecs(qint64 { 3 } * 3600);
    }
}

void Maker::makeExhibits()
{
    // Two rows of them: for 郡市 and above, and for a fourth layer and above.
    for (const qsizetype home : { m_homes[0], m_homes[1] }) {
        for (const Exhibit &exhibit : exhibits) {
            const Person person = addPerson(m_names.person(), home, QString::fromUtf8(exhibit.watchReason));
            const QDateTime submittedAt = m_options.now.addDays(-exhibit.days).addSecs(-below(4 * 3600));
            NewApplication application = newApplication(person, submittedAt);
            application.kind = exhibit.kind;
            application.scope = exhibit.scope;
            application.reasonCode = exhibit.kind == Kind::Resign ? QStringLiteral("02") : QString();
            if (exhibit.kind != Kind::Join)
                addMemberships(application);
            playScript(application, QString::fromLatin1(exhibit.script));
        }
    }
}

void Maker::makeExamples()
{
    const auto utc = [](const char *text) {
        const QDateTime local = QDateTime::fromString(QLatin1String(text), Qt::ISODate);
        return startOfDayUtc(local.date()).addMSecs(local.time().msecsSinceStartOfDay());
    };
    const qsizetype home = 2; // △△市○○医師会
    for (const Example &example : examples) {
        const Person person
            = addPerson({ QString::fromUtf8(example.name), QString::fromUtf8(example.kana) }, home);
        const QDateTime submittedAt = utc(example.submittedAt);
        NewApplication application = newApplication(person, submittedAt);
        application.kind = Kind::Resign;
        application.scope = Scope::All;
        application.reasonCode = QStringLiteral("02");
        application.channel = Channel::Web;
        application.wishedOn = QDate::fromString(QLatin1String(example.wishedOn), Qt::ISODate);
        application.duties.clear();
        application.position.clear();
        application.designations.clear();
        application.documents.clear();
        addMemberships(application);
        const QList<qint64> steps = m_entries.submit(application);
        QDateTime at = *example.decidedAt ? utc(example.decidedAt) : submittedAt.addSecs(600);
        decide(home, steps.first(), Action::Approve, at, QString::fromUtf8(example.message),
            application.wishedOn);
    }
}

void Maker::takeOver(const NewApplication &application)
{
    const int lowest = application.chain.first().layer;
    const bool old = application.submittedAt.daysTo(m_options.now) > 30;
    const int fate = below(100);
    QList<StepStatus> statuses;
    bool open = true; // the layers so far have passed it on
    for (const NewLayer &layer : application.chain) {
        const StepRole role = roleOf(application.kind, application.scope, layer.layer, lowest);
        StepStatus status = StepStatus::Waiting;
        if (role == StepRole::Above) {
            if (open)
                status = old && chance(98) ? StepStatus::Confirmed : StepStatus::Confirming;
        } else if (open) {
            const bool passes = old ? fate < 94 || layer.layer < lowest : chance(50);
            status = passes ? StepStatus::Approved
                : old ? (fate < 97 || layer.layer < lowest ? StepStatus::Rejected : StepStatus::Withdrawn)
                      : (chance(50) ? StepStatus::Applied : StepStatus::Reviewing);
            open = passes;
        }
        statuses.append(status);
    }
    if (statuses.first() == StepStatus::Withdrawn)
        statuses.fill(StepStatus::Withdrawn);
    m_entries.import(application, statuses, application.submittedAt.addSecs(3600));
}

void Maker::makeApplications(int from, int to)
{
    for (int i = from; i < to; ++i) {
        const Person &person
            = i < m_people.size() ? m_people[i] : m_people[below(static_cast<int>(m_people.size()))];
        // Spread over the past: practice-sized databases over 120 days, large ones over ten years.
        const int days = m_options.applications > 5000 ? 3650 : 120;
        const QDateTime submittedAt
            = m_options.now.addSecs(-(qint64(below(days)) * 86400 + below(36000) + 600));
        NewApplication application = newApplication(person, submittedAt);
        if (application.kind != Kind::Join && i < std::max(played, 3000))
            addMemberships(application);
        if (i < played)
            play(application, m_entries.submit(application));
        else
            takeOver(application);
    }
}

void Maker::settle()
{
    // The mails of the practice history went out long ago; what is decided from now on waits in the outbox.
    m_connection.run(QStringLiteral("practice_mails_claimed"));
    m_connection.run(QStringLiteral("practice_mails_sent"));
}

/// What people did besides deciding, for 操作履歴: a working week of everybody with an account.
void Maker::makeEntries()
{
    constexpr int days = 5;
    constexpr int hour = 3600;
    const QStringList logins { QStringLiteral("nichii"), QStringLiteral("ken"), QStringLiteral("gun"),
        QStringLiteral("gun-tanto"), QStringLiteral("gun-etsuran"), QStringLiteral("gun-kanri"),
        QStringLiteral("yonso") };
    for (int day = days; day >= 1; --day) {
        for (qsizetype i = 0; i < logins.size(); ++i) {
            Rows user = m_connection.run(
                QStringLiteral("user_by_login"), { { QStringLiteral("login"), logins.at(i) } });
            if (!user.next())
                continue;
            const Session who { user.integer(0), user.integer(1), static_cast<int>(user.integer(2)),
                user.text(3), user.text(4), knownCode<UserRole>(user.text(5)) };
            QDateTime at = startOfDayUtc(m_today.addDays(-day)).addSecs(9LL * hour + i * 127LL);
            const auto tell = [&](const char *what, const QVariant &subject = {}, const QString &facts = {}) {
                recordEvent(m_connection, who, at, QLatin1String(what), subject, facts);
                at = at.addSecs(11LL * 60 + day * 7LL);
            };
            tell("log-in");
            const QList<qint64> steps
                = ApplicationStore(m_connection, who).search({}, {}, days, m_options.now);
            if (!steps.isEmpty())
                tell("view", steps.at(day % steps.size()));
            if (day % 2 == 1 && mayChangeAnything(who.role))
                tell("export", {},
                    QStringLiteral("rows=%1 format=%2 columns=status,submitted_at,kind,name,facility")
                        .arg(40 + i * 7 + day)
                        .arg(i % 2 ? QStringLiteral("xlsx") : QStringLiteral("csv")));
            at = at.addSecs(7LL * hour);
            tell("log-out");
        }
    }
}

void fill(Connection &connection, const PracticeOptions &options, const std::function<bool(int)> &progress)
{
    BulkLoad load(connection);
    Maker maker(connection, options);
    connection.transaction([&] {
        maker.makePlaces();
        maker.makePeople();
        maker.makeExamples();
        maker.makeExhibits();
    });
    connection.transaction([&] {
        maker.makeApplications(0, std::min(played, options.applications));
        maker.makeEntries();
    });
    if (options.applications > 20000)
        load.expectManySteps();
    for (int done = played; done < options.applications; done += portion) {
        if (!progress(done))
            throw Failure::cancelled();
        connection.transaction(
            [&] { maker.makeApplications(done, std::min(done + portion, options.applications)); });
    }
    maker.settle();
    load.finish();
    progress(options.applications);
}

} // namespace

QString practicePassword()
{
    return QStringLiteral("renshu");
}

void makePracticeDatabase(
    const QString &path, const PracticeOptions &options, const std::function<bool(int)> &progress)
{
    DatabaseFile::create(path, DatabaseFile::Kind::Practice);
    try {
        const DatabaseFile file(path);
        fill(*file.openWriter(), options, progress);
    } catch (...) {
        DatabaseFile::remove(path);
        throw;
    }
}

namespace {

/// Without anybody in it: what a program left that was killed while it filled it in its place.
bool isHalfMade(const QString &path)
{
    const RestoreReport state = DatabaseFile::stateOf(path);
    return state.isThere && state.problem.isEmpty() && state.members == 0;
}

} // namespace

void preparePracticeDatabase(const QString &path, const QDateTime &now)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    constexpr int longest = 60'000; // ms; another window's run takes some seconds
    QLockFile making(path + QStringLiteral(".making"));
    making.setStaleLockTime(0); // it is held as long as its process lives
    if (!making.tryLock(longest))
        throw Failure(Failure::Kind::Unavailable, QStringLiteral("database-cannot-open"), { path });
    if (isHalfMade(path))
        DatabaseFile::remove(path);
    if (QFileInfo::exists(path))
        return;
    const QString part = path + QStringLiteral(".part");
    DatabaseFile::remove(part);
    PracticeOptions options;
    options.now = now;
    makePracticeDatabase(part, options, [](int) { return true; });
    if (!QFile::rename(part, path)) {
        DatabaseFile::remove(part);
        throw Failure(Failure::Kind::Unavailable, QStringLiteral("database-cannot-open"), { path });
    }
}

} // namespace mamis
