#include "storage/application_store.h"
#include "support/practice.h"

#include <QTest>

using namespace mamis;
using namespace mamis::test;

/// What a 異動 changes, as the office reads it: names instead of ids, and its own layer's changes only.
class TestDetail : public QObject
{
    Q_OBJECT

    static QStringList changes(World &world, qint64 association, qint64 step)
    {
        QStringList lines;
        const Session reader = World::user(association);
        const ApplicationDetail detail = ApplicationStore(world.connectionOf(reader), reader).detail(step);
        for (const FieldChange &change : detail.changes)
            lines.append(toCode(change.field) + u": "_qs + change.before + u" -> "_qs + change.after);
        return lines;
    }

private Q_SLOTS:
    void whatATransferChanges()
    {
        World world;
        NewApplication application = World::application(Kind::Transfer, Scope::All, 3);
        const auto id = [](qint64 value) { return QString::number(value); };
        application.changes = {
            { World::city, u"member_number"_qs, u"A-5"_qs, u"B-77"_qs },
            { World::city, u"facility"_qs, id(World::oldPlace), id(World::newPlace) },
            { World::city, u"category"_qs, id(World::category(World::city, 1)),
                id(World::category(World::city, 2)) },
            { World::prefecture, u"facility"_qs, QString(), id(World::newPlace) },
        };
        const QList<qint64> steps = world.submit(application);
        QCOMPARE(changes(world, World::city, steps.at(0)),
            QStringList({ u"category: 甲会員 -> 乙会員"_qs, u"facility: 見本医院 -> 例クリニック"_qs,
                u"member_number: A-5 -> B-77"_qs }));
        QCOMPARE(
            changes(world, World::prefecture, steps.at(1)), QStringList(u"facility:  -> 例クリニック"_qs));
        QCOMPARE(changes(world, World::national, steps.at(2)), QStringList());
    }

    void aResignationChangesNothing()
    {
        World world;
        const QList<qint64> steps = world.submit(World::application(Kind::Resign, Scope::All, 3));
        QCOMPARE(changes(world, World::city, steps.first()), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestDetail)
#include "tst_detail.moc"
