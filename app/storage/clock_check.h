#pragma once

#include "domain/application.h"

namespace mamis {

class Connection;

/// To be called in the transaction of decisions, before them: in a file, the times of the history are those
/// of the computer's clock, and nobody would notice a wrong one later. Refused (facts: the time compared
/// with)
/// - "clock-behind" where the last decision, or an entry of the operation log, is later than `now` by more
///   than ten minutes; so far two computers that share the file may be apart;
/// - "clock-ahead" where the last decision is more than 180 days old. Not even a small office lets half a
/// year
///   pass between two decisions, and a clock that lost its battery jumps by years. Decisions are compared and
///   not log-ins, since the log-in that led here bears the time of the same clock.
/// `trusted` says that the user has looked and means it: then nothing is refused, the history says so
/// ("clock"), and the next decision is compared with this one. Not for servers, whose own clock counts, nor
/// for practice, whose history is invented.
void checkClock(Connection &connection, const Session &session, bool trusted, const QDateTime &now);

} // namespace mamis
