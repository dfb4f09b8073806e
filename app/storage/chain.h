#pragma once

#include "domain/rules.h"

#include <QDateTime>
#include <QMap>

#include <functional>
#include <optional>

namespace mamis {

class Connection;

/// The history of an association is one chain: every decision and every entry (event) is a link with a
/// number, and its hash is SHA-256 over all it says and the hash of the link before. Whoever changes or
/// removes a link breaks all after it; whoever can write the database can also compute them all anew, which
/// only a head noted elsewhere shows.

/// The number and the hash that the next link of a chain has to follow.
struct ChainEnd
{
    qint64 seq = 0;
    QString hash;

    bool operator==(const ChainEnd &other) const = default;
};

/// "1234:9f86d0…", as it is printed and typed in again; nothing where the text is not of that form.
QString toText(const ChainEnd &end);
std::optional<ChainEnd> chainEndFrom(const QString &text);

/// A decision as a link. Servers compute the same in their triggers (postgresql/triggers.sql).
struct DecisionLink
{
    qint64 associationId = 0;
    qint64 seq = 0;
    QString previousHash;
    DecisionRequest request;
    qint64 userId = 0;
    QDateTime decidedAt;
    /// How the hash is computed. 1, until schema 2: fields joined by U+001F, which a message may hold, too.
    /// 2: each field after its number of bytes (UTF-8) and a colon, so that no two links have the same text.
    int version = newest;

    static constexpr int newest = 2;

    QString hash() const; ///< hexadecimal
};

/// An entry as a link, always in the newest form.
struct EventLink
{
    qint64 associationId = 0;
    qint64 seq = 0;
    QString previousHash;
    qint64 userId = 0; ///< 0 where nobody was logged in
    QDateTime at;
    QString what;
    std::optional<qint64> subjectId;
    QString facts;

    QString hash() const; ///< hexadecimal
};

/// Where the chain of an association ends.
ChainEnd chainHead(Connection &connection, qint64 associationId);

struct ChainReport
{
    qint64 decisions = 0;
    qint64 entries = 0; ///< that are links; those from before schema 2 are not
    qint64 firstBrokenSeq = 0; ///< 0 = whole
    qint64 associationId = 0; ///< where it is broken
    QMap<qint64, ChainEnd> heads; ///< of each association, as far as its chain was walked
    bool hasWanted = false; ///< the link that was asked for is part of a chain
};

/// Walks the chains of all associations and compares them with their heads; tells the first link that is not
/// as it was written. Looks for `wanted` on the way: a head that was noted once is a link of today's chain
/// for ever, unless the history was written anew. Where others go on writing, both are to be read at one
/// moment (HistoryStore::atOneMoment()). Any connection. `progress` is told now and then how many links have
/// been walked, of how many; it may throw. Throws Failure.
using ChainProgress = std::function<void(qint64 done, qint64 total)>;
ChainReport verifyChains(
    Connection &connection, const std::optional<ChainEnd> &wanted = {}, const ChainProgress &progress = {});

} // namespace mamis
