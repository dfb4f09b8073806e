#pragma once

#include <QDateTime>
#include <QString>

#include <functional>

namespace mamis {

struct PracticeOptions
{
    int applications = 300; ///< 300 … 1,000,000, besides the manual's examples and some for every status
    quint32 seed = 1; ///< the same seed and moment give the same database
    QDateTime now; ///< the day of practice: what waits, waits relative to it (UTC)
};

/// The password of every practice account.
QString practicePassword();

/// Makes a practice database (練習モード): the manual's own examples and recognisably fictitious persons over
/// all three layers and some fourth ones, of all kinds and statuses. The first 300 applications have been
/// decided by real decisions, so they have a history; further ones stand there as if taken over from another
/// system. `progress` is called with the number made so far and returns false to stop. Throws Failure; a
/// stopped or failed run leaves no file. Any thread.
void makePracticeDatabase(
    const QString &path, const PracticeOptions &options, const std::function<bool(int)> &progress);

/// The practice database that stays at `path`: as it is there, else made for the day `now`. It appears whole
/// or not at all: a run that was killed in the middle is made anew, and of two at a time one makes it. Throws
/// Failure. Any thread.
void preparePracticeDatabase(const QString &path, const QDateTime &now);

} // namespace mamis
