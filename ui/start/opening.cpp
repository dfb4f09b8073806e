#include "start/opening.h"

#include "domain/log.h"
#include "frame/main_window.h"
#include "mail/key_store.h"
#include "office/aside.h"
#include "office/practice_data.h"
#include "start/database_problem_page.h"
#include "start/first_password_page.h"
#include "start/log_in_page.h"
#include "start/move_page.h"
#include "start/moved_page.h"
#include "start/restore_page.h"
#include "start/server_page.h"
#include "start/set_up_page.h"
#include "start/start_page.h"
#include "widgets/message_bar.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace mamis {

namespace {

const QString lastDatabase = QStringLiteral("database/last");
const QString onServer = QStringLiteral("server:"); ///< instead of a path: the server of the settings

} // namespace

Opening::Opening(MainWindow &window, KeyStore &keys, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_keys(keys)
    , m_go(window.navigator())
    , m_start(new StartPage(&window))
    , m_setUp(new SetUpPage(&window))
    , m_server(new ServerPage(&window))
    , m_move(new MovePage(&window))
    , m_moved(new MovedPage(&window))
    , m_problem(new DatabaseProblemPage(&window))
    , m_restore(new RestorePage(&window))
    , m_logIn(new LogInPage(&window))
    , m_first(new FirstPasswordPage(&window))
{
    connectStart();
    connectProblem();
    connectMove();
    connect(m_logIn, &LogInPage::logInRequested, this, &Opening::logIn);
    connect(m_logIn, &LogInPage::otherRequested, this, &Opening::showStart);
    connect(m_logIn, &LogInPage::practiceAccountChosen, this,
        [this](const QString &login) { logIn(login, practicePassword()); });
    connect(m_first, &FirstPasswordPage::backRequested, this, &Opening::backToLogIn);
    connect(m_first, &FirstPasswordPage::changed, this, [this](const QString &password) {
        keepChangedPassword(password);
        Q_EMIT opened(m_office);
    });
}

Opening::~Opening() = default;

QString Opening::practicePath()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation))
        .filePath(QStringLiteral("practice.mamis"));
}

void Opening::connectStart()
{
    connect(m_start, &StartPage::newRequested, this, &Opening::showSetUp);
    connect(m_start, &StartPage::serverRequested, this, &Opening::showServer);
    connect(m_start, &StartPage::practiceRequested, this, &Opening::openPractice);
    connect(m_start, &StartPage::chooseOtherRequested, this, &Opening::chooseDatabase);
    connect(m_server, &ServerPage::backRequested, &m_go, &Navigator::back);
    connect(m_server, &ServerPage::connectRequested, this, &Opening::connectToServer);
    connect(m_setUp, &SetUpPage::backRequested, &m_go, &Navigator::back);
    connect(m_setUp, &SetUpPage::created, this, [this](const QString &path) {
        m_logIn->messages().say(MessageBar::Tone::Success,
            tr("The database has been made. Log in with the login ID and the password you have just "
               "chosen."));
        openDatabase(path);
    });
}

void Opening::connectProblem()
{
    connect(m_problem, &DatabaseProblemPage::retryRequested, this, [this] { openDatabase(m_path); });
    connect(m_problem, &DatabaseProblemPage::restoreRequested, this, &Opening::chooseCopy);
    connect(m_problem, &DatabaseProblemPage::newRequested, this, &Opening::showSetUp);
    connect(m_problem, &DatabaseProblemPage::practiceRequested, this, &Opening::openPractice);
    connect(m_problem, &DatabaseProblemPage::chooseOtherRequested, this, &Opening::chooseDatabase);
    connect(m_restore, &RestorePage::backRequested, &m_go, &Navigator::back);
    connect(m_restore, &RestorePage::restored, this, &Opening::restored);
}

void Opening::connectMove()
{
    connect(m_logIn, &LogInPage::moveRequested, this, [this] { showMove(m_path); });
    connect(m_server, &ServerPage::moveRequested, this, [this] { showMove({}); });
    connect(m_move, &MovePage::backRequested, &m_go, &Navigator::leave);
    connect(m_move, &MovePage::moved, this, &Opening::showMoved);
    connect(m_moved, &MovedPage::logInRequested, this, [this] {
        m_movedTo.save();
        openServer();
        m_logIn->messages().say(
            MessageBar::Tone::Info, tr("Log in with your login ID and the first password you have noted."));
    });
}

/// A file that is open is closed first: only one program at a time works with it, and that is the move. On
/// the way back it is opened again.
void Opening::showMove(const QString &path)
{
    leaveOffice();
    m_window.setDatabaseName({});
    m_move->messages().clear();
    // On the way from the server's page: what was open before, unless that was for practice.
    const QString known = path.isEmpty() && m_path != practicePath() ? m_path : path;
    m_move->propose(known, ServerSettings::load().value_or(ServerSettings()).address);
    if (path.isEmpty())
        m_go.push(m_move);
    else
        m_go.push(m_move, [this, path] { openDatabase(path); });
}

void Opening::showMoved(const MoveOrder &order, const MovedOffice &office)
{
    m_movedTo = { order.server, office.accounts.isEmpty() ? QString() : office.accounts.first().login };
    m_moved->show(order, office);
    m_go.show({ m_moved });
}

void Opening::showStart()
{
    leaveOffice(); // whatever is chosen here is not what was open before
    m_window.setPractice(false);
    m_window.setDatabaseName({});
    m_go.show({ m_start });
}

void Opening::showSetUp()
{
    m_go.push(m_setUp);
}

