#include "domain/record_change.h"
#include "storage/application_store.h"
#include "storage/association_store.h"
#include "storage/code_store.h"
#include "storage/template_store.h"
#include "support/practice.h"

#include <QTest>

using namespace mamis;
using namespace mamis::test;

/// What an administrator settles: categories, reasons, founders and the association itself, with the history
/// of it.
class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_world = std::make_unique<World>(); }
    void cleanup() { m_world.reset(); }
    void categoriesAreTheOwn();
    void newOnesStandAtTheEnd();
    void renamedInTheLists();
    void whatIsRefusedChangesNothing_data();
    void whatIsRefusedChangesNothing();
    void orderIsAllOrNothing();
    void reasonsAndFounders();
    void profileIsSaved();
    void unusableProfiles_data();
    void unusableProfiles();
    void chainAboveIsRead();
    void overdueFollows();
    void mailTexts();
    void unusableMailTexts_data();
    void unusableMailTexts();

private:
    template <typename Work> auto asAdmin(Work work)
    {
        const Session admin = World::user(World::city, UserRole::Admin);
        Connection &desk = m_world->connectionOf(admin);
        return desk.transaction([&] { return work(CodeStore(desk, admin, testNow())); });
    }
    template <typename Work> auto withProfile(Work work)
    {
        const Session admin = World::user(World::city, UserRole::Admin);
        Connection &desk = m_world->connectionOf(admin);
        return desk.transaction([&] { return work(AssociationStore(desk, admin, testNow())); });
    }
    QList<CodeEntry> categories()
    {
        return asAdmin([](const CodeStore &store) { return store.entries(CodeList::Categories); });
    }
    CodeEntry save(const CodeEntry &entry, CodeList list = CodeList::Categories)
    {
        return asAdmin([&](CodeStore store) { return store.save(list, entry); });
    }
    static QStringList labels(const QList<CodeEntry> &entries)
    {
        QStringList labels;
        for (const CodeEntry &entry : entries)
            labels.append(entry.active ? entry.label : u'(' + entry.label + u')');
        return labels;
    }
    /// The latest entry of the history: what, whose, and each field with both values.
    QString told()
    {
        const QStringList last = table(m_world->connection(),
            u"select what, user_id, facts from event where association_id = 5 order by id desc limit 1"_qs,
            3);
        const QStringList parts = last.value(0).split(u'\t');
        QStringList changes;
        for (const RecordChange &change : recordChangesFrom(parts.value(2)))
            changes.append(change.field + u':' + change.before + u'>' + change.after);
        const QString who = parts.value(1).toLongLong() == World::user(World::city, UserRole::Admin).userId
            ? u"admin"_qs
            : parts.value(1);
        return parts.value(0) + u' ' + who + u' ' + changes.join(u' ');
    }
    qint64 events() { return number(m_world->connection(), u"select count(*) from event"_qs); }

    std::unique_ptr<World> m_world;
};

void TestSettings::categoriesAreTheOwn()
{
    QCOMPARE(labels(categories()), QStringList({ u"甲会員"_qs, u"乙会員"_qs }));
    QCOMPARE(categories().constFirst().id, World::category(World::city, 1));
}

void TestSettings::newOnesStandAtTheEnd()
{
    const CodeEntry added = save({ .label = u" 丙会員 "_qs });
    QCOMPARE(added.version, 1);
    QCOMPARE(labels(categories()), QStringList({ u"甲会員"_qs, u"乙会員"_qs, u"丙会員"_qs }));
    QCOMPARE(told(), u"category admin label:>丙会員 active:>true");
    CodeEntry resting = categories().at(2);
    QCOMPARE(resting, added);
    resting.active = false;
    QCOMPARE(save(resting).version, 2);
    QCOMPARE(labels(categories()), QStringList({ u"甲会員"_qs, u"乙会員"_qs, u"(丙会員)"_qs }));
    QCOMPARE(told(), u"category admin active:true>false");
    // The same label at another association is another category.
    QCOMPARE(number(m_world->connection(), u"select count(*) from category where association_id <> 5"_qs), 8);
}

