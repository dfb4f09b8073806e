#pragma once

#include "domain/application.h"
#include "domain/id_set.h"
#include "office/result.h"

#include <QObject>

#include <utility>

namespace mamis {

class Office;

/// A search and its pages. The first page is asked for at once; the ids of all matches come after it and give
/// the count, every other page and the neighbours of a record. Answers to an older search or page are
/// dropped. GUI thread.
class ResultPages : public QObject
{
    Q_OBJECT

public:
    /// What is on the screen; as long as it stays the same, a refresh keeps the user's place.
    struct Place
    {
        SearchConditions conditions;
        SortOrder order;
        int page = 0; ///< from 0
        int pageSize = 25;

        bool operator==(const Place &) const = default;
    };

    ResultPages(Office &office, QObject *parent);

    void search(const SearchConditions &conditions);
    void sort(const SortOrder &order);
    /// Keeps the first row of the present page in view.
    void setPageSize(int size);
    void showPage(int page);
    /// Reads the same page again.
    void refresh();

    const Place &place() const { return m_place; }
    const QList<StepRow> &rows() const { return m_rows; }

    /// All matches in order; of the present page only while isCounted() is false.
    OrderedIds matches() const;
    QList<qint64> ids() const { return matches().list; }
    bool isCounted() const { return m_counted; }
    bool isBusy() const { return m_rowsAwaited || m_idsAwaited; }
    qint64 count() const { return m_matches.list.size(); }
    int pages() const; ///< 0 while not counted

    /// The record `delta` places after (before) this one in the whole result; 0 = none. A record that has
    /// meanwhile left the result (decided under the filter 未処理) still has the neighbours of its former
    /// place.
    qint64 neighbour(qint64 stepId, int delta);

Q_SIGNALS:
    void rowsChanged();
    void countChanged();
    void busyChanged(bool busy);
    void failed(const mamis::Failure &failure);

private:
    void load();
    void loadFirstPage();
    void loadIds();
    void loadRows();
    void setBusy(bool rows, bool ids);
    /// For the request about to be made: the newest one for rows.
    Answer<QList<StepRow>> rowsAnswer();

    Office &m_office;
    Place m_place;
    QList<StepRow> m_rows;
    OrderedIds m_matches;
    bool m_counted = false;
    bool m_rowsAwaited = false;
    bool m_idsAwaited = false;
    quint64 m_rowsNumber = 0; ///< running numbers of the last requests
    quint64 m_idsNumber = 0;
    std::pair<qint64, qsizetype> m_lastPosition { 0, -1 }; ///< step last asked about, and where it stood
};

} // namespace mamis
