#include "support/practice.h"

#include <QTest>

using namespace mamis;
using namespace mamis::test;

/// What a transaction and an attempt promise, on both engines.
class TestTransaction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_world = std::make_unique<World>(); }
    void cleanup() { m_world.reset(); }

    void anAttemptIsUndoneAsAWhole()
    {
        connection().transaction([&] {
            write("before");
            QCOMPARE(codeOf([&] {
                connection().attempt([&] {
                    write("one");
                    write("two");
                    throw Failure(Failure::Kind::Refused, u"no"_qs);
                });
            }),
                u"no");
            QCOMPARE(connection().attempt([&] {
                write("three");
                return 3;
            }),
                3);
        });
        QCOMPARE(written(), QStringList({ u"before"_qs, u"three"_qs }));
    }

    void anAttemptInsideAnAttempt()
    {
        connection().transaction([&] {
            connection().attempt([&] {
                write("outer");
                QVERIFY(!codeOf([&] {
                    connection().attempt([&] {
                        write("inner");
                        throw Failure(Failure::Kind::Refused, u"no"_qs);
                    });
                }).isEmpty());
                write("outer again");
            });
            QVERIFY(!codeOf([&] {
                connection().attempt([&] {
                    connection().attempt([&] { write("kept by the inner one"); });
                    throw Failure(Failure::Kind::Refused, u"no"_qs);
                });
            }).isEmpty());
        });
        QCOMPARE(written(), QStringList({ u"outer"_qs, u"outer again"_qs }));
    }

    void aRefusedStatementSpoilsOnlyItsAttempt()
    {
        connection().transaction([&] {
            QVERIFY(!codeOf([&] {
                connection().attempt([&] {
                    write("gone");
                    connection().runText(u"insert into founder (code, label) values ('01', 'twice')"_qs);
                });
            }).isEmpty());
            write("kept");
        });
        QCOMPARE(written(), QStringList { u"kept"_qs });
    }

    void anInnerTransactionIsAPartOfTheOuterOne()
    {
        QCOMPARE(codeOf([&] {
            connection().transaction([&] {
                QCOMPARE(connection().transaction([&] {
                    write("inner");
                    return 1;
                }),
                    1);
                throw Failure(Failure::Kind::Refused, u"no"_qs);
            });
        }),
            u"no");
        QCOMPARE(written(), QStringList());
        connection().transaction([&] { connection().transaction([&] { write("both"); }); });
        QCOMPARE(written(), QStringList { u"both"_qs });
    }

    void afterAFailureTheNextOneBegins()
    {
        QVERIFY(!codeOf([&] {
            connection().transaction([&] { connection().runText(u"select nonsense"_qs); });
        }).isEmpty());
        connection().transaction([&] { write("next"); });
        QCOMPARE(written(), QStringList { u"next"_qs });
    }

private:
    Connection &connection() { return m_world->connection(); }
    void write(const char *label)
    {
        connection().runText(
            QStringLiteral("insert into category (association_id, label, position) values (1, 'x %1', 9)")
                .arg(QLatin1String(label)));
    }
    QStringList written()
    {
        return table(
            connection(), u"select substr(label, 3) from category where label like 'x %' order by id"_qs, 1);
    }

    std::unique_ptr<World> m_world;
};

QTEST_GUILESS_MAIN(TestTransaction)
#include "tst_transaction.moc"
