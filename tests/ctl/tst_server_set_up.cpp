#include "support/practice.h"
#include "support/run_program.h"
#include "support/shared_office.h"

#include <QTest>

using namespace mamis;
using namespace mamis::test;

namespace {

const QString name = QStringLiteral("mamis");
const QByteArray password = "long enough for this\n";

} // namespace

class TestServerSetUp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepare(); }
    void cleanupTestCase() { m_cluster.reset(); }
    void theOneCommand();
    void manyDatabases();
    void nobodyIsMovedWhereNobodyGetsIn();

private:
    Run setUp(const QStringList &arguments, const QByteArray &input = password)
    {
        return run(QStringLiteral(TEST_SOURCE_DIR "/installer/postgresql/set-up.sh"), arguments, input,
            m_environment);
    }
    Run ctl(const QStringList &arguments)
    {
        const Cluster &cluster = Cluster::instance();
        return run(m_program,
            arguments
                + QStringList { u"--server"_qs, cluster.folder, u"--port"_qs, QString::number(cluster.port) },
            "\n" + password, m_environment);
    }
    /// A server of its own for each test, whose rules of who may come in are changed.
    void prepare();

    std::unique_ptr<OwnCluster> m_cluster;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_program;
    QHash<QString, QString> m_environment;
};

void TestServerSetUp::prepare()
{
    m_cluster.reset();
    m_cluster = std::make_unique<OwnCluster>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_program = m_folder->filePath(u"mamis-officectl"_qs);
    QVERIFY(QFile::copy(QStringLiteral(OFFICECTL_PATH), m_program));
    // It runs as the server's own user, who must be able to reach it.
    const auto everybody = QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther;
    QFile::setPermissions(m_folder->path(), everybody | QFile::WriteOwner);
    QFile::setPermissions(m_program, everybody);
    const Cluster cluster = Cluster::in(qEnvironmentVariable("MAMIS_TEST_SERVER"));
    m_environment = { { u"MAMIS_OFFICECTL"_qs, m_program }, { u"MAMIS_PG_SOCKET"_qs, cluster.folder },
        { u"MAMIS_PG_PORT"_qs, QString::number(cluster.port) },
        { u"ASAN_OPTIONS"_qs, u"detect_leaks=0"_qs } };
}

// installer/postgresql/set-up.sh: who may come in afterwards, and how.
void TestServerSetUp::theOneCommand()
{
    const Cluster &cluster = Cluster::instance();
    const QStringList arguments { u"--database"_qs, name, u"--association"_qs, u"△△郡医師会"_qs,
        u"--prefecture"_qs, u"○○県医師会"_qs, u"--admin"_qs, u"kanri"_qs };
    const Run made = setUp(arguments);
    QVERIFY2(made.code == 0, qPrintable(made.out + made.err));
    QCOMPARE(whoIs(name, u"kanri"_qs, QString::fromLatin1(password.trimmed())), u"△△郡医師会 admin");
    // Into its own database by TLS; not without, and into no other.
    ServerAddress plain = cluster.line(name);
    plain.protection = ServerAddress::Protection::None;
    Server unprotected(plain);
    unprotected.setUser(u"kanri"_qs, QString::fromLatin1(password.trimmed()));
    QCOMPARE(codeOf([&] { unprotected.openWriter(); }), u"log-in");
    // Run again it refuses, and nothing is changed.
    const Run again = setUp(arguments);
    QVERIFY(again.code != 0);
    QVERIFY(again.err.contains(u"database-exists"));
    QCOMPARE(whoIs(name, u"kanri"_qs, QString::fromLatin1(password.trimmed())), u"△△郡医師会 admin");
    const auto superuser = cluster.superuser(name);
    QFile rules(one(*superuser, u"show hba_file"_qs));
    QVERIFY(rules.open(QIODevice::ReadOnly));
    QCOMPARE(rules.readAll().count("# mamis-office"), 1);
}

/// Any number of databases on one server: none locks the others' offices out, and a file can be moved into
/// one.
void TestServerSetUp::manyDatabases()
{
    const QString word = QString::fromLatin1(password.trimmed());
    const Run second = setUp({ u"--database"_qs, u"uebung"_qs, u"--association"_qs, u"××市医師会"_qs,
        u"--prefecture"_qs, u"○○県医師会"_qs, u"--admin"_qs, u"rensyu"_qs });
    QVERIFY2(second.code == 0, qPrintable(second.out + second.err));
    QCOMPARE(whoIs(name, u"kanri"_qs, word), u"△△郡医師会 admin");
    QCOMPARE(whoIs(u"uebung"_qs, u"rensyu"_qs, word), u"××市医師会 admin");
    QCOMPARE(whoIs(u"postgres"_qs, u"kanri"_qs, word), u"log-in");

    const Run empty = setUp({ u"--empty"_qs, u"--database"_qs, u"shared"_qs }, {});
    QVERIFY2(empty.code == 0, qPrintable(empty.out + empty.err));
    const Run moved
        = ctl({ u"server-move"_qs, World::fileIn(m_folder->path()), u"--database"_qs, u"shared"_qs });
    QVERIFY2(moved.code == 0, qPrintable(moved.out + moved.err));
    const QStringList account = moved.out.section(u'\n', 0, 0).split(u'\t');
    QVERIFY(whoIs(u"shared"_qs, account.value(0), account.value(1)).startsWith(u"第"));
    QCOMPARE(whoIs(name, u"kanri"_qs, word), u"△△郡医師会 admin");
}

/// Without a line for it in the server's rules a database is not made, and says why.
void TestServerSetUp::nobodyIsMovedWhereNobodyGetsIn()
{
    const Run made = ctl({ u"server-init"_qs, u"--database"_qs, u"closed"_qs, u"--association"_qs, u"a"_qs,
        u"--prefecture"_qs, u"b"_qs, u"--admin"_qs, u"nobody"_qs });
    QCOMPARE(made.code, 1);
    QVERIFY2(made.err.contains(u"no-way-in"), qPrintable(made.err));
    QTemporaryDir folder;
    const Run moved
        = ctl({ u"server-move"_qs, World::fileIn(folder.path()), u"--database"_qs, u"closed"_qs });
    QCOMPARE(moved.code, 1);
    QVERIFY2(moved.err.contains(u"no-way-in"), qPrintable(moved.err));
    const auto superuser = Cluster::instance().superuser(u"postgres"_qs);
    QCOMPARE(number(*superuser, u"select count(*) from pg_database where datname = 'closed'"_qs), 0);
    QCOMPARE(number(*superuser,
                 u"select count(*) from pg_roles where rolname = 'nobody' or rolname "
                 u"like 'mamis\\_probe%'"_qs),
        0);
}

QTEST_GUILESS_MAIN(TestServerSetUp)
#include "tst_server_set_up.moc"
