#pragma once

#include "domain/id_set.h"
#include "lists/condition.h"
#include "lists/list_header.h"
#include "lists/list_model.h"
#include "office/result.h"

#include <QObject>

#include <utility>

namespace mamis {

/// A search and its pages. The first page is asked for at once; the ids of all matches come after it and give
/// the count, every other page and the neighbours of a record. Answers to an older search or page are
/// dropped. What is asked, and of whom, PagesOf says. GUI thread.
class ListPages : public QObject
{
    Q_OBJECT

public:
    /// Where one is in the result; as long as it stays the same, a refresh keeps the user's place.
    struct Place
    {
        quint64 result = 0; ///< another search or another order: another number
        int page = 0; ///< from 0
        int pageSize = 25;

        bool operator==(const Place &) const = default;
    };

    using QObject::QObject;

    virtual void search(const ConditionValues &values) = 0;
    virtual void sort(const ListOrder &order) = 0;
    virtual ListOrder listOrder() const = 0;
    /// Keeps the first row of the present page in view.
    void setPageSize(int size);
    void showPage(int page);
    /// Reads the same page again.
    void refresh();

    const Place &place() const { return m_place; }

    /// Puts what has been read into the list's model.
    virtual void giveRows() = 0;
    virtual bool hasRows() const = 0;

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
    qint64 neighbour(qint64 id, int delta);

Q_SIGNALS:
    void rowsChanged();
    void countChanged();
    void busyChanged(bool busy);
    void failed(const mamis::Failure &failure);

protected:
    /// Begins at the first page of another search, or of the same one in another order.
    void startSearch();
    void startOrder();

    virtual void askFirstPage(quint64 request) = 0;
    virtual void askIds(const Answer<OrderedIds> &answer) = 0;
    virtual void askRows(quint64 request, const QList<qint64> &ids) = 0;
    virtual QList<qint64> idsOfRows() const = 0;
    /// An answer with rows: whether it is the one that is waited for.
    bool takesRows(quint64 request);

private:
    void load();
    void loadIds();
    void loadRows();
    void setBusy(bool rows, bool ids);
    quint64 rowsRequest(); ///< the newest one for rows

    Place m_place;
    OrderedIds m_matches;
    bool m_counted = false;
    bool m_rowsAwaited = false;
    bool m_idsAwaited = false;
    quint64 m_rowsNumber = 0; ///< running numbers of the last requests
    quint64 m_idsNumber = 0;
    std::pair<qint64, qsizetype> m_lastPosition { 0, -1 }; ///< record last asked about, and where it stood
};

/// What a list asks of its use case, and how the window's words become that one's.
template <typename Conditions, typename Order, typename Row> struct ListSource
{
    std::function<Conditions(const ConditionValues &)> conditions;
    std::function<Order(const ListOrder &)> order;
    std::function<void(const Conditions &, const Order &, int most, QObject *, Answer<QList<Row>>)> firstPage;
    std::function<void(const Conditions &, const Order &, QObject *, Answer<OrderedIds>)> ids;
    /// In the order of the ids; a record that is gone is left out.
    std::function<void(const QList<qint64> &ids, QObject *, Answer<QList<Row>>)> rows;
};

/// The pages of a list whose rows go into `model`.
template <typename Conditions, typename Order, typename Row> class PagesOf : public ListPages
{
public:
    using Source = ListSource<Conditions, Order, Row>;

    PagesOf(Source source, RowsModel<Row> &model, const ListOrder &order, QObject *parent)
        : ListPages(parent)
        , m_source(std::move(source))
        , m_model(model)
        , m_order(order)
    {
    }

    void search(const ConditionValues &values) override
    {
        const Conditions wanted = m_source.conditions(values);
        if (wanted == m_conditions && isCounted()) {
            refresh();
            return;
        }
        m_conditions = wanted;
        startSearch();
    }
    void sort(const ListOrder &order) override
    {
        if (order == m_order)
            return;
        m_order = order;
        startOrder();
    }
    ListOrder listOrder() const override { return m_order; }

    const Conditions &conditions() const { return m_conditions; }
    Order order() const { return m_source.order(m_order); }
    const QList<Row> &rows() const { return m_rows; }

    void giveRows() override { m_model.setRows(m_rows); }
    bool hasRows() const override { return !m_rows.isEmpty(); }

protected:
    void askFirstPage(quint64 request) override
    {
        m_source.firstPage(m_conditions, order(), place().pageSize, this, rowsAnswer(request));
    }
    void askIds(const Answer<OrderedIds> &answer) override
    {
        m_source.ids(m_conditions, order(), this, answer);
    }
    void askRows(quint64 request, const QList<qint64> &ids) override
    {
        m_source.rows(ids, this, rowsAnswer(request));
    }
    QList<qint64> idsOfRows() const override
    {
        QList<qint64> ids;
        for (const Row &row : m_rows)
            ids.append(m_model.idOf(row));
        return ids;
    }

private:
    Answer<QList<Row>> rowsAnswer(quint64 request)
    {
        return [this, request](const Result<QList<Row>> &result) {
            if (!takesRows(request))
                return;
            if (!result) {
                Q_EMIT failed(*result.failure);
                return;
            }
            m_rows = *result;
            Q_EMIT rowsChanged();
        };
    }

    Source m_source;
    RowsModel<Row> &m_model;
    Conditions m_conditions;
    ListOrder m_order;
    QList<Row> m_rows;
};

} // namespace mamis
