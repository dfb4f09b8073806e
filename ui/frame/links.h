#pragma once

#include <QHash>

#include <functional>

namespace mamis {

/// What one area can show another one's user.
enum class LinkKind {
    Application, ///< 申請詳細; the id of the office's own step
    MailSettings, ///< メール設定; there is one only, its id is 0
};

/// The ways from one area to what belongs to another. Areas do not know each other: each offers what it
/// shows, by kind and id, and follows what others offer. GUI thread.
class Links
{
public:
    using Open = std::function<void(qint64 id)>;

    /// The page opens behind the one in front, and going back leads there again; what is opened by the menu
    /// alone (settings) opens as it does by the menu.
    void offer(LinkKind kind, Open open);

    /// False where that area is not built, or not for whoever is logged in: then no link is to be shown.
    bool isOffered(LinkKind kind) const { return m_open.contains(kind); }
    void follow(LinkKind kind, qint64 id = 0) const;

private:
    QHash<LinkKind, Open> m_open;
};

} // namespace mamis
