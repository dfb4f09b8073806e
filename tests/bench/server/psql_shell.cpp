#include "bench/server/psql_shell.h"

#include "bench/peers.h"

#include <QRegularExpression>

namespace mamis::bench {

QProcessEnvironment environmentFor(const ServerAddress &address, const QString &user, const QString &password)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("PGHOST"), address.hosts);
    environment.insert(QStringLiteral("PGPORT"), QString::number(address.port));
    environment.insert(QStringLiteral("PGDATABASE"), address.database);
    environment.insert(QStringLiteral("PGUSER"), user);
    environment.insert(QStringLiteral("PGPASSWORD"), password);
    environment.insert(QStringLiteral("PGSSLMODE"), QStringLiteral("verify-full"));
    environment.insert(QStringLiteral("PGSSLROOTCERT"), address.authority);
    environment.insert(
        QStringLiteral("PGOPTIONS"), QStringLiteral("-c search_path=mamis,pg_temp -c timezone=UTC"));
    return environment;
}

PsqlShell::PsqlShell(const ServerAddress &address, const QString &user, const QString &password)
{
    m_process.setProcessEnvironment(environmentFor(address, user, password));
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(QStringLiteral("psql"),
        { QStringLiteral("-X"), QStringLiteral("-q"), QStringLiteral("-A"), QStringLiteral("-t") });
    if (!m_process.waitForStarted())
        giveUp(QStringLiteral("psql does not start"));
    m_process.write("\\o /dev/null\n");
    run({ QStringLiteral("select 1") });
}

PsqlShell::~PsqlShell()
{
    m_process.closeWriteChannel();
    m_process.waitForFinished();
}

void PsqlShell::run(const QStringList &statements)
{
    static const QByteArray mark = "@done\n";
    m_process.write(statements.join(QStringLiteral(";\n")).toUtf8() + ";\n\\echo " + mark);
    QByteArray said;
    while (!said.endsWith(mark)) {
        if (!m_process.waitForReadyRead(10 * 60 * 1000))
            giveUp(QStringLiteral("psql does not answer: ") + QString::fromUtf8(said));
        said += m_process.readAll();
    }
    if (said != mark)
        giveUp(QStringLiteral("psql: ") + QString::fromUtf8(said));
}

QString filledIn(const QString &statement, const QHash<QString, QString> &values)
{
    static const QRegularExpression placeholder(QStringLiteral(":([a-z_]+)"));
    QString text;
    qsizetype from = 0;
    for (auto found = placeholder.globalMatch(statement); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        text += statement.mid(from, match.capturedStart() - from)
            + values.value(match.captured(1), match.captured());
        from = match.capturedEnd();
    }
    return text + statement.mid(from);
}

} // namespace mamis::bench
