#include <QtGlobal>

#ifdef Q_OS_WIN

#include "mail/key_store.h"

#include <windows.h>

#include <wincred.h>

namespace mamis {

namespace {

KeyStore::Error lastError()
{
    switch (GetLastError()) {
    case ERROR_NOT_FOUND:
        return KeyStore::Error::None;
    case ERROR_NO_SUCH_LOGON_SESSION: // an account without a profile has no store
        return KeyStore::Error::Unavailable;
    case ERROR_ACCESS_DENIED:
        return KeyStore::Error::Denied;
    default:
        return KeyStore::Error::Failed;
    }
}

std::wstring targetName(const QString &key)
{
    return (QStringLiteral("MAMIS Office/") + key).toStdWString();
}

/// The Credential Manager answers at once and never asks; the answer is still delivered later, as elsewhere.
class SystemKeyStore : public KeyStore
{
public:
    void read(const QString &key, QObject *context, ReadCallback done) override
    {
        std::optional<QString> value;
        Error error = Error::None;
        CREDENTIALW *credential = nullptr;
        if (CredReadW(targetName(key).c_str(), CRED_TYPE_GENERIC, 0, &credential)) {
            value = QString::fromUtf8(reinterpret_cast<const char *>(credential->CredentialBlob),
                static_cast<qsizetype>(credential->CredentialBlobSize));
            CredFree(credential);
        } else {
            error = lastError();
        }
        QMetaObject::invokeMethod(
            context, [value, error, done = std::move(done)] { done(value, error); }, Qt::QueuedConnection);
    }

    void write(const QString &key, const QString &value, QObject *context, DoneCallback done) override
    {
        std::wstring target = targetName(key);
        QByteArray blob = value.toUtf8();
        CREDENTIALW credential = {};
        credential.Type = CRED_TYPE_GENERIC;
        credential.TargetName = target.data();
        credential.CredentialBlob = reinterpret_cast<BYTE *>(blob.data());
        credential.CredentialBlobSize = static_cast<DWORD>(blob.size());
        credential.Persist
            = CRED_PERSIST_LOCAL_MACHINE; // not carried to other computers by a roaming profile
        answer(CredWriteW(&credential, 0), context, std::move(done));
    }

    void remove(const QString &key, QObject *context, DoneCallback done) override
    {
        answer(CredDeleteW(targetName(key).c_str(), CRED_TYPE_GENERIC, 0), context, std::move(done));
    }

private:
    static void answer(BOOL worked, QObject *context, DoneCallback done)
    {
        const Error error = worked ? Error::None : lastError();
        QMetaObject::invokeMethod(
            context, [error, done = std::move(done)] { done(error); }, Qt::QueuedConnection);
    }
};

} // namespace

std::unique_ptr<KeyStore> makeSystemKeyStore()
{
    return std::make_unique<SystemKeyStore>();
}

} // namespace mamis

#endif
