#include "widgets/keys.h"

#include <QAbstractButton>
#include <QAction>
#include <QWidget>

#include <algorithm>

namespace mamis {

namespace {

constexpr char toldKey[] = "toldKey";

QString spelled(const QList<QKeySequence> &keys)
{
    QStringList names;
    for (const QKeySequence &keySequence : keys) {
        QKeyCombination key = keySequence[0];
        if (key.key() == Qt::Key_Return)
            key = QKeyCombination(key.keyboardModifiers(), Qt::Key_Enter); // what both are called
        names.append(QKeySequence(key).toString(QKeySequence::NativeText));
    }
    names.removeDuplicates();
    return names.join(QStringLiteral(", "));
}

Field fieldOf(const QAction &action)
{
    if (!action.isVisible())
        return {};
    const QString told = action.property(toldKey).toString();
    return { told.isEmpty() ? spelled(action.shortcuts()) : told, action.text() };
}

Field fieldOf(const QAbstractButton &button)
{
    const QString name = button.accessibleName().isEmpty() ? button.text() : button.accessibleName();
    return { button.shortcut().isEmpty() ? QString() : spelled({ button.shortcut() }), name };
}

bool isBelow(const QObject *object, const QList<const QWidget *> &roots)
{
    for (; object; object = object->parent()) {
        if (std::find(roots.begin(), roots.end(), object) != roots.end())
            return true;
    }
    return false;
}

} // namespace

QAction *addKey(QWidget *owner, const QList<QKeySequence> &keys, const QString &text,
    const std::function<void()> &run, Qt::ShortcutContext context)
{
    auto *action = new QAction(text, owner);
    action->setShortcuts(keys);
    action->setShortcutContext(context);
    owner->addAction(action);
    QObject::connect(action, &QAction::triggered, owner, run);
    return action;
}

void tellKey(QWidget *owner, const QString &key, const QString &text)
{
    auto *action = new QAction(text, owner);
    action->setProperty(toldKey, key);
}

QList<Field> keysOf(const QWidget *root, const QList<const QWidget *> &except)
{
    QList<Field> fields;
    const QList<QObject *> all = root->findChildren<QObject *>();
    for (const QObject *one : all) {
        Field field;
        if (const auto *action = qobject_cast<const QAction *>(one))
            field = fieldOf(*action);
        else if (const auto *button = qobject_cast<const QAbstractButton *>(one))
            field = fieldOf(*button);
        if (!field.label.isEmpty() && !field.value.isEmpty() && !isBelow(one, except)
            && !fields.contains(field))
            fields.append(field);
    }
    return fields;
}

} // namespace mamis
