#include "forms/record_form.h"

#include "domain/explain.h"
#include "domain/failure.h"
#include "forms/conflict_line.h"
#include "forms/field_editor.h"
#include "forms/form_layout.h"
#include "look/theme.h"
#include "widgets/card.h"
#include "widgets/hint_label.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace mamis {

/// A field with all that stands around it.
struct RecordForm::Entry
{
    FieldSpec spec;
    QGridLayout *grid;
    int row;
    QWidget *label; ///< with the mark; of a check empty
    QWidget *mark;
    QWidget *box; ///< what stands in the grid
    FieldEditor *editor;
    HintLabel *hint;
    ConflictLine *conflict;
    QVariant base = {}; ///< what setValues() or somebody else gave
    QString note = {};
    QString error = {};
    bool shown = true;
    bool asks = false; ///< whose value holds

    bool differs() const { return editor->value() != base; }
    void showHint();
    void setError(const QString &text);
    void setAsking(bool asking);
};

void RecordForm::Entry::showHint()
{
    if (!shown)
        return hint->hide();
    if (!error.isEmpty()) {
        hint->showError(error);
    } else {
        QStringList lines { editor->note(), note.isEmpty() ? spec.rule : note };
        lines.removeAll(QString());
        hint->showHint(lines.join(u'\n'));
    }
    editor->focusWidget()->setAccessibleDescription(hint->text());
}

void RecordForm::Entry::setError(const QString &text)
{
    error = text;
    showHint();
}

void RecordForm::Entry::setAsking(bool asking)
{
    asks = asking;
    if (asking)
        conflict->ask(editor->words(base));
    else
        conflict->hide();
}

RecordForm::RecordForm(QObject *parent)
    : QObject(parent)
{
}

RecordForm::~RecordForm() = default;

QWidget *RecordForm::addCard(const QString &title, const QList<FieldSpec> &fields, QWidget *parent)
{
    auto *inside = new QWidget(parent);
    QGridLayout *grid = makeFieldGrid(inside);
    for (const FieldSpec &spec : fields)
        add(grid, spec);
    return makeCard(title, inside, parent);
}

void RecordForm::add(QGridLayout *grid, const FieldSpec &spec)
{
    QWidget *parent = grid->parentWidget();
    auto *label = new QWidget(parent);
    auto *mark = new RequiredMark(label);
    FieldEditor *editor = makeFieldEditor(spec, parent);
    auto *hint = new HintLabel({}, parent);
    auto *conflict = new ConflictLine(spec.name, parent);
    if (editor->focusWidget()->accessibleName().isEmpty())
        editor->focusWidget()->setAccessibleName(spec.name);
    auto *name = new QLabel(spec.kind == FieldKind::Check ? QString() : spec.name, label);
    name->setTextFormat(Qt::PlainText);
    name->setBuddy(editor->focusWidget());
    auto *line = new QHBoxLayout(label);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(theme::spacing);
    line->addWidget(name);
    line->addWidget(mark);
    line->addStretch(1);
    mark->setVisible(spec.required);

    QWidget *box = editor->widget();
    if (!spec.unit.isEmpty()) {
        box = new QWidget(parent);
        auto *row = new QHBoxLayout(box);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(theme::spacing);
        row->addWidget(editor->widget());
        row->addWidget(new QLabel(spec.unit, box));
        row->addStretch(1);
    }
    // The first row of a grid stays empty, so rowCount() is the next one.
    const int row = grid->rowCount();
    const bool several = spec.kind == FieldKind::Lines;
    grid->addWidget(label, row, 0, several ? Qt::AlignTop | Qt::AlignLeft : Qt::AlignLeft);
    grid->addWidget(box, row, 1, 1, 2);
    grid->addWidget(hint, row + 1, 1, 1, 2);
    grid->addWidget(conflict, row + 2, 1, 1, 2);

    m_entries.push_back(std::make_unique<Entry>(
        Entry { spec, grid, row, label, mark, box, editor, hint, conflict, editor->value() }));
    alignLabels();
    Entry &entry = *m_entries.back();
    if (entry.spec.rule.isEmpty())
        entry.spec.rule = editor->generalRule();
    entry.showHint();
    connectEditor(entry);
}

/// The fields of all cards begin in one line.
void RecordForm::alignLabels()
{
    int widest = 0;
    for (const auto &entry : m_entries)
        widest = std::max(widest, entry->label->sizeHint().width());
    for (const auto &entry : m_entries)
        entry->grid->setColumnMinimumWidth(0, std::max(entry->grid->columnMinimumWidth(0), widest));
}

