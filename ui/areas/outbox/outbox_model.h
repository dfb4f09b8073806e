#pragma once

#include "office/outbox.h"

#include <QAbstractTableModel>

namespace mamis {

/// Sign and word of a mail's state: ✓ 送信済み.
QString mailStateText(MailState state);

/// Why a mail has not left, in plain words with the server's number; empty where there is nothing to say.
QString mailReason(const OutboxRow &mail);

/// When a mail left or will be tried next; empty where it will not leave.
QString mailTime(const OutboxRow &mail, const QDateTime &now);

/// The rows of the outbox that are shown. GUI thread.
class OutboxModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { State, To, Subject, Time, Reason, Queued, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Replaces the rows; where they are the same mails in the same order, only their contents change.
    void setRows(const QList<OutboxRow> &rows);
    const QList<OutboxRow> &rows() const { return m_rows; }
    /// -1 where this mail is not among the rows.
    int indexOf(qint64 id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const OutboxRow &mail, int column) const;

    QList<OutboxRow> m_rows;
};

} // namespace mamis
