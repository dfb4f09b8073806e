#include "shell/workbench.h"

#include "applications/batch_page.h"
#include "applications/confirm_page.h"
#include "applications/detail_page.h"
#include "applications/export_page.h"
#include "applications/list_page.h"
#include "domain/calendar_date.h"
#include "domain/log.h"
#include "domain/words.h"
#include "mail/key_store.h"
#include "mail/mail_settings_page.h"
#include "mail/outbox_page.h"
#include "office/applications.h"
#include "office/live.h"
#include "office/outbox.h"
#include "office/outbox_sender.h"
#include "office/practice_data.h"
#include "printing/print_page.h"
#include "shell/database_problem_page.h"
#include "shell/log_in_page.h"
#include "shell/main_window.h"
#include "shell/move_page.h"
#include "shell/moved_page.h"
#include "shell/password_page.h"
#include "shell/server_page.h"
#include "shell/set_up_page.h"
#include "shell/start_page.h"
#include "shell/top_page.h"
#include "widgets/message_bar.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>
#include <QThread>
#include <QUuid>

namespace mamis {

namespace {

const QList<MenuEntry> available { MenuEntry::Applications, MenuEntry::Outbox, MenuEntry::MailSettings };

const QString lastDatabase = QStringLiteral("database/last");
const QString onServer = QStringLiteral("server:"); ///< instead of a path: the server of the settings

} // namespace

Workbench::Workbench(MainWindow &window, KeyStore &keys, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_keys(keys)
    , m_start(new StartPage(&window))
    , m_setUp(new SetUpPage(&window))
    , m_server(new ServerPage(&window))
    , m_move(new MovePage(&window))
    , m_moved(new MovedPage(&window))
    , m_problem(new DatabaseProblemPage(&window))
    , m_logIn(new LogInPage(&window))
{
    m_window.setAvailableEntries(available);
    connect(&m_window, &MainWindow::menuChosen, this, &Workbench::choose);
    connect(&m_window, &MainWindow::logOutRequested, this, &Workbench::logOut);
    connect(&m_window, &MainWindow::passwordRequested, this, &Workbench::showPassword);
    connect(&m_window, &MainWindow::crumbChosen, this, [this](Page *page) {
        if (m_password && m_window.currentPage() == m_password) // it stands behind whatever page
            m_window.showPages(m_window.path().mid(0, m_window.path().indexOf(page) + 1));
        else if (page == m_top)
            showTop();
        else if (page == m_list)
            showList();
        else if (page == m_detail)
            m_window.showPages({ m_top, m_list, m_detail });
        else if (page == m_logIn)
            leaveMove();
        else if (page == m_server)
            m_window.showPages({ m_window.path().first(), m_server });
        else if (page == m_start || page == m_problem)
            leaveSetUp();
    });
    connectBeginning();
    connectMove();
    connect(m_logIn, &LogInPage::logInRequested, this, &Workbench::logIn);
    connect(m_logIn, &LogInPage::otherRequested, this, &Workbench::showStart);
    connect(m_logIn, &LogInPage::practiceAccountChosen, this,
        [this](const QString &login) { logIn(login, practicePassword()); });
}

Workbench::~Workbench() = default;

QString Workbench::practicePath()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation))
        .filePath(QStringLiteral("practice.mamis"));
}

void Workbench::connectBeginning()
{
    connect(m_start, &StartPage::newRequested, this, &Workbench::showSetUp);
    connect(m_start, &StartPage::serverRequested, this, &Workbench::showServer);
    connect(m_server, &ServerPage::backRequested, this, &Workbench::leaveSetUp);
    connect(m_server, &ServerPage::connectRequested, this, &Workbench::connectToServer);
    connect(m_start, &StartPage::practiceRequested, this, &Workbench::openPractice);
    connect(m_start, &StartPage::chooseOtherRequested, this, &Workbench::chooseDatabase);
    connect(m_problem, &DatabaseProblemPage::retryRequested, this, [this] { openDatabase(m_path); });
    connect(m_problem, &DatabaseProblemPage::newRequested, this, &Workbench::showSetUp);
    connect(m_problem, &DatabaseProblemPage::practiceRequested, this, &Workbench::openPractice);
    connect(m_problem, &DatabaseProblemPage::chooseOtherRequested, this, &Workbench::chooseDatabase);
    connect(m_setUp, &SetUpPage::backRequested, this, &Workbench::leaveSetUp);
    connect(m_setUp, &SetUpPage::created, this, [this](const QString &path) {
        m_logIn->messages().say(MessageBar::Tone::Success,
            tr("The database has been made. Log in with the login ID and the password you have just "
               "chosen."));
        openDatabase(path);
    });
}

