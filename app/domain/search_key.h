#pragma once

#include <QString>
#include <QStringList>

/// Keys under which names are found, whichever way they were typed. The names themselves are kept exactly as
/// typed; only keys are compared, bytewise, by both databases. Any thread.
namespace mamis {

/// The key of a name, a reading or a title: NFKC, hiragana to katakana, small kana to large, without ー,
/// spaces, hyphens, middle dots, apostrophes and variation selectors, variant kanji (異体字) as their common
/// form, ヴ as ブ, short forms of corporations in full ((医) as 医療法人), upper case.
/// searchKey(searchKey(x)) == searchKey(x).
QString searchKey(const QString &text);

/// The number of the rules above. Only keys of the same rules can be compared: whoever changes what becomes
/// of any text counts this up, and every database writes its keys anew when it is next brought up to date
/// (storage/migration.h).
int searchKeyVersion();

/// The keys of the words of a text, which spaces of any width separate; words of which no key is left, left
/// out.
QStringList searchWords(const QString &text);

/// Under which a person is stored: the reading first, so that the order of the keys is the order of the
/// readings, then the name and, where there is one, the former name.
QString personKey(const QString &kana, const QString &name, const QString &formerName);

/// The same of a facility.
QString facilityKey(const QString &kana, const QString &name);

/// The key of a registration number or an id: NFKC, without spaces, hyphens (ー and dashes typed for them
/// too) and the words 第 and 号, upper case. Leading zeros stay.
QString digitsKey(const QString &text);

/// Chooses a variant form of the character before it (Unicode, 23.4); it is no letter of its own.
constexpr bool isVariationSelector(char32_t c)
{
    return (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
}

} // namespace mamis
