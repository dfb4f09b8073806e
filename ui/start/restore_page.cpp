#include "start/restore_page.h"

#include "domain/calendar_date.h"
#include "domain/explain.h"
#include "look/theme.h"
#include "office/aside.h"
#include "widgets/busy_line.h"
#include "widgets/field_list.h"
#include "widgets/hint_label.h"
#include "widgets/keys.h"
#include "widgets/message_bar.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace mamis {

RestorePage::RestorePage(QWidget *parent)
    : Page(tr("Restore a copy"), tr("Restore a copy"), parent)
    , m_busy(new BusyLine(this))
    , m_copyState(new FieldList(this))
    , m_presentState(new FieldList(this))
    , m_back(new QPushButton(tr("Back"), this))
    , m_restore(new QPushButton(tr("Put the copy in its place"), this))
{
    auto *states = new QHBoxLayout;
    states->setSpacing(theme::groupSpacing);
    for (FieldList *state : { m_copyState, m_presentState })
        states->addWidget(state, 1, Qt::AlignTop);
    theme::setPrimary(m_restore);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::spacing);
    for (QPushButton *button : { m_back, m_restore }) {
        button->setAutoDefault(true);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(content());
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::groupSpacing);
    layout->addWidget(m_busy);
    layout->addLayout(states);
    layout->addWidget(
        new HintLabel(tr("What has been entered since the copy was made is not in it. The present "
                         "file is not deleted: it is kept beside it under another name.")));
    layout->addLayout(buttons);
    layout->addStretch(1);
    connect(m_restore, &QPushButton::clicked, this, &RestorePage::restore);
    connect(m_back, &QPushButton::clicked, this, &RestorePage::backRequested);
    addKey(this, { Qt::Key_Escape }, tr("Back"), [this] {
        if (mayLeave())
            Q_EMIT backRequested();
    });
}

namespace {

FieldSection sectionOf(const QString &title, const RestoreReport &report)
{
    const auto moment
        = [](const QDateTime &time) { return time.isValid() ? formatDateTime(time) : QStringLiteral("–"); };
    FieldSection section { title, { { RestorePage::tr("File"), QDir::toNativeSeparators(report.path) } } };
    if (!report.isThere) {
        section.fields.append({ RestorePage::tr("State"), RestorePage::tr("Is not there"), true });
        return section;
    }
    section.fields.append({ RestorePage::tr("Last changed"), moment(report.changedAt.toUTC()) });
    if (!report.problem.isEmpty()) {
        const Failure failure(Failure::Kind::Unavailable, report.problem, { report.path });
        section.fields.append({ RestorePage::tr("State"), explain(failure).section(u'\n', 0, 0), true });
        return section;
    }
    const auto number = [](qint64 value) { return QLocale().toString(value); };
    section.fields.append({ RestorePage::tr("State"), RestorePage::tr("Can be opened, undamaged") });
    const bool practice = report.kind == Database::Kind::Practice;
    section.fields.append({ RestorePage::tr("Kind"),
        practice ? RestorePage::tr("Practice") : RestorePage::tr("Real data"), practice });
    section.fields.append({ RestorePage::tr("Members"), number(report.members) });
    section.fields.append({ RestorePage::tr("Applications"), number(report.applications) });
    section.fields.append({ RestorePage::tr("Decisions"), number(report.decisions) });
    section.fields.append({ RestorePage::tr("Last decision"), moment(report.lastDecisionAt) });
    return section;
}

} // namespace

void RestorePage::setFiles(const QString &copy, const QString &path)
{
    m_copy = copy;
    m_path = path;
    m_possible = false;
    messages().clear();
    m_copyState->setSection({ tr("The copy"), { { tr("File"), QDir::toNativeSeparators(copy) } } });
    m_presentState->setSection(
        { tr("The present file"), { { tr("File"), QDir::toNativeSeparators(path) } } });
    setBusy(true);
    runAside<RestoreChoice>(
        this, [copy, path] { return lookAtCopy(copy, path); },
        [this, look = ++m_looked](const Result<RestoreChoice> &choice) {
            if (look != m_looked)
                return;
            if (choice)
                show(*choice);
            else
                messages().say(*choice.failure);
            setBusy(false);
        });
}

void RestorePage::show(const RestoreChoice &choice)
{
    m_copyState->setSection(sectionOf(tr("The copy"), choice.copy));
    m_presentState->setSection(sectionOf(tr("The present file"), choice.present));
    m_possible = choice.isUsable() && choice.isOneKind();
    if (!choice.isUsable())
        messages().say(MessageBar::Tone::Warning,
            tr("This copy cannot be restored. Nothing was changed. Go back and choose another one."));
    else if (!m_possible)
        messages().say(Failure(Failure::Kind::Unavailable, QStringLiteral("database-other-kind")));
}

void RestorePage::restore()
{
    m_working = true;
    setBusy(true);
    runAside<QString>(
        this, [copy = m_copy, path = m_path] { return restoreCopy(copy, path); },
        [this](const Result<QString> &aside) {
            m_working = false;
            setBusy(false);
            if (aside)
                Q_EMIT restored(m_path, *aside);
            else
                messages().say(*aside.failure);
        });
}

void RestorePage::setBusy(bool busy)
{
    m_busy->setBusy(busy);
    m_restore->setEnabled(!busy && m_possible);
    m_back->setEnabled(!m_working);
    if (!busy && isVisible())
        activate();
}

/// On the harmless way.
void RestorePage::activate()
{
    m_back->setFocus();
}

bool RestorePage::mayLeave()
{
    if (m_working)
        messages().say(
            MessageBar::Tone::Info, tr("The copy is being put in its place. Please wait a moment."));
    return !m_working;
}

} // namespace mamis