void Workbench::connectMove()
{
    connect(m_logIn, &LogInPage::moveRequested, this, [this] { showMove(m_path); });
    connect(m_server, &ServerPage::moveRequested, this, [this] { showMove({}); });
    connect(m_move, &MovePage::backRequested, this, &Workbench::leaveMove);
    connect(m_move, &MovePage::moved, this, [this](const MoveOrder &order, const MovedOffice &office) {
        m_movedTo = { order.server, office.accounts.isEmpty() ? QString() : office.accounts.first().login };
        m_moved->show(order, office);
        m_window.showPages({ m_moved });
    });
    connect(m_moved, &MovedPage::logInRequested, this, [this] {
        m_movedTo.save();
        openServer();
        m_logIn->messages().say(
            MessageBar::Tone::Info, tr("Log in with your login ID and the first password you have noted."));
    });
}

/// A file that is open is closed first: only one program at a time works with it, and that is the move.
void Workbench::showMove(const QString &path)
{
    m_movedFrom = path;
    leaveOffice();
    m_window.setDatabaseName({});
    m_move->messages().clear();
    // On the way from the server's page: what was open before, unless that was for practice.
    const QString known = path.isEmpty() && m_path != practicePath() ? m_path : path;
    m_move->propose(known, ServerSettings::load().value_or(ServerSettings()).address);
    m_window.showPages(m_window.path() + QList<Page *> { m_move });
}

void Workbench::leaveMove()
{
    if (m_movedFrom.isEmpty())
        stepBack();
    else
        openDatabase(m_movedFrom);
}

void Workbench::showStart()
{
    leaveOffice(); // whatever is chosen here is not what was open before
    m_window.setPractice(false);
    m_window.setDatabaseName({});
    m_window.showPages({ m_start });
}

void Workbench::showSetUp()
{
    m_window.showPages({ m_window.currentPage(), m_setUp });
}

void Workbench::leaveSetUp()
{
    m_window.showPages({ m_window.path().first() });
}

void Workbench::showServer()
{
    if (const auto known = ServerSettings::load())
        m_server->setSettings(*known);
    m_window.showPages({ m_window.currentPage(), m_server });
}

void Workbench::openLast()
{
    const QString last = QSettings().value(lastDatabase).toString();
    if (last.isEmpty())
        showStart();
    else if (last == onServer && ServerSettings::load())
        openServer();
    else
        openDatabase(last);
}

void Workbench::tellCrash()
{
    for (Page *first : QList<Page *> { m_start, m_logIn })
        first->messages().say(MessageBar::Tone::Warning,
            tr("The program ended unexpectedly the last time. What had been saved is kept. If this happens "
               "again, tell the administrator of your office. The log is in the folder %1.")
                .arg(QDir::toNativeSeparators(logFolder())));
}

void Workbench::openDatabase(const QString &path)
{
    leaveOffice();
    m_path = path;
    Office::open(path, this, [this, path](const Result<std::shared_ptr<Office>> &office) {
        if (!office)
            return showProblem(path, *office.failure);
        useOffice(*office, path);
        showLogIn();
    });
}

void Workbench::openServer()
{
    leaveOffice();
    const ServerSettings settings = ServerSettings::load().value_or(ServerSettings());
    useOffice(Office::onServer(settings.address), onServer);
    showLogIn();
    m_logIn->setLogin(settings.login);
    m_keys.read(settings.passwordKey(), m_logIn,
        [this, login = settings.login](const std::optional<QString> &password, KeyStore::Error) {
            if (password && m_window.currentPage() == m_logIn)
                m_logIn->setLogin(login, *password);
        });
}

void Workbench::connectToServer(const ServerSettings &settings, const QString &password, bool remember)
{
    // Held here and not by the answer, which the office's own thread may be the last to hold.
    m_trial = Office::onServer(settings.address);
    m_trial->logIn(settings.login, password, m_server,
        [this, settings, password, remember](const Result<Session> &session) {
            const std::shared_ptr<Office> office = std::move(m_trial);
            if (!session)
                return m_server->showFailure(*session.failure);
            settings.save();
            keepPassword(settings.passwordKey(), remember ? password : QString());
            useOffice(office, onServer);
            begin(*session);
        });
}

/// Behind the page one is on, and back to it.
void Workbench::showPassword()
{
    if (m_window.currentPage() != m_password)
        m_window.showPages(m_window.path() + QList<Page *> { m_password });
}

