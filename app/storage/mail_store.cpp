#include "storage/mail_store.h"

#include "domain/mail_address.h"
#include "domain/search_key.h"
#include "storage/connection.h"
#include "storage/dialect.h"

namespace mamis {

namespace {

NotificationFacts readFacts(const Rows &rows)
{
    NotificationFacts facts;
    int i = 0;
    facts.association = rows.text(i++);
    facts.phone = rows.text(i++);
    facts.officeAddress = readMailAddress(rows.text(i++)).text;
    facts.senderName = rows.text(i++);
    facts.senderAddress = readMailAddress(rows.text(i++)).text;
    facts.toName = rows.text(i++);
    facts.toAddress = readMailAddress(rows.text(i++)).text;
    facts.kind = knownCode<Kind>(rows.text(i++));
    facts.submittedAt = rows.time(i++);
    facts.from = knownCode<StepStatus>(rows.text(i++));
    facts.to = knownCode<StepStatus>(rows.text(i++));
    facts.subject = rows.text(i++);
    facts.body = rows.text(i++);
    return facts;
}

constexpr int factColumns = 13;

Binds claimed(qint64 id, const QString &lease, const QString &code, int status)
{
    return { { QStringLiteral("mail"), id }, { QStringLiteral("lease"), lease },
        { QStringLiteral("code"), code }, { QStringLiteral("status"), status } };
}

} // namespace

QStringList changedFields(const MailSettings &before, const MailSettings &after)
{
    QStringList fields;
    const auto compare = [&](const char *name, const auto &one, const auto &other) {
        if (one != other)
            fields.append(QLatin1String(name));
    };
    compare("enabled", before.enabled, after.enabled);
    compare("host", before.host, after.host);
    compare("port", before.port, after.port);
    compare("security", before.security, after.security);
    compare("user", before.user, after.user);
    compare("sender_name", before.senderName, after.senderName);
    compare("sender_address", before.senderAddress, after.senderAddress);
    compare("authority", before.authority, after.authority);
    return fields;
}

MailStore::MailStore(Connection &connection, qint64 associationId)
    : m_connection(connection)
    , m_association(associationId)
{
}

MailPreview MailStore::preview(const DecisionRequest &request) const
{
    Rows rows = m_connection.run(QStringLiteral("mail_preview"),
        { { QStringLiteral("step"), request.stepId }, { QStringLiteral("association"), m_association },
            { QStringLiteral("action"), toCode(request.action) } });
    if (!rows.next())
        throw Failure(Failure::Kind::Refused, QStringLiteral("unknown-step"));
    NotificationFacts facts = readFacts(rows);
    facts.message = request.message;
    facts.effectiveOn = request.effectiveOn;
    MailPreview preview = renderNotification(facts);
    const bool mailOn = rows.boolean(factColumns);
    const bool death = rows.boolean(factColumns + 1);
    preview.willSend = request.notify && rows.boolean(factColumns + 2);
    if (!request.notify)
        preview.whyNot = QStringLiteral("no-notify");
    else if (!mailOn)
        preview.whyNot = QStringLiteral("mail-off");
    else if (death)
        preview.whyNot = QStringLiteral("death");
    else if (!preview.willSend)
        preview.whyNot = QStringLiteral("no-address");
    return preview;
}

OutboxCounts MailStore::counts() const
{
    OutboxCounts counts;
    for (Rows rows = m_connection.run(
             QStringLiteral("mail_counts"), { { QStringLiteral("association"), m_association } });
         rows.next();) {
        switch (knownCode<MailState>(rows.text(0))) {
        case MailState::Waiting:
        case MailState::Sending:
            counts.waiting += rows.integer(1);
            break;
        case MailState::Sent:
            counts.sent += rows.integer(1);
            break;
        case MailState::Failed:
            counts.failed += rows.integer(1);
            break;
        case MailState::Withdrawn:
            counts.withdrawn += rows.integer(1);
            break;
        }
    }
    return counts;
}

QList<OutboxRow> MailStore::read(const Binds &binds, const QStringList &flags) const
{
    QList<OutboxRow> list;
    for (Rows rows = m_connection.run(QStringLiteral("mail_facts"), binds, flags); rows.next();) {
        NotificationFacts facts = readFacts(rows);
        int i = factColumns;
        facts.message = rows.text(i++);
        facts.effectiveOn = rows.date(i++);
        const MailPreview text = renderNotification(facts);
        OutboxRow row;
        row.id = rows.integer(i++);
        row.state = knownCode<MailState>(rows.text(i++));
        row.queuedAt = rows.time(i++);
        row.nextTryAt = rows.time(i++);
        row.sentAt = rows.time(i++);
        row.attempts = static_cast<int>(rows.integer(i++));
        row.lastCode = rows.text(i++);
        row.lastStatus = static_cast<int>(rows.integer(i++));
        row.messageId = readMailAddress(rows.text(i++)).text; // its domain is the sender's
        row.toName = facts.toName;
        row.toAddress = facts.toAddress;
        row.fromName = facts.senderName.isEmpty() ? facts.association : facts.senderName;
        row.fromAddress = facts.senderAddress.isEmpty() ? facts.officeAddress : facts.senderAddress;
        row.subject = text.subject;
        row.body = text.body;
        list.append(row);
    }
    return list;
}

QList<OutboxRow> MailStore::rows(const OutboxFilter &filter, int offset, int limit) const
{
    Binds binds { { QStringLiteral("association"), m_association }, { QStringLiteral("offset"), offset },
        { QStringLiteral("limit"), limit } };
    QStringList flags { QStringLiteral("page") };
    if (filter.state) {
        flags.append(QStringLiteral("state"));
        binds.insert(QStringLiteral("state"), toCode(*filter.state));
    }
    if (const QString text = filter.text.trimmed(); !text.isEmpty()) {
        // A text of hyphens only has an empty key, which every name contains; typed as it is, no key contains
        // it.
        const QString key = searchKey(text);
        flags.append(QStringLiteral("text"));
        binds.insert(QStringLiteral("person"), key.isEmpty() ? text : key);
        binds.insert(QStringLiteral("address"), text.normalized(QString::NormalizationForm_KC).toLower());
    }
    return read(binds, flags);
}

void MailStore::sendAgain(qint64 id, const QDateTime &now)
{
    if (m_connection
            .run(QStringLiteral("mail_send_again"),
                { { QStringLiteral("mail"), id }, { QStringLiteral("association"), m_association },
                    { QStringLiteral("now"), now } })
            .affected()
        != 1)
        throw Failure(Failure::Kind::Refused, QStringLiteral("mail-state"));
}

void MailStore::withdraw(qint64 id)
{
    if (m_connection
            .run(QStringLiteral("mail_withdraw"),
                { { QStringLiteral("mail"), id }, { QStringLiteral("association"), m_association } })
            .affected()
        != 1)
        throw Failure(Failure::Kind::Refused, QStringLiteral("mail-state"));
}

qint64 MailStore::stepOf(qint64 id) const
{
    Rows rows = m_connection.run(QStringLiteral("mail_step"), { { QStringLiteral("mail"), id } });
    return rows.next() ? rows.integer(0) : 0;
}

std::optional<OutboxRow> MailStore::claim(const QString &lease, const QDateTime &now, const QDateTime &until)
{
    qint64 id = 0;
    if (Rows rows = m_connection.run(QStringLiteral("mail_claim"),
            { { QStringLiteral("association"), m_association }, { QStringLiteral("lease"), lease },
                { QStringLiteral("now"), now }, { QStringLiteral("until"), until },
                { QStringLiteral("seconds"), now.msecsTo(until) / 1000.0 } }); // a server has its own clock
        rows.next())
        id = rows.integer(0);
    if (id == 0)
        return std::nullopt;
    const QList<OutboxRow> list
        = read({ { QStringLiteral("association"), m_association }, { QStringLiteral("mail"), id } },
            { QStringLiteral("one") });
    return list.isEmpty() ? std::nullopt : std::optional(list.first());
}

bool MailStore::finishSent(
    qint64 id, const QString &lease, const QDateTime &now, const QString &code, int status)
{
    Binds binds = claimed(id, lease, code, status);
    binds.insert(QStringLiteral("now"), now);
    return m_connection.run(QStringLiteral("mail_sent"), binds).affected() == 1;
}

bool MailStore::finishAgainLater(
    qint64 id, const QString &lease, const QDateTime &next, bool counted, const QString &code, int status)
{
    Binds binds = claimed(id, lease, code, status);
    binds.insert(QStringLiteral("next"), next);
    binds.insert(QStringLiteral("seconds"), QDateTime::currentDateTimeUtc().msecsTo(next) / 1000.0);
    binds.insert(QStringLiteral("uncounted"), counted ? 0 : 1);
    return m_connection.run(QStringLiteral("mail_again_later"), binds).affected() == 1;
}

bool MailStore::finishFailed(qint64 id, const QString &lease, const QString &code, int status)
{
    return m_connection.run(QStringLiteral("mail_failed"), claimed(id, lease, code, status)).affected() == 1;
}

MailSettings MailStore::settings() const
{
    MailSettings settings;
    Rows rows = m_connection.run(
        QStringLiteral("mail_settings"), { { QStringLiteral("association"), m_association } });
    if (rows.next()) {
        settings.enabled = rows.boolean(0);
        settings.host = rows.text(1);
        settings.port = static_cast<int>(rows.integer(2));
        settings.security = rows.text(3);
        settings.user = rows.text(4);
        settings.senderName = rows.text(5);
        settings.senderAddress = readMailAddress(rows.text(6)).text;
        settings.authority = rows.text(7);
    }
    return settings;
}

void MailStore::saveSettings(const MailSettings &settings, bool passwordChanged)
{
    // The address goes into each new mail's Message-ID, which is fixed from then on.
    const QString sender = readMailAddress(settings.senderAddress).text;
    if (!sender.isEmpty() && !isValidAddress(sender))
        throw Failure(Failure::Kind::Invalid, QStringLiteral("mail-address"));
    Binds binds { { QStringLiteral("mail_on"), settings.enabled }, { QStringLiteral("host"), settings.host },
        { QStringLiteral("port"), settings.port }, { QStringLiteral("security"), settings.security },
        { QStringLiteral("user"), settings.user }, { QStringLiteral("sender_name"), settings.senderName },
        { QStringLiteral("sender_address"), sender }, { QStringLiteral("authority"), settings.authority } };
    if (m_connection.dialect().isServer()) // which writes the history of it itself
        binds.insert(QStringLiteral("password_changed"), passwordChanged);
    else
        binds.insert(QStringLiteral("association"), m_association);
    m_connection.run(QStringLiteral("mail_settings_save"), binds);
}

} // namespace mamis
