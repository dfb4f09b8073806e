#include "areas/history/history_check_page.h"

#include "look/theme.h"
#include "look/tone.h"
#include "office/history_words.h"
#include "office/office.h"
#include "widgets/card.h"
#include "widgets/hint_label.h"
#include "widgets/keys.h"
#include "widgets/layouts.h"
#include "widgets/message_bar.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>

namespace mamis {

namespace {

constexpr int lookAgain = 100; ///< milliseconds between two looks at how far a check is

QLabel *wrapping(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

QString verdictOf(const HistoryReport &report, bool asked)
{
    if (report.chain.firstBrokenSeq != 0)
        return HistoryCheckPage::tr("✕ The history is not whole");
    if (report.unexplained != 0)
        return HistoryCheckPage::tr("✕ Records do not fit the history");
    if (asked && !report.chain.hasWanted)
        return HistoryCheckPage::tr("✕ The noted check value is not part of this history");
    return HistoryCheckPage::tr("✓ The history is whole");
}

QString explanationOf(const HistoryReport &report, bool asked)
{
    const QLocale locale;
    QStringList lines;
    if (report.chain.firstBrokenSeq != 0) {
        const QString seq = locale.toString(report.chain.firstBrokenSeq);
        lines.append(report.brokenSince.isValid()
                ? HistoryCheckPage::tr(
                    "%1: line no. %2 (%3) does not follow the one before it. It or a line beside it "
                    "was changed, removed or put in past this program.")
                      .arg(report.brokenAt, seq, historyTime(report.brokenSince))
                : HistoryCheckPage::tr("%1: from line no. %2 on the lines are missing.")
                      .arg(report.brokenAt, seq));
        lines.append(
            HistoryCheckPage::tr("The lines before it are as they were written; of those after it nothing "
                                 "can be said."));
    } else {
        lines.append(
            HistoryCheckPage::tr("%1 lines were checked: each is as it was written and none is missing.")
                .arg(locale.toString(report.head.seq)));
    }
    if (report.unexplained != 0)
        lines.append(
            HistoryCheckPage::tr("%n status(es), membership(s) or mail(s) are not as the history leads to: "
                                 "they were changed past this program.",
                nullptr, static_cast<int>(report.unexplained)));
    if (asked && report.chain.hasWanted)
        lines.append(HistoryCheckPage::tr("The noted check value is part of this history."));
    else if (asked && report.chain.firstBrokenSeq == 0)
        lines.append(
            HistoryCheckPage::tr("Either it was noted at another database, or an older copy of this one was "
                                 "put back, or the history was written anew after it was noted."));
    if (!report.isWhole() || (asked && !report.chain.hasWanted))
        lines.append(
            HistoryCheckPage::tr("Please stop working, keep the database as it is now, and tell the person "
                                 "in charge of the system. \"mamis-officectl check\" says more."));
    return lines.join(QStringLiteral("\n\n"));
}

} // namespace

HistoryCheckPage::HistoryCheckPage(Office &office, QWidget *parent)
    : Page(tr("Check of the history"), tr("Check for tampering"), parent)
    , m_office(office)
    , m_noted(new QLineEdit(this))
    , m_notedError(new HintLabel({}, this))
    , m_progress(new QProgressBar(this))
    , m_ticker(new QTimer(this))
    , m_result(makeResult())
    , m_back(new QPushButton(tr("Back"), this))
    , m_cancel(new QPushButton(tr("Stop"), this))
    , m_start(new QPushButton(tr("Start the check"), this))
{
    auto *column = columnOf(content());
    column->setSpacing(theme::groupSpacing);
    column->addWidget(
        new HintLabel(tr("Every line of the history carries a check value made of all it says and of the "
                         "line before. The check computes them all anew and finds lines that were "
                         "changed or removed. Large histories take some minutes; work can go on."),
            this));
    column->addWidget(makeNoted());
    m_progress->setAccessibleName(tr("Progress of the check"));
    column->addWidget(m_progress);
    column->addWidget(m_result);
    column->addStretch(1);
    column->addLayout(makeButtons());
    m_ticker->setInterval(lookAgain);
    connect(m_ticker, &QTimer::timeout, this, &HistoryCheckPage::showProgress);
    m_result->hide();
    showRunning(false);
}

HistoryCheckPage::~HistoryCheckPage()
{
    cancel();
}

QWidget *HistoryCheckPage::makeNoted()
{
    auto *part = new QWidget(this);
    auto *column = columnOf(part);
    column->setSpacing(2);
    auto *label = new QLabel(tr("Check value noted earlier (may be left empty)"), part);
    label->setBuddy(m_noted);
    m_noted->setAccessibleName(label->text());
    m_noted->setPlaceholderText(QStringLiteral("1234:9f86d081884c7d65…"));
    m_noted->setClearButtonEnabled(true);
    m_noted->setMaxLength(200);
    column->addWidget(label);
    column->addWidget(m_noted);
    column->addWidget(m_notedError);
    m_notedError->hide();
    connect(m_noted, &QLineEdit::textEdited, m_notedError, [this] { m_notedError->showError({}); });
    connect(m_noted, &QLineEdit::returnPressed, this, &HistoryCheckPage::start);
    return part;
}

QWidget *HistoryCheckPage::makeResult()
{
    auto *inside = new QWidget;
    auto *column = columnOf(inside);
    m_verdict = wrapping(inside);
    theme::setTextRole(m_verdict, theme::TextRole::Title);
    m_verdict->setForegroundRole(QPalette::WindowText); // on a card it would be another
    m_explanation = wrapping(inside);
    column->addWidget(m_verdict);
    column->addWidget(m_explanation);
    m_headPart = new QWidget(inside);
    auto *head = columnOf(m_headPart);
    head->setContentsMargins(0, theme::spacing, 0, 0);
    head->setSpacing(2);
    auto *label = new QLabel(tr("Check value of the last line, to be noted"), m_headPart);
    m_head = new QLineEdit(m_headPart);
    m_head->setReadOnly(true);
    m_head->setAccessibleName(label->text());
    label->setBuddy(m_head);
    auto *copy = new QPushButton(tr("Copy"), m_headPart);
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_head->text());
        messages().say(MessageBar::Tone::Info, tr("The check value has been copied."));
    });
    auto *line = new QHBoxLayout;
    line->setSpacing(theme::spacing);
    line->addWidget(m_head, 1);
    line->addWidget(copy);
    head->addWidget(label);
    head->addLayout(line);
    head->addWidget(
        new HintLabel(tr("Note it outside this computer, with the date. Typed in above at a later check, it "
                         "shows that the history was not written anew as a whole since then."),
            m_headPart));
    column->addWidget(m_headPart);
    return makeCard(tr("Result"), inside, this);
}