void RecordForm::connectEditor(Entry &entry)
{
    Entry *one = &entry; // stays where it is as long as the form
    connect(entry.editor, &FieldEditor::changed, this, [this, one] {
        if (one->error.isEmpty())
            one->showHint(); // a date's era
        Q_EMIT changed(one->spec.code);
    });
    connect(entry.editor, &FieldEditor::typed, this, [one] {
        one->note.clear();
        one->setError({});
    });
    connect(entry.editor, &FieldEditor::left, this, [this, one] { leave(*one); });
    connect(entry.editor, &FieldEditor::entered, this, [this, one] { goOn(*one); });
    connect(entry.conflict, &ConflictLine::settled, this, [this, one](bool theirs) {
        settle(one->spec.code, theirs);
        one->editor->focusWidget()->setFocus(Qt::OtherFocusReason);
    });
}

void RecordForm::putBeside(const QString &code, QWidget *widget)
{
    const Entry *entry = find(code);
    entry->grid->removeWidget(entry->box);
    entry->grid->addWidget(entry->box, entry->row, 1);
    entry->grid->addWidget(widget, entry->row, 2);
    QWidget::setTabOrder(entry->editor->lastStop(), widget);
}

void RecordForm::addRule(std::function<FieldErrors(const FieldValues &values)> rule)
{
    m_rules.append(std::move(rule));
}

QStringList RecordForm::codes() const
{
    QStringList all;
    for (const auto &entry : m_entries)
        all.append(entry->spec.code);
    return all;
}

bool RecordForm::has(const QString &code) const
{
    return find(code);
}

RecordForm::Entry *RecordForm::find(const QString &code) const
{
    const auto found
        = std::ranges::find_if(m_entries, [&code](const auto &entry) { return entry->spec.code == code; });
    return found == m_entries.end() ? nullptr : found->get();
}

FieldValues RecordForm::values() const
{
    FieldValues all;
    for (const auto &entry : m_entries)
        all.insert(entry->spec.code, entry->editor->value());
    return all;
}

QVariant RecordForm::value(const QString &code) const
{
    const Entry *entry = find(code);
    return entry ? entry->editor->value() : QVariant();
}

void RecordForm::setValues(const FieldValues &values)
{
    for (const auto &entry : m_entries) {
        const auto given = values.constFind(entry->spec.code);
        if (given == values.constEnd())
            continue;
        entry->editor->setValue(*given);
        entry->base = entry->editor->value();
        entry->note.clear();
        entry->setError({});
        entry->setAsking(false);
        Q_EMIT changed(entry->spec.code); // it may have become unchanged without another value
    }
}

void RecordForm::setValue(const QString &code, const QVariant &value)
{
    if (Entry *entry = find(code)) {
        entry->editor->setValue(value);
        entry->setError({});
    }
}

QStringList RecordForm::changedFields() const
{
    QStringList changed;
    for (const auto &entry : m_entries) {
        if (entry->shown && entry->differs())
            changed.append(entry->spec.code);
    }
    return changed;
}

void RecordForm::discard()
{
    FieldValues before;
    for (const auto &entry : m_entries)
        before.insert(entry->spec.code, entry->base);
    setValues(before);
}

bool RecordForm::isUsed(const Entry &entry)
{
    return entry.shown && entry.editor->focusWidget()->isEnabled();
}

QString RecordForm::problem(const Entry &entry, bool alsoMissing)
{
    const FieldSpec &spec = entry.spec;
    if (entry.editor->isEmpty()) {
        if (!alsoMissing || !spec.required)
            return {};
        return spec.error.isEmpty() ? tr("Please fill this in.") : spec.error;
    }
    if (const QString text = entry.editor->problem(); !text.isEmpty())
        return text;
    const QVariant value = entry.editor->value();
    const qsizetype length = spec.longest > 0 ? value.toString().toUcs4().size() : 0;
    if (length > spec.longest)
        return tr("At most %1 characters can be kept; these are %2.").arg(spec.longest).arg(length);
    return spec.check ? spec.check(value) : QString();
}

bool RecordForm::check()
{
    FieldErrors errors;
    for (const auto &entry : m_entries) {
        if (!isUsed(*entry))
            continue;
        entry->editor->finish();
        if (const QString text = problem(*entry, true); !text.isEmpty())
            errors.insert(entry->spec.code, text);
    }
    for (const auto &rule : std::as_const(m_rules)) {
        const FieldErrors found = rule(values());
        for (auto error = found.cbegin(); error != found.cend(); ++error) {
            const Entry *entry = find(error.key());
            if (entry && isUsed(*entry) && !errors.contains(error.key()))
                errors.insert(error.key(), error.value());
        }
    }
    return !showErrors(errors);
}

bool RecordForm::showErrors(const FieldErrors &errors)
{
    Entry *first = nullptr;
    for (const auto &entry : m_entries) {
        const auto error = errors.constFind(entry->spec.code);
        const bool wrong = error != errors.constEnd();
        entry->setError(!wrong ? QString() : error->isEmpty() ? entry->spec.error : *error);
        if (wrong && !first)
            first = entry.get();
    }
    if (first)
        first->editor->focusWidget()->setFocus(Qt::OtherFocusReason);
    return first;
}

