#pragma once

#include "export/table_source.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

/// Code page 932 (Windows' Shift_JIS), which older Japanese programs still expect. Any thread.
/// The table is the platform's own: the Windows API there, iconv elsewhere. On top of it, signs that exist
/// under two codes are written whichever one was typed: 〜 U+301C and ～ U+FF5E, − U+2212 and － U+FF0D, —
/// U+2014 and ― U+2015, ‖ U+2016 and ∥ U+2225, ¢ £ ¬ ¦ ¥ ‾ and their full-width forms.
namespace mamis {

/// Encodes `text`; characters that CP932 does not have become 〓, variation selectors nothing (their base
/// character stays).
QByteArray toCp932(const QString &text);

/// Decodes `bytes`; nothing where they are not CP932. Used for what other programs wrote.
std::optional<QString> fromCp932(const QByteArray &bytes);

/// The characters of `text` that toCp932() would lose or change, each once, in the order in which they occur.
/// A character with variation selectors is one: 葛󠄀 would come out as 葛.
QStringList lostInCp932(const QString &text);

/// What an export in CP932 would lose, to be shown before anything is written.
struct LossReport
{
    QStringList characters; ///< as lostInCp932(), each once, in the order in which they occur
    qint64 rows = 0; ///< rows with at least one of them
};

/// Reads the whole source. The export itself needs a fresh one.
LossReport scanForLoss(TableSource &source, const ExportProgress &progress);

/// Such characters with their numbers, by which one finds them in a font's table, the first `most` of them:
/// 𠮷 (U+20BB7)  葛󠄀 (U+845B U+E0100)  …
QString namesOfCharacters(const QStringList &characters, qsizetype most);

} // namespace mamis
