#pragma once

#include <QHash>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace mamis {

/// Where passwords are kept (mail server, database): never in a file or the database of this program.
/// Asynchronous: the system's store may ask the user to unlock it. Callbacks come later, from the event loop
/// of the calling thread, and not at all once `context` is gone. Call from the main thread (libsecret answers
/// only there).
class KeyStore
{
public:
    enum class Error {
        None,
        Unavailable, ///< there is no store (no D-Bus session, no key ring): keep it for the session and say
                     ///< so
        Denied, ///< the user or the system refused
        Failed, ///< the store is there, but this did not work (a value too long for it, a locked entry)
    };
    using ReadCallback = std::function<void(const std::optional<QString> &value, Error error)>;
    using DoneCallback = std::function<void(Error error)>;

    KeyStore() = default;
    virtual ~KeyStore() = default;
    Q_DISABLE_COPY_MOVE(KeyStore)

    /// The value kept under `key`; no value and Error::None where there is none.
    virtual void read(const QString &key, QObject *context, ReadCallback done) = 0;
    virtual void write(const QString &key, const QString &value, QObject *context, DoneCallback done) = 0;
    /// Removing what is not there is no error.
    virtual void remove(const QString &key, QObject *context, DoneCallback done) = 0;
};

/// Keeps values until the program ends: for the practice mode, for tests, and where the system has no store.
class MemoryKeyStore : public KeyStore
{
public:
    void read(const QString &key, QObject *context, ReadCallback done) override;
    void write(const QString &key, const QString &value, QObject *context, DoneCallback done) override;
    void remove(const QString &key, QObject *context, DoneCallback done) override;

private:
    QHash<QString, QString> m_values;
};

/// The system's store: Secret Service or KWallet through QtKeychain on Linux, the Credential Manager on
/// Windows (values up to 2560 bytes of UTF-8). Entries stand under "MAMIS Office".
std::unique_ptr<KeyStore> makeSystemKeyStore();

} // namespace mamis
