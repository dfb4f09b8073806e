#pragma once

#include "domain/failure.h"

namespace mamis {

class Connection;

/// Who keeps a connection waiting, as far as its user may know.
struct Holder
{
    /// Unavailable
    /// - "kept-waiting-by" a colleague of the own association (facts: the name, since when in Japan's time),
    /// - "kept-waiting-outside" by another office or the server's administrator (facts: since when),
    /// - "kept-waiting" where nobody holds it any more.
    Failure failure;
    /// It is being worked on, or over already: who waits a little longer gets on.
    bool willEnd = true;
};

/// Asks a server after it refused with "kept-waiting", whose first fact is the step of the decision that
/// waited, if it was one (DecisionStore). After the transaction that failed; the connection's thread; throws
/// nothing.
Holder whoHolds(Connection &connection, const Failure &refused) noexcept;

} // namespace mamis
