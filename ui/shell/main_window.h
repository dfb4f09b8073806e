#pragma once

#include "domain/application.h"
#include "shell/menu_entry.h"
#include "widgets/field_list.h"

#include <QHash>
#include <QMainWindow>
#include <QPointer>

#include <optional>

class QLabel;
class QScrollArea;
class QStackedWidget;

namespace mamis {

class Header;
class KeySheet;
class Page;
class PracticeBand;
class SideMenu;

/// The frame of every screen: header with breadcrumb, menu, status bar, practice band. It shows the pages it
/// is given and reports what the user wants; which page follows which is decided by whoever listens. Leaving
/// a page by menu, breadcrumb, Esc, Alt+Left, log-out or closing asks its mayLeave() first.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Nobody: without menu, breadcrumb and counts (log-in, database problems).
    void setSession(const std::optional<Session> &session);
    void setPractice(bool practice);
    /// A band over everything while the server does not answer; it goes by itself.
    void setServerLost(bool lost);
    /// Shown with its file name; the whole path in the tooltip. Empty: none is open.
    void setDatabaseName(const QString &path);
    /// Shown instead of a file where the database is on a server.
    void setServerName(const QString &name);
    void setPendingCounts(const PendingCounts &counts);
    void setMailsWaiting(qint64 count);
    void setLastRefresh(const QDateTime &time);

    /// The entries that have a page; the others are disabled and say so.
    void setAvailableEntries(const QList<MenuEntry> &entries);
    /// The entry marked as current; none on the TOP page.
    void setCurrentEntry(std::optional<MenuEntry> entry);

    /// The breadcrumb; the last page comes to the front and is activated unless it is there already. Pages
    /// become children of the window and may be deleted by whoever made them at any time.
    void showPages(const QList<Page *> &path);
    Page *currentPage() const;

    /// The pages of whoever is logged in, in the order in which the key sheet (F1) lists them.
    void setWorkPages(const QList<Page *> &pages);
    void showKeys();
    bool showsKeys() const;
    void closeKeys();

    const QList<Page *> &path() const { return m_path; }

    SideMenu &menu() { return *m_menu; }

Q_SIGNALS:
    void menuChosen(mamis::MenuEntry entry);
    void crumbChosen(mamis::Page *page);
    void passwordRequested();
    void logOutRequested();

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addShortcuts();
    void buildLostBand();
    void showConnected(const QString &text, const QString &toolTip);
    void buildStatusBar();
    QScrollArea *frameOf(Page *page);
    void forget(QObject *page);
    bool mayLeave() const;
    void goBack();
    void changeZoom(int percent);
    QList<FieldSection> keysByScreen() const;

    PracticeBand *m_band;
    QLabel *m_lost;
    Header *m_header;
    SideMenu *m_menu;
    QScrollArea *m_menuFrame;
    QStackedWidget *m_stack;
    QLabel *m_database;
    QLabel *m_mails;
    QLabel *m_refresh;
    QHash<QObject *, QScrollArea *>
        m_frames; ///< each page scrolls where it does not fit (small screen, 200 % zoom)
    QList<Page *> m_path;
    KeySheet *m_keys;
    QScrollArea *m_keysFrame;
    QList<QPointer<Page>> m_workPages;
    QPointer<QWidget> m_focusBeforeKeys;
};

} // namespace mamis
