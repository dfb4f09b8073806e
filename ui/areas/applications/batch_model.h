#pragma once

#include "domain/application.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QSet>

#include <functional>

class QTimer;

namespace mamis {

/// The rows of a batch as a table. Holds only ids and from → to for all of them; what stands in a visible row
/// (name, registration number …) is asked for in chunks and forgotten again, so that 100,000 rows stay light.
class BatchModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Part { Fitting, Excluded };
    enum Column { Name, KindOf, RegistrationNumber, From, To, Outcome, ColumnCount };
    /// StepStatus of a badge cell as int; nothing for other cells.
    static constexpr int statusRole = Qt::UserRole;
    static constexpr qsizetype chunkSize = 200;

    /// Asks for the facts of the rows of a chunk; they come back by addChunk().
    using Fetch = std::function<void(qsizetype chunk, const QList<qint64> &ids)>;

    BatchModel(Part part, Fetch fetch, QObject *parent = nullptr);

    void setItems(const QList<BatchItem> &items);
    const QList<BatchItem> &items() const { return m_items; }
    /// The items after they were decided: shows the outcome of each.
    void setOutcome(const QList<BatchItem> &items);
    void addChunk(qsizetype chunk, const QList<StepRow> &rows);
    /// The chunk could not be read: it is asked for again when it is looked at again.
    void chunkFailed(qsizetype chunk) { m_asked.remove(chunk); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant text(int row, int column) const;
    QString outcome(const BatchItem &item) const;
    void fetchWanted();

    Part m_part;
    Fetch m_fetch;
    QList<BatchItem> m_items;
    QCache<qsizetype, QHash<qint64, StepRow>> m_facts; ///< the chunks read last, by step id
    mutable QSet<qsizetype> m_wanted; ///< chunks that visible cells need
    QSet<qsizetype> m_asked; ///< chunks on their way
    QTimer *m_timer;
    bool m_done = false;
};

} // namespace mamis
