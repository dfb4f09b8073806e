#include "office/outbox.h"

#include "office/office.h"
#include "storage/connection.h"
#include "storage/event_store.h"

namespace mamis {

namespace {

/// One question to a MailStore for whoever is logged in.
template <typename T>
void ask(Office &office, QObject *context, std::function<T(MailStore &)> question, Answer<T> answer)
{
    office.read<T>(
        context,
        [question = std::move(question)](Connection &connection, const Session &session) {
            MailStore store(connection, session.associationId);
            return question(store);
        },
        std::move(answer));
}

/// A line for the operation log; none where `what` is empty.
struct Entry
{
    QString what;
    QVariant stepId;
    QString facts;
};

QString mailFact(qint64 id)
{
    return QStringLiteral("mail=%1").arg(id);
}

/// One change in the outbox with its line in the operation log, in one transaction.
void change(Office &office, bool allowed, QObject *context, std::function<Entry(MailStore &)> work,
    Answer<Done> answer)
{
    office.write<Done>(
        context,
        [allowed, work = std::move(work)](Connection &connection, const Session &session) {
            if (!allowed)
                throw Failure(Failure::Kind::Refused, QStringLiteral("permission"));
            return connection.transaction([&] {
                MailStore store(connection, session.associationId);
                const Entry entry = work(store);
                if (!entry.what.isEmpty())
                    recordEvent(connection, session, QDateTime::currentDateTimeUtc(), entry.what,
                        entry.stepId, entry.facts);
                return Done();
            });
        },
        office.announcing(std::move(answer)));
}

} // namespace

Outbox::Outbox(Office &office)
    : m_office(office)
{
}

void Outbox::counts(QObject *context, Answer<OutboxCounts> answer)
{
    ask<OutboxCounts>(
        m_office, context, [](MailStore &store) { return store.counts(); }, std::move(answer));
}

void Outbox::rows(
    const OutboxFilter &filter, int offset, int limit, QObject *context, Answer<QList<OutboxRow>> answer)
{
    ask<QList<OutboxRow>>(
        m_office, context, [=](MailStore &store) { return store.rows(filter, offset, limit); },
        std::move(answer));
}

void Outbox::sendAgain(qint64 id, QObject *context, Answer<Done> answer)
{
    change(
        m_office, mayChangeMails(), context,
        [id](MailStore &store) {
            store.sendAgain(id, QDateTime::currentDateTimeUtc());
            return Entry { QStringLiteral("mail-again"), store.stepOf(id), mailFact(id) };
        },
        std::move(answer));
}

void Outbox::withdraw(qint64 id, QObject *context, Answer<Done> answer)
{
    change(
        m_office, mayChangeMails(), context,
        [id](MailStore &store) {
            store.withdraw(id);
            return Entry { QStringLiteral("mail-withdrawn"), store.stepOf(id), mailFact(id) };
        },
        std::move(answer));
}

bool Outbox::mayChangeMails() const
{
    return m_office.session() && mayChangeAnything(m_office.session()->role);
}

bool Outbox::maySaveSettings() const
{
    return m_office.session() && maySaveMailSettings(m_office.session()->role);
}

void Outbox::settings(QObject *context, Answer<MailSettings> answer)
{
    ask<MailSettings>(
        m_office, context, [](MailStore &store) { return store.settings(); }, std::move(answer));
}

void Outbox::saveSettings(
    const MailSettings &settings, bool passwordChanged, QObject *context, Answer<Done> answer)
{
    change(
        m_office, maySaveSettings(), context,
        [settings, passwordChanged](MailStore &store) {
            QStringList fields = changedFields(store.settings(), settings);
            if (passwordChanged)
                fields.append(QStringLiteral("password"));
            store.saveSettings(settings, passwordChanged);
            return fields.isEmpty() ? Entry()
                                    : Entry { QStringLiteral("mail-settings"), {},
                                          QStringLiteral("fields=") + fields.join(u',') };
        },
        std::move(answer));
}

} // namespace mamis
