#pragma once

#include "start/opening.h"

#include <functional>

namespace mamis {

class UserSession;

/// The program behind the window: what is opened, who works in it, and the log-out, after which somebody else
/// may. GUI thread.
class Workbench : public QObject
{
    Q_OBJECT

public:
    /// `keys` keeps passwords; it must outlive the workbench, as the window must.
    Workbench(MainWindow &window, KeyStore &keys, QObject *parent = nullptr);
    ~Workbench() override;

    Opening &opening() { return m_opening; }

private:
    void begin(const std::shared_ptr<Office> &office);
    void logOut();
    void end();
    bool mayClose();
    void afterTheMail(std::function<void()> go);

    MainWindow &m_window;
    KeyStore &m_keys;
    Opening m_opening;
    std::unique_ptr<UserSession> m_session;
    std::function<void()> m_afterTheMail; ///< while a mail on its way is awaited
};

} // namespace mamis