void Workbench::passwordChanged(const QString &password)
{
    stepBack();
    m_window.currentPage()->messages().say(
        MessageBar::Tone::Success, tr("Your password has been changed. Use the new one from now on."));
    if (!m_office->isShared())
        return;
    // Where the old one is kept, the new one takes its place.
    const QString key = ServerSettings::load().value_or(ServerSettings()).passwordKey();
    m_keys.read(key, this, [this, key, password](const std::optional<QString> &kept, KeyStore::Error) {
        if (kept)
            keepPassword(key, password);
    });
}

/// In the key store; an empty one is not wanted there any more.
void Workbench::keepPassword(const QString &key, const QString &password)
{
    if (password.isEmpty())
        return m_keys.remove(key, this, [](KeyStore::Error) {}); // without a store there is nothing to remove
    m_keys.write(key, password, this, [this](KeyStore::Error error) {
        if (error != KeyStore::Error::None)
            m_window.currentPage()->messages().say(MessageBar::Tone::Warning,
                tr("The password could not be kept: this computer has no key store that answers. You will be "
                   "asked for it each time."));
    });
}

void Workbench::useOffice(const std::shared_ptr<Office> &office, const QString &remembered)
{
    m_office = office;
    QSettings().setValue(lastDatabase, remembered);
    if (m_office->isShared())
        m_window.setServerName(m_office->label());
    else
        m_window.setDatabaseName(m_office->label());
    m_window.setPractice(m_office->isPractice());
    m_window.setServerLost(false);
    connect(m_office.get(), &Office::serverLost, this, [this] { m_window.setServerLost(true); });
    connect(m_office.get(), &Office::serverFound, this, [this] { m_window.setServerLost(false); });
}

void Workbench::showProblem(const QString &path, const Failure &failure)
{
    m_window.setSession(std::nullopt);
    m_window.setPractice(false);
    m_window.setDatabaseName(QString());
    m_problem->setFailure(path, failure);
    m_window.showPages({ m_problem });
}

