#pragma once

#include "domain/application.h"
#include "widgets/field_list.h"

/// What 申請詳細 shows of an application, as plain labels and values with the manual's labels in the manual's
/// order: the one source for the detail, the confirmation and the printed sheet. GUI thread.
namespace mamis {

FieldSection personSection(const ApplicationDetail &detail); ///< 利用者登録情報
FieldSection furtherSection(const ApplicationDetail &detail); ///< その他詳細情報, folded at first
/// 異動 only: what changes, old → new; without fields where nothing does.
FieldSection changesSection(const ApplicationDetail &detail);
FieldSection membershipSection(const ApplicationDetail &detail); ///< 医師会登録情報
FieldSection applicationSection(const ApplicationDetail &detail); ///< 申請日時 … 要注意; has no title

/// All of them, for paper.
QList<FieldSection> detailSections(const ApplicationDetail &detail);

} // namespace mamis
