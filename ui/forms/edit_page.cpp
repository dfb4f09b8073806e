#include "forms/edit_page.h"

#include "domain/failure.h"
#include "look/theme.h"
#include "widgets/card.h"
#include "widgets/compact_button.h"
#include "widgets/hint_label.h"
#include "widgets/layouts.h"
#include "widgets/message_bar.h"

#include <QPushButton>

namespace mamis {

EditPage::EditPage(const QString &title, const QString &crumb, bool back, QWidget *parent)
    : FormPage(title, crumb,
        { tr("Save"), tr("Saving …"), tr("The changes are being saved. Wait a moment."),
            { QKeySequence(QKeySequence::Save), Qt::Key_F9 }, back },
        parent)
    , m_conflict(makeConflictBar())
{
    connect(&form(), &RecordForm::changed, this, &EditPage::enableParts);
    connect(&form(), &RecordForm::settled, this, &EditPage::showConflict);
}

QWidget *EditPage::makeConflictBar()
{
    auto *inside = new QWidget(this);
    auto *line = lineOf(inside);
    line->addWidget(
        new HintLabel(tr("Choose at each marked field whose value holds, or for all at once:"), inside), 1);
    auto *theirs = new CompactButton(tr("Take all of theirs"), inside);
    auto *mine = new CompactButton(tr("Keep all of mine"), inside);
    for (QPushButton *button : { theirs, mine })
        line->addWidget(button);
    connect(theirs, &QPushButton::clicked, this, [this] { form().settleAll(true); });
    connect(mine, &QPushButton::clicked, this, [this] { form().settleAll(false); });
    QWidget *bar = makeCard(QString(), inside, this);
    bar->hide();
    return bar;
}

void EditPage::arrangeEditor(
    const QList<QWidget *> &above, const QList<QWidget *> &left, const QList<QPushButton *> &before)
{
    m_discard = new QPushButton(tr("Discard"), this);
    m_discard->setToolTip(tr("Back to what is saved"));
    connect(m_discard, &QPushButton::clicked, this, [this] {
        messages().clear();
        form().discard();
        showConflict();
        form().focusFirst();
    });
    arrange(above + QList<QWidget *> { m_conflict }, left, before + QList { m_discard });
}

void EditPage::activate()
{
    if (!m_loaded || !form().isChanged())
        reload();
    form().focusFirst();
}

bool EditPage::mayLeave()
{
    if (!FormPage::mayLeave())
        return false;
    if (m_readOnly || !m_loaded || !form().isChanged())
        return true;
    offerToDiscard(tr("The changes are not saved yet. Save them, or discard them."), [this] {
        form().discard();
        showConflict();
    });
    return false;
}

void EditPage::reload()
{
    const quint64 request = ++m_request;
    fetch([this, request](const Result<FormRecord> &record) {
        if (request != m_request)
            return;
        if (!record)
            return messages().say(*record.failure);
        if (form().isChanged()) // somebody has begun before it was there
            keepTyped(*record);
        else
            fill(*record);
        Q_EMIT loaded();
    });
}

void EditPage::begin(const FieldValues &values, bool known)
{
    m_loaded = false;
    m_known = known;
    form().setValues(values);
    showConflict();
}

void EditPage::keepTyped(const FormRecord &record)
{
    m_version = record.version;
    if (m_known) {
        form().compare(record.values);
    } else {
        const FieldValues all = form().values();
        const QStringList typed = form().changedFields();
        form().setValues(record.values);
        for (const QString &code : typed)
            form().setValue(code, all.value(code));
    }
    m_loaded = true;
    m_known = true;
    showConflict();
}

void EditPage::fill(const FormRecord &record)
{
    m_loaded = true;
    m_known = true;
    m_version = record.version;
    form().setValues(record.values);
    showConflict();
    enableParts();
}

void EditPage::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    form().setReadOnly(readOnly);
    enableParts();
}

bool EditPage::maySubmit()
{
    if (m_readOnly || !m_loaded)
        return false;
    const QStringList open = form().unsettled();
    if (open.isEmpty())
        return true;
    QStringList names;
    for (const QString &code : open)
        names.append(form().name(code));
    messages().say(
        MessageBar::Tone::Warning, tr("Choose first whose value holds: %1").arg(names.join(tr(", "))));
    form().focus(open.constFirst());
    return false;
}

void EditPage::finishFields()
{
    primaryButton()->setFocus(Qt::TabFocusReason);
}

void EditPage::submit()
{
    setBusy(true);
    const quint64 request = ++m_request;
    store({ form().values(), m_version }, [this, request](const Result<FormRecord> &record) {
        if (request != m_request)
            return;
        if (!record && record.failure->code == QLatin1String("stale"))
            return compareWithTheirs();
        setBusy(false);
        if (!record)
            return showFailure(*record.failure);
        fill(*record);
        if (const QString text = savedText(); !text.isEmpty())
            messages().say(MessageBar::Tone::Success, text);
        Q_EMIT saved();
    });
}

void EditPage::showFailure(const Failure &failure)
{
    if (!form().showFailure(failure))
        messages().say(failure);
}

void EditPage::compareWithTheirs()
{
    const quint64 request = ++m_request;
    fetch([this, request](const Result<FormRecord> &record) {
        if (request != m_request)
            return;
        setBusy(false);
        if (!record)
            return messages().say(*record.failure);
        m_version = record->version;
        const QStringList asking = form().compare(record->values);
        showConflict();
        if (asking.isEmpty()) {
            messages().say(MessageBar::Tone::Warning,
                tr("Somebody else has saved this in the meantime; what they changed is shown now. Nothing "
                   "you typed is lost. Look at it, and save again."));
            return primaryButton()->setFocus(Qt::OtherFocusReason);
        }
        messages().say(MessageBar::Tone::Warning,
            tr("Somebody else has saved this in the meantime, and changed what you have changed, too. "
               "Nothing you typed is lost. Choose whose value holds, and save again."));
        form().focus(asking.constFirst());
    });
}

void EditPage::showConflict()
{
    m_conflict->setVisible(!form().unsettled().isEmpty());
    enableParts();
}

void EditPage::setBusy(bool busy)
{
    FormPage::setBusy(busy);
    enableParts();
}

void EditPage::enableParts()
{
    if (!m_discard)
        return;
    const bool changed = m_loaded && !m_readOnly && !isBusy() && form().isChanged();
    const bool isNew = m_loaded && !m_readOnly && !isBusy() && m_version == 0;
    m_discard->setVisible(!m_readOnly);
    m_discard->setEnabled(changed);
    primaryButton()->setVisible(!m_readOnly);
    primaryButton()->setEnabled(changed || isNew);
}

} // namespace mamis
