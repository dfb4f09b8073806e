#include "areas/applications/result_pages.h"

#include "areas/applications/application_model.h"
#include "areas/applications/search_form.h"
#include "office/applications.h"

namespace mamis {

namespace {

ResultPages::Source sourceOf(Office &office)
{
    return {
        .conditions = &SearchForm::conditionsOf,
        .order =
            [](const ListOrder &order) {
                return SortOrder { ApplicationModel::sortColumn(order.column), order.descending };
            },
        .firstPage =
            [&office](const SearchConditions &conditions, const SortOrder &order, int most, QObject *context,
                Answer<QList<StepRow>> answer) {
                Applications(office).firstPage(conditions, order, most, context, std::move(answer));
            },
        .ids =
            [&office](const SearchConditions &conditions, const SortOrder &order, QObject *context,
                Answer<OrderedIds> answer) {
                Applications(office).ids(conditions, order, context, std::move(answer));
            },
        .rows
        = [&office](const QList<qint64> &ids, QObject *context,
              Answer<QList<StepRow>> answer) { Applications(office).rows(ids, context, std::move(answer)); },
    };
}

} // namespace

ResultPages::ResultPages(Office &office, ApplicationModel &model, QObject *parent)
    : PagesOf(sourceOf(office), model,
        { ApplicationModel::columnOf(SortOrder().column), SortOrder().descending }, parent)
{
}

} // namespace mamis
