#include "forms/field_editor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QKeyEvent>
#include <QPlainTextEdit>

namespace mamis {

FieldEditor::FieldEditor(QWidget *widget, QWidget *focus, QObject *parent)
    : QObject(parent)
    , m_widget(widget)
    , m_focus(focus)
{
    m_focus->installEventFilter(this);
    if (qobject_cast<QComboBox *>(m_focus))
        m_focus->setFocusPolicy(Qt::StrongFocus);
}

bool FieldEditor::eventFilter(QObject *watched, QEvent *event)
{
    const bool chosen = qobject_cast<QComboBox *>(watched) || qobject_cast<QCheckBox *>(watched);
    if (event->type() == QEvent::KeyPress && chosen) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            Q_EMIT entered();
            return true;
        }
    } else if (event->type() == QEvent::Wheel && qobject_cast<QComboBox *>(watched)) {
        event->ignore();
        return true;
    } else if (event->type() == QEvent::FocusOut && (chosen || qobject_cast<QPlainTextEdit *>(watched))) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason)
            Q_EMIT left();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace mamis
