#include "areas/applications/message_edit.h"

#include "domain/typed_text.h"
#include "widgets/hint_label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace mamis {

namespace {

/// Asks for a few lines only; more space comes from the layout's stretch.
class ShortEdit : public QPlainTextEdit
{
public:
    using QPlainTextEdit::QPlainTextEdit;

    QSize sizeHint() const override { return { 280, fontMetrics().lineSpacing() * 4 + 12 }; }
    QSize minimumSizeHint() const override { return { 120, fontMetrics().lineSpacing() * 3 + 12 }; }
};

} // namespace

MessageEdit::MessageEdit(QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(tr("Message"), this))
    , m_edit(new ShortEdit(this))
    , m_counter(new HintLabel({}, this))
    , m_error(new HintLabel({}, this))
{
    m_edit->setAccessibleName(tr("Message"));
    m_edit->setAccessibleDescription(tr("Shown in the notification mail to the user."));
    m_edit->setTabChangesFocus(true);
    m_label->setBuddy(m_edit);
    m_counter->setWordWrap(false);
    m_error->hide();
    setFocusProxy(m_edit);

    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_label);
    head->addStretch(1);
    head->addWidget(m_counter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(head);
    column->addWidget(new HintLabel(tr("Shown in the notification mail to the user."), this));
    column->addWidget(m_edit, 1);
    column->addWidget(m_error);
    m_cleaned
        = new HintLabel(tr("Invisible marks that turn the direction of writing have been removed."), this);
    m_cleaned->hide();
    column->addWidget(m_cleaned);
    m_notes = new QWidget(this);
    auto *notes = new QVBoxLayout(m_notes);
    notes->setContentsMargins(0, 0, 0, 0);
    notes->setSpacing(2);
    notes->addWidget(new HintLabel(tr("Required for sending back, rejecting and cancelling."), m_notes));
    notes->addWidget(
        new HintLabel(tr("Even where the reason is the same as that of an upper association, say so "
                         "(example: \"Sent back for the same reason as Association X\")."),
            m_notes));
    m_notes->hide();
    column->addWidget(m_notes);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &MessageEdit::update);
    update();
}

QString MessageEdit::text() const
{
    return m_edit->toPlainText().trimmed();
}

void MessageEdit::setText(const QString &text)
{
    m_edit->setPlainText(text);
}

void MessageEdit::append(const QString &text)
{
    if (MessageEdit::text().isEmpty())
        m_edit->setPlainText(text);
    else
        m_edit->appendPlainText(text);
    m_edit->moveCursor(QTextCursor::End);
    m_edit->setFocus();
}

void MessageEdit::setRequired(bool required)
{
    m_required = required;
    m_notes->setVisible(required); // about nothing else
    m_label->setText(required ? tr("Message (required)") : tr("Message"));
    m_edit->setAccessibleName(m_label->text());
    m_error->showError({});
}

bool MessageEdit::check()
{
    const qsizetype length = text().toUcs4().size();
    if (m_required && length == 0)
        m_error->showError(tr("Please write a message: it is required for this action."));
    else if (length > maximum)
        m_error->showError(tr("The message is too long by %1 characters.").arg(length - maximum));
    else
        m_error->showError({});
    return !m_error->showsError();
}

QString MessageEdit::errorText() const
{
    return m_error->showsError() ? m_error->text() : QString();
}

/// They come with texts that are pasted, and the applicant would read another text than is seen here.
void MessageEdit::removeDirectionMarks()
{
    const QString typed = m_edit->toPlainText();
    const QString clean = withoutDirectionMarks(typed);
    m_cleaned->setVisible(m_cleaned->isVisibleTo(this) && !typed.isEmpty());
    if (clean == typed)
        return;
    const int position = m_edit->textCursor().position();
    {
        const QSignalBlocker quiet(m_edit);
        m_edit->setPlainText(clean);
    }
    QTextCursor cursor = m_edit->textCursor();
    cursor.setPosition(std::max<int>(0, position - static_cast<int>(typed.size() - clean.size())));
    m_edit->setTextCursor(cursor);
    m_cleaned->show();
}

void MessageEdit::update()
{
    removeDirectionMarks();
    const qsizetype length = text().toUcs4().size();
    const QString counter = tr("%1 / %2").arg(length).arg(maximum);
    if (length > maximum)
        m_counter->showError(counter);
    else
        m_counter->showHint(counter);
    if (m_error->showsError())
        check();
    Q_EMIT textChanged();
}

} // namespace mamis
