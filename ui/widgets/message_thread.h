#pragma once

#include "domain/application.h"

#include <QTextBrowser>

namespace mamis {

/// The history of an application as a conversation, oldest first: `○○医師会 / 担当者  time`, what was done
/// with from → to, and the message. Text is inserted as plain text, so nothing a member or office wrote is
/// taken as markup. As high as its text is: what is around it scrolls.
class MessageThread : public QTextBrowser
{
    Q_OBJECT

public:
    explicit MessageThread(QWidget *parent = nullptr);

    /// Entries of `ownAssociation` stand on a tinted ground.
    void setHistory(const QList<HistoryEntry> &history, const QString &ownAssociation);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();

    QList<HistoryEntry> m_history;
    QString m_ownAssociation;
};

} // namespace mamis
