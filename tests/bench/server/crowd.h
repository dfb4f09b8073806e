#pragma once

#include "bench/server/filling.h"

#include <vector>

namespace mamis::bench {

/// What a crowd of offices did at once, each with a connection of its own; milliseconds.
struct CrowdTimes
{
    std::vector<double> search;
    std::vector<double> open;
    std::vector<double> decide;
    double elapsed = 0;

    double decisionsPerSecond() const { return 1000 * static_cast<double>(decide.size()) / elapsed; }
};

double percentile(std::vector<double> values, double share);

/// Every client decides `each` of its county's applications, from its `first` on; with `looking` it also
/// fetches the first page and opens the application before each decision.
CrowdTimes workTogether(
    const ServerAddress &address, const Filling &filling, int first, int each, bool looking);

/// pgbench inserting the same decisions, as many clients, over the same kind of line: decisions per second.
double pgbench(const ServerAddress &address, const QString &superuserPassword, const Filling &filling,
    int first, int each);

} // namespace mamis::bench
