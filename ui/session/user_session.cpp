#include "session/user_session.h"

#include "frame/main_window.h"
#include "frame/page.h"
#include "frame/side_menu.h"
#include "office/office.h"
#include "office/outbox_sender.h"
#include "session/lock_cover.h"
#include "session/password_page.h"
#include "session/top_page.h"
#include "widgets/message_bar.h"

namespace mamis {

UserSession::UserSession(std::shared_ptr<Office> office, KeyStore &keys, MainWindow &window,
    const QList<AreaEntry> &areas, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_office(std::move(office))
    , m_sender(std::make_unique<OutboxSender>(*m_office, keys))
{
    m_window.setSession(*m_office->session());
    makePages(makeAreas(areas));
    connect(&m_window, &MainWindow::menuChosen, this, &UserSession::open);
    connect(&m_window, &MainWindow::passwordRequested, this, &UserSession::showPassword);
    connect(&m_window.navigator(), &Navigator::changed, this, &UserSession::markArea);
    connect(m_office.get(), &Office::changed, this, &UserSession::refresh);
    connect(
        m_office.get(), &Office::sessionChanged, this, [this] { m_window.setSession(*m_office->session()); });
    connect(m_sender.get(), &OutboxSender::attempted, this, &UserSession::refresh);
    refresh();
    m_sender->wake();
    openWork();
    if (m_office->isPractice())
        return;
    m_lock = std::make_unique<LockCover>(*m_office, m_window);
    connect(m_lock.get(), &LockCover::logOutRequested, this, &UserSession::logOutRequested);
    m_lock->watch(LockCover::limitOfThisComputer());
}

UserSession::~UserSession()
{
    m_lock.reset();
    m_office->logOut();
    m_window.setSession(std::nullopt);
    m_window.menu().setLines({});
    // The pages work on areas, sender and office: they go first, and now.
    disconnect(&m_window.navigator(), nullptr, this, nullptr);
    for (const OpenArea &one : m_areas)
        qDeleteAll(one.area->pages());
    delete m_top;
    delete m_password;
}

/// Those that are open to the user; all of them stand in the menu.
QList<MenuLine> UserSession::makeAreas(const QList<AreaEntry> &entries)
{
    const Workplace workplace { *m_office, *m_sender, m_window.navigator(), m_links, &m_window };
    const auto whyClosed = [this](const AreaEntry &entry) {
        if (!entry.make)
            return notInThisVersion();
        return entry.item->isFor && !entry.item->isFor(*m_office->session()) ? notForThisUser() : QString();
    };
    QList<MenuLine> lines;
    for (const AreaEntry &entry : entries)
        lines.append({ entry.item, whyClosed(entry) });
    m_window.menu().setLines(lines); // before the pages: Tab goes through it before them
    for (qsizetype index = 0; index < entries.size(); ++index) {
        if (lines.at(index).closedBecause.isEmpty())
            m_areas.push_back({ entries.at(index).item, entries.at(index).make(workplace) });
    }
    return lines;
}

void UserSession::makePages(const QList<MenuLine> &lines)
{
    QList<QWidget *> topNotes;
    QList<Page *> pages;
    for (const auto &[item, area] : m_areas) {
        if (QWidget *note = area->makeTopNote())
            topNotes.append(note);
        if (QWidget *note = area->makeStatusNote())
            m_window.addStatusNote(note);
        pages += area->pages();
        connect(area.get(), &Area::badgesChanged, this,
            [this, item = item](const QList<Badge> &badges) { m_window.menu().setBadges(*item, badges); });
        connect(area.get(), &Area::refreshed, this,
            [this] { m_window.setLastRefresh(QDateTime::currentDateTimeUtc()); });
    }
    m_top = new TopPage(lines, topNotes, &m_window);
    connect(m_top, &TopPage::entryChosen, this, &UserSession::open);
    m_password = new PasswordPage(*m_office, &m_window);
    connect(m_password, &PasswordPage::changed, this, &UserSession::leavePassword);
    connect(m_password, &PasswordPage::backRequested, &m_window.navigator(), &Navigator::back);
    m_window.navigator().setHome(m_top);
    m_window.setWorkPages(QList<Page *> { m_top } + pages + QList<Page *> { m_password });
}

void UserSession::openWork()
{
    for (const OpenArea &one : m_areas) {
        if (one.area->openWork())
            return;
    }
    m_window.navigator().home();
}

void UserSession::open(const MenuItem *item)
{
    for (const OpenArea &one : m_areas) {
        if (one.item == item)
            return one.area->open();
    }
}

void UserSession::refresh()
{
    for (const OpenArea &one : m_areas)
        one.area->refresh();
}

/// In the menu the area is marked from which the way to the page in front begins.
void UserSession::markArea()
{
    Page *first = m_window.navigator().path().value(1);
    const MenuItem *current = nullptr;
    for (const OpenArea &one : m_areas) {
        if (first && one.area->pages().contains(first))
            current = one.item;
    }
    m_window.menu().setCurrent(current);
}

/// Behind the page one is on, and back to it.
void UserSession::showPassword()
{
    m_window.navigator().push(m_password);
}

void UserSession::leavePassword(const QString &changed)
{
    m_window.navigator().back();
    m_window.currentPage()->messages().say(
        MessageBar::Tone::Success, tr("Your password has been changed. Use the new one from now on."));
    Q_EMIT passwordChanged(changed);
}

} // namespace mamis
