#include "office/applications.h"

#include "office/office.h"
#include "storage/application_store.h"
#include "storage/connection.h"
#include "storage/event_store.h"

namespace mamis {

namespace {

/// Runs one call of an ApplicationStore on the reading thread for whoever is logged in.
template <typename T>
void ask(
    Office &office, QObject *context, std::function<T(const ApplicationStore &)> question, Answer<T> answer)
{
    office.read<T>(
        context,
        [question = std::move(question)](Connection &connection, const Session &session) {
            return question(ApplicationStore(connection, session));
        },
        std::move(answer));
}

QDateTime now()
{
    return QDateTime::currentDateTimeUtc();
}

} // namespace

Applications::Applications(Office &office)
    : m_office(office)
{
}

void Applications::firstPage(const SearchConditions &conditions, const SortOrder &order, int pageSize,
    QObject *context, Answer<QList<StepRow>> answer)
{
    ask<QList<StepRow>>(
        m_office, context,
        [=](const ApplicationStore &store) {
            return store.rows(store.search(conditions, order, pageSize, now()));
        },
        std::move(answer));
}

void Applications::ids(
    const SearchConditions &conditions, const SortOrder &order, QObject *context, Answer<OrderedIds> answer)
{
    ask<OrderedIds>(
        m_office, context,
        [=](const ApplicationStore &store) { return OrderedIds(store.search(conditions, order, 0, now())); },
        std::move(answer));
}

void Applications::rows(const QList<qint64> &ids, QObject *context, Answer<QList<StepRow>> answer)
{
    ask<QList<StepRow>>(
        m_office, context, [=](const ApplicationStore &store) { return store.rows(ids); }, std::move(answer));
}

void Applications::pendingCounts(QObject *context, Answer<PendingCounts> answer)
{
    ask<PendingCounts>(
        m_office, context, [](const ApplicationStore &store) { return store.pendingCounts(now()); },
        std::move(answer));
}

void Applications::categories(QObject *context, Answer<QStringList> answer)
{
    ask<QStringList>(
        m_office, context, [](const ApplicationStore &store) { return store.categories(); },
        std::move(answer));
}

void Applications::recordView(qint64 stepId)
{
    m_office.write<Done>(
        &m_office,
        [stepId](Connection &connection, const Session &session) {
            connection.transaction([&] {
                recordEvent(
                    connection, session, QDateTime::currentDateTimeUtc(), QStringLiteral("view"), stepId);
            });
            return Done();
        },
        [](const Result<Done> &) {});
}

void Applications::detail(qint64 stepId, QObject *context, Answer<ApplicationDetail> answer)
{
    ask<ApplicationDetail>(
        m_office, context, [=](const ApplicationStore &store) { return store.detail(stepId); },
        std::move(answer));
}

} // namespace mamis
