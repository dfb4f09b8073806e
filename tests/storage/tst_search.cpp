#include "support/practice.h"

#include "domain/calendar_date.h"
#include "storage/application_store.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace mamis;
using namespace mamis::test;

namespace {

/// What a row can be found by, read from the tables the list was copied from.
struct Candidate
{
    qint64 step = 0;
    QString kind;
    QString status;
    QDateTime submittedAt;
    QDate wishedOn;
    QString loginId;
    QString registration;
    QString name;
    QString kana;
    QString formerName;
    QString category;
    QString facility;
    QString facilityKana;
    QDateTime pendingSince;
};

QDate atDeskInJapan(const QDateTime &utc)
{
    return utc.addSecs(9 * 3600).date();
}

/// Folds by rules said again here, only as far as the practice data and the queries below need them.
QString folded(const QString &text)
{
    QString result;
    for (const QChar c : text.normalized(QString::NormalizationForm_KC).toUpper()) {
        if (c.isSpace() || QStringView(u"ー-・'").contains(c))
            continue;
        const bool hiragana = c >= u'ぁ' && c <= u'ゖ';
        result += hiragana ? QChar(c.unicode() + 0x60) : c;
    }
    for (const auto &[from, to] : { std::pair(u"ァ", u"ア"), std::pair(u"ィ", u"イ"), std::pair(u"ゥ", u"ウ"),
             std::pair(u"ェ", u"エ"), std::pair(u"ォ", u"オ"), std::pair(u"ッ", u"ツ"),
             std::pair(u"ャ", u"ヤ"), std::pair(u"ュ", u"ユ"), std::pair(u"ョ", u"ヨ"),
             std::pair(u"髙", u"高"), std::pair(u"﨑", u"崎"), std::pair(u"邊", u"辺"),
             std::pair(u"澤", u"沢"), std::pair(u"濵", u"浜"), std::pair(u"嶋", u"島") })
        result.replace(QString(QChar(from[0])), QString(QChar(to[0])));
    result.replace(u"𠮷"_qs, u"吉"_qs);
    return result;
}

/// By its beginning, with or without its zeros.
bool beginsWith(const QString &number, const QString &typed)
{
    QString bare = number;
    while (bare.startsWith(u'0'))
        bare.remove(0, 1);
    return number.startsWith(folded(typed)) || bare.startsWith(folded(typed));
}

bool holds(const QString &needle, std::initializer_list<QString> texts)
{
    const QString key = folded(needle);
    return key.isEmpty() || std::any_of(texts.begin(), texts.end(), [&](const QString &text) {
        return folded(text).contains(key);
    });
}

/// The conditions, said again.
bool matches(const Candidate &row, const SearchConditions &wanted, const QDateTime &now, int overdueDays)
{
    const QDate submitted = atDeskInJapan(row.submittedAt);
    const bool pending = row.pendingSince.isValid();
    const QStringList words = QString(wanted.facility).replace(u'　', u' ').split(u' ');
    const bool overdue = pending && atDeskInJapan(row.pendingSince).daysTo(atDeskInJapan(now)) >= overdueDays;
    return (!wanted.submittedFrom.isValid() || submitted >= wanted.submittedFrom)
        && (!wanted.submittedTo.isValid() || submitted <= wanted.submittedTo)
        && (!wanted.wishedFrom.isValid() || (row.wishedOn.isValid() && row.wishedOn >= wanted.wishedFrom))
        && (!wanted.wishedTo.isValid() || (row.wishedOn.isValid() && row.wishedOn <= wanted.wishedTo))
        && (!wanted.kind || row.kind == toCode(*wanted.kind))
        && (!wanted.status || row.status == toCode(*wanted.status)) && beginsWith(row.loginId, wanted.loginId)
        && beginsWith(row.registration, wanted.registrationNumber)
        && (wanted.category.isEmpty() || row.category == wanted.category)
        && holds(wanted.person, { row.name, row.kana, row.formerName })
        && std::all_of(words.begin(), words.end(),
            [&](const QString &word) {
                return holds(word, { row.facility, row.facilityKana });
            })
        && (!wanted.unprocessed || pending) && (!wanted.overdue || overdue);
}

QList<SortOrder> allOrders()
{
    QList<SortOrder> orders;
    for (const SortColumn column :
        { SortColumn::Status, SortColumn::SubmittedAt, SortColumn::WishedOn, SortColumn::Kind,
            SortColumn::RegistrationNumber, SortColumn::Name, SortColumn::Category, SortColumn::Facility }) {
        orders.append({ column, false });
        orders.append({ column, true });
    }
    return orders;
}

} // namespace

class TestSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_copy.reset(); }
    void eachConditionAlone_data();
    void eachConditionAlone();
    void combinations();
    void howeverItIsTyped_data();
    void howeverItIsTyped();
    void numbersByTheirBeginning();
    void facilitiesAsTheyAreWritten();
    void newNamesAreFound();
    void harmlessInput_data();
    void harmlessInput();
    void everyOrderPagesAlike_data();
    void everyOrderPagesAlike();
    void ordersAreOrders();
    void othersNeverAppear();
    void overdueBorders_data();
    void overdueBorders();
    void countsAreTheListsLengths();
    void manyMatchesAreFoundAlike();

private:
    QList<Candidate> candidates(const Session &session);
    QList<qint64> expected(const SearchConditions &wanted) const;
    QList<qint64> found(const SearchConditions &wanted);
    ApplicationStore store() { return ApplicationStore(m_copy->connectionOf(u"ken"_qs), m_session); }

    std::unique_ptr<PracticeCopy> m_copy;
    Session m_session;
    QList<Candidate> m_rows;
};

void TestSearch::initTestCase()
{
    m_copy = std::make_unique<PracticeCopy>();
    m_session = m_copy->session(u"ken"_qs);
    m_rows = candidates(m_session);
    QVERIFY(m_rows.size() > 60);
}

QList<Candidate> TestSearch::candidates(const Session &session)
{
    QList<Candidate> list;
    for (Rows rows = m_copy->connection().runText(QStringLiteral(
             "select s.id, p.kind, s.status, p.submitted_at, p.wished_on, m.login_id, "
             "m.registration_number, m.name, m.kana, m.former_name, coalesce(c.label, ''), "
             "coalesce(f.name, ''), coalesce(f.kana, ''), s.pending_since "
             "from step s join application p on p.id = s.application_id "
             "join member m on m.id = p.member_id left join facility f on f.id = p.facility_id "
             "left join category c on c.id = s.category_id where s.association_id = %1")
                                                      .arg(session.associationId));
         rows.next();)
        list.append(Candidate { rows.integer(0), rows.text(1), rows.text(2), rows.time(3), rows.date(4),
            rows.text(5), rows.text(6), rows.text(7), rows.text(8), rows.text(9), rows.text(10),
            rows.text(11), rows.text(12), rows.time(13) });
    return list;
}

QList<qint64> TestSearch::expected(const SearchConditions &wanted) const
{
    QList<qint64> ids;
    for (const Candidate &row : m_rows) {
        if (matches(row, wanted, testNow(), 7))
            ids.append(row.step);
    }
    std::sort(ids.begin(), ids.end());
    return ids;
}

QList<qint64> TestSearch::found(const SearchConditions &wanted)
{
    QList<qint64> ids = store().search(wanted, {}, 0, testNow());
    std::sort(ids.begin(), ids.end());
    return ids;
}

void TestSearch::eachConditionAlone_data()
{
    QTest::addColumn<int>("condition");
    const char *names[] = { "submitted from", "submitted to", "wished from", "wished to", "kind", "status",
        "login id", "registration number", "person", "kana", "former name", "category", "facility",
        "facility kana", "unprocessed", "overdue", "beginning of a login id",
        "registration number without its zeros", "two words of a facility", "one character of a name" };
    int i = 0;
    for (const char *name : names)
        QTest::newRow(name) << i++;
}

