#include "mail/key_store.h"

namespace mamis {

namespace {

/// As with the system's store, the answer never comes before the question has returned.
void answerLater(QObject *context, std::function<void()> answer)
{
    QMetaObject::invokeMethod(context, std::move(answer), Qt::QueuedConnection);
}

} // namespace

void MemoryKeyStore::read(const QString &key, QObject *context, ReadCallback done)
{
    const auto found = m_values.constFind(key);
    const auto value = found == m_values.cend() ? std::nullopt : std::optional(*found);
    answerLater(context, [value, done = std::move(done)] { done(value, Error::None); });
}

void MemoryKeyStore::write(const QString &key, const QString &value, QObject *context, DoneCallback done)
{
    m_values.insert(key, value);
    answerLater(context, [done = std::move(done)] { done(Error::None); });
}

void MemoryKeyStore::remove(const QString &key, QObject *context, DoneCallback done)
{
    m_values.remove(key);
    answerLater(context, [done = std::move(done)] { done(Error::None); });
}

} // namespace mamis
