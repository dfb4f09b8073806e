#pragma once

#include "bench/searches.h"
#include "storage/server.h"

#include <QProcess>

namespace mamis::bench {

/// psql logged in as somebody, started once and kept running, over the same kind of line as ours. Rows go to
/// /dev/null; what comes through the pipe is only the sign that it is done.
class PsqlShell
{
public:
    PsqlShell(const ServerAddress &address, const QString &user, const QString &password);
    ~PsqlShell();
    PsqlShell(const PsqlShell &) = delete;
    PsqlShell &operator=(const PsqlShell &) = delete;

    /// Runs statements and waits until they are done.
    void run(const QStringList &statements);

private:
    QProcess m_process;
};

/// What psql and pgbench need to log in like our own programs.
QProcessEnvironment environmentFor(
    const ServerAddress &address, const QString &user, const QString &password);

/// A statement of the library with its values in it.
QString filledIn(const QString &statement, const QHash<QString, QString> &values);

} // namespace mamis::bench