/// The value of one condition, taken from a row, so that something matches.
static void setCondition(SearchConditions &wanted, int condition, const Candidate &row)
{
    switch (condition) {
    case 0:
        wanted.submittedFrom = atDeskInJapan(row.submittedAt);
        break;
    case 1:
        wanted.submittedTo = atDeskInJapan(row.submittedAt);
        break;
    case 2:
        wanted.wishedFrom = row.wishedOn;
        break;
    case 3:
        wanted.wishedTo = row.wishedOn;
        break;
    case 4:
        wanted.kind = fromCode<Kind>(row.kind);
        break;
    case 5:
        wanted.status = fromCode<StepStatus>(row.status);
        break;
    case 6:
        wanted.loginId = row.loginId;
        break;
    case 7:
        wanted.registrationNumber = row.registration;
        break;
    case 8:
        wanted.person = row.name.section(u' ', 0, 0);
        break;
    case 9:
        wanted.person = row.kana.section(u' ', 1);
        break;
    case 10:
        wanted.person = row.formerName.left(3);
        break;
    case 11:
        wanted.category = row.category;
        break;
    case 12:
        wanted.facility = row.facility.right(4);
        break;
    case 13:
        wanted.facility = row.facilityKana.left(4);
        break;
    case 14:
        wanted.unprocessed = true;
        break;
    case 15:
        wanted.overdue = true;
        break;
    case 16:
        wanted.loginId = row.loginId.left(5);
        break;
    case 17: {
        const auto number = row.registration.toInt();
        wanted.registrationNumber = QString::number(number).left(4);
        break;
    }
    case 18:
        wanted.facility = row.facility.right(2) + u' ' + row.facility.left(2);
        break;
    default:
        wanted.person = row.name.right(1);
        break;
    }
}

void TestSearch::eachConditionAlone()
{
    QFETCH(int, condition);
    bool narrowed = false;
    for (qsizetype i = 0; i < m_rows.size(); i += 3) {
        SearchConditions wanted;
        setCondition(wanted, condition, m_rows[i]);
        const QList<qint64> ids = found(wanted);
        QCOMPARE(ids, expected(wanted));
        narrowed = narrowed || (!ids.isEmpty() && ids.size() < m_rows.size());
    }
    QVERIFY(narrowed);
}

void TestSearch::combinations()
{
    std::mt19937 random(20260615);
    int hits = 0;
    for (int i = 0; i < 300; ++i) {
        SearchConditions wanted;
        const Candidate &row = m_rows[static_cast<qsizetype>(random() % static_cast<quint32>(m_rows.size()))];
        for (int condition = 0; condition < 20; ++condition) {
            if (random() % 5 == 0)
                setCondition(wanted, condition, row);
        }
        const QList<qint64> ids = found(wanted);
        QCOMPARE(ids, expected(wanted));
        hits += ids.isEmpty() ? 0 : 1;
    }
    QVERIFY(hits > 100);
}

void TestSearch::howeverItIsTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("same");
    QTest::newRow("half-width kana") << u"ﾆﾁｲ ﾊﾅｺ"_qs << u"ニチイハナコ"_qs;
    QTest::newRow("hiragana") << u"にちい　はなこ"_qs << u"ニチイハナコ"_qs;
    QTest::newRow("full-width space") << u"日医　花子"_qs << u"日医花子"_qs;
    QTest::newRow("variant kanji") << u"高橋"_qs << u"髙橋"_qs;
    QTest::newRow("the other way round") << u"髙"_qs << u"高"_qs;
    QTest::newRow("崎") << u"川崎"_qs << u"川﨑"_qs;
    QTest::newRow("beyond the BMP") << u"吉"_qs << u"𠮷"_qs;
}

void TestSearch::howeverItIsTyped()
{
    QFETCH(QString, typed);
    QFETCH(QString, same);
    SearchConditions wanted;
    wanted.person = typed;
    SearchConditions other;
    other.person = same;
    QCOMPARE(found(wanted), found(other));
    QCOMPARE(found(wanted), expected(wanted));
    if (typed != u"川崎")
        QVERIFY(!found(wanted).isEmpty());

    // Facilities: small kana typed large, long-vowel marks left out.
    SearchConditions small;
    small.facility = u"ビョウイン"_qs;
    SearchConditions large;
    large.facility = u"ﾋﾞﾖｳｲﾝ"_qs;
    QVERIFY(!found(small).isEmpty());
    QCOMPARE(found(small), found(large));

    // Numbers in full width, and as people write them.
    SearchConditions number;
    number.loginId = u"１００００１"_qs;
    QCOMPARE(found(number), expected(number));
    number.loginId.clear();
    number.registrationNumber = u"第０００００７号"_qs;
    SearchConditions plain;
    plain.registrationNumber = u"000007"_qs;
    QCOMPARE(found(number), found(plain));
}

