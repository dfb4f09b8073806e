#pragma once

#include "domain/application.h"
#include "office/office.h"
#include "shell/menu_entry.h"
#include "shell/server_settings.h"

#include <QObject>
#include <QPointer>

#include <memory>

namespace mamis {

class BatchPage;
class ConfirmPage;
class DatabaseProblemPage;
class DetailPage;
class ExportPage;
class KeyStore;
class ListPage;
class LogInPage;
class MailSettingsPage;
class MainWindow;
class MovedPage;
class MovePage;
class OutboxPage;
class OutboxSender;
class Page;
class PasswordPage;
class PrintPage;
class ServerPage;
class SetUpPage;
class StartPage;
class TopPage;

/// Which page follows which: opens a database, logs in, and leads from the list to the detail, the
/// confirmation and back. The pages know nothing of each other; here their wishes meet. GUI thread.
class Workbench : public QObject
{
    Q_OBJECT

public:
    /// `keys` keeps passwords; it must outlive the workbench, as the window must.
    Workbench(MainWindow &window, KeyStore &keys, QObject *parent = nullptr);
    ~Workbench() override;

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

    /// Where the practice database lies that the window itself makes (練習モードで開く).
    static QString practicePath();

Q_SIGNALS:
    /// Somebody is logged in and the list is on the screen.
    void ready();

private:
    void showProblem(const QString &path, const Failure &failure);
    void showLogIn();
    void logIn(const QString &login, const QString &password);
    void logOut();
    void openPractice();
    void connectBeginning();
    void connectMove();
    void showMove(const QString &path);
    void leaveMove();
    void showSetUp();
    void showServer();
    void connectToServer(const ServerSettings &settings, const QString &password, bool remember);
    void showPassword();
    void passwordChanged(const QString &password);
    void keepPassword(const QString &key, const QString &password);
    void leaveOffice();
    void useOffice(const std::shared_ptr<Office> &office, const QString &remembered);
    void begin(const Session &session);
    void connectLive();
    void leaveSetUp();
    void chooseDatabase();

    void makePages();
    void connectList();
    void connectDecisions();
    void connectOutput();
    void choose(MenuEntry entry);
    void stepBack();
    void showTop();
    void showList();
    void showUnprocessed();
    void showDetail(qint64 stepId, std::optional<Action> preselect = {});
    void showNeighbour(int delta);
    void decide(qint64 stepId, Action action);
    void showConfirm(const ApplicationDetail &detail, const DecisionRequest &request);
    void showDecided(StepStatus status);
    void showExport();
    void showOutbox();
    void showMailSettings();
    void refreshCounts();

    MainWindow &m_window;
    KeyStore &m_keys;
    QString m_path;
    QString m_movedFrom; ///< the file that was open when it was to be moved, and is opened again if it is not
    ServerSettings m_movedTo;
    std::shared_ptr<Office> m_office;
    std::shared_ptr<Office> m_trial; ///< while a server is being connected to
    QList<std::shared_ptr<Office>> m_leaving; ///< as long as their threads wait for a server that is silent
    std::unique_ptr<OutboxSender> m_sender;

    StartPage *m_start;
    SetUpPage *m_setUp;
    ServerPage *m_server;
    MovePage *m_move;
    MovedPage *m_moved;
    DatabaseProblemPage *m_problem;
    LogInPage *m_logIn;
    // One set of pages per log-in; nothing of one user is left for the next.
    QPointer<TopPage> m_top;
    QPointer<ListPage> m_list;
    QPointer<DetailPage> m_detail;
    QPointer<ConfirmPage> m_confirm;
    QPointer<BatchPage> m_batch;
    QPointer<ExportPage> m_export;
    QPointer<PrintPage> m_print;
    QPointer<OutboxPage> m_outbox;
    QPointer<MailSettingsPage> m_mailSettings;
    QPointer<PasswordPage> m_password;
    QString m_decidedName; ///< whose application stands on the confirmation
    bool m_fromDetail = false; ///< where 戻る of the confirmation leads
};

} // namespace mamis