void Workbench::chooseDatabase()
{
    auto *dialog = new QFileDialog(&m_window, tr("Open another database"), QFileInfo(m_path).absolutePath(),
        tr("Databases (*.mamis);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &Workbench::openDatabase);
    dialog->open();
}

void Workbench::openPractice()
{
    const QString path = practicePath();
    if (QFileInfo::exists(path))
        return openDatabase(path);
    QDir().mkpath(QFileInfo(path).absolutePath());
    auto failure = std::make_shared<std::optional<Failure>>();
    QThread *thread = QThread::create([path, failure] {
        try {
            PracticeOptions options;
            options.now = QDateTime::currentDateTimeUtc();
            makePracticeDatabase(path, options, [](int) { return true; });
        } catch (const Failure &caught) {
            *failure = logged(caught);
        }
    });
    connect(thread, &QThread::finished, this, [this, path, failure] {
        if (*failure)
            showProblem(path, **failure);
        else
            openDatabase(path);
    });
    connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    m_window.currentPage()->messages().say(MessageBar::Tone::Info, tr("Preparing the practice database…"));
    thread->start();
}

void Workbench::showLogIn()
{
    m_window.setSession(std::nullopt);
    m_logIn->setBusy(false);
    m_logIn->setPracticeAccounts({});
    m_logIn->setMovable(!m_office->isShared() && !m_office->isPractice());
    m_window.showPages({ m_logIn });
    m_office->practiceAccounts(this, [this](const Result<QList<PracticeAccount>> &accounts) {
        if (accounts)
            m_logIn->setPracticeAccounts(*accounts);
    });
}

void Workbench::logIn(const QString &login, const QString &password)
{
    m_logIn->setBusy(true);
    m_office->logIn(login, password, this, [this, login](const Result<Session> &session) {
        if (!session)
            return m_logIn->showFailure(*session.failure);
        m_logIn->setBusy(false);
        if (m_office->isShared()) {
            if (auto settings = ServerSettings::load()) {
                settings->login = login.trimmed();
                settings->save();
            }
        }
        begin(*session);
    });
}

void Workbench::begin(const Session &session)
{
    m_window.setSession(session);
    makePages();
    refreshCounts();
    m_sender->wake();
    showUnprocessed();
    Q_EMIT ready();
}

void Workbench::logOut()
{
    if (!m_office || !m_office->session())
        return;
    m_office->logOut();
    showLogIn();
    m_window.setServerLost(false);
    // Pages work on the sender and the office: they go first, and now.
    const QList<QWidget *> pages { m_top, m_list, m_detail, m_confirm, m_batch, m_export, m_print, m_outbox,
        m_mailSettings, m_password };
    qDeleteAll(pages);
    m_sender.reset();
}

void Workbench::leaveOffice()
{
    logOut();
    if (!m_office || !m_office->isShared())
        return m_office.reset(); // a file's lock is given back before the next one is taken
    const Office *leaving = m_office.get();
    m_office->leave([self = QPointer<Workbench>(this), leaving] {
        if (!self)
            return;
        self->m_leaving.removeIf(
            [leaving](const std::shared_ptr<Office> &office) { return office.get() == leaving; });
    });
    m_leaving.append(std::move(m_office));
}

void Workbench::makePages()
{
    m_sender = std::make_unique<OutboxSender>(*m_office, m_keys);
    m_top = new TopPage(&m_window);
    m_list = new ListPage(*m_office, &m_window);
    m_detail = new DetailPage(*m_office, &m_window);
    m_confirm = new ConfirmPage(*m_office, &m_window);
    m_batch = new BatchPage(*m_office, &m_window);
    m_export = new ExportPage(*m_office, &m_window);
    m_print = new PrintPage(*m_office, &m_window);
    m_outbox = new OutboxPage(*m_office, *m_sender, &m_window);
    m_mailSettings = new MailSettingsPage(*m_office, *m_sender, &m_window);
    m_password = new PasswordPage(*m_office, &m_window);
    m_top->setAvailable(available);
    m_window.setWorkPages({ m_top, m_list, m_detail, m_confirm, m_batch, m_export, m_print, m_outbox,
        m_mailSettings, m_password });
    connect(m_top, &TopPage::entryChosen, this, &Workbench::choose);
    connect(m_top, &TopPage::pendingChosen, this, &Workbench::showUnprocessed);
    connectList();
    connectDecisions();
    connectOutput();
    connect(m_office.get(), &Office::changed, m_list, [this] { refreshCounts(); });
    connect(m_sender.get(), &OutboxSender::attempted, m_list, [this] { refreshCounts(); });
    connect(m_password, &PasswordPage::changed, this, &Workbench::passwordChanged);
    connect(m_password, &PasswordPage::backRequested, this, &Workbench::stepBack);
    connectLive();
}

/// Other people's work, where there are others.
void Workbench::connectLive()
{
    Live *live = m_office->live();
    if (!live)
        return;
    connect(live, &Live::alsoLooking, m_detail, &DetailPage::showAlsoLooking);
    connect(m_detail, &DetailPage::lookingAt, live, &Live::lookAt);
}

void Workbench::connectList()
{
    connect(m_list, &ListPage::openRequested, this, [this](qint64 stepId) { showDetail(stepId); });
    connect(m_list, &ListPage::decideRequested, this, &Workbench::decide);
    connect(m_list, &ListPage::batchRequested, this, [this](const QList<qint64> &ids, Action action) {
        m_batch->show(ids, action);
        m_window.showPages({ m_top, m_list, m_batch });
    });
    connect(m_list, &ListPage::topRequested, this, &Workbench::showTop);
}

void Workbench::connectDecisions()
{
    connect(m_detail, &DetailPage::confirmRequested, this,
        [this](const ApplicationDetail &detail, const DecisionRequest &request) {
            m_fromDetail = true;
            showConfirm(detail, request);
        });
    connect(m_detail, &DetailPage::backRequested, this, &Workbench::showList);
    connect(m_detail, &DetailPage::neighbourRequested, this, &Workbench::showNeighbour);
    connect(m_confirm, &ConfirmPage::backRequested, this, [this] {
        if (m_fromDetail)
            m_window.showPages({ m_top, m_list, m_detail });
        else
            showList();
    });
    connect(m_confirm, &ConfirmPage::reloadRequested, this, [this](qint64 stepId) { showDetail(stepId); });
    connect(
        m_confirm, &ConfirmPage::decided, this, [this](qint64, StepStatus status) { showDecided(status); });
    connect(m_batch, &BatchPage::backRequested, this, &Workbench::showList);
}

void Workbench::connectOutput()
{
    connect(m_list, &ListPage::exportRequested, this, &Workbench::showExport);
    connect(m_list, &ListPage::printRequested, this, [this] {
        m_print->showList(m_list->choice(), m_list->conditionTexts(), m_list->choiceCount());
        m_window.showPages({ m_top, m_list, m_print });
    });
    connect(m_detail, &DetailPage::printRequested, this, [this](const ApplicationDetail &detail) {
        m_print->showDetail(detail);
        m_window.showPages({ m_top, m_list, m_detail, m_print });
    });
    connect(m_export, &ExportPage::backRequested, this, &Workbench::showList);
    connect(m_print, &PrintPage::exportRequested, this, &Workbench::showExport);
    connect(m_print, &PrintPage::backRequested, this, &Workbench::stepBack);
    connect(m_outbox, &OutboxPage::settingsRequested, this, &Workbench::showMailSettings);
}

void Workbench::choose(MenuEntry entry)
{
    if (entry == MenuEntry::Applications)
        showList();
    else if (entry == MenuEntry::Outbox)
        showOutbox();
    else if (entry == MenuEntry::MailSettings)
        showMailSettings();
}

void Workbench::showExport()
{
    m_export->setChoice(m_list->choice(), m_list->conditionTexts(), m_list->choiceCount());
    m_window.showPages({ m_top, m_list, m_export });
}

void Workbench::showOutbox()
{
    m_window.setCurrentEntry(MenuEntry::Outbox);
    m_window.showPages({ m_top, m_outbox });
}

void Workbench::showMailSettings()
{
    m_window.setCurrentEntry(MenuEntry::MailSettings);
    m_window.showPages({ m_top, m_mailSettings });
}

/// One step back along the breadcrumb.
void Workbench::stepBack()
{
    m_window.showPages(m_window.path().mid(0, m_window.path().size() - 1));
}

void Workbench::showTop()
{
    m_window.setCurrentEntry(std::nullopt);
    m_window.showPages({ m_top });
}

void Workbench::showList()
{
    m_window.setCurrentEntry(MenuEntry::Applications);
    m_window.showPages({ m_top, m_list });
}

void Workbench::showUnprocessed()
{
    m_list->showUnprocessed();
    showList();
}

void Workbench::showDetail(qint64 stepId, std::optional<Action> preselect)
{
    m_detail->show(stepId, preselect);
    m_window.showPages({ m_top, m_list, m_detail });
}

void Workbench::showNeighbour(int delta)
{
    const qint64 neighbour = m_list->neighbour(m_detail->stepId(), delta);
    if (neighbour)
        return m_detail->show(neighbour);
    m_detail->messages().say(MessageBar::Tone::Info,
        delta < 0 ? tr("This is the first application of the list.")
                  : tr("This is the last application of the list."));
}

/// What needs nothing typed goes straight to the confirmation; the rest begins on the detail, where it is
/// typed.
void Workbench::decide(qint64 stepId, Action action)
{
    Applications(*m_office).detail(
        stepId, m_list, [this, stepId, action](const Result<ApplicationDetail> &detail) {
            if (!detail)
                return m_list->messages().say(*detail.failure);
            for (const PossibleAction &possible : detail->actions) {
                if (possible.action != action || possible.blocked || possible.messageRequired)
                    continue;
                if (possible.dateRequired && !detail->step.wishedOn.isValid())
                    break;
                DecisionRequest request;
                request.stepId = stepId;
                request.seenVersion = detail->step.version;
                request.action = action;
                if (possible.dateRequired)
                    request.effectiveOn = detail->step.wishedOn;
                request.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
                m_fromDetail = false;
                return showConfirm(*detail, request);
            }
            showDetail(stepId, action);
        });
}

void Workbench::showConfirm(const ApplicationDetail &detail, const DecisionRequest &request)
{
    m_decidedName = detail.step.name;
    m_confirm->show(detail, request);
    if (m_fromDetail)
        m_window.showPages({ m_top, m_list, m_detail, m_confirm });
    else
        m_window.showPages({ m_top, m_list, m_confirm });
}

void Workbench::showDecided(StepStatus status)
{
    m_detail->discardInput();
    showList();
    m_list->messages().say(MessageBar::Tone::Success,
        tr("The application of %1 has been updated: %2.").arg(m_decidedName, words::name(status)));
}

void Workbench::refreshCounts()
{
    if (!m_office || !m_office->session())
        return;
    Applications(*m_office).pendingCounts(m_list, [this](const Result<PendingCounts> &counts) {
        if (!counts)
            return;
        m_window.setPendingCounts(*counts);
        m_top->setPendingCounts(*counts);
        m_window.setLastRefresh(QDateTime::currentDateTimeUtc());
    });
    Outbox(*m_office).counts(m_list, [this](const Result<OutboxCounts> &counts) {
        if (counts)
            m_window.setMailsWaiting(counts->waiting);
    });
}

} // namespace mamis
