#include "storage/server_tools.h"

#include "domain/cancellation.h"
#include "storage/server.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>

namespace mamis {

namespace {

constexpr int mostDetail = 500; ///< characters of what a program said

/// The newest one: an older pg_dump does not read a newer server. Debian keeps several beside each other.
QString pathOf(const QString &program)
{
    const QDir versions(QStringLiteral("/usr/lib/postgresql"));
    QStringList names = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    std::sort(names.begin(), names.end(),
        [](const QString &one, const QString &other) { return one.toInt() > other.toInt(); });
    for (const QString &name : std::as_const(names)) {
        const QString path = versions.filePath(name + QStringLiteral("/bin/") + program);
        if (QFile::exists(path))
            return path;
    }
    const QString path = QStandardPaths::findExecutable(program);
    if (path.isEmpty())
        throw Failure::unavailable("tool-missing", { program });
    return path;
}

/// Its own complaints; what follows them (DETAIL, CONTEXT) may quote a row.
QString complaints(const QByteArray &said, const QString &program)
{
    QStringList lines;
    for (const QString &line : QString::fromUtf8(said).split(u'\n')) {
        if (line.startsWith(program))
            lines.append(line.trimmed());
    }
    return lines.join(u' ').left(mostDetail);
}

/// One entry that fits every server (PostgreSQL 15, 34.16). Only its owner may read it, or libpq does not.
QString makePasswordFile(const QTemporaryDir &folder, QString password)
{
    password.replace(u'\\', QLatin1String("\\\\")).replace(u':', QLatin1String("\\:"));
    QFile file(folder.filePath(QStringLiteral("pgpass")));
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)
        || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || file.write(QStringLiteral("*:*:*:*:%1\n").arg(password).toUtf8()) < 0)
        throw Failure(Failure::Kind::Unavailable, QStringLiteral("file-unwritable"), { file.fileName() });
    return file.fileName();
}

/// Waits for a program, which is told to end where this thread's work is cancelled: it takes back what it has
/// begun on the server itself.
void waitFor(QProcess &process)
{
    constexpr int glance = 100; // milliseconds
    constexpr int patience = 10'000;
    while (process.state() != QProcess::NotRunning && !process.waitForFinished(glance)) {
        if (!Cancellation::isHeardNow())
            continue;
        process.terminate();
        if (process.state() != QProcess::NotRunning && !process.waitForFinished(patience))
            process.kill();
        throw Failure::cancelled();
    }
}

} // namespace

ServerTools::ServerTools(const ServerAddress &address, const QString &user, const QString &password)
    : m_address(address)
    , m_user(user)
    , m_password(password)
{
}

QByteArray ServerTools::run(const QString &program, const QStringList &arguments, bool connects) const
{
    const QTemporaryDir folder; // for its owner alone
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *unwanted : { "PGPASSWORD", "PGSERVICE", "PGOPTIONS", "PGHOSTADDR" })
        environment.remove(QLatin1String(unwanted));
    environment.insert(QStringLiteral("LC_MESSAGES"), QStringLiteral("C"));
    process.setProcessEnvironment(environment);
    QStringList all = arguments;
    if (connects) {
        QList<QPair<QString, QString>> list = serverParameters(m_address);
        list.append({ QStringLiteral("dbname"), m_address.database });
        list.append({ QStringLiteral("user"), m_user });
        if (!m_password.isEmpty())
            list.append({ QStringLiteral("passfile"), makePasswordFile(folder, m_password) });
        all << QStringLiteral("--no-password") << QStringLiteral("--dbname") << inOneLine(list, u' ');
    }
    process.start(pathOf(program), all, QIODevice::ReadOnly);
    if (!process.waitForStarted())
        throw Failure::unavailable("tool-missing", { program });
    waitFor(process);
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        Cancellation::check(); // Ctrl+C reaches it as well
        throw Failure::unavailable(
            "tool-failed", { program }, complaints(process.readAllStandardError(), program));
    }
    return process.readAllStandardOutput();
}

void ServerTools::dump(const QString &snapshot, const QString &target) const
{
    run(QStringLiteral("pg_dump"),
        { QStringLiteral("--format=custom"), QStringLiteral("--lock-wait-timeout=60000"),
            QStringLiteral("--snapshot=") + snapshot, QStringLiteral("--file=") + target });
}

QStringList ServerTools::contents(const QString &archive) const
{
    const QByteArray list = run(QStringLiteral("pg_restore"), { QStringLiteral("--list"), archive }, false);
    return QString::fromUtf8(list).split(u'\n', Qt::SkipEmptyParts);
}

void ServerTools::restore(const QString &archive) const
{
    run(QStringLiteral("pg_restore"),
        { QStringLiteral("--single-transaction"), QStringLiteral("--exit-on-error"), archive });
}

} // namespace mamis
