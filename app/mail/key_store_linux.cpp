#include <QtGlobal>

#ifndef Q_OS_WIN

#include "mail/key_store.h"

#include <qt6keychain/keychain.h>

namespace mamis {

namespace {

KeyStore::Error errorOf(const QKeychain::Job *job)
{
    switch (job->error()) {
    case QKeychain::NoError:
    case QKeychain::EntryNotFound:
        return KeyStore::Error::None;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return KeyStore::Error::Denied;
    case QKeychain::CouldNotDeleteEntry:
        return KeyStore::Error::Failed;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError: // what a missing D-Bus session or key ring is reported as
        break;
    }
    return KeyStore::Error::Unavailable;
}

class SystemKeyStore : public KeyStore
{
public:
    void read(const QString &key, QObject *context, ReadCallback done) override
    {
        auto *job = new QKeychain::ReadPasswordJob(service());
        start(job, key, context, [job, done = std::move(done)] {
            const bool found = job->error() == QKeychain::NoError;
            done(found ? std::optional(job->textData()) : std::nullopt, errorOf(job));
        });
    }

    void write(const QString &key, const QString &value, QObject *context, DoneCallback done) override
    {
        auto *job = new QKeychain::WritePasswordJob(service());
        job->setTextData(value);
        start(job, key, context, [job, done = std::move(done)] { done(errorOf(job)); });
    }

    void remove(const QString &key, QObject *context, DoneCallback done) override
    {
        auto *job = new QKeychain::DeletePasswordJob(service());
        start(job, key, context, [job, done = std::move(done)] { done(errorOf(job)); });
    }

private:
    static QString service() { return QStringLiteral("MAMIS Office"); }

    /// The job deletes itself when it has finished. QtKeychain's own fallback is a plain file: never.
    template <typename Answer>
    static void start(QKeychain::Job *job, const QString &key, QObject *context, Answer answer)
    {
        job->setKey(key);
        job->setInsecureFallback(false);
        QObject::connect(job, &QKeychain::Job::finished, context, std::move(answer));
        job->start();
    }
};

} // namespace

std::unique_ptr<KeyStore> makeSystemKeyStore()
{
    return std::make_unique<SystemKeyStore>();
}

} // namespace mamis

#endif
