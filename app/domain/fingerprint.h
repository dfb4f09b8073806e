#pragma once

#include <QByteArrayList>

namespace mamis {

/// SHA-256 of several texts: equal only for equal lists, since each stands behind its length and a colon.
/// Links of the history have this form as well, here and in chain_hash() on a server (app/storage/chain.h):
/// it never changes. Any thread.
QByteArray fingerprint(const QByteArrayList &parts);

} // namespace mamis
