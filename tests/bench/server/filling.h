#pragma once

#include "storage/server_admin.h"

namespace mamis::bench {

/// What the server holds: 日本, 47 prefectures, 852 counties; three years of applications of all kinds, each
/// with a step at the three layers, a member and three memberships. Beside them `clients` counties have
/// `reserve` resignations each that wait for nothing but being approved.
struct Filling
{
    int applications = 1'000'000;
    int clients = 50;
    int reserve = 400;

    /// The step at the county of a client's n-th (from 0) waiting resignation.
    qint64 waitingStep(int client, int n) const
    {
        return 3 * (qint64(applications) + qint64(client) * reserve + n + 1) - 2;
    }
};

constexpr int prefectures = 47;
constexpr int counties = 852;

QString clientLogin(int client); ///< of the client's county: "bench0" …
QString prefectureLogin();
QString nationalLogin();
QString benchPassword();

/// Fills a new database by the server's own means: minutes at a million, much less than through the program.
void fill(const ServerAdmin &admin, const Filling &filling);

} // namespace mamis::bench
