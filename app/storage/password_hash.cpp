#include "storage/password_hash.h"

#include "domain/failure.h"

#include <sodium.h>

namespace mamis {

namespace {

void requireSodium()
{
    if (sodium_init() < 0)
        throw Failure(Failure::Kind::Bug, QStringLiteral("sodium"));
}

} // namespace

QString passwordHash(const QString &password)
{
    requireSodium();
    const QByteArray bytes = password.toUtf8();
    char hash[crypto_pwhash_STRBYTES];
    constexpr size_t memory = size_t { 19 } * 1024 * 1024;
    if (crypto_pwhash_str_alg(hash, bytes.constData(), static_cast<size_t>(bytes.size()), 2, memory,
            crypto_pwhash_ALG_ARGON2ID13)
        != 0)
        throw Failure(Failure::Kind::Unavailable, QStringLiteral("memory"));
    return QString::fromLatin1(hash);
}

bool fitsHash(const QString &hash, const QString &password)
{
    requireSodium();
    const QByteArray bytes = password.toUtf8();
    return crypto_pwhash_str_verify(
               hash.toLatin1().constData(), bytes.constData(), static_cast<size_t>(bytes.size()))
        == 0;
}

} // namespace mamis
