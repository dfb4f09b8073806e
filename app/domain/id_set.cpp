#include "domain/id_set.h"

#include <algorithm>
#include <bit>
#include <iterator>
#include <vector>

namespace mamis {

namespace {

constexpr int wordBits = 6;
constexpr int blockBits = 15;
constexpr qsizetype blockWords = qsizetype(1) << (blockBits - wordBits);

// Arithmetic shifts: negative ids have blocks of their own.
qint64 blockOf(qint64 id)
{
    return id >> blockBits;
}

qsizetype wordOf(qint64 id)
{
    return (id >> wordBits) & (blockWords - 1);
}

quint64 bitOf(qint64 id)
{
    return quint64(1) << (id & 63);
}

} // namespace

IdSet::IdSet(const QList<qint64> &ids)
{
    for (const qint64 id : ids)
        insert(id);
}

bool IdSet::contains(qint64 id) const
{
    const auto block = m_blocks.constFind(blockOf(id));
    return block != m_blocks.constEnd() && (block->at(wordOf(id)) & bitOf(id)) != 0;
}

void IdSet::insert(qint64 id)
{
    Block &block = m_blocks[blockOf(id)];
    if (block.isEmpty())
        block.resize(blockWords);
    quint64 &word = block[wordOf(id)];
    m_count += (word & bitOf(id)) == 0 ? 1 : 0;
    word |= bitOf(id);
}

void IdSet::remove(qint64 id)
{
    if (!contains(id))
        return;
    const auto block = m_blocks.find(blockOf(id));
    (*block)[wordOf(id)] &= ~bitOf(id);
    --m_count;
    if (std::all_of(block->cbegin(), block->cend(), [](quint64 word) { return word == 0; }))
        m_blocks.erase(block);
}

void IdSet::intersect(const IdSet &others)
{
    IdSet result;
    for (auto block = m_blocks.cbegin(); block != m_blocks.cend(); ++block) {
        const auto other = others.m_blocks.constFind(block.key());
        if (other == others.m_blocks.constEnd())
            continue;
        Block both(blockWords);
        qint64 count = 0;
        for (qsizetype i = 0; i < blockWords; ++i) {
            both[i] = block->at(i) & other->at(i);
            count += std::popcount(both.at(i));
        }
        if (count > 0)
            result.m_blocks.insert(block.key(), both);
        result.m_count += count;
    }
    *this = result;
}

QList<qint64> IdSet::filtered(const QList<qint64> &list) const
{
    QList<qint64> result;
    if (m_blocks.isEmpty())
        return result;
    result.reserve(std::min<qint64>(m_count, list.size()));
    const auto [least, most] = std::minmax_element(m_blocks.keyBegin(), m_blocks.keyEnd());
    const qint64 first = *least;
    // Of one table the blocks lie close together: found by their place, which takes a fraction of a hash's
    // time.
    constexpr quint64 mostPlaces = 100'000;
    const auto places = static_cast<quint64>(*most) - static_cast<quint64>(first) + 1;
    if (places > mostPlaces || places == 0) {
        std::copy_if(
            list.begin(), list.end(), std::back_inserter(result), [this](qint64 id) { return contains(id); });
        return result;
    }
    std::vector<const quint64 *> words(places, nullptr);
    for (auto block = m_blocks.cbegin(); block != m_blocks.cend(); ++block)
        words[static_cast<std::size_t>(block.key() - first)] = block->constData();
    std::copy_if(list.begin(), list.end(), std::back_inserter(result), [&](qint64 id) {
        const auto place = static_cast<quint64>(blockOf(id)) - static_cast<quint64>(first);
        return place < places && words[place] && (words[place][wordOf(id)] & bitOf(id)) != 0;
    });
    return result;
}

} // namespace mamis