/// What members and applications show is the name as it is now.
void TestSettings::renamedInTheLists()
{
    const QList<qint64> steps = m_world->submit(World::application(Kind::Resign, Scope::All, 3));
    CodeEntry entry = categories().at(1);
    entry.label = u"Ｂ会員"_qs;
    save(entry);
    QCOMPARE(one(m_world->connection(),
                 QStringLiteral("select category_label from step where id = %1").arg(steps.at(0))),
        u"Ｂ会員");
    QCOMPARE(
        number(m_world->connection(), u"select count(*) from step where category_label = 'Ｂ会員'"_qs), 1);
    QCOMPARE(told(), u"category admin label:乙会員>Ｂ会員");
}

void TestSettings::whatIsRefusedChangesNothing_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<qint64>("id");
    QTest::addColumn<qint64>("version");
    QTest::addColumn<QString>("code");
    const qint64 own = World::category(World::city, 2);
    QTest::newRow("blank") << u" \u3000"_qs << own << qint64 { 1 } << u"label"_qs;
    QTest::newRow("new and blank") << QString() << qint64 { 0 } << qint64 { 0 } << u"label"_qs;
    QTest::newRow("there already") << u"甲会員"_qs << own << qint64 { 1 } << u"already-there"_qs;
    QTest::newRow("new, there already")
        << u"甲会員"_qs << qint64 { 0 } << qint64 { 0 } << u"already-there"_qs;
    QTest::newRow("changed meanwhile") << u"丁会員"_qs << own << qint64 { 7 } << u"stale"_qs;
    QTest::newRow("another's") << u"丁会員"_qs << World::category(World::county, 1) << qint64 { 1 }
                               << u"stale"_qs;
    QTest::newRow("too long") << QString(201, u'文') << own << qint64 { 1 } << u"too-long"_qs;
}

void TestSettings::whatIsRefusedChangesNothing()
{
    QFETCH(QString, label);
    QFETCH(qint64, id);
    QFETCH(qint64, version);
    QFETCH(QString, code);
    const qint64 before = events();
    QCOMPARE(codeOf([&] { save({ .id = id, .label = label, .version = version }); }), code);
    QCOMPARE(labels(categories()), QStringList({ u"甲会員"_qs, u"乙会員"_qs }));
    QCOMPARE(events(), before);
}

void TestSettings::orderIsAllOrNothing()
{
    const qint64 first = World::category(World::city, 1);
    const qint64 second = World::category(World::city, 2);
    const qint64 third = save({ .label = u"丙会員"_qs }).id;
    const auto order = [&](const QList<qint64> &ids) {
        return codeOf([&] { asAdmin([&](CodeStore store) { store.orderCategories(ids); }); });
    };
    const qint64 before = events();
    for (const QList<qint64> &ids :
        { QList<qint64> { second, first }, QList<qint64> { first, second, second },
            QList<qint64> { third, first, World::category(World::county, 1) }, QList<qint64>() })
        QCOMPARE(order(ids), u"stale");
    QCOMPARE(order({ first, second, third }), QString());
    QCOMPARE(events(), before); // nothing moved
    QCOMPARE(order({ first, third, second }), QString());
    QCOMPARE(labels(categories()), QStringList({ u"甲会員"_qs, u"丙会員"_qs, u"乙会員"_qs }));
    QCOMPARE(events(), before + 2);
    QCOMPARE(told(), u"category admin position:1>2");
}

/// On a server they are everybody's, and nobody's office changes them.
void TestSettings::reasonsAndFounders()
{
    const auto all
        = [&](CodeList list) { return asAdmin([&](const CodeStore &store) { return store.entries(list); }); };
    QCOMPARE(all(CodeList::Founders).size(), 14);
    CodeEntry death = all(CodeList::Reasons).at(4);
    QCOMPARE(death.code + death.label + (death.isDeath ? u"!"_qs : QString()), u"05死亡!");
    death.label = u"逝去"_qs;
    death.active = false;
    if (onServer()) {
        QCOMPARE(codeOf([&] { save(death, CodeList::Reasons); }), u"permission");
        return;
    }
    save(death, CodeList::Reasons);
    QCOMPARE(all(CodeList::Reasons).at(4), death);
    QCOMPARE(told(), u"reason admin code:05>05 label:死亡>逝去 active:true>false");
    save({ .code = u"15"_qs, .label = u"組合"_qs }, CodeList::Founders);
    QCOMPARE(all(CodeList::Founders).at(14).label, u"組合");
    QCOMPARE(told(), u"founder admin code:>15 label:>組合 active:>true");
    QCOMPARE(
        codeOf([&] { save({ .code = u"15"_qs, .label = u"x"_qs }, CodeList::Founders); }), u"already-there");
    QCOMPARE(codeOf([&] { save({ .label = u"x"_qs }, CodeList::Founders); }), u"code");
}