void TestSearch::numbersByTheirBeginning()
{
    World world;
    NewMember person;
    person.name = person.kana = QStringLiteral("ミホン");
    person.registrationNumber = person.loginId = QStringLiteral("002107");
    const qint64 member
        = world.connection().transaction([&] { return EntryStore(world.connection()).addMember(person); });
    world.submit(World::application(Kind::Resign, Scope::All, 3)); // somebody else: 100001, 000007
    const qint64 step = world.submit(World::application(Kind::Join, Scope::All, 3, member)).first();
    const Session mine = World::user(World::city);
    const ApplicationStore own(world.connectionOf(mine), mine);
    const auto finds = [&](const QString &login, const QString &registration) {
        SearchConditions wanted;
        wanted.loginId = login;
        wanted.registrationNumber = registration;
        return own.search(wanted, {}, 0, testNow()) == QList<qint64> { step };
    };
    for (const QString &typed : { u"002107"_qs, u"2107"_qs, u"00210"_qs, u"210"_qs, u"0021"_qs,
             u"２１０７"_qs, u"第2107号"_qs, u"2"_qs })
        QVERIFY2(finds({}, typed) && finds(typed, {}) && finds(typed, u"21"_qs), qPrintable(typed));
    for (const QString &typed :
        { u"02107"_qs, u"107"_qs, u"21070"_qs, u"0002107"_qs, u"2108"_qs, u"003"_qs, u"2107x"_qs })
        QVERIFY2(!finds({}, typed) && !finds(typed, {}) && !finds(typed, u"21"_qs), qPrintable(typed));
}

void TestSearch::facilitiesAsTheyAreWritten()
{
    World world;
    NewApplication application = World::application(Kind::Join, Scope::All, 3);
    QList<QList<qint64>> steps;
    for (const QString &name : { u"医療法人社団青葉会 内科青葉病院"_qs, u"（医）青葉会"_qs,
             u"青葉㈱診療所"_qs, u"O’Brien Clinic"_qs, u"Obrien Clinic"_qs }) {
        NewFacility facility;
        facility.name = name;
        application.facilityId = world.connection().transaction(
            [&] { return EntryStore(world.connection()).addFacility(facility); });
        steps.append(world.submit(application));
    }
    const auto finds = [&](const QString &typed, const QList<int> &which) {
        bool same = true;
        for (const qint64 association : { World::city, World::national }) {
            const Session mine = World::user(association);
            SearchConditions wanted;
            wanted.facility = typed;
            QList<qint64> ids
                = ApplicationStore(world.connectionOf(mine), mine).search(wanted, {}, 0, testNow());
            std::sort(ids.begin(), ids.end());
            QList<qint64> expected;
            for (const int i : which)
                expected.append(association == World::city ? steps[i].first() : steps[i].last());
            same = same && ids == expected;
        }
        return same;
    };
    QVERIFY(finds(u"病院 内科"_qs, { 0 }));
    QVERIFY(finds(u"内科　病院"_qs, { 0 }));
    QVERIFY(finds(u"青葉 外科"_qs, {}));
    QVERIFY(finds(u"病院 青葉 法人 内"_qs, { 0 }));
    QVERIFY(finds(u"病院 青葉 法人 外"_qs, {}));
    QVERIFY(finds(u"青葉 法人"_qs, { 0, 1 }));
    QVERIFY(finds(u"(医)社団青葉"_qs, { 0 }));
    QVERIFY(finds(u"（医）"_qs, { 0, 1 }));
    QVERIFY(finds(u"医療法人青葉会"_qs, { 1 }));
    QVERIFY(finds(u"㈱ 青葉"_qs, { 2 }));
    QVERIFY(finds(u"株式会社"_qs, { 2 }));
    QVERIFY(finds(u"o'brien"_qs, { 3, 4 }));
    QVERIFY(finds(u"Ｏ＇ＢＲＩＥＮ clinic"_qs, { 3, 4 }));
    QVERIFY(finds(u"院"_qs, { 0 })); // one character
}