bool RecordForm::showError(const QString &code, const QString &text)
{
    Entry *entry = find(code);
    if (!entry)
        return false;
    entry->setError(text);
    if (!text.isEmpty())
        entry->editor->focusWidget()->setFocus(Qt::OtherFocusReason);
    return true;
}

bool RecordForm::showFailure(const Failure &failure)
{
    if (failure.kind != Failure::Kind::Invalid && failure.kind != Failure::Kind::Refused)
        return false;
    FieldErrors errors;
    for (const QString &code : QStringList { failure.code } + failure.facts) {
        const Entry *entry = find(code);
        if (!entry)
            continue;
        // An Invalid says no more than the field; its own sentence is the better one.
        const bool own = failure.kind == Failure::Kind::Invalid && !entry->spec.error.isEmpty();
        errors.insert(code, own ? QString() : explain(failure));
    }
    return showErrors(errors);
}

QString RecordForm::errorAt(const QString &code) const
{
    const Entry *entry = find(code);
    return entry ? entry->error : QString();
}

QStringList RecordForm::compare(const FieldValues &theirs)
{
    for (const auto &entry : m_entries) {
        const auto given = theirs.constFind(entry->spec.code);
        if (given == theirs.constEnd() || *given == entry->base)
            continue;
        const QVariant before = std::exchange(entry->base, *given);
        if (entry->editor->value() == before) {
            entry->editor->setValue(*given);
            entry->note = tr("Changed by somebody else; it was: %1").arg(entry->editor->words(before));
            entry->setError({});
        } else {
            entry->setAsking(entry->differs());
        }
        Q_EMIT changed(entry->spec.code);
    }
    return unsettled();
}

QStringList RecordForm::unsettled() const
{
    QStringList asking;
    for (const auto &entry : m_entries) {
        if (entry->asks && entry->differs())
            asking.append(entry->spec.code);
    }
    return asking;
}

void RecordForm::settle(const QString &code, bool theirs)
{
    Entry *entry = find(code);
    if (!entry || !entry->asks)
        return;
    if (theirs)
        entry->editor->setValue(entry->base);
    entry->setError({});
    entry->setAsking(false);
    Q_EMIT settled();
}

void RecordForm::settleAll(bool theirs)
{
    for (const auto &entry : m_entries)
        settle(entry->spec.code, theirs);
}

void RecordForm::setShown(const QString &code, bool shown)
{
    Entry *entry = find(code);
    if (!entry || entry->shown == shown)
        return;
    entry->shown = shown;
    entry->label->setVisible(shown);
    entry->box->setVisible(shown);
    entry->conflict->setVisible(shown && entry->asks);
    entry->setError({});
    Q_EMIT changed(code);
}

void RecordForm::setEnabled(const QString &code, bool enabled)
{
    Entry *entry = find(code);
    if (!entry)
        return;
    entry->editor->widget()->setEnabled(enabled);
    if (!enabled)
        entry->setError({});
}

void RecordForm::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (const auto &entry : m_entries) {
        entry->editor->setReadOnly(readOnly);
        entry->mark->setVisible(entry->spec.required && !readOnly);
    }
}

void RecordForm::setRule(const QString &code, const QString &rule)
{
    if (Entry *entry = find(code)) {
        entry->spec.rule = rule;
        entry->showHint();
    }
}

void RecordForm::setNote(const QString &code, const QString &note)
{
    if (Entry *entry = find(code)) {
        entry->note = note;
        entry->showHint();
    }
}

QString RecordForm::name(const QString &code) const
{
    const Entry *entry = find(code);
    return entry ? entry->spec.name : QString();
}

void RecordForm::focus(const QString &code)
{
    if (QWidget *one = widget(code))
        one->setFocus(Qt::OtherFocusReason);
}

void RecordForm::focusFirst()
{
    const auto first = std::ranges::find_if(m_entries, [](const auto &entry) { return isUsed(*entry); });
    if (first != m_entries.end())
        (*first)->editor->focusWidget()->setFocus(Qt::OtherFocusReason);
}

QWidget *RecordForm::widget(const QString &code) const
{
    const Entry *entry = find(code);
    return entry ? entry->editor->focusWidget() : nullptr;
}

QWidget *RecordForm::lastStop() const
{
    return m_entries.empty() ? nullptr : m_entries.back()->editor->lastStop();
}

void RecordForm::leave(Entry &entry)
{
    if (m_readOnly)
        return;
    entry.editor->finish();
    // That something is missing is said when one is done, not on the way through.
    if (const QString text = problem(entry, false); !text.isEmpty())
        entry.setError(text);
    Q_EMIT left(entry.spec.code);
}

void RecordForm::goOn(const Entry &entry)
{
    const auto here
        = std::ranges::find_if(m_entries, [&entry](const auto &one) { return one.get() == &entry; });
    const auto next = std::find_if(here + 1, m_entries.end(), [](const auto &one) { return isUsed(*one); });
    if (next == m_entries.end())
        Q_EMIT entered();
    else
        (*next)->editor->focusWidget()->setFocus(Qt::TabFocusReason);
}

} // namespace mamis
