#include "workbench.h"

#include "areas.h"
#include "frame/main_window.h"
#include "office/outbox_sender.h"
#include "session/user_session.h"

#include <chrono>
#include <utility>

namespace mamis {

namespace {

/// Who logs out or closes the window waits no longer for a mail that is on its way.
constexpr std::chrono::seconds longestWait { 10 };

} // namespace

Workbench::Workbench(MainWindow &window, KeyStore &keys, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_keys(keys)
    , m_opening(window, keys)
{
    connect(&m_opening, &Opening::opened, this, &Workbench::begin);
    connect(&m_opening, &Opening::leaving, this, &Workbench::end);
    connect(&m_window, &MainWindow::logOutRequested, this, &Workbench::logOut);
    m_window.setCloseGuard([this] { return mayClose(); });
}

Workbench::~Workbench()
{
    m_window.setCloseGuard({});
}

void Workbench::begin(const std::shared_ptr<Office> &office)
{
    m_session = std::make_unique<UserSession>(office, m_keys, m_window, allAreas());
    connect(m_session.get(), &UserSession::passwordChanged, &m_opening, &Opening::keepChangedPassword);
    // Queued: the cover is gone with the session.
    connect(m_session.get(), &UserSession::logOutRequested, this, &Workbench::logOut, Qt::QueuedConnection);
}

void Workbench::logOut()
{
    if (!m_session)
        return;
    afterTheMail([this] {
        m_opening.showLogIn(); // in front before the pages go
        end();
    });
}

void Workbench::end()
{
    m_afterTheMail = nullptr;
    m_window.setWaiting({});
    m_session.reset();
}

bool Workbench::mayClose()
{
    if (!m_session || (!m_afterTheMail && !m_session->sender().isSending()))
        return true;
    afterTheMail([this] {
        m_opening.showLogIn();
        end();
        m_window.close();
    });
    return false;
}

/// A mail that is cut off would be sent twice: at once where none is on its way, else as soon as what became
/// of it is written down. Of two wishes the later one counts.
void Workbench::afterTheMail(std::function<void()> go)
{
    if (std::exchange(m_afterTheMail, std::move(go)))
        return;
    OutboxSender &sender = m_session->sender();
    const auto goOn = [this] {
        m_window.setWaiting({});
        std::exchange(m_afterTheMail, nullptr)();
    };
    if (!sender.isSending())
        return goOn();
    m_window.setWaiting(
        tr("Sending a mail… As soon as the mail server has answered, and in %1 seconds at the "
           "latest, the program goes on.")
            .arg(longestWait.count()));
    connect(&sender, &OutboxSender::finished, this, goOn, Qt::SingleShotConnection);
    sender.finish(longestWait);
}

} // namespace mamis
