#pragma once

#include "domain/failure.h"

#include <QCoreApplication>

/// A decision that was refused because the computer's clock seems wrong (checkClock() in storage) is offered
/// again: the user looks at the clock and says that it is right.
namespace mamis {

inline bool isAboutClock(const Failure &failure)
{
    return failure.code == QLatin1String("clock-behind") || failure.code == QLatin1String("clock-ahead");
}

/// The button that does so.
inline QString decideWithThisClock()
{
    return QCoreApplication::translate("ClockDoubt", "The clock is right: decide");
}

} // namespace mamis
