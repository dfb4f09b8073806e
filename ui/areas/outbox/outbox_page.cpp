#include "areas/outbox/outbox_page.h"

#include "areas/outbox/outbox_model.h"
#include "areas/outbox/sender_panel.h"
#include "domain/calendar_date.h"
#include "look/theme.h"
#include "office/office.h"
#include "office/outbox_sender.h"
#include "widgets/busy_line.h"
#include "widgets/card.h"
#include "widgets/compact_button.h"
#include "widgets/field_list.h"
#include "widgets/keys.h"
#include "widgets/layouts.h"
#include "widgets/message_bar.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

namespace mamis {

namespace {

constexpr int refreshDelay = 300; ///< milliseconds: a batch of mails is one refresh

/// The tabs, in their order; nothing = all.
constexpr std::array<std::optional<MailState>, 5> tabs { std::nullopt, MailState::Waiting, MailState::Sent,
    MailState::Failed, MailState::Withdrawn };

} // namespace

OutboxPage::OutboxPage(Office &office, OutboxSender &sender, QWidget *parent)
    : Page(tr("Sent mail"), tr("Sent mail"), parent)
    , m_office(office)
    , m_outbox(office)
    , m_mailer(sender)
    , m_model(new OutboxModel(this))
    , m_sender(new SenderPanel(m_outbox, sender, this))
    , m_tabs(new QTabBar(this))
    , m_search(new QLineEdit(this))
    , m_busy(new BusyLine(this))
    , m_listOrEmpty(new QStackedWidget(this))
    , m_table(new QTableView(this))
    , m_empty(new QLabel(this))
    , m_clear(new CompactButton(tr("Clear selection"), this))
    , m_shown(new QLabel(this))
    , m_more(new CompactButton(tr("Load more"), this))
    , m_facts(new FieldList(this))
    , m_body(new QPlainTextEdit(this))
    , m_again(new QPushButton(tr("Send again"), this))
    , m_withdraw(new QPushButton(tr("Take back"), this))
    , m_refreshSoon(new QTimer(this))
{
    arrange();
    connectParts();
    sizeColumns();
    connect(&sender, &OutboxSender::attempted, m_refreshSoon, qOverload<>(&QTimer::start));
    connect(&sender, &OutboxSender::stateChanged, m_refreshSoon, qOverload<>(&QTimer::start));
    showCounts({});
    showRows({});
}

OutboxPage::~OutboxPage()
{
    // Widgets that go after this part of the page must not call it.
    m_table->selectionModel()->disconnect(this);
}

void OutboxPage::arrange()
{
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(theme::spacing);
    splitter->addWidget(makeList());
    splitter->addWidget(makeDetail());
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    auto *column = columnOf(content());
    column->addWidget(m_sender);
    column->addWidget(makeFilters());
    column->addWidget(splitter, 1);
}

QWidget *OutboxPage::makeFilters()
{
    m_tabs->setAccessibleName(tr("State"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    for (qsizetype i = 0; i < qsizetype(tabs.size()); ++i)
        m_tabs->addTab({});
    auto *label = new QLabel(tr("To"), this);
    label->setBuddy(m_search);
    m_search->setAccessibleName(label->text());
    m_search->setPlaceholderText(tr("Name or mail address"));
    m_search->setClearButtonEnabled(true);
    m_search->setToolTip(tr("Ctrl+L"));
    auto *widget = new QWidget(this);
    auto *line = lineOf(widget);
    line->addWidget(m_tabs);
    line->addStretch(1);
    line->addWidget(label);
    line->addWidget(m_search, 100); // as wide as it may be, the rest is empty
    return widget;
}

QWidget *OutboxPage::makeList()
{
    m_table->setAccessibleName(tr("Mails"));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->setTabKeyNavigation(false);
    m_table->setCornerButtonEnabled(false);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    m_table->horizontalHeader()->setSectionResizeMode(OutboxModel::Subject, QHeaderView::Stretch);
    m_table->setMinimumHeight(m_table->fontMetrics().height() * 8);

    auto *nothing = new QWidget(this);
    auto *column = columnOf(nothing);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    column->addStretch(1);
    column->addWidget(m_empty);
    column->addWidget(m_clear, 0, Qt::AlignHCenter);
    column->addStretch(1);
    m_listOrEmpty->addWidget(m_table);
    m_listOrEmpty->addWidget(nothing);

    auto *widget = new QWidget(this);
    auto *all = columnOf(widget);
    all->setSpacing(4);
    auto *footer = new QWidget(widget);
    auto *line = lineOf(footer);
    line->addWidget(m_shown);
    line->addWidget(m_more);
    line->addStretch(1);
    all->addWidget(m_busy);
    all->addWidget(m_listOrEmpty, 1);
    all->addWidget(footer);
    return widget;
}

QWidget *OutboxPage::makeDetail()
{
    m_again->setToolTip(tr("Puts this mail among those to be sent now (Ctrl+R)"));
    m_withdraw->setToolTip(tr("This mail will not be sent (Ctrl+Delete)"));
    m_again->setAutoDefault(false);
    m_withdraw->setAutoDefault(false);
    m_body->setReadOnly(true);
    m_body->setTabChangesFocus(true);
    m_body->setFrameShape(QFrame::NoFrame);
    m_body->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_body->setAccessibleName(tr("Text of the mail"));

    m_detail = new QWidget(this);
    auto *facts = new QWidget(m_detail);
    auto *inside = columnOf(facts);
    inside->addWidget(m_facts);
    inside->addStretch(1);
    auto *left = new QWidget(m_detail);
    auto *column = columnOf(left);
    auto *buttons = new QWidget(left);
    auto *line = lineOf(buttons);
    line->addWidget(m_again);
    line->addWidget(m_withdraw);
    line->addStretch(1);
    column->addWidget(makeScrollable(facts, left), 1);
    column->addWidget(buttons);
    auto *whole = lineOf(m_detail);
    whole->addWidget(left, 2);
    whole->addWidget(makeCard(tr("Text of the mail"), m_body, m_detail), 3);
    return m_detail;
}

void OutboxPage::connectParts()
{
    m_refreshSoon->setSingleShot(true);
    m_refreshSoon->setInterval(refreshDelay);
    connect(m_refreshSoon, &QTimer::timeout, this, [this] {
        if (isVisible()) // activate() shows the newest otherwise
            refresh();
    });
    connect(&m_office, &Office::changed, m_refreshSoon, qOverload<>(&QTimer::start));
    connect(m_sender, &SenderPanel::settingsRequested, this, &OutboxPage::settingsRequested);
    connect(m_sender, &SenderPanel::passwordKeptUntilEnd, this, [this] {
        messages().say(MessageBar::Tone::Warning,
            tr("This computer's key store cannot be used. The password is kept only until the program "
               "ends."));
    });
    connect(m_tabs, &QTabBar::currentChanged, this, &OutboxPage::changeFilter);
    connect(m_search, &QLineEdit::textChanged, m_refreshSoon, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::returnPressed, this, &OutboxPage::changeFilter);
    connect(m_clear, &QPushButton::clicked, this, &OutboxPage::clearFilter);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_limit += pageSize;
        refresh();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &index) {
            if (index.isValid())
                m_current = m_model->rows().at(index.row()).id;
            showDetail();
        });
    connect(m_again, &QPushButton::clicked, this, &OutboxPage::sendAgain);
    connect(m_withdraw, &QPushButton::clicked, this, &OutboxPage::withdraw);

    addKey(this, { Qt::Key_F5 }, tr("Refresh"), [this] { refresh(); });
    addKey(this, { Qt::CTRL | Qt::Key_L }, tr("To the search"),
        [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    addKey(this, { Qt::CTRL | Qt::Key_R }, tr("Send again"), [this] { m_again->click(); });
    addKey(this, { Qt::CTRL | Qt::Key_Delete }, m_withdraw->text(), [this] { m_withdraw->click(); });
}

void OutboxPage::activate()
{
    refresh();
    m_mailer.wake(); // and tells how it stands
    m_table->setFocus(Qt::OtherFocusReason);
}

/// As wide as what usually stands in them, at the present zoom; the subject takes the rest.
void OutboxPage::sizeColumns()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    OutboxRow planned;
    planned.nextTryAt = now.addDays(1);
    const int space = m_table->fontMetrics().height();
    const auto fit = [&](int column, const QString &sample) {
        m_table->setColumnWidth(column, m_table->fontMetrics().horizontalAdvance(sample) + space);
    };
    fit(OutboxModel::State, mailStateText(MailState::Failed));
    fit(OutboxModel::Queued, formatDateTime(now));
    fit(OutboxModel::Time, mailTime(planned, now));
    m_table->horizontalHeader()->setMinimumSectionSize(space * 5);
    m_table->setColumnWidth(OutboxModel::To, space * 13);
    m_table->setColumnWidth(OutboxModel::Reason, space * 13);
    m_search->setMinimumWidth(space * 7);
    m_search->setMaximumWidth(space * 14);
}

void OutboxPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        QTimer::singleShot(0, this, &OutboxPage::sizeColumns); // after the table has its new font
}

OutboxFilter OutboxPage::filter() const
{
    return { tabs.at(static_cast<std::size_t>(m_tabs->currentIndex())), m_search->text().trimmed() };
}

void OutboxPage::changeFilter()
{
    m_limit = pageSize;
    refresh();
}

void OutboxPage::clearFilter()
{
    m_search->clear();
    m_tabs->setCurrentIndex(0);
    changeFilter();
}

void OutboxPage::refresh()
{
    m_refreshSoon->stop();
    if (!m_office.session())
        return;
    const quint64 request = ++m_request;
    m_busy->setBusy(true);
    m_outbox.counts(this, [this, request](const Result<OutboxCounts> &counts) {
        if (request == m_request && counts)
            showCounts(*counts);
    });
    m_outbox.rows(filter(), 0, m_limit, this, [this, request](const Result<QList<OutboxRow>> &rows) {
        if (request != m_request)
            return;
        m_busy->setBusy(false);
        if (rows)
            showRows(*rows);
        else
            messages().say(*rows.failure);
    });
}

void OutboxPage::showCounts(const OutboxCounts &counts)
{
    m_counts = counts;
    const auto title = [](const QString &name, qint64 count) {
        return OutboxPage::tr("%1 (%2)").arg(name, QLocale().toString(count));
    };
    m_tabs->setTabText(
        0, title(tr("All mails"), counts.waiting + counts.sent + counts.failed + counts.withdrawn));
    m_tabs->setTabText(1, title(tr("Waiting"), counts.waiting));
    m_tabs->setTabText(2, title(tr("Sent"), counts.sent));
    m_tabs->setTabText(3, title(tr("Not sent"), counts.failed));
    m_tabs->setTabText(4, title(tr("Taken back"), counts.withdrawn));
}

void OutboxPage::showRows(const QList<OutboxRow> &rows)
{
    const int scroll = m_table->verticalScrollBar()->value();
    const qint64 wanted = m_current;
    {
        const QSignalBlocker quiet(m_table->selectionModel());
        m_model->setRows(rows);
    }
    const int row = std::max(0, m_model->indexOf(wanted));
    if (!rows.isEmpty() && m_table->currentIndex().row() != row)
        m_table->setCurrentIndex(m_model->index(row, 0));
    m_table->verticalScrollBar()->setValue(scroll);
    const bool filtered = filter() != OutboxFilter();
    m_listOrEmpty->setCurrentIndex(rows.isEmpty() ? 1 : 0);
    m_empty->setText(filtered
            ? tr("No mail matches: %1")
                  .arg(filter().text.isEmpty() ? m_tabs->tabText(m_tabs->currentIndex()) : filter().text)
            : tr("There are no mails yet. They are made when applications are decided."));
    m_clear->setVisible(filtered);
    m_shown->setText(tr("%1 shown").arg(QLocale().toString(rows.size())));
    m_shown->setVisible(!rows.isEmpty());
    m_more->setVisible(rows.size() >= m_limit);
    showDetail();
}

const OutboxRow *OutboxPage::current() const
{
    const int row = m_table->currentIndex().row();
    return row < 0 || row >= m_model->rowCount() ? nullptr : &m_model->rows().at(row);
}

void OutboxPage::showDetail()
{
    const OutboxRow *mail = current();
    m_detail->setVisible(mail != nullptr);
    const bool may = mail && m_outbox.mayChangeMails();
    const bool left = mail && (mail->state == MailState::Sent || mail->state == MailState::Sending);
    m_again->setEnabled(may && !left);
    m_withdraw->setEnabled(may && !left && mail->state != MailState::Withdrawn);
    if (!mail)
        return;
    m_again->setText(mail->state == MailState::Waiting ? tr("Send now") : tr("Send again"));
    const QString from = QStringLiteral("%1 <%2>").arg(mail->fromName, mail->fromAddress);
    const QString to = QStringLiteral("%1 <%2>").arg(mail->toName, mail->toAddress.simplified());
    QList<Field> fields {
        { tr("State"), mailStateText(mail->state), mail->state == MailState::Failed },
        { tr("To"), to, false },
        { tr("From"), from, false },
        { tr("Subject"), mail->subject, false },
        { tr("Queued"), formatDateTime(mail->queuedAt), false },
    };
    if (const QString time = mailTime(*mail, QDateTime::currentDateTimeUtc()); !time.isEmpty())
        fields.append({ mail->state == MailState::Sent ? tr("Sent at") : tr("Next try"), time, false });
    fields.append({ tr("Tries"), QLocale().toString(mail->attempts), false });
    if (const QString reason = mailReason(*mail); !reason.isEmpty())
        fields.append({ tr("Reason"), reason, mail->state == MailState::Failed });
    m_facts->setSection({ QString(), fields });
    if (m_body->toPlainText() != mail->body)
        m_body->setPlainText(mail->body);
}

void OutboxPage::sendAgain()
{
    const OutboxRow *mail = current();
    if (!mail)
        return;
    m_again->setEnabled(false);
    m_outbox.sendAgain(mail->id, this, [this](const Result<Done> &done) {
        if (done)
            messages().say(MessageBar::Tone::Success, tr("The mail is among those to be sent now."));
        else
            messages().say(*done.failure);
        refresh();
    });
}

void OutboxPage::withdraw()
{
    const OutboxRow *mail = current();
    if (!mail)
        return;
    m_withdraw->setEnabled(false);
    m_outbox.withdraw(mail->id, this, [this](const Result<Done> &done) {
        if (done)
            messages().say(MessageBar::Tone::Success, tr("The mail was taken back. It will not be sent."));
        else
            messages().say(*done.failure);
        refresh();
    });
}

} // namespace mamis
