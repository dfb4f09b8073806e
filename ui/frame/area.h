#pragma once

#include "frame/badge.h"
#include "frame/menu_item.h"

#include <QList>
#include <QObject>

#include <memory>

namespace mamis {

class Links;
class Navigator;
class Office;
class OutboxSender;
class Page;

/// What an area works with; all of it lives longer than the area.
struct Workplace
{
    Office &office; ///< with a session
    OutboxSender &sender;
    Navigator &go;
    Links &links;
    QWidget *window; ///< the parent of all pages
};

/// One entry of the menu and what opens behind it: it owns its pages, leads from one to the other, and opens
/// itself or one of its records (Links). It lives from log-in to log-out, so nothing of one user is left for
/// the next. An area is a folder of `areas` and one line in the list of areas (areas.cpp). GUI thread.
class Area : public QObject
{
    Q_OBJECT

public:
    /// From the menu, TOP or Alt and its digit.
    virtual void open() = 0;

    /// Opens what waits there for the user; false where nothing ever does. The first area that can is what
    /// one sees after the log-in.
    virtual bool openWork() { return false; }

    /// In the order in which the key sheet (F1) lists them. They are the window's children, and deleted
    /// before the area is.
    virtual QList<Page *> pages() const = 0;

    /// What it says on TOP, and in the status bar; each is asked for once and belongs to where it stands.
    virtual QWidget *makeTopNote() { return nullptr; }
    virtual QWidget *makeStatusNote() { return nullptr; }

    /// Asks anew for what its badges and notes say.
    virtual void refresh() { }

Q_SIGNALS:
    void badgesChanged(const QList<mamis::Badge> &badges);
    /// What refresh() asked for is on the screen.
    void refreshed();
};

/// A line of the list of areas.
struct AreaEntry
{
    const MenuItem *item;
    /// Null: in the menu, but not built yet.
    std::unique_ptr<Area> (*make)(const Workplace &workplace) = nullptr;
};

} // namespace mamis