QLayout *HistoryCheckPage::makeButtons()
{
    m_back->setToolTip(tr("Back to the list (Esc)"));
    m_start->setToolTip(tr("Start the check (Ctrl+Enter)"));
    theme::setPrimary(m_start);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::spacing);
    buttons->addStretch(1);
    for (QPushButton *button : { m_back, m_cancel, m_start }) {
        button->setAutoDefault(true);
        buttons->addWidget(button);
    }
    connect(m_back, &QPushButton::clicked, this, &HistoryCheckPage::backRequested);
    connect(m_cancel, &QPushButton::clicked, this, &HistoryCheckPage::cancel);
    connect(m_start, &QPushButton::clicked, this, &HistoryCheckPage::start);
    addKey(
        this, { Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter }, m_start->text(), [this] { start(); });
    return buttons;
}

void HistoryCheckPage::start()
{
    if (m_run)
        return;
    messages().clear();
    std::optional<ChainEnd> noted;
    if (const QString typed = m_noted->text().trimmed(); !typed.isEmpty()) {
        noted = chainEndFrom(typed);
        if (!noted) {
            m_notedError->showError(
                tr("Please type a number, a colon and 64 digits or letters from a to f, as "
                   "they were shown."));
            m_noted->setFocus();
            return;
        }
    }
    m_result->hide();
    m_run = std::make_shared<HistoryCheck>();
    showRunning(true);
    History(m_office).check(noted, m_run, this, [this, noted](const Result<HistoryReport> &report) {
        m_run.reset();
        showRunning(false);
        if (report)
            showReport(*report, noted.has_value());
        else if (report.failure->kind == Failure::Kind::Cancelled)
            messages().say(MessageBar::Tone::Info, tr("Stopped. The history was not checked to its end."));
        else
            messages().say(*report.failure);
    });
}

void HistoryCheckPage::cancel()
{
    if (m_run)
        m_run->cancellation.cancel();
}

void HistoryCheckPage::showRunning(bool running)
{
    const bool hadFocus = isAncestorOf(focusWidget());
    m_progress->setVisible(running);
    m_cancel->setVisible(running);
    m_noted->setEnabled(!running);
    m_start->setEnabled(!running);
    if (running)
        m_ticker->start();
    else
        m_ticker->stop();
    showProgress();
    if (hadFocus)
        (running ? m_cancel : m_start)->setFocus();
}

void HistoryCheckPage::showProgress()
{
    const qint64 total = m_run ? m_run->total.load() : 0;
    constexpr int steps = 1000;
    m_progress->setRange(0, total == 0 ? 0 : steps); // 0 to 0: it moves without saying how far
    if (total != 0)
        m_progress->setValue(static_cast<int>(m_run->done * steps / total));
}

void HistoryCheckPage::showReport(const HistoryReport &report, bool asked)
{
    m_isWhole = report.isWhole() && (!asked || report.chain.hasWanted);
    m_verdict->setText(verdictOf(report, asked));
    m_explanation->setText(explanationOf(report, asked));
    m_head->setText(toText(report.head));
    m_head->setCursorPosition(0);
    m_headPart->setVisible(report.isWhole());
    showVerdict();
    m_result->show();
}

void HistoryCheckPage::showVerdict()
{
    QPalette colours = palette();
    colours.setColor(
        QPalette::WindowText, toneColours(m_isWhole ? ToneKind::Good : ToneKind::Bad, palette()).text);
    m_verdict->setPalette(colours);
}

void HistoryCheckPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_verdict)
        showVerdict();
}

void HistoryCheckPage::activate()
{
    (m_run ? m_cancel : m_start)->setFocus();
}

} // namespace mamis
