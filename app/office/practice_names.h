#pragma once

#include <QString>

#include <random>

namespace mamis {

/// Text with its reading.
struct NameWithKana
{
    QString name;
    QString kana;
};

/// Names that nobody bears: put together from parts, some with the variant kanji that names really have (髙
/// 﨑 𠮷). Deterministic for a given state of the generator.
class PracticeNames
{
public:
    explicit PracticeNames(std::mt19937 &random)
        : m_random(random)
    {
    }

    NameWithKana person();
    NameWithKana facility();

private:
    std::size_t pick(std::size_t size) { return m_random() % size; }

    std::mt19937 &m_random;
};

} // namespace mamis
