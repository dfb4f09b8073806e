#include "domain/id_set.h"

#include <algorithm>
#include <bit>
#include <iterator>

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
    result.reserve(std::min<qint64>(m_count, list.size()));
    std::copy_if(
        list.begin(), list.end(), std::back_inserter(result), [this](qint64 id) { return contains(id); });
    return result;
}

} // namespace mamis