// What is looked up follows a change of a name in the same transaction.
void TestSearch::newNamesAreFound()
{
    World world;
    const qint64 step = world.submit(World::application(Kind::Resign, Scope::All, 3)).first();
    const Session mine = World::user(World::city);
    const ApplicationStore own(world.connectionOf(mine), mine);
    const auto finds = [&](const char16_t *text) {
        SearchConditions wanted;
        wanted.person = QString::fromUtf16(text);
        return own.search(wanted, {}, 0, testNow()) == QList<qint64> { step };
    };
    QVERIFY(finds(u"見本") && finds(u"ハナ") && finds(u"子") && finds(u"ホンハナコ") && !finds(u"鈴木"));
    const QString change = QStringLiteral("update member set name = '%1', person_key = '%2' where id = 1");
    world.connection().runText(change.arg(u"鈴木 花子"_qs, u"スズキハナコ|鈴木花子|見習花子"_qs));
    QVERIFY(!finds(u"見本") && !finds(u"ホンハナコ"));
    QVERIFY(finds(u"鈴木") && finds(u"ズキハ") && finds(u"木花") && finds(u"見習") && finds(u"鈴"));
    QCOMPARE(codeOf([&] {
        world.connection().transaction([&] {
            world.connection().runText(change.arg(u"佐藤"_qs, u"サトウ|佐藤"_qs));
            throw Failure(Failure::Kind::Refused, u"given-up"_qs);
        });
    }),
        u"given-up");
    QVERIFY(finds(u"鈴木") && !finds(u"佐藤"));
}

void TestSearch::harmlessInput_data()
{
    QTest::addColumn<QString>("typed");
    for (const char *typed : { "%", "_", "日医%", "__", "'", "''", "\"", "' or '1'='1", "\\", ";", "--", "*",
             "?", ":association", "$1", "[", "]", "1,2" })
        QTest::newRow(typed) << QString::fromUtf8(typed);
    QTest::newRow("NUL") << u"日医"_qs + QChar(u'\0') + u"x"_qs;
    QTest::newRow("very long") << QString(20000, u'あ');
}

void TestSearch::harmlessInput()
{
    QFETCH(QString, typed);
    for (int field = 0; field < 5; ++field) {
        SearchConditions wanted;
        (field == 0          ? wanted.person
                : field == 1 ? wanted.facility
                : field == 2 ? wanted.loginId
                : field == 3 ? wanted.registrationNumber
                             : wanted.category)
            = typed;
        QList<qint64> ids;
        QCOMPARE(codeOf([&] { ids = found(wanted); }), QString());
        const bool nothingLeft = field < 4 && folded(typed).isEmpty();
        if (!nothingLeft)
            QCOMPARE(ids, QList<qint64>());
    }
}

void TestSearch::everyOrderPagesAlike_data()
{
    QTest::addColumn<int>("order");
    for (int i = 0; i < 16; ++i)
        QTest::addRow("%d", i) << i;
}

void TestSearch::everyOrderPagesAlike()
{
    QFETCH(int, order);
    const SortOrder sort = allOrders().at(order);
    SearchConditions few;
    few.facility = u"医院"_qs;
    for (const SearchConditions &wanted : { SearchConditions(), few }) {
        const QList<qint64> ids = store().search(wanted, sort, 0, testNow());
        QCOMPARE(QSet<qint64>(ids.begin(), ids.end()).size(), ids.size());
        QCOMPARE(ids.size(), expected(wanted).size());
        // The first page alone is the beginning of all; the pages together are all.
        QCOMPARE(store().search(wanted, sort, 25, testNow()), ids.mid(0, 25));
        QList<qint64> paged;
        for (qsizetype start = 0; start < ids.size(); start += 25) {
            const QList<StepRow> page = store().rows(ids.mid(start, 25));
            for (const StepRow &row : page)
                paged.append(row.stepId);
        }
        QCOMPARE(paged, ids);
        QList<qint64> backwards = store().search(wanted, { sort.column, !sort.descending }, 0, testNow());
        std::reverse(backwards.begin(), backwards.end());
        QCOMPARE(backwards, ids);
    }
}

