#include "areas/history/history_detail_page.h"

#include "areas/history/history_model.h"
#include "domain/calendar_date.h"
#include "domain/words.h"
#include "look/theme.h"
#include "office/history.h"
#include "office/history_words.h"
#include "office/office.h"
#include "widgets/busy_line.h"
#include "widgets/card.h"
#include "widgets/enabling.h"
#include "widgets/keys.h"
#include "widgets/layouts.h"
#include "widgets/message_bar.h"

#include <QPushButton>
#include <QScrollArea>

namespace mamis {

namespace {

/// What every line has, and what a decision has besides.
FieldSection factsSection(const HistoryRow &row)
{
    QList<Field> fields {
        { HistoryDetailPage::tr("Date and time"), historyTime(row.at) },
        { HistoryDetailPage::tr("Who"),
            row.login.isEmpty() ? historyActor(row)
                                : HistoryDetailPage::tr("%1 (%2)").arg(row.user, row.login) },
        { HistoryDetailPage::tr("Kind"), words::historyKind(row.kind) },
    };
    if (const QString subject = historySubject(row); !subject.isEmpty())
        fields.append({ HistoryDetailPage::tr("About"), subject });
    if (row.from && row.to) {
        fields.append({ HistoryDetailPage::tr("Application status"), words::name(*row.to), false,
            words::name(*row.from) });
        if (row.effectiveOn.isValid())
            fields.append({ HistoryDetailPage::tr("Date of joining, change or resignation"),
                formatDate(row.effectiveOn) });
        if (!row.message.isEmpty())
            fields.append({ HistoryDetailPage::tr("Message"), row.message });
        if (!row.notify)
            fields.append({ HistoryDetailPage::tr("Notification mail"),
                HistoryDetailPage::tr("Not sent: %1").arg(row.noMailReason) });
    }
    return { {}, fields };
}

FieldSection changesSection(const HistoryRow &row)
{
    QList<Field> fields;
    const QList<HistoryFact> facts = historyFacts(row);
    for (const HistoryFact &fact : facts)
        fields.append({ fact.label, fact.value, false, fact.before });
    return { HistoryDetailPage::tr("What"), fields };
}

FieldSection linkSection(const HistoryRow &row)
{
    if (row.seq == 0)
        return { HistoryDetailPage::tr("Place in the history"),
            { { HistoryDetailPage::tr("Number"),
                HistoryDetailPage::tr("none (from before lines were linked)") } } };
    return { HistoryDetailPage::tr("Place in the history"),
        { { HistoryDetailPage::tr("Number"), QString::number(row.seq) },
            { HistoryDetailPage::tr("Check value"), row.hash } } };
}

} // namespace

HistoryDetailPage::HistoryDetailPage(Office &office, bool opensApplications, QWidget *parent)
    : Page(tr("Line of the history"), tr("Details"), parent)
    , m_office(office)
    , m_opensApplications(opensApplications)
    , m_busy(new BusyLine(this))
    , m_facts(new FieldList)
    , m_changes(new FieldList)
    , m_link(new FieldList)
    , m_back(new QPushButton(tr("Back"), this))
    , m_open(new QPushButton(tr("Open the application"), this))
{
    arrange();
    m_back->setToolTip(tr("Back to the list (Esc)"));
    for (QPushButton *button : { m_back, m_open })
        button->setAutoDefault(true);
    theme::setPrimary(m_open);
    connect(m_back, &QPushButton::clicked, this, &HistoryDetailPage::backRequested);
    connect(m_open, &QPushButton::clicked, this, &HistoryDetailPage::openApplication);
    addKey(this, { Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter }, m_open->text(),
        [this] { openApplication(); });
    addKey(this, { Qt::ALT | Qt::Key_Up }, tr("Previous line of the list"),
        [this] { Q_EMIT neighbourRequested(-1); });
    addKey(this, { Qt::ALT | Qt::Key_Down }, tr("Next line of the list"),
        [this] { Q_EMIT neighbourRequested(1); });
}

void HistoryDetailPage::arrange()
{
    auto *cards = new QWidget;
    auto *inside = columnOf(cards);
    inside->setContentsMargins(0, 0, theme::spacing, 0);
    inside->setSpacing(theme::groupSpacing);
    for (FieldList *list : { m_facts, m_changes, m_link }) {
        inside->addWidget(list);
        list->hide();
    }
    inside->addStretch(1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::spacing);
    buttons->addStretch(1);
    buttons->addWidget(m_back);
    buttons->addWidget(m_open);
    auto *column = columnOf(content());
    column->addWidget(m_busy);
    column->addWidget(makeScrollable(cards), 1);
    column->addLayout(buttons);
}

void HistoryDetailPage::show(qint64 id)
{
    if (id != m_id)
        messages().clear();
    m_id = id;
    m_busy->setBusy(true);
    History(m_office).rows({ id }, this, [this, id](const Result<QList<HistoryRow>> &rows) {
        if (id != m_id)
            return;
        m_busy->setBusy(false);
        if (!rows)
            messages().say(*rows.failure);
        else if (!rows->isEmpty())
            showRow(rows->first());
    });
}

void HistoryDetailPage::showRow(const HistoryRow &row)
{
    m_stepId = row.person.isEmpty() ? 0 : row.stepId;
    setTitle(tr("History: %1").arg(words::historyKind(row.kind)));
    const FieldSection changes = changesSection(row);
    m_facts->setSection(factsSection(row));
    m_changes->setSection(changes);
    m_link->setSection(linkSection(row));
    m_facts->show();
    m_changes->setVisible(!changes.fields.isEmpty());
    m_link->show();
    m_open->setVisible(m_opensApplications);
    enableUnless(*m_open, m_stepId ? QString() : tr("This line is not about an application."),
        tr("Opens the application this line is about (Ctrl+Enter)"));
}

void HistoryDetailPage::openApplication()
{
    if (m_stepId && m_opensApplications)
        Q_EMIT applicationRequested(m_stepId);
}

void HistoryDetailPage::activate()
{
    m_back->setFocus();
}

} // namespace mamis
