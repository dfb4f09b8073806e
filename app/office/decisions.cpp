#include "office/decisions.h"

#include "domain/calendar_date.h"
#include "office/office.h"
#include "storage/connection.h"
#include "storage/decision_store.h"
#include "storage/mail_store.h"

#include <QCoreApplication>
#include <QUuid>

#include <algorithm>

namespace mamis {

namespace {

using Progress = std::function<void(qint64 done, qint64 all)>;

/// The date of one row: the common one, or the applicant's own wish, or today in Japan.
QDate dateFor(const DecisionRequest &common, const BatchItem &item, const QDateTime &now)
{
    if (common.effectiveOn.isValid() || common.action != Action::Approve)
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
    } catch (const Failure &failure) {
        if (failure.kind != Failure::Kind::Refused)
            throw;
        item.refusal = failure.code;
    }
}

QList<BatchItem> decideEach(Connection &connection, const Session &session, QList<BatchItem> items,
    const DecisionRequest &common, const std::atomic<bool> &cancelled, const Progress &progress)
{
    for (qsizetype start = 0; start < items.size(); start += Decisions::portion) {
        const qsizetype end = std::min(start + Decisions::portion, items.size());
        if (cancelled) {
            for (qsizetype i = start; i < items.size(); ++i) {
                if (items[i].refusal.isEmpty())
                    items[i].refusal = QStringLiteral("cancelled");
            }
            break;
        }
        const QList<BatchItem> before = items.mid(start, end - start);
        // Other offices may decide the same applications at this moment: whoever takes them in the same order
        // never holds one that the other needs first.
        QList<BatchItem *> inOrder;
        for (qsizetype i = start; i < end; ++i)
            inOrder.append(&items[i]);
        std::sort(inOrder.begin(), inOrder.end(),
            [](const BatchItem *a, const BatchItem *b) { return a->stepId < b->stepId; });
        try {
            connection.transaction([&] {
                DecisionStore store(connection, session);
                const QDateTime now = QDateTime::currentDateTimeUtc();
                for (BatchItem *item : std::as_const(inOrder)) {
                    if (item->refusal.isEmpty())
                        decideItem(connection, store, common, *item, now);
                }
            });
        } catch (const Failure &failure) {
            if (isRepeated(failure))
                throw; // the whole batch is gone through again; what is decided already stays as it is
            // The portion was rolled back as a whole; what came before it stays decided and must be reported.
            for (qsizetype i = start; i < items.size(); ++i) {
                if (i < end)
                    items[i] = before[i - start];
                if (items[i].refusal.isEmpty())
                    items[i].refusal = failure.code;
            }
            break;
        }
        progress(end, items.size());
    }
    return items;
}

} // namespace

Decisions::Decisions(Office &office)
    : m_office(office)
{
}

void Decisions::rules(QObject *context, Answer<Rules> answer)
{
    m_office.reader().run<Rules>(
        context,
        [session = m_office.session().value_or(Session())](
            Connection &connection) { return DecisionStore(connection, session).rules(); },
        std::move(answer));
}

void Decisions::decide(const DecisionRequest &request, QObject *context, Answer<StepStatus> answer)
{
    m_office.writer().run<StepStatus>(
        context,
        [session = m_office.session().value_or(Session()), request](Connection &connection) {
            return connection.transaction([&] {
                return DecisionStore(connection, session).decide(request, QDateTime::currentDateTimeUtc());
            });
        },
        m_office.announcing(std::move(answer)));
}

void Decisions::mailPreview(const DecisionRequest &request, QObject *context, Answer<MailPreview> answer)
{
    m_office.reader().run<MailPreview>(
        context,
        [association = m_office.session().value_or(Session()).associationId, request](
            Connection &connection) { return MailStore(connection, association).preview(request); },
        std::move(answer));
}

void Decisions::preview(
    const QList<qint64> &ids, Action action, QObject *context, Answer<QList<BatchItem>> answer)
{
    m_office.reader().run<QList<BatchItem>>(
        context,
        [session = m_office.session().value_or(Session()), ids, action](
            Connection &connection) { return DecisionStore(connection, session).preview(ids, action); },
        std::move(answer));
}

void Decisions::decideAll(const QList<BatchItem> &fitting, const DecisionRequest &common, QObject *context,
    CancelFlag cancel, std::function<void(qint64, qint64)> progress, Answer<QList<BatchItem>> answer)
{
    QList<BatchItem> items = fitting;
    for (BatchItem &item : items)
        item.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
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
    m_office.writer().run<QList<BatchItem>>(
        context,
        [session = m_office.session().value_or(Session()), items, common, cancel = std::move(cancel), report](
            Connection &connection) {
            return decideEach(connection, session, items, common, *cancel, report);
        },
        m_office.announcing(std::move(answer)));
}

} // namespace mamis
