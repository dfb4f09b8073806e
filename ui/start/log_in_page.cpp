#include "start/log_in_page.h"

#include "domain/words.h"
#include "look/theme.h"
#include "widgets/keys.h"
#include "widgets/message_bar.h"

#include <QGroupBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace mamis {

namespace {

constexpr int formWidth = 320; ///< at 100 % zoom
constexpr int shownAccounts = 8; ///< rows of the list before it scrolls

} // namespace

LogInPage::LogInPage(QWidget *parent)
    : Page(tr("Log in"), tr("Log in"), parent)
    , m_login(new QLineEdit)
    , m_password(new QLineEdit)
    , m_button(new QPushButton)
    , m_other(new QPushButton(tr("Use another database …")))
    , m_move(new QPushButton(tr("Move to a shared server …")))
    , m_accounts(new QTableWidget)
{
    auto *columns = new QHBoxLayout(content());
    columns->setContentsMargins(0, theme::spacing, 0, 0);
    columns->setSpacing(2 * theme::groupSpacing);
    columns->addWidget(buildForm(), 0, Qt::AlignTop | Qt::AlignLeft);
    m_practice = buildPracticeList();
    columns->addWidget(m_practice, 1, Qt::AlignTop);

    using namespace std::chrono_literals;
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &LogInPage::countDown);
    setPracticeAccounts({});
    setMovable(false);
    updateButton();
}

QWidget *LogInPage::buildForm()
{
    auto *form = new QWidget;
    auto *layout = new QVBoxLayout(form);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::spacing / 2);
    const auto addField = [&](QLineEdit *field, const QString &name) {
        auto *label = new QLabel(name);
        label->setBuddy(field);
        field->setAccessibleName(name);
        field->setMinimumWidth(formWidth * theme::zoom() / 100);
        layout->addWidget(label);
        layout->addWidget(field);
        layout->addSpacing(theme::spacing);
        connect(field, &QLineEdit::returnPressed, this, &LogInPage::submit);
        connect(field, &QLineEdit::textChanged, this, &LogInPage::updateButton);
    };
    addField(m_login, tr("Login ID"));
    addField(m_password, tr("Password"));
    m_login->setInputMethodHints(Qt::ImhLatinOnly | Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    m_password->setEchoMode(QLineEdit::Password);
    theme::setPrimary(m_button);
    m_button->setAutoDefault(true);
    layout->addSpacing(theme::spacing);
    layout->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, &LogInPage::submit);
    connect(m_other, &QPushButton::clicked, this, &LogInPage::otherRequested);
    connect(m_move, &QPushButton::clicked, this, &LogInPage::moveRequested);
    layout->addSpacing(theme::groupSpacing);
    for (QPushButton *way : { m_other, m_move }) {
        way->setAutoDefault(true);
        layout->addWidget(way);
        layout->addSpacing(theme::spacing / 2);
    }
    return form;
}

QWidget *LogInPage::buildPracticeList()
{
    auto *group = new QWidget;
    auto *layout = new QVBoxLayout(group);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::spacing / 2);
    auto *label = new QLabel(tr("Practice accounts: choose one to log in with it at once"));
    label->setBuddy(m_accounts);
    layout->addWidget(label);
    layout->addWidget(m_accounts);

    m_accounts->setAccessibleName(label->text());
    m_accounts->setColumnCount(4);
    m_accounts->setHorizontalHeaderLabels({ tr("Association"), tr("Layer"), tr("User"), tr("May do") });
    m_accounts->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_accounts->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_accounts->horizontalHeader()->setStretchLastSection(true);
    m_accounts->horizontalHeader()->setHighlightSections(false);
    m_accounts->verticalHeader()->hide();
    m_accounts->setShowGrid(false);
    m_accounts->setAlternatingRowColors(true);
    m_accounts->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_accounts->setSelectionMode(QAbstractItemView::SingleSelection);
    m_accounts->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_accounts->setTabKeyNavigation(false);
    m_accounts->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(m_accounts, &QTableWidget::cellClicked, this, &LogInPage::chooseRow);
    // Not "activated": on desktops where one click activates it would come on top of the click.
    addKey(
        m_accounts, { Qt::Key_Return, Qt::Key_Enter }, tr("Log in with the chosen practice account"),
        [this] { chooseRow(m_accounts->currentRow()); }, Qt::WidgetShortcut);
    return group;
}

