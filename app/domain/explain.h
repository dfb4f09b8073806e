#pragma once

#include <QString>

namespace mamis {

struct Failure;

/// A failure in plain words: what happened, what was kept, what to do. The one place where codes become
/// sentences.
QString explain(const Failure &failure);

/// The short form for a cell or a list: the reason a row is 対象外 or a mail did not leave, by its code.
QString reasonText(const QString &code);

} // namespace mamis
