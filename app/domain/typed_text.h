#pragma once

#include <QString>

#include <optional>

/// What a Japanese office types, in whatever width the input method left it, as the form in which it is kept.
/// Each function is the identity on its own results. Any thread.
namespace mamis {

/// A reading (フリガナ): hiragana and half-width kana as full-width katakana, blanks of any width as one
/// space, none at the ends. Other characters stay; isKana() tells.
QString foldKana(const QString &typed);

/// True for katakana in full width with ー, ・, ヽ, ヾ and spaces, as foldKana() leaves them; also for
/// nothing.
bool isKana(const QString &text);

/// Without the characters that turn the direction of what follows (Unicode, UAX #9: LRE … PDF, LRI … PDI and
/// the marks): they make a text read otherwise than it is stored. Anything else stays.
QString withoutDirectionMarks(const QString &typed);

/// A whole number: digits and minus in any width, with or without blanks and thousands separators. Nothing
/// for anything else.
std::optional<qint64> readNumber(const QString &typed);

/// A postal code as 100-8799: seven digits in any width, with or without hyphen and 〒. Nothing for anything
/// else. Source: 日本郵便, 郵便番号の書き方.
std::optional<QString> readPostalCode(const QString &typed);

} // namespace mamis
