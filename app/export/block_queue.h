#pragma once

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <utility>

namespace mamis {

/// Hands blocks from one thread to another: at most `most` wait, then the giver waits. Either side may end
/// it: the giver when there is no more, the taker when it cannot go on. Both threads.
template <typename Block> class BlockQueue
{
public:
    explicit BlockQueue(std::size_t most)
        : m_most(most)
    {
    }

    /// False: the queue has been ended, the block is lost.
    bool give(Block block)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_ended || m_blocks.size() < m_most; });
        if (m_ended)
            return false;
        m_blocks.push_back(std::move(block));
        m_changed.notify_one();
        return true;
    }

    /// Nothing: the queue has been ended and is empty.
    std::optional<Block> take()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_ended || !m_blocks.empty(); });
        if (m_blocks.empty())
            return std::nullopt;
        std::optional<Block> block(std::move(m_blocks.front()));
        m_blocks.pop_front();
        m_changed.notify_one();
        return block;
    }

    /// No more blocks; those that wait can still be taken.
    void end()
    {
        const std::lock_guard lock(m_mutex);
        m_ended = true;
        m_changed.notify_all();
    }

private:
    const std::size_t m_most;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Block> m_blocks;
    bool m_ended = false;
};

} // namespace mamis
