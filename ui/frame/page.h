#pragma once

#include <QWidget>

#include <functional>

class QHBoxLayout;
class QLabel;

namespace mamis {

class MessageBar;

/// A screen inside the main window: a headline, a message bar and its content, with a place in the
/// breadcrumb. Pages never open modal boxes for messages; what went wrong or was done stands in the page's
/// own message bar.
class Page : public QWidget
{
    Q_OBJECT

public:
    /// `title` is the headline; `crumb` its short form in the breadcrumb.
    Page(const QString &title, const QString &crumb, QWidget *parent = nullptr);
    ~Page() override;

    QString crumb() const { return m_crumb; }
    MessageBar &messages() { return *m_messages; }

    /// Room beside the headline, for what would else cost a line of its own.
    QHBoxLayout *titleLine() { return m_titleLine; }
    /// Messages lie over the top of the page instead of moving everything below them: for lists, where the
    /// rows must stay under the mouse and nothing that is covered for a while is filled in.
    void setMessagesOver();

    /// Called each time the page comes to the front: put the focus where work begins, refresh what may be out
    /// of date.
    virtual void activate() { }

    /// False keeps the user here (unsaved input); the page says why in its message bar, by offerToDiscard()
    /// where something typed would be lost.
    virtual bool mayLeave() { return true; }
    /// The same for somebody who wants to do `go` (close the window, log out, open another page): where the
    /// page offers to discard what is typed, its button says so in these words, and does it.
    bool mayLeaveFor(const QString &words, const std::function<void()> &go);
    /// Does it at once where the page is free to be left.
    void leaveFor(const QString &words, const std::function<void()> &go);

    /// The least height that shows everything: what scrolls by itself gives way. The layout's own answer
    /// would be the height of all of it, and what stands below would leave the window.
    int heightForWidth(int width) const override;

protected:
    /// What had the focus and is disabled or hidden gives it to something on the same page: a key pressed
    /// next must never reach a button of the frame (ログアウト).
    bool focusNextPrevChild(bool next) override;

    /// Where subclasses put their widgets, below headline and message bar.
    QWidget *content() { return m_content; }
    void setTitle(const QString &title);
    /// What would be lost, with the one button that discards it and goes on; `words` in place of those of
    /// mayLeaveFor().
    void offerToDiscard(const QString &text, const std::function<void()> &discard, const QString &words = {});
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void watchFocus(const QWidget *now);
    void placeMessages();
    /// To what can take it after `lost`, else to the page itself.
    void keepFocus(QWidget *lost);

    struct WayOut
    {
        QString words;
        std::function<void()> go;
    };
    WayOut m_wayOut; ///< while mayLeave() is asked for it
    bool m_hadFocus = false; ///< something here had it last
    QString m_crumb;
    QLabel *m_title;
    QHBoxLayout *m_titleLine;
    MessageBar *m_messages;
    bool m_messagesOver = false;
    QWidget *m_content;
};

} // namespace mamis
