#pragma once

#include "domain/application.h"
#include "domain/types.h"

/// The word for each value, for people, in the language of the program; the one place where they are said.
/// Used by the window, the printed pages and the exports. Any thread after start-up.
namespace mamis::words {

/// Kind 退会, Scope すべての医師会, StepStatus 確認中, Action 確認, UserRole 承認者, Channel 紙, MailState
/// 送信待ち, SortColumn the title of the list's column.
template <typename Enum> QString name(Enum value);

/// In Japanese whatever the language of the window: what applicants read.
QString nameInJapanese(Kind kind);
QString nameInJapanese(StepStatus status);

/// The sign that stands with a status, so that colour never speaks alone: ● ◐ ✓ ◔ ✓✓ ✕ – ○
QString sign(StepStatus status);

/// 4層目医師会, 郡市区等医師会, 都道府県医師会, 日本医師会
QString layerName(int layer);

} // namespace mamis::words
