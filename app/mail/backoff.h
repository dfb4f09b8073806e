#pragma once

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <cstddef>
#include <optional>

namespace mamis {

/// How long a mail is tried before the office is told that it cannot be delivered. RFC 5321, 4.5.4.1 asks for
/// four to five days; three leave the office time to telephone before a deadline of a week.
inline constexpr std::chrono::hours giveUpAfter { 72 };

/// The time from a try that failed with SmtpOutcome::TryAgain to the next one: 1, 5, 15 and 60 minutes, then
/// every four hours (the wait grows quickly enough for greylisting and slowly enough for a server that is
/// down). `attempts` counts the tries so far (from 1), `age` is the time since the mail was queued, and
/// `random` from 0 to 1 spreads the wait by ±20 %, so that clients that failed together do not come back
/// together. Nothing when it is time to give up. Any thread.
inline std::optional<std::chrono::seconds> retryDelay(int attempts, std::chrono::seconds age, double random)
{
    constexpr std::array<int, 5> minutes { 1, 5, 15, 60, 240 };
    if (age >= giveUpAfter)
        return std::nullopt;
    const std::size_t last = minutes.size() - 1;
    const std::size_t index = attempts < 1 ? 0 : std::min(static_cast<std::size_t>(attempts - 1), last);
    return std::chrono::seconds(std::lround(minutes.at(index) * 60 * (0.8 + 0.4 * random)));
}

} // namespace mamis