void TestSearch::ordersAreOrders()
{
    const QList<StepRow> bySubmitted
        = store().rows(store().search({}, { SortColumn::SubmittedAt, true }, 0, testNow()));
    QVERIFY(std::is_sorted(bySubmitted.begin(), bySubmitted.end(),
        [](const StepRow &a, const StepRow &b) { return a.submittedAt > b.submittedAt; }));
    const QList<StepRow> byWish
        = store().rows(store().search({}, { SortColumn::WishedOn, false }, 0, testNow()));
    QVERIFY(std::is_sorted(byWish.begin(), byWish.end(),
        [](const StepRow &a, const StepRow &b) { return a.wishedOn < b.wishedOn; }));
    const QList<StepRow> byNumber
        = store().rows(store().search({}, { SortColumn::RegistrationNumber, false }, 0, testNow()));
    QVERIFY(std::is_sorted(byNumber.begin(), byNumber.end(),
        [](const StepRow &a, const StepRow &b) { return a.registrationNumber < b.registrationNumber; }));
    // Names by their reading.
    QHash<qint64, QString> kana;
    for (const Candidate &row : std::as_const(m_rows))
        kana.insert(row.step, folded(row.kana));
    const QList<qint64> byName = store().search({}, { SortColumn::Name, false }, 0, testNow());
    QVERIFY(std::is_sorted(
        byName.begin(), byName.end(), [&](qint64 a, qint64 b) { return kana.value(a) < kana.value(b); }));
}

void TestSearch::othersNeverAppear()
{
    Connection &connection = m_copy->connection();
    QHash<qint64, qint64> owner;
    for (Rows rows = connection.runText(u"select id, association_id from step"_qs); rows.next();)
        owner.insert(rows.integer(0), rows.integer(1));
    for (const QString &login : { u"nichii"_qs, u"ken"_qs, u"gun"_qs, u"yonso"_qs }) {
        const Session session = m_copy->session(login);
        const ApplicationStore own(m_copy->connectionOf(login), session);
        for (const SortOrder &order : allOrders()) {
            for (const QString &facility : { QString(), u"医院"_qs }) {
                SearchConditions wanted;
                wanted.facility = facility;
                const QList<qint64> ids = own.search(wanted, order, 0, testNow());
                QVERIFY(!ids.isEmpty());
                for (const qint64 id : ids)
                    QCOMPARE(owner.value(id), session.associationId);
            }
        }
        QCOMPARE(own.rows(owner.keys()).size(), owner.values().count(session.associationId));
        for (auto step = owner.cbegin(); step != owner.cend(); ++step) {
            if (step.value() != session.associationId) {
                QCOMPARE(codeOf([&] { own.detail(step.key()); }), u"unknown-step");
                break;
            }
        }
    }
}

void TestSearch::overdueBorders_data()
{
    QTest::addColumn<QDateTime>("since");
    QTest::addColumn<QDateTime>("now");
    QTest::addColumn<bool>("overdue");
    const auto japan = [](int day, int hour, int minute) {
        return QDateTime(QDate(2026, 6, day), QTime(hour, minute), Qt::UTC).addSecs(-9 * 3600);
    };
    QTest::newRow("6 days, last minute") << japan(1, 0, 0) << japan(7, 23, 59) << false;
    QTest::newRow("7 days, first minute") << japan(1, 0, 0) << japan(8, 0, 0) << true;
    QTest::newRow("came in the last minute, 7 days later") << japan(1, 23, 59) << japan(8, 0, 0) << true;
    QTest::newRow("came in the last minute, 6 days later") << japan(1, 23, 59) << japan(7, 23, 59) << false;
    QTest::newRow("came at midnight, 6 days later") << japan(2, 0, 0) << japan(8, 23, 59) << false;
    QTest::newRow("came at midnight, 7 days later") << japan(2, 0, 0) << japan(9, 0, 0) << true;
    QTest::newRow("in the morning, when UTC is still yesterday")
        << japan(1, 8, 30) << japan(8, 8, 30) << true;
    QTest::newRow("168 hours are not the measure") << japan(1, 20, 0) << japan(8, 1, 0) << true;
}