void TestSettings::profileIsSaved()
{
    const auto read
        = [&] { return withProfile([](const AssociationStore &store) { return store.profile(); }); };
    const auto save = [&](const AssociationProfile &profile) {
        return withProfile([&](AssociationStore store) { return store.save(profile); });
    };
    AssociationProfile profile = read();
    QCOMPARE(profile.name, u"第5医師会");
    const AssociationProfile old = profile;
    profile.kana = u"ダイゴイシカイ"_qs;
    profile.representative = u"会長 見本 一郎"_qs;
    profile.postalCode = u"047-0001"_qs;
    profile.address = u"見本市一丁目"_qs;
    profile.phone = u"0134-00-0000"_qs;
    profile.fax = u"0134-00-0001"_qs;
    profile.mailAddress = u"ｊｉｍｕ@example.jp "_qs;
    profile.overdueDays = 10;
    const AssociationProfile saved = save(profile);
    profile.mailAddress = u"jimu@example.jp"_qs;
    profile.version = 2;
    QCOMPARE(saved, profile);
    QCOMPARE(read(), profile);
    QVERIFY(told().startsWith(u"association admin kana:>ダイゴイシカイ representative:>会長 見本 一郎 "));
    QVERIFY(told().endsWith(u" mail_address:office5@example.jp>jimu@example.jp overdue_days:7>10"));
    // Somebody who read it before that.
    QCOMPARE(codeOf([&] { save(old); }), u"stale");
    QCOMPARE(read(), profile);
    const qint64 before = events();
    save(profile);
    QCOMPARE(events(), before); // nothing changed, nothing told
    QCOMPARE(number(m_world->connection(), u"select count(*) from association where version > 1"_qs), 1);
}

void TestSettings::unusableProfiles_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("address");
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("code");
    QTest::newRow("no name") << u" "_qs << QString() << 7 << u"name"_qs;
    QTest::newRow("no address") << u"x"_qs << u"example"_qs << 7 << u"mail_address"_qs;
    QTest::newRow("no day") << u"x"_qs << QString() << 0 << u"overdue_days"_qs;
    QTest::newRow("more than a year") << u"x"_qs << QString() << 366 << u"overdue_days"_qs;
    QTest::newRow("name too long") << QString(201, u'文') << QString() << 7 << u"too-long"_qs;
}

void TestSettings::unusableProfiles()
{
    QFETCH(QString, name);
    QFETCH(QString, address);
    QFETCH(int, days);
    QFETCH(QString, code);
    const AssociationProfile before
        = withProfile([](const AssociationStore &store) { return store.profile(); });
    AssociationProfile profile = before;
    profile.name = name;
    profile.mailAddress = address;
    profile.overdueDays = days;
    QCOMPARE(codeOf([&] { withProfile([&](AssociationStore store) { store.save(profile); }); }), code);
    QCOMPARE(withProfile([](const AssociationStore &store) { return store.profile(); }), before);
}

void TestSettings::chainAboveIsRead()
{
    m_world->connection().runText(u"update association set phone = '011-000-0000' where id = 2"_qs);
    const QList<AssociationProfile> above
        = withProfile([](const AssociationStore &store) { return store.above(); });
    QCOMPARE(above.size(), 2);
    QCOMPARE(above.at(0).name + above.at(0).phone, u"第2医師会011-000-0000");
    QCOMPARE(above.at(1).name, u"第1医師会");
}

/// ▲ counts by what is settled.
void TestSettings::overdueFollows()
{
    m_world->submit(World::application(Kind::Resign, Scope::All, 3)); // three days ago
    const Session admin = World::user(World::city, UserRole::Admin);
    const auto overdue
        = [&] { return ApplicationStore(m_world->connectionOf(admin), admin).pendingCounts(testNow()); };
    QCOMPARE(overdue().overdue, 0);
    withProfile([](AssociationStore store) {
        AssociationProfile profile = store.profile();
        profile.overdueDays = 3;
        store.save(profile);
    });
    QCOMPARE(overdue().overdue, 1);
    QCOMPARE(overdue().overdueDays, 3);
}

