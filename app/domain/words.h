#pragma once

#include "domain/application.h"
#include "domain/types.h"

/// The word for each value, for people, in the language of the program; the one place where they are said.
/// Used by the window, the printed pages and the exports. Any thread after start-up.
namespace mamis::words {

QString name(Kind kind); ///< 退会
QString name(Scope scope); ///< すべての医師会
QString name(StepStatus status); ///< 確認中
QString name(Action action); ///< 確認
QString name(UserRole role); ///< 承認者
QString name(Channel channel); ///< Web
QString name(MailState state); ///< 送信待ち
QString name(SortColumn column); ///< the list's column title

/// The sign that stands with a status, so that colour never speaks alone: ● ◐ ✓ ◔ ✓✓ ✕ – ○
QString sign(StepStatus status);

/// 4層目医師会, 郡市区等医師会, 都道府県医師会, 日本医師会
QString layerName(int layer);

} // namespace mamis::words
