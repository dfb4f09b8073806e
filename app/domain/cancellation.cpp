#include "domain/cancellation.h"

#include <utility>

namespace mamis {

namespace {

thread_local Cancellation *ofThisThread = nullptr;

} // namespace

void Cancellation::cancel()
{
    // The lock is held to the end: who hears of it cleans up, and must not be told to end while it does.
    const std::lock_guard lock(m_mutex);
    if (std::exchange(m_cancelled, true))
        return;
    for (const std::function<void()> &end : m_running)
        end();
}

bool Cancellation::isCancelled() const
{
    const std::lock_guard lock(m_mutex);
    return m_cancelled;
}

bool Cancellation::isPossible()
{
    return ofThisThread != nullptr;
}

bool Cancellation::isHeardNow()
{
    if (!ofThisThread)
        return false;
    const std::lock_guard lock(ofThisThread->m_mutex);
    return ofThisThread->m_cancelled && !std::exchange(ofThisThread->m_heard, true);
}

void Cancellation::check()
{
    if (isHeardNow())
        throw Failure::cancelled();
}

Cancellation::Scope::Scope(Cancellation *cancellation)
    : m_outer(std::exchange(ofThisThread, cancellation))
{
}

Cancellation::Scope::~Scope()
{
    ofThisThread = m_outer;
}

Cancellation::Running::Running(std::function<void()> end)
    : m_cancellation(ofThisThread)
{
    if (!m_cancellation)
        return;
    const std::lock_guard lock(m_cancellation->m_mutex);
    m_place = m_cancellation->m_running.insert(m_cancellation->m_running.end(), std::move(end));
}

Cancellation::Running::~Running()
{
    if (!m_cancellation)
        return;
    const std::lock_guard lock(m_cancellation->m_mutex);
    m_cancellation->m_running.erase(m_place);
}

} // namespace mamis
