#pragma once

#include <QList>
#include <QObject>
#include <QPointer>

#include <functional>

namespace mamis {

class Page;

/// The way to the page in front, as the breadcrumb shows it: TOP > 申請管理 > 申請詳細. A page keeps what it
/// shows while it is not in front, so that going back finds everything as it was left. A page stands on the
/// way once. GUI thread.
class Navigator : public QObject
{
    Q_OBJECT

public:
    explicit Navigator(QObject *parent = nullptr);

    const QList<Page *> &path() const { return m_path; }
    /// The page in front; null where there is none.
    Page *current() const;
    bool isOnPath(const Page *page) const;

    /// Where every way of open() and home() begins (TOP).
    void setHome(Page *page);
    void home();
    /// A new way from home, as the menu opens it.
    void open(const QList<Page *> &pages);
    /// A new way.
    void show(const QList<Page *> &path);

    /// Behind the page in front; a page that is on the way already is gone back to. `wayBack` is what the
    /// user's wish to leave it leads to, where that is more than showing a page before.
    void push(Page *page, std::function<void()> wayBack = {});
    /// In the place of the page in front; a page that is on the way already is gone back to.
    void replace(Page *page);
    void back();
    /// Back to a page on the way; back to the one before it.
    void backTo(const Page *page);
    void backBefore(const Page *page);

    /// Whether the page in front lets the user go; it says why not, and offers to do it all the same (Page).
    bool mayLeaveFor(const QString &words, const std::function<void()> &go) const;
    /// Does it where nothing is lost.
    void leaveFor(const QString &words, const std::function<void()> &go) const;
    /// One step back, or back to a page on the way, as the user wants it (Esc, breadcrumb): asks the page.
    void leave();
    void leaveTo(const Page *page);

Q_SIGNALS:
    /// path() is another one: a page is in front, or one of it is gone.
    void changed();
    /// current() is to come to the front; `before` was there until now (it may be the same).
    void moved(mamis::Page *before);

private:
    void goTo(const Page *page);
    void forget(QObject *page);

    QList<Page *> m_path;
    QPointer<Page> m_home;
    std::function<void()> m_wayBack; ///< of the page in front
};

} // namespace mamis
