#pragma once

#include <QList>
#include <QMetaType>
#include <QPixmap>
#include <QString>

/// The entries of the menu, in the manual's order, then those of the mail of this program. GUI thread.
namespace mamis {

enum class MenuEntry {
    Members,
    Applications,
    Notices,
    Users,
    History,
    Association, ///< under the heading 医師会設定
    Mailings, ///< under the heading 医師会設定
    Enquiry,
    Outbox,
    MailSettings,
};

const QList<MenuEntry> &allMenuEntries();

QString menuName(MenuEntry entry); ///< 申請管理
QString menuHint(MenuEntry entry); ///< what one does there, in one line
QString menuHeading(MenuEntry entry); ///< the heading that begins with this entry (医師会設定); empty = none
QString notInThisVersion(); ///< the tooltip of an entry without a page

/// The key that opens the entry on the TOP page, and with Alt everywhere: "1" … "9", "0".
QString menuKey(MenuEntry entry);

/// A line drawing `size` logical pixels wide, in one colour.
QPixmap menuIcon(MenuEntry entry, int size, const QColor &colour, qreal devicePixelRatio);

/// Three lines: folds and unfolds the menu.
QPixmap foldIcon(int size, const QColor &colour, qreal devicePixelRatio);

} // namespace mamis

Q_DECLARE_METATYPE(mamis::MenuEntry)
