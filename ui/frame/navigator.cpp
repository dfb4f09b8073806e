#include "frame/navigator.h"

#include "frame/page.h"

#include <utility>

namespace mamis {

Navigator::Navigator(QObject *parent)
    : QObject(parent)
{
}

Page *Navigator::current() const
{
    return m_path.isEmpty() ? nullptr : m_path.last();
}

bool Navigator::isOnPath(const Page *page) const
{
    return m_path.contains(page);
}

void Navigator::setHome(Page *page)
{
    m_home = page;
}

void Navigator::home()
{
    open({});
}

void Navigator::open(const QList<Page *> &pages)
{
    show(m_home ? QList<Page *> { m_home } + pages : pages);
}

void Navigator::show(const QList<Page *> &path)
{
    Page *before = current();
    m_path = path;
    m_wayBack = nullptr;
    for (Page *page : path)
        connect(page, &QObject::destroyed, this, &Navigator::forget, Qt::UniqueConnection);
    Q_EMIT changed();
    if (current())
        Q_EMIT moved(before);
}

void Navigator::push(Page *page, std::function<void()> wayBack)
{
    if (isOnPath(page))
        return backTo(page);
    show(m_path + QList<Page *> { page });
    m_wayBack = std::move(wayBack);
}

void Navigator::replace(Page *page)
{
    if (isOnPath(page))
        return backTo(page);
    show(m_path.mid(0, m_path.size() - 1) + QList<Page *> { page });
}

void Navigator::back()
{
    backBefore(current());
}

void Navigator::backTo(const Page *page)
{
    show(m_path.mid(0, m_path.indexOf(page) + 1));
}

void Navigator::backBefore(const Page *page)
{
    const qsizetype place = m_path.indexOf(page);
    if (place > 0) // from the first page there is no way back
        show(m_path.mid(0, place));
}

bool Navigator::mayLeaveFor(const QString &words, const std::function<void()> &go) const
{
    return !current() || current()->mayLeaveFor(words, go);
}

void Navigator::leaveFor(const QString &words, const std::function<void()> &go) const
{
    if (mayLeaveFor(words, go))
        go();
}

void Navigator::leave()
{
    if (m_path.size() > 1)
        leaveTo(m_path.at(m_path.size() - 2));
}

void Navigator::leaveTo(const Page *page)
{
    if (page == current())
        return;
    leaveFor(tr("Discard it and leave"), [this, page] {
        if (isOnPath(page)) // it may be gone when the user answers
            goTo(page);
    });
}

void Navigator::goTo(const Page *page)
{
    if (const auto wayBack = std::exchange(m_wayBack, nullptr))
        wayBack();
    else
        backTo(page);
}

void Navigator::forget(QObject *page)
{
    if (m_path.removeIf([page](Page *one) { return static_cast<QObject *>(one) == page; }) > 0)
        Q_EMIT changed();
}

} // namespace mamis