/// Another text is another version: mails that are queued keep theirs, and other offices theirs.
void TestSettings::mailTexts()
{
    const Session admin = World::user(World::city, UserRole::Admin);
    Connection &desk = m_world->connectionOf(admin);
    const auto of = [](const QList<MailTemplate> &list) {
        return *std::ranges::find_if(list, [](const MailTemplate &one) {
            return one.kind == Kind::Resign && one.action == Action::Approve;
        });
    };
    const auto inUse = [&] { return of(TemplateStore(desk, admin, {}).templates()); };
    const auto save = [&](const MailTemplate &text) {
        return desk.transaction([&] { return TemplateStore(desk, admin, testNow()).save(text); });
    };
    const auto approve = [&] {
        const qint64 step
            = m_world->submit(World::application(Kind::Resign, Scope::All, 3, World::stranger)).at(0);
        m_world->decide(World::city, step, Action::Approve);
        return one(m_world->connection(),
            u"select x.subject from mail l join template x on x.id = l.template_id "
            u"order by l.id desc limit 1"_qs);
    };
    const MailTemplate standard = inUse();
    QVERIFY(!standard.own);
    QCOMPARE(approve(), standard.subject);
    MailTemplate text = standard;
    text.subject = u"{氏名}様の退会"_qs;
    text.body = u"{医師会}です。"_qs;
    const MailTemplate saved = save(text);
    QVERIFY(saved.own);
    QCOMPARE(inUse(), saved);
    QCOMPARE(told(),
        QStringLiteral("template admin version:%1>%2 subject:%3>{氏名}様の退会")
            .arg(standard.id)
            .arg(saved.id)
            .arg(standard.subject));
    QCOMPARE(approve(), saved.subject);
    QCOMPARE(number(m_world->connection(), u"select count(distinct template_id) from mail"_qs), 2);
    QCOMPARE(of(TemplateStore(desk, admin, {}).standards()), standard);
    // Of others nothing changed, whether another office or another action.
    const Session other = World::user(World::county, UserRole::Admin);
    Connection &otherDesk = m_world->connectionOf(other);
    QCOMPARE(of(TemplateStore(otherDesk, other, {}).templates()), standard);
    const QList<MailTemplate> all = TemplateStore(desk, admin, {}).templates();
    QCOMPARE(std::ranges::count_if(all, &MailTemplate::own), 1);
    // Who has seen the former one is told; back to the standard text is one more version.
    QCOMPARE(codeOf([&] { save(text); }), u"stale");
    MailTemplate back = standard;
    back.id = saved.id;
    QCOMPARE(save(back).subject, standard.subject);
    QCOMPARE(approve(), standard.subject);
}

void TestSettings::unusableMailTexts_data()
{
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("code");
    QTest::newRow("blank") << u" "_qs << u"x"_qs << u"subject"_qs;
    QTest::newRow("no text") << u"x"_qs << u"\n"_qs << u"body"_qs;
    QTest::newRow("unknown in the subject") << u"{名前}"_qs << u"x"_qs << u"subject"_qs;
    QTest::newRow("unknown in the text") << u"{氏名}"_qs << u"{氏名} {ふりがな}"_qs << u"body"_qs;
    QTest::newRow("too long") << u"x"_qs << QString(20001, u'文') << u"too-long"_qs;
}

void TestSettings::unusableMailTexts()
{
    QFETCH(QString, subject);
    QFETCH(QString, body);
    QFETCH(QString, code);
    const Session admin = World::user(World::city, UserRole::Admin);
    Connection &desk = m_world->connectionOf(admin);
    MailTemplate text = TemplateStore(desk, admin, {}).templates().constFirst();
    text.subject = subject;
    text.body = body;
    QCOMPARE(
        codeOf([&] { desk.transaction([&] { TemplateStore(desk, admin, testNow()).save(text); }); }), code);
    QCOMPARE(number(m_world->connection(), u"select count(*) from template"_qs), 1);
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
