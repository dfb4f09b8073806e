#pragma once

#include <QString>

/// Keys under which names are found, whichever way they were typed. The names themselves are kept exactly as
/// typed; only keys are compared, bytewise, by both databases. Any thread.
namespace mamis {

/// The key of a name, a reading or a title: NFKC, hiragana to katakana, small kana to large, without ー,
/// spaces, hyphens, middle dots and variation selectors, variant kanji (異体字) as their common form, ヴ as
/// ブ, upper case. searchKey(searchKey(x)) == searchKey(x). A stored key is only comparable with keys of the
/// same program version: whoever changes the tables in search_key.cpp writes the keys anew in a migration.
QString searchKey(const QString &text);

/// The key of a registration number or an id: NFKC, without spaces, hyphens (ー and dashes typed for them
/// too) and the words 第 and 号, upper case. Leading zeros stay.
QString digitsKey(const QString &text);

} // namespace mamis
