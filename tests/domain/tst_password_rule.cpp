// Which passwords and login IDs are taken.
#include "domain/password_rule.h"

#include "domain/explain.h"
#include "domain/failure.h"

#include <QSet>
#include <QTest>

using namespace mamis;

class TestPasswordRule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void faults_data();
    void faults();
    void faultsHaveTheirSentence_data();
    void faultsHaveTheirSentence();
    void firstPasswordsAreTakenAndDiffer();
    void logins_data();
    void logins();
};

void TestPasswordRule::faults_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("fault");
    const auto row = [](const char *name, const QString &password, const char *fault) {
        QTest::newRow(name) << password << QString::fromLatin1(fault);
    };
    row("a sentence", u"朝は庭の花に水をやります"_qs + u"。"_qs, "");
    row("words", u"a new one, long enough"_qs, "");
    row("thirteen", u"correct horse"_qs, "");
    row("twelve", u"correct hors"_qs, "password-short");
    row("none", {}, "password-short");
    row("thirteen beyond the plane", QString(u"\U00020BB7\U00020B9Fa"_qs).repeated(5), "password-simple");
    row("twelve signs in twenty-four units",
        u"\U00020BB7\U00020B9F\U00020BB7b\U00020B9F\U00020BB7c\U00020B9F\U00020BB7d\U00020BB7e"_qs,
        "password-short");
    row("blanks", u"               "_qs, "password-blank");
    row("wide blanks", u"　　　　　　　　　　　　　　"_qs, "password-blank");
    row("one sign", u"aaaaaaaaaaaaaaaa"_qs, "password-simple");
    row("one sign, large and small", u"aAaAaAaAaAaAaAaA"_qs, "password-simple");
    row("four signs", u"2024202420242024"_qs, "password-simple");
    row("three signs, cut off", u"abcabcabcabca"_qs, "password-simple");
    row("run", u"1234567890123"_qs, "password-simple");
    row("run with full width", u"１２３４５６７８９０１２３"_qs, "password-simple");
    row("run downwards", u"9876543210987"_qs, "password-simple");
    row("run of letters", u"abcdefghijklmno"_qs, "password-simple");
    row("holds the login", u"my name is Gun-Kanri"_qs, "password-login");
    row("holds the association", u"小樽市医師会の鍵は秘密です"_qs, "password-association");
    row("common", u"Password12345"_qs, "password-common");
    row("common, by the keys", u"1q2w3e4r5t6y7u"_qs, "password-common");
}

void TestPasswordRule::faults()
{
    QFETCH(QString, password);
    QFETCH(QString, fault);
    const PasswordOwner owner { u"gun-kanri"_qs, u"小樽市医師会"_qs };
    QCOMPARE(passwordFault(password, owner), fault);
    QString thrown;
    try {
        requirePassword(password, owner);
    } catch (const Failure &failure) {
        QCOMPARE(failure.code, u"password");
        thrown = failure.facts.value(0);
    }
    QCOMPARE(thrown, fault);
}

void TestPasswordRule::faultsHaveTheirSentence_data()
{
    QTest::addColumn<QString>("fault");
    for (const char *fault : { "password-short", "password-blank", "password-simple", "password-login",
             "password-association", "password-common" })
        QTest::newRow(fault) << QString::fromLatin1(fault);
}

void TestPasswordRule::faultsHaveTheirSentence()
{
    QFETCH(QString, fault);
    const QString sentence = explain(Failure(Failure::Kind::Invalid, u"password"_qs, { fault }));
    QVERIFY2(!sentence.contains(u'%') && !sentence.contains(fault), qPrintable(sentence));
    QVERIFY(sentence != explain(Failure(Failure::Kind::Invalid, u"password"_qs)));
}

void TestPasswordRule::firstPasswordsAreTakenAndDiffer()
{
    QSet<QString> all;
    for (int i = 0; i < 200; ++i) {
        const QString password = firstPassword();
        QCOMPARE(passwordFault(password, { u"gun"_qs, u"小樽市医師会"_qs }), QString());
        all.insert(password);
    }
    QCOMPARE(all.size(), 200);
}

void TestPasswordRule::logins_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<bool>("good");
    for (const char *good : { "abc", "gun-tanto", "a.b_c-9", "abcdefghijklmnopqrstuvwxyz012345", "pgadmin" })
        QTest::newRow(good) << QString::fromLatin1(good) << true;
    for (const char *bad : { "", "ab", "abcdefghijklmnopqrstuvwxyz0123456", "Abc", "abC", "9abc", "-abc",
             "a bc", "a@bc", "pg_monitor", "mamis_owner", "public", "none", "postgres", "abc\n" })
        QTest::addRow("not %s", bad) << QString::fromLatin1(bad) << false;
    QTest::newRow("wide letters") << u"ａｂｃ"_qs << false;
    QTest::newRow("an e with an accent") << u"andré"_qs << false;
}

void TestPasswordRule::logins()
{
    QFETCH(QString, login);
    QFETCH(bool, good);
    QCOMPARE(isGoodLogin(login), good);
}

QTEST_GUILESS_MAIN(TestPasswordRule)
#include "tst_password_rule.moc"
