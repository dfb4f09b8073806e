#pragma once

#include "domain/application.h"

#include <QString>

/// The entries of the menu. GUI thread.
namespace mamis {

/// What an area says of itself in the menu and on TOP. Declared once by the area and never copied: its
/// address stands for the entry.
struct MenuItem
{
    // Source texts of the context "menu" (QT_TRANSLATE_NOOP).
    const char *name; ///< 申請管理
    const char *hint; ///< what one does there, in one line
    const char *heading = nullptr; ///< the heading that begins with this entry (医師会設定)
    const char *drawing; ///< see drawLines()
    char key = 0; ///< the digit that opens it on TOP, and with Alt everywhere; 0: none
    /// Who may open it; nobody named: everybody.
    bool (*isFor)(const Session &session) = nullptr;
};

/// An entry of the menu as it stands for whoever is logged in.
struct MenuLine
{
    const MenuItem *item = nullptr;
    QString closedBecause; ///< why it cannot be opened; empty where it can
};

QString menuName(const MenuItem &item);
QString menuHint(const MenuItem &item);
QString menuHeading(const MenuItem &item); ///< empty = none
QString menuKey(const MenuItem &item); ///< "1" … "9", "0"; empty = none

QString notInThisVersion(); ///< closed because it is not built yet
QString notForThisUser(); ///< closed because isFor() says no

} // namespace mamis
