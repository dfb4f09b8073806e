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
    std::optional<MailState> state, int offset, int limit, QObject *context, Answer<QList<OutboxRow>> answer)
{
    ask<QList<OutboxRow>>(
        m_office, m_office.reader(), context,
        [=](MailStore &store) { return store.rows(state, offset, limit); }, std::move(answer));
}

void Outbox::sendAgain(qint64 id, QObject *context, Answer<Done> answer)
{
    ask<Done>(
        m_office, m_office.writer(), context,
        [id](MailStore &store) {
            store.sendAgain(id, QDateTime::currentDateTimeUtc());
            return Done();
        },
        m_office.announcing(std::move(answer)));
}

void Outbox::withdraw(qint64 id, QObject *context, Answer<Done> answer)
{
    ask<Done>(
        m_office, m_office.writer(), context,
        [id](MailStore &store) {
            store.withdraw(id);
            return Done();
        },
        m_office.announcing(std::move(answer)));
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
        [settings](MailStore &store) {
            store.saveSettings(settings);
            return Done();
        },
        m_office.announcing(std::move(answer)));
}

} // namespace mamis