void LogInPage::setPracticeAccounts(const QList<PracticeAccount> &accounts)
{
    m_practice->setVisible(!accounts.isEmpty());
    m_accounts->setRowCount(static_cast<int>(accounts.size()));
    for (int row = 0; row < m_accounts->rowCount(); ++row) {
        const PracticeAccount &account = accounts.at(row);
        const QStringList cells { account.association, words::layerName(account.layer), account.user,
            words::name(account.role) };
        for (int column = 0; column < cells.size(); ++column) {
            auto *item = new QTableWidgetItem(cells.at(column));
            item->setData(Qt::UserRole, account.login);
            m_accounts->setItem(row, column, item);
        }
    }
    m_accounts->setCurrentCell(0, 0);
    const int rows = std::min(shownAccounts, m_accounts->rowCount());
    m_accounts->setMinimumHeight(m_accounts->horizontalHeader()->sizeHint().height()
        + rows * m_accounts->verticalHeader()->defaultSectionSize() + 2 * m_accounts->frameWidth());
}

void LogInPage::setMovable(bool movable)
{
    m_move->setVisible(movable);
}

void LogInPage::setLogin(const QString &login, const QString &password)
{
    m_login->setText(login);
    m_password->setText(password);
    if (!password.isEmpty())
        m_button->setFocus();
    else if (!login.isEmpty())
        m_password->setFocus();
}

void LogInPage::setBusy(bool busy)
{
    m_busy = busy;
    m_login->setEnabled(!busy);
    m_password->setEnabled(!busy);
    m_accounts->setEnabled(!busy);
    m_other->setEnabled(!busy);
    m_move->setEnabled(!busy);
    updateButton();
}

void LogInPage::showFailure(const Failure &failure)
{
    setBusy(false);
    if (failure.code == QLatin1String("log-in-locked")) {
        m_secondsLeft = std::max(1, failure.facts.value(0).toInt());
        m_second.start();
        updateButton();
    }
    messages().say(failure);
    m_password->selectAll();
    m_password->setFocus();
}

void LogInPage::activate()
{
    m_password->clear();
    setBusy(false);
    if (!m_practice->isHidden())
        m_accounts->setFocus();
    else
        (m_login->text().isEmpty() ? m_login : m_password)->setFocus();
}

void LogInPage::submit()
{
    if (m_login->text().isEmpty()) {
        m_login->setFocus();
        return;
    }
    if (m_password->text().isEmpty()) {
        m_password->setFocus();
        return;
    }
    if (!m_button->isEnabled())
        return;
    messages().clear();
    setBusy(true);
    Q_EMIT logInRequested(m_login->text(), m_password->text());
}

void LogInPage::chooseRow(int row)
{
    if (m_busy || row < 0)
        return;
    messages().clear();
    setBusy(true);
    Q_EMIT practiceAccountChosen(m_accounts->item(row, 0)->data(Qt::UserRole).toString());
}

void LogInPage::countDown()
{
    if (--m_secondsLeft <= 0) {
        m_second.stop();
        messages().clear();
    }
    updateButton();
}

void LogInPage::updateButton()
{
    const bool complete = !m_login->text().isEmpty() && !m_password->text().isEmpty();
    m_button->setEnabled(complete && !m_busy && m_secondsLeft <= 0);
    if (m_busy)
        m_button->setText(tr("Logging in …"));
    else if (m_secondsLeft > 0)
        m_button->setText(tr("Log in (in %1 seconds)").arg(m_secondsLeft));
    else
        m_button->setText(tr("Log in"));
}

} // namespace mamis
