#pragma once

#include "frame/menu_item.h"
#include "frame/navigator.h"
#include "widgets/field_list.h"

#include <QHash>
#include <QMainWindow>
#include <QPointer>

#include <functional>
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
struct Badge;

/// The frame of every screen: header with breadcrumb, menu, status bar, practice band. It shows the pages of
/// its navigator and reports what else the user wants. Leaving a page by menu, breadcrumb, Esc, Alt+Left,
/// log-out or closing asks the page first. It knows nothing of what the pages are about.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Nobody: without menu (log-in, database problems).
    void setSession(const std::optional<Session> &session);
    void setPractice(bool practice);
    /// A band over everything while the server does not answer; it goes by itself.
    void setServerLost(bool lost);
    /// A band that says what has to end before the program goes on; meanwhile nothing else can be done.
    /// Empty: no more.
    void setWaiting(const QString &why);
    /// Asked before the window closes; where it says no, whoever set it closes the window later. Empty: none.
    void setCloseGuard(std::function<bool()> mayClose) { m_mayClose = std::move(mayClose); }
    /// Shown with its file name; the whole path in the tooltip. Empty: none is open.
    void setDatabaseName(const QString &path);
    /// Shown instead of a file where the database is on a server.
    void setServerName(const QString &name);
    /// What an area has to say in the status bar; it stays until it is deleted.
    void addStatusNote(QWidget *note);
    void setLastRefresh(const QDateTime &time);

    /// The way to the page in front. Each page that comes there is activated, unless it was there already.
    /// Pages become children of the window and may be deleted by whoever made them at any time.
    Navigator &navigator() { return m_navigator; }
    Page *currentPage() const { return m_navigator.current(); }

    /// The pages of whoever is logged in, in the order in which the key sheet (F1) lists them.
    void setWorkPages(const QList<Page *> &pages);
    void showKeys();
    bool showsKeys() const;
    void closeKeys();

    SideMenu &menu() { return *m_menu; }

Q_SIGNALS:
    void menuChosen(const mamis::MenuItem *item);
    void passwordRequested();
    void logOutRequested();

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void foldMenu();
    void showTitle();
    void addShortcuts();
    QLabel *makeBand();
    void showConnected(const QString &text, const QString &toolTip);
    void buildStatusBar();
    QScrollArea *frameOf(Page *page);
    void bringToFront(const Page *before);
    void goBack();
    void changeZoom(int percent);
    QList<FieldSection> keysByScreen() const;

    Navigator m_navigator;
    PracticeBand *m_band;
    QLabel *m_lost;
    QLabel *m_waiting;
    Header *m_header;
    SideMenu *m_menu;
    QScrollArea *m_menuFrame;
    QStackedWidget *m_stack;
    QLabel *m_database;
    QLabel *m_refresh;
    QHash<QObject *, QScrollArea *>
        m_frames; ///< each page scrolls where it does not fit (small screen, 200 % zoom)
    KeySheet *m_keys;
    QScrollArea *m_keysFrame;
    std::function<bool()> m_mayClose;
    QList<QPointer<Page>> m_workPages;
    QPointer<QWidget> m_focusBeforeKeys;
    QString m_association; ///< of whoever is logged in
    bool m_menuChosen = false; ///< folded or not by the user's own hand
};

} // namespace mamis
