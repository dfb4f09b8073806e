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
    void theOneCommand();
};

// installer/postgresql/set-up.sh on the run's own server: who may come in afterwards, and how.
void TestServerSetUp::theOneCommand()
{
    const OwnCluster own; // whose rules of who may come in are changed
    QTemporaryDir folder;
    const QString program = folder.filePath(u"mamis-officectl"_qs);
    QVERIFY(QFile::copy(QStringLiteral(OFFICECTL_PATH), program));
    // It runs as the server's own user, who must be able to reach it.
    const auto everybody = QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther;
    QFile::setPermissions(folder.path(), everybody | QFile::WriteOwner);
    QFile::setPermissions(program, everybody);
    const Cluster &cluster = Cluster::instance();
    const QHash<QString, QString> environment { { u"MAMIS_OFFICECTL"_qs, program },
        { u"MAMIS_PG_SOCKET"_qs, cluster.folder }, { u"MAMIS_PG_PORT"_qs, QString::number(cluster.port) },
        { u"ASAN_OPTIONS"_qs, u"detect_leaks=0"_qs } };
    const QStringList arguments { u"--database"_qs, name, u"--association"_qs, u"△△郡医師会"_qs,
        u"--prefecture"_qs, u"○○県医師会"_qs, u"--admin"_qs, u"kanri"_qs };
    const QString script = QStringLiteral(TEST_SOURCE_DIR "/installer/postgresql/set-up.sh");
    const Run made = run(script, arguments, password, environment);
    QVERIFY2(made.code == 0, qPrintable(made.out + made.err));
    QCOMPARE(whoIs(name, u"kanri"_qs, QString::fromLatin1(password.trimmed())), u"△△郡医師会 admin");
    // Into its own database by TLS; not without, and into no other.
    ServerAddress plain = cluster.line(name);
    plain.protection = ServerAddress::Protection::None;
    Server unprotected(plain);
    unprotected.setUser(u"kanri"_qs, QString::fromLatin1(password.trimmed()));
    QCOMPARE(codeOf([&] { unprotected.openWriter(); }), u"log-in");
    // Run again it refuses, and nothing is changed.
    const Run again = run(script, arguments, password, environment);
    QVERIFY(again.code != 0);
    QVERIFY(again.err.contains(u"database-exists"));
    QCOMPARE(whoIs(name, u"kanri"_qs, QString::fromLatin1(password.trimmed())), u"△△郡医師会 admin");
    const auto superuser = cluster.superuser(name);
    QFile rules(one(*superuser, u"show hba_file"_qs));
    QVERIFY(rules.open(QIODevice::ReadOnly));
    QCOMPARE(rules.readAll().count("# mamis-office"), 1);
}

QTEST_GUILESS_MAIN(TestServerSetUp)
#include "tst_server_set_up.moc"
