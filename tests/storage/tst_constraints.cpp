#include "domain/explain.h"
#include "storage/dialect.h"
#include "support/practice.h"

#include <QSqlError>
#include <QTest>

using namespace mamis;
using namespace mamis::test;

/// What the schema itself refuses, on both engines: what is there already is a mistake of the user and is
/// told with its field; all else is one of the program.
class TestConstraints : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refused_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<Failure::Kind>("kind");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QStringList>("facts");
        const auto there = [](const char *sql, const char *field) {
            QTest::newRow(sql) << QString::fromUtf8(sql) << Failure::Kind::Refused << u"already-there"_qs
                               << QStringList { QString::fromLatin1(field) };
        };
        there("insert into category (association_id, label) values (1, '甲会員')", "label");
        there("update category set label = '甲会員' where association_id = 1", "label");
        there(
            "insert into office_user (association_id, login, name, role) values (1, 'clerk2', 'x', 'clerk')",
            "login");
        there("insert into founder (code, label) values ('01', '(x)=(y)')", "code");
        there("insert into membership (association_id, member_id, joined_on) values (1, 1, '2020-01-01')",
            "association_id");
        const auto wrong = [](const char *sql) {
            QTest::newRow(sql) << QString::fromUtf8(sql) << Failure::Kind::Bug << u"constraint"_qs
                               << QStringList();
        };
        wrong("insert into category (association_id, label) values (1, '')");
        wrong("insert into category (association_id, label) values (99, 'x')");
        wrong("insert into category (association_id, label) values (1, null)");
    }
    void refused()
    {
        QFETCH(QString, sql);
        QFETCH(Failure::Kind, kind);
        QFETCH(QString, code);
        QFETCH(QStringList, facts);
        World world;
        try {
            world.connection().runText(sql);
            QFAIL("nothing was refused");
        } catch (const Failure &failure) {
            QCOMPARE(failure.code, code);
            QCOMPARE(failure.kind, kind);
            QCOMPARE(failure.facts, facts);
        }
    }

    /// As servers say it that speak other languages, or to who may not read the columns.
    void wordsOfOtherServers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("field");
        QTest::newRow("Japanese")
            << u"ERROR:  重複したキー値は一意性制約\"category_association_id_label_key\"違反となります\n"
               u"DETAIL:  キー (association_id, label)=(1, 甲会員) はすでに存在します。"_qs
            << u"label"_qs;
        QTest::newRow("French") << u"ERREUR:  la valeur d'une clé dupliquée rompt la contrainte unique « "
                                   u"office_user_login_key »\n"
                                   u"DÉTAIL : La clé « (login)=(x) » existe déjà."_qs
                                << u"login"_qs;
        QTest::newRow("a value that looks like columns")
            << u"ERROR:  duplicate key value violates unique constraint \"founder_pkey\"\n"
               u"DETAIL:  Key (code)=((label)=(x)) already exists."_qs
            << u"code"_qs;
        QTest::newRow("without the columns")
            << u"ERROR:  duplicate key value violates unique constraint \"office_user_login_key\"\n"_qs
            << u"office_user_login_key"_qs;
        QTest::newRow("by COPY") << u"duplicate key value violates unique constraint \"founder_pkey\""_qs
                                 << u"founder_pkey"_qs;
    }
    void wordsOfOtherServers()
    {
        QFETCH(QString, text);
        QFETCH(QString, field);
        const Failure failure = postgresqlDialect().failureOf(
            QSqlError(QString(), text, QSqlError::StatementError, u"23505"_qs));
        QCOMPARE(failure.code, u"already-there");
        QCOMPARE(failure.facts, QStringList { field });
    }

    void theSentenceNamesTheField()
    {
        const auto sentence = [](const QString &field) {
            return explain(Failure(Failure::Kind::Refused, u"already-there"_qs, { field }));
        };
        QVERIFY(sentence(u"login"_qs).startsWith(u"This login ID is in use already"));
        QVERIFY(sentence(u"office_user_login_key"_qs).startsWith(u"This value is in use already"));
    }
};

QTEST_GUILESS_MAIN(TestConstraints)
#include "tst_constraints.moc"
