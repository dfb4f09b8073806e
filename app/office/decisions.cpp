#include "office/decisions.h"

#include "domain/calendar_date.h"
#include "office/office.h"
#include "storage/clock_check.h"
#include "storage/connection.h"
#include "storage/decision_store.h"
#include "storage/mail_store.h"

#include <QCoreApplication>
#include <QUuid>

#include <algorithm>
#include <span>
#include <vector>

namespace mamis {

namespace {

using Progress = std::function<void(qint64 done, qint64 all)>;

/// The date of one row: the common one, or the applicant's own wish, or today in Japan.
QDate dateFor(const DecisionRequest &common, const BatchItem &item, const QDateTime &now)
{
    if (common.effectiveOn.isValid() || !item.dateRequired)
        return common.effectiveOn;
    return item.wishedOn.isValid() ? item.wishedOn : dateInJapan(now);
}

/// Decides one row, whose status will be the one that its preview told: the version is still the same. A
/// rule's refusal is the row's result, every other failure stops the batch.
void decideItem(Connection &connection, DecisionStore &store, const DecisionRequest &common, BatchItem &item,
    const QDateTime &now)
{
    DecisionRequest request = common;
    request.stepId = item.stepId;
    request.seenVersion = item.version;
    request.effectiveOn = dateFor(common, item, now);
    request.uuid = item.uuid;
    try {
        connection.attempt([&] { store.carryOut(request, now); });
        item.decided = true;
    } catch (const Failure &failure) {
        if (failure.kind != Failure::Kind::Refused)
            throw;
        item.refusal = failure.code;
    }
}

/// Whether the times of real decisions are those of this computer's clock.
bool ownClockCounts(const Office &office)
{
    return !office.isShared() && !office.isPractice();
}

/// Decides the open rows of one portion in one transaction; none of them where that fails.
void decidePortion(Connection &connection, const Session &session, std::span<BatchItem> portion,
    const DecisionRequest &common, bool ownClock)
{
    std::vector<BatchItem> decided(portion.begin(), portion.end());
    // Other offices may decide the same applications at this moment: whoever takes them in the same order
    // never holds one that the other needs first.
    std::vector<BatchItem *> inOrder;
    for (BatchItem &item : decided) {
        if (item.isOpen())
            inOrder.push_back(&item);
    }
    if (inOrder.empty())
        return;
    std::sort(inOrder.begin(), inOrder.end(),
        [](const BatchItem *a, const BatchItem *b) { return a->stepId < b->stepId; });
    connection.transaction([&] {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        if (ownClock)
            checkClock(connection, session, common.clockTrusted, now);
        DecisionStore store(connection, session);
        for (BatchItem *item : inOrder)
            decideItem(connection, store, common, *item, now);
    });
    std::move(decided.begin(), decided.end(), portion.begin());
}

/// Decides what is open, portion by portion. Called again after a failure it goes on where it stopped.
void decideOpen(Connection &connection, const Session &session, QList<BatchItem> &items,
    const DecisionRequest &common, bool ownClock, const std::atomic<bool> &cancelled,
    const Progress &progress)
{
    for (qsizetype start = 0; start < items.size(); start += Decisions::portion) {
        const qsizetype end = std::min(start + Decisions::portion, items.size());
        if (cancelled) {
            for (qsizetype i = start; i < items.size(); ++i) {
                if (items[i].isOpen())
                    items[i].refusal = QStringLiteral("cancelled");
            }
            return;
        }
        decidePortion(connection, session, std::span(items).subspan(start, end - start), common, ownClock);
        progress(end, items.size());
    }
}

} // namespace

Decisions::Decisions(Office &office)
    : m_office(office)
{
}

void Decisions::rules(QObject *context, Answer<Rules> answer)
{
    m_office.read<Rules>(
        context,
        [](Connection &connection, const Session &session) {
            return DecisionStore(connection, session).rules();
        },
        std::move(answer));
}

void Decisions::decide(const DecisionRequest &request, QObject *context, Answer<StepStatus> answer)
{
    m_office.write<StepStatus>(
        context,
        [request, ownClock = ownClockCounts(m_office)](Connection &connection, const Session &session) {
            return connection.transaction([&] {
                const QDateTime now = QDateTime::currentDateTimeUtc();
                if (ownClock)
                    checkClock(connection, session, request.clockTrusted, now);
                return DecisionStore(connection, session).decide(request, now);
            });
        },
        m_office.announcing(std::move(answer)));
}

void Decisions::mailPreview(const DecisionRequest &request, QObject *context, Answer<MailPreview> answer)
{
    m_office.read<MailPreview>(
        context,
        [request](Connection &connection, const Session &session) {
            return MailStore(connection, session.associationId).preview(request);
        },
        std::move(answer));
}

void Decisions::preview(
    const QList<qint64> &ids, Action action, QObject *context, Answer<QList<BatchItem>> answer)
{
    m_office.read<QList<BatchItem>>(
        context,
        [ids, action](Connection &connection, const Session &session) {
            QList<BatchItem> items = DecisionStore(connection, session).preview(ids, action);
            for (BatchItem &item : items) {
                if (item.isOpen())
                    item.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
            }
            return items;
        },
        std::move(answer));
}

void Decisions::decideAll(const QList<BatchItem> &items, const DecisionRequest &common, QObject *context,
    CancelFlag cancel, std::function<void(qint64, qint64)> progress, Answer<QList<BatchItem>> answer)
{
    const auto report
        = [context = QPointer<QObject>(context), progress = std::move(progress)](qint64 done, qint64 all) {
              QMetaObject::invokeMethod(
                  QCoreApplication::instance(),
                  [=] {
                      if (context && progress)
                          progress(done, all);
                  },
                  Qt::QueuedConnection);
          };
    // The writing thread's until its answer, whatever that is; then the answer's.
    const auto reached = std::make_shared<QList<BatchItem>>(items);
    m_office.write<Done>(
        context,
        [reached, common, ownClock = ownClockCounts(m_office), cancel = std::move(cancel), report](
            Connection &connection, const Session &session) {
            decideOpen(connection, session, *reached, common, ownClock, *cancel, report);
            return Done();
        },
        [reached, answer = m_office.announcing(std::move(answer))](const Result<Done> &ended) {
            answer({ *reached, ended.failure });
        });
}

} // namespace mamis
