#include "storage/length_checks.h"
#include "support/practice.h"

#include <QTest>

using namespace mamis;
using namespace mamis::test;

/// No text is longer than what a person types: a row of megabytes would fill the memory of everybody it is
/// shown to.
class TestLengths : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_world = std::make_unique<World>(); }
    void cleanupTestCase() { m_world.reset(); }
    void everyTextOfAPersonHasOne();
    void longerIsRefused_data();
    void longerIsRefused();

private:
    std::unique_ptr<World> m_world;
};

/// Of every text column it is known whether somebody writes into it.
void TestLengths::everyTextOfAPersonHasOne()
{
    // Copied from what has a length, computed, or one of a list that a check holds.
    const QStringList others { u"step"_qs, u"transition"_qs, u"cascade"_qs, u"permission"_qs,
        u"chain_head"_qs, u"decision_effect"_qs, u"membership_effect"_qs, u"live_channel"_qs, u"looking"_qs,
        u"association.smtp_security"_qs, u"office_user.role"_qs, u"office_user.password_hash"_qs,
        u"founder.code"_qs, u"reason.code"_qs, u"facility.founder_code"_qs, u"application.kind"_qs,
        u"application.scope"_qs, u"application.reason_code"_qs, u"application.channel"_qs,
        u"application_change.field"_qs, u"template.kind"_qs, u"template.action"_qs,
        u"decision.previous_hash"_qs, u"decision.hash"_qs, u"event.previous_hash"_qs, u"event.hash"_qs,
        u"mail.message_id"_qs, u"mail.state"_qs, u"member_gram"_qs };
    const QString columns = onServer()
        ? u"select c.relname || '.' || a.attname from pg_attribute a join pg_class c on c.oid = a.attrelid "
          u"where c.relnamespace = 'mamis'::regnamespace and c.relkind = 'r' and a.attnum > 0 "
          u"and a.atttypid = 'text'::regtype order by 1"_qs
        : u"select t.name || '.' || c.name from sqlite_schema t join pragma_table_info(t.name) c "
          u"where t.type = 'table' and lower(c.type) = 'text' and t.name not like 'sqlite%' "
          u"and c.name not like '%\\_at' escape '\\' and c.name not in ('locked_until', 'lease_until', "
          u"'pending_since', 'at') order by 1"_qs;
    QStringList forgotten;
    for (const QString &column : table(m_world->connection(), columns, 1)) {
        if (!longestTexts().contains(column) && !others.contains(column)
            && !others.contains(column.section(u'.', 0, 0)))
            forgotten.append(column);
    }
    QCOMPARE(forgotten, QStringList());
}

void TestLengths::longerIsRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("column");
    QTest::addColumn<int>("longest");
    for (auto text = longestTexts().cbegin(); text != longestTexts().cend(); ++text)
        QTest::newRow(qPrintable(text.key()))
            << text.key().section(u'.', 0, 0) << text.key().section(u'.', 1) << text.value();
}

/// A row put in with a text that is one character too long is refused for that; of one that just fits, it is
/// not. What else may be wrong with such a row is found later.
void TestLengths::longerIsRefused()
{
    QFETCH(QString, name);
    QFETCH(QString, column);
    QFETCH(int, longest);
    Connection &connection = m_world->connection();
    const auto insert = [&](int length) {
        // Whatever must not be null is given, so that only the length and keys to other rows are left to be
        // refused.
        const QString columns = onServer()
            ? u"select attname, format_type(atttypid, null) from pg_attribute where attrelid = "
              u"'mamis.%1'::regclass "
              u"and attnum > 0 and attnotnull and not atthasdef and attidentity = '' order by attnum"_qs
            : u"select name, lower(type) from pragma_table_info('%1') where \"notnull\" and dflt_value is "
              u"null "
              u"and not pk"_qs;
        QStringList names { column };
        QStringList values { QStringLiteral("'%1'").arg(QString(length, u'文')) };
        for (Rows rows = connection.runText(columns.arg(name)); rows.next();) {
            if (rows.text(0) == column)
                continue;
            names.append(rows.text(0));
            const QString type = rows.text(1);
            static const QHash<QString, QString> oneOf { { u"kind"_qs, u"'join'"_qs },
                { u"channel"_qs, u"'web'"_qs }, { u"field"_qs, u"'category'"_qs } };
            values.append(oneOf.contains(rows.text(0)) ? oneOf.value(rows.text(0))
                    : type.contains(u"text")           ? u"'x'"_qs
                    : type.contains(u"time")           ? u"'2026-01-01T00:00:00Z'"_qs
                    : type.contains(u"date")           ? u"'2026-01-01'"_qs
                    : type.contains(u"bool")           ? u"false"_qs
                                                       : u"1"_qs);
        }
        return codeOf([&] {
            connection.transaction([&] {
                if (onServer()) // checks only: what triggers would say of such a row is not asked here
                    connection.runText(u"set local session_replication_role = replica"_qs);
                connection.runText(QStringLiteral("insert into %1 (%2) values (%3)")
                                       .arg(name, names.join(u','), values.join(u',')));
                throw Failure(Failure::Kind::Refused, u"fits"_qs);
            });
        });
    };
    QCOMPARE(insert(longest + 1), u"too-long");
    QVERIFY(insert(longest) != u"too-long");
}

QTEST_GUILESS_MAIN(TestLengths)
#include "tst_lengths.moc"