void Opening::showServer()
{
    if (const auto known = ServerSettings::load())
        m_server->setSettings(*known);
    m_go.push(m_server);
}

void Opening::openLast()
{
    const QString last = QSettings().value(lastDatabase).toString();
    if (last.isEmpty())
        showStart();
    else if (last == onServer && ServerSettings::load())
        openServer();
    else
        openDatabase(last);
}

void Opening::tellCrash()
{
    for (Page *first : QList<Page *> { m_start, m_logIn })
        first->messages().say(MessageBar::Tone::Warning,
            tr("The program ended unexpectedly the last time. What had been saved is kept. If this happens "
               "again, tell the administrator of your office. The log is in the folder %1.")
                .arg(QDir::toNativeSeparators(logFolder())));
}

void Opening::openDatabase(const QString &path)
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

void Opening::openServer()
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

void Opening::connectToServer(const ServerSettings &settings, const QString &password, bool remember)
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
            begin(password);
        });
}

void Opening::keepChangedPassword(const QString &password)
{
    if (!m_office->isShared())
        return;
    const QString key = ServerSettings::load().value_or(ServerSettings()).passwordKey();
    m_keys.read(key, this, [this, key, password](const std::optional<QString> &kept, KeyStore::Error) {
        if (kept)
            keepPassword(key, password);
    });
}

/// In the key store; an empty one is not wanted there any more.
void Opening::keepPassword(const QString &key, const QString &password)
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

void Opening::useOffice(const std::shared_ptr<Office> &office, const QString &remembered)
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

void Opening::showProblem(const QString &path, const Failure &failure)
{
    m_window.setPractice(false);
    m_window.setDatabaseName(QString());
    m_problem->setFailure(path, failure);
    m_go.show({ m_problem });
}

void Opening::chooseDatabase()
{
    auto *dialog = new QFileDialog(&m_window, tr("Open another database"), QFileInfo(m_path).absolutePath(),
        tr("Databases (*.mamis);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &Opening::openDatabase);
    dialog->open();
}

/// Asked twice it is made once; whoever has gone elsewhere meanwhile stays there.
void Opening::openPractice()
{
    const bool running = m_practiceAsked;
    m_practiceAsked = m_window.currentPage();
    if (running)
        return;
    const QString path = practicePath();
    if (!QFileInfo::exists(path))
        m_practiceAsked->messages().say(MessageBar::Tone::Info, tr("Preparing the practice database…"));
    runAside<Done>(
        this,
        [path] {
            preparePracticeDatabase(path, QDateTime::currentDateTimeUtc());
            return Done();
        },
        [this, path](const Result<Done> &made) {
            const Page *asked = std::exchange(m_practiceAsked, nullptr);
            if (m_window.currentPage() != asked)
                return;
            if (made)
                openDatabase(path);
            else
                showProblem(path, *made.failure);
        });
}

void Opening::chooseCopy()
{
    auto *dialog = new QFileDialog(&m_window, tr("Choose the copy"), QFileInfo(m_path).absolutePath(),
        tr("Databases and copies (*.mamis *.mamis.*);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &copy) {
        m_restore->setFiles(copy, m_path);
        m_go.push(m_restore);
    });
    dialog->open();
}

void Opening::restored(const QString &path, const QString &aside)
{
    QString done = tr("The copy has taken the place of the database. Log in and look at what is there.");
    if (!aside.isEmpty())
        done += u'\n' + tr("What was there before is kept as %1.").arg(QDir::toNativeSeparators(aside));
    m_logIn->messages().say(MessageBar::Tone::Success, done);
    openDatabase(path);
}

void Opening::showLogIn()
{
    m_window.setServerLost(false);
    m_logIn->setBusy(false);
    m_logIn->setPracticeAccounts({});
    m_logIn->setMovable(!m_office->isShared() && !m_office->isPractice());
    m_go.show({ m_logIn });
    m_office->practiceAccounts(this, [this](const Result<QList<PracticeAccount>> &accounts) {
        if (accounts)
            m_logIn->setPracticeAccounts(*accounts);
    });
}

void Opening::logIn(const QString &login, const QString &password)
{
    m_logIn->setBusy(true);
    m_office->logIn(login, password, this, [this, login, password](const Result<Session> &session) {
        if (!session)
            return m_logIn->showFailure(*session.failure);
        m_logIn->setBusy(false);
        if (m_office->isShared()) {
            if (auto settings = ServerSettings::load()) {
                settings->login = login.trimmed();
                settings->save();
            }
        }
        begin(password);
    });
}

/// The work; before it, whose password was given by somebody else chooses another.
void Opening::begin(const QString &password)
{
    if (!m_office->session()->mustChangePassword) {
        Q_EMIT opened(m_office);
        return;
    }
    m_first->setOffice(m_office, password);
    m_go.show({ m_logIn });
    m_go.push(m_first, [this] { backToLogIn(); });
}

void Opening::backToLogIn()
{
    m_office->logOut();
    showLogIn();
}

void Opening::leaveOffice()
{
    Q_EMIT leaving();
    if (!m_office || !m_office->isShared())
        return m_office.reset(); // a file's lock is given back before the next one is taken
    const Office *leaving = m_office.get();
    m_office->leave([self = QPointer<Opening>(this), leaving] {
        if (!self)
            return;
        self->m_leaving.removeIf(
            [leaving](const std::shared_ptr<Office> &office) { return office.get() == leaving; });
    });
    m_leaving.append(std::move(m_office));
}

} // namespace mamis
