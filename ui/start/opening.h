#pragma once

#include "office/office.h"
#include "start/server_settings.h"

#include <QObject>
#include <QPointer>

#include <memory>

namespace mamis {

class DatabaseProblemPage;
class FirstPasswordPage;
class KeyStore;
class LogInPage;
class MainWindow;
class MovedPage;
class MovePage;
class Navigator;
class Page;
class RestorePage;
class ServerPage;
class SetUpPage;
class StartPage;
struct MovedOffice;
struct MoveOrder;

/// Everything before a log-in: which database is opened, made, moved or restored, and who works. It ends with
/// an open office and a session, and begins anew after the log-out. GUI thread.
class Opening : public QObject
{
    Q_OBJECT

public:
    /// `keys` keeps passwords; it must outlive this, as the window must.
    Opening(MainWindow &window, KeyStore &keys, QObject *parent = nullptr);
    ~Opening() override;

    /// Opens a database and asks who works; what is wrong with it is said in the window.
    void openDatabase(const QString &path);

    /// Works on the server of the settings; asks who works.
    void openServer();

    /// What was open last; where nothing was, asks how to begin.
    void openLast();

    /// Tells on the first page that the program crashed the last time.
    void tellCrash();

    /// Asks how to begin where no database is known yet.
    void showStart();

    /// Asks who works in the open office (again).
    void showLogIn();

    /// Whoever works in the open office has another password: where the old one is kept, it takes its place.
    void keepChangedPassword(const QString &password);

    /// Where the practice database lies that the window itself makes (練習モードで開く).
    static QString practicePath();

Q_SIGNALS:
    /// Somebody works in this office now: it is open and has a session.
    void opened(const std::shared_ptr<mamis::Office> &office);
    /// The open office, if any, is going to be left: whoever works in it ends now.
    void leaving();

private:
    void connectStart();
    void connectProblem();
    void connectMove();
    void showProblem(const QString &path, const Failure &failure);
    void logIn(const QString &login, const QString &password);
    void begin(const QString &password);
    void backToLogIn();
    void openPractice();
    void chooseDatabase();
    void chooseCopy();
    void restored(const QString &path, const QString &aside);
    void showMove(const QString &path);
    void showMoved(const MoveOrder &order, const MovedOffice &office);
    void showSetUp();
    void showServer();
    void connectToServer(const ServerSettings &settings, const QString &password, bool remember);
    void keepPassword(const QString &key, const QString &password);
    void leaveOffice();
    void useOffice(const std::shared_ptr<Office> &office, const QString &remembered);

    MainWindow &m_window;
    KeyStore &m_keys;
    Navigator &m_go;
    QString m_path;
    QPointer<Page> m_practiceAsked; ///< where the practice database was asked for that is being prepared
    ServerSettings m_movedTo;
    std::shared_ptr<Office> m_office;
    std::shared_ptr<Office> m_trial; ///< while a server is being connected to
    QList<std::shared_ptr<Office>> m_leaving; ///< as long as their threads wait for a server that is silent

    StartPage *m_start;
    SetUpPage *m_setUp;
    ServerPage *m_server;
    MovePage *m_move;
    MovedPage *m_moved;
    DatabaseProblemPage *m_problem;
    RestorePage *m_restore;
    LogInPage *m_logIn;
    FirstPasswordPage *m_first;
};

} // namespace mamis
