#pragma once

#include "widgets/field_list.h"

#include <QKeySequence>
#include <QList>

#include <functional>

class QAction;

/// The keys of the program, each said where it is given: the key sheet (F1) reads them off the widgets.
/// GUI thread.
namespace mamis {

/// A key that works wherever the focus is inside `owner` (or as far as `context` says), and in `text` what it
/// does. `run` is called as long as the owner lives.
QAction *addKey(QWidget *owner, const QList<QKeySequence> &keys, const QString &text,
    const std::function<void()> &run, Qt::ShortcutContext context = Qt::WidgetWithChildrenShortcut);

/// A key that `owner` handles in its own keyPressEvent, for the sheet only; `key` as people read it.
void tellKey(QWidget *owner, const QString &key, const QString &text);

/// The keys given to `root` and everything in it, as label (keys) and value (what they do): buttons and
/// actions with a key, in the order in which they were made; those of `except` and below are left out.
QList<Field> keysOf(const QWidget *root, const QList<const QWidget *> &except = {});

} // namespace mamis
