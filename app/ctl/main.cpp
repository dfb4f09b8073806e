#include "domain/failure.h"
#include "office/practice_data.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTextStream>

using namespace mamis;

namespace {

int makeDemo(const QString &path, int applications, quint32 seed)
{
    PracticeOptions options;
    options.applications = applications;
    options.seed = seed;
    options.now = QDateTime::currentDateTimeUtc();
    makePracticeDatabase(path, options, [](int) { return true; });
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    try {
        return makeDemo(arguments.value(1), arguments.value(2).toInt(), 1);
    } catch (const Failure &failure) {
        QTextStream(stderr) << failure.code << ' ' << failure.facts.join(u' ') << ' ' << failure.detail
                            << '\n';
        return 1;
    }
}
