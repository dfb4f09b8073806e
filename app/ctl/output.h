#pragma once

#include <QString>
#include <QTextStream>

namespace mamis::ctl {

/// Standard output and standard error, for one statement each. A line of progress on the terminal goes away
/// before. Any thread.
QTextStream out();
QTextStream err();

/// Tells on standard error, from a command's third second on, how far it is: on a terminal a line that is
/// written anew each second, elsewhere (a scheduler's log) a line every ten seconds. Made and destroyed in
/// the main thread, one at a time.
class Progress
{
public:
    explicit Progress(const QString &command);
    ~Progress();
    Progress(const Progress &) = delete;
    Progress &operator=(const Progress &) = delete;
};

/// How much is done of `all`; 0 where nobody knows how much there is. Any thread.
void tellProgress(qint64 done, qint64 all = 0);

/// The file that grows meanwhile says how far it is.
void watchFile(const QString &path);

} // namespace mamis::ctl