void TestSearch::overdueBorders()
{
    QFETCH(QDateTime, since);
    QFETCH(QDateTime, now);
    QFETCH(bool, overdue);
    World world;
    NewApplication application = World::application(Kind::Resign, Scope::All, 3);
    application.submittedAt = since;
    const QList<qint64> steps = world.submit(application);
    const Session mine = World::user(World::city);
    const ApplicationStore own(world.connectionOf(mine), mine);
    QCOMPARE(own.pendingCounts(now).unprocessed, 1);
    QCOMPARE(own.pendingCounts(now).overdue, overdue ? 1 : 0);
    SearchConditions wanted;
    wanted.overdue = true;
    QCOMPARE(own.search(wanted, {}, 0, now), overdue ? QList<qint64> { steps[0] } : QList<qint64>());
    // The day a row is found by is Japan's, too.
    wanted = {};
    wanted.submittedFrom = wanted.submittedTo = atDeskInJapan(since);
    QCOMPARE(own.search(wanted, {}, 0, now).size(), 1);
    wanted.submittedFrom = wanted.submittedTo = atDeskInJapan(since).addDays(1);
    QCOMPARE(own.search(wanted, {}, 0, now).size(), 0);
    // The number of days is the association's.
    world.connection().runText(u"update association set overdue_days = 30 where id = 5"_qs);
    QCOMPARE(own.pendingCounts(now).overdue, 0);
    QCOMPARE(own.pendingCounts(now).overdueDays, 30);
    // What waits for others is not counted here.
    const Session above = World::user(World::prefecture);
    QCOMPARE(ApplicationStore(world.connectionOf(above), above).pendingCounts(now).unprocessed, 0);
}

void TestSearch::countsAreTheListsLengths()
{
    for (const QString &login : { u"nichii"_qs, u"ken"_qs, u"gun"_qs, u"yonso"_qs }) {
        const ApplicationStore own(m_copy->connectionOf(login), m_copy->session(login));
        const PendingCounts counts = own.pendingCounts(testNow());
        SearchConditions wanted;
        wanted.unprocessed = true;
        QCOMPARE(own.search(wanted, {}, 0, testNow()).size(), counts.unprocessed);
        wanted.overdue = true;
        QCOMPARE(own.search(wanted, {}, 0, testNow()).size(), counts.overdue);
        QVERIFY(counts.overdue > 0 && counts.overdue < counts.unprocessed);
    }
}

// Above a number of matching steps the condition is asked of each row instead of by ids: the same rows.
void TestSearch::manyMatchesAreFoundAlike()
{
    constexpr int crowd = 3100;
    World world;
    Connection &connection = world.connection();
    QList<qint64> all;
    QList<qint64> thirds;
    connection.transaction([&] {
        EntryStore entries(connection);
        for (int i = 0; i < crowd; ++i) {
            NewMember person;
            person.name = QStringLiteral("大勢 %1").arg(i % 3);
            person.kana = QStringLiteral("オオゼイ");
            person.loginId = person.registrationNumber = QStringLiteral("00%1").arg(700000 + i);
            NewApplication application
                = World::application(Kind::Join, Scope::All, 3, entries.addMember(person));
            application.chain = application.chain.mid(0, 1);
            const qint64 step = entries.submit(application).first();
            all.append(step);
            if (i % 3 == 0)
                thirds.append(step);
        }
        entries.submit(World::application(Kind::Resign, Scope::All, 3));
    });
    const Session mine = World::user(World::city);
    const ApplicationStore own(world.connectionOf(mine), mine);
    const auto found = [&](const SearchConditions &wanted) {
        QList<qint64> ids = own.search(wanted, {}, 0, testNow());
        std::sort(ids.begin(), ids.end());
        return ids;
    };
    SearchConditions wanted;
    wanted.person = u"おおぜい"_qs;
    QCOMPARE(found(wanted), all);
    wanted.person = u"大勢 0"_qs; // a third of them: by ids
    QCOMPARE(found(wanted), thirds);
    wanted.facility = u"クリニック"_qs; // all of them, the other as well
    QCOMPARE(found(wanted), thirds);
    wanted.facility = u"クリニック 例"_qs;
    wanted.person = u"大"_qs;
    QCOMPARE(found(wanted), all);
    wanted.facility = u"クリニック 見本"_qs;
    QCOMPARE(found(wanted), QList<qint64>());
    wanted = {};
    wanted.registrationNumber = u"70"_qs; // by their zeros, row by row
    QCOMPARE(found(wanted), all);
    wanted.loginId = u"00700"_qs; // 700000 to 700999
    QCOMPARE(found(wanted), all.mid(0, 1000));
    wanted.loginId = u"0070"_qs;
    QCOMPARE(found(wanted), all);
}

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
