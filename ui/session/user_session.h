#pragma once

#include "domain/application.h"
#include "frame/area.h"
#include "frame/links.h"

#include <QObject>

#include <memory>
#include <vector>

namespace mamis {

class KeyStore;
class LockCover;
class MainWindow;
class OutboxSender;
class PasswordPage;
class TopPage;

/// One log-in: the areas that are open to whoever logged in, TOP, the page for another password, and the
/// sending of mails. Its destruction is the log-out: no page and nothing of one user is left for the next.
/// GUI thread.
class UserSession : public QObject
{
    Q_OBJECT

public:
    /// `office` has a session. Shows what waits for the user. Window and key store must live longer.
    UserSession(std::shared_ptr<Office> office, KeyStore &keys, MainWindow &window,
        const QList<AreaEntry> &areas, QObject *parent = nullptr);
    ~UserSession() override;

    OutboxSender &sender() { return *m_sender; }

Q_SIGNALS:
    /// The user has another password from now on.
    void passwordChanged(const QString &password);
    /// From the cover over the window: somebody else wants to work.
    void logOutRequested();

private:
    struct OpenArea
    {
        const MenuItem *item;
        std::unique_ptr<Area> area;
    };

    QList<MenuLine> makeAreas(const QList<AreaEntry> &entries);
    void makePages(const QList<MenuLine> &lines);
    void openWork();
    void open(const MenuItem *item);
    void refresh();
    void markArea();
    void showPassword();
    void leavePassword(const QString &changed);

    MainWindow &m_window;
    std::shared_ptr<Office> m_office;
    std::unique_ptr<OutboxSender> m_sender;
    Links m_links;
    std::vector<OpenArea> m_areas; ///< in the order of the menu
    TopPage *m_top = nullptr;
    PasswordPage *m_password = nullptr;
    std::unique_ptr<LockCover> m_lock; ///< null in a practice database, whose password is everybody's
};

} // namespace mamis
