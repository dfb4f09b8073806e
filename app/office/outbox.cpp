#include "office/outbox.h"

#include "office/office.h"
#include "storage/connection.h"

namespace mamis {

namespace {

/// One call of a MailStore for whoever is logged in, on one of the two threads.
template <typename T>
void ask(Office &office, DatabaseThread &thread, QObject *context, std::function<T(MailStore &)> question,
    Answer<T> answer)
{
    thread.run<T>(
        context,
        [association = office.session().value_or(Session()).associationId, question = std::move(question)](
            Connection &connection) {
            MailStore store(connection, association);
            return question(store);
        },
        std::move(answer));
}

void permit(bool allowed)
{
    if (!allowed)
        throw Failure(Failure::Kind::Refused, QStringLiteral("permission"));
}

} // namespace

Outbox::Outbox(Office &office)
    : m_office(office)
{
}

void Outbox::counts(QObject *context, Answer<OutboxCounts> answer)
{
    ask<OutboxCounts>(
        m_office, m_office.reader(), context, [](MailStore &store) { return store.counts(); },
        std::move(answer));
}

void Outbox::rows(
    const OutboxFilter &filter, int offset, int limit, QObject *context, Answer<QList<OutboxRow>> answer)
{
    ask<QList<OutboxRow>>(
        m_office, m_office.reader(), context,
        [=](MailStore &store) { return store.rows(filter, offset, limit); }, std::move(answer));
}

void Outbox::sendAgain(qint64 id, QObject *context, Answer<Done> answer)
{
    ask<Done>(
        m_office, m_office.writer(), context,
        [id, may = mayChangeMails()](MailStore &store) {
            permit(may);
            store.sendAgain(id, QDateTime::currentDateTimeUtc());
            return Done();
        },
        m_office.announcing(std::move(answer)));
}

void Outbox::withdraw(qint64 id, QObject *context, Answer<Done> answer)
{
    ask<Done>(
        m_office, m_office.writer(), context,
        [id, may = mayChangeMails()](MailStore &store) {
            permit(may);
            store.withdraw(id);
            return Done();
        },
        m_office.announcing(std::move(answer)));
}

bool Outbox::mayChangeMails() const
{
    return m_office.session() && m_office.session()->role != UserRole::Viewer;
}

bool Outbox::maySaveSettings() const
{
    if (!m_office.session())
        return false;
    const UserRole role = m_office.session()->role;
    return role == UserRole::Approver || role == UserRole::Admin;
}

void Outbox::settings(QObject *context, Answer<MailSettings> answer)
{
    ask<MailSettings>(
        m_office, m_office.reader(), context, [](MailStore &store) { return store.settings(); },
        std::move(answer));
}

void Outbox::saveSettings(const MailSettings &settings, QObject *context, Answer<Done> answer)
{
    ask<Done>(
        m_office, m_office.writer(), context,
        [settings, may = maySaveSettings()](MailStore &store) {
            permit(may);
            store.saveSettings(settings);
            return Done();
        },
        m_office.announcing(std::move(answer)));
}

} // namespace mamis
