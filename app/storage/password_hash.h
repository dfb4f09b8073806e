#pragma once

#include <QString>

namespace mamis {

/// How a file keeps passwords: as Argon2id hashes (OWASP: 19 MiB, 2 passes), which take a moment to compute.
/// Throw Failure: Unavailable "memory". Any thread.
QString passwordHash(const QString &password);
bool fitsHash(const QString &hash, const QString &password);

} // namespace mamis
