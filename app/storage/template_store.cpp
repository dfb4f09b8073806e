#include "storage/template_store.h"

#include "domain/failure.h"
#include "mail/notification.h"
#include "storage/connection.h"
#include "storage/dialect.h"
#include "storage/event_store.h"

#include <algorithm>

namespace mamis {

TemplateStore::TemplateStore(Connection &connection, const Session &who, const QDateTime &at)
    : m_connection(connection)
    , m_who(who)
    , m_at(at)
{
}

QList<MailTemplate> TemplateStore::templates() const
{
    return read(m_who.associationId);
}

QList<MailTemplate> TemplateStore::standards() const
{
    return read({});
}

QList<MailTemplate> TemplateStore::read(const QVariant &association) const
{
    QList<MailTemplate> list;
    for (Rows rows = m_connection.run(
             QStringLiteral("mail_templates"), { { QStringLiteral("association"), association } });
         rows.next();)
        list.append({ knownCode<Kind>(rows.text(0)), knownCode<Action>(rows.text(1)), rows.integer(2),
            rows.boolean(3), rows.text(4), rows.text(5) });
    std::ranges::sort(list, {}, [](const MailTemplate &one) { return std::pair(one.kind, one.action); });
    return list;
}

MailTemplate TemplateStore::save(MailTemplate text)
{
    for (const auto &[field, value] :
        { std::pair("subject", &text.subject), std::pair("body", &text.body) }) {
        if (value->trimmed().isEmpty() || !unknownPlaceholders(*value).isEmpty())
            throw Failure(Failure::Kind::Invalid, QLatin1String(field));
    }
    const QList<MailTemplate> all = templates();
    const auto before = std::ranges::find_if(
        all, [&](const MailTemplate &one) { return one.kind == text.kind && one.action == text.action; });
    if (before == all.end() || before->id != text.id)
        throw Failure::refused("stale");
    if (before->subject == text.subject && before->body == text.body)
        return *before;
    Binds binds { { QStringLiteral("kind"), toCode(text.kind) },
        { QStringLiteral("action"), toCode(text.action) }, { QStringLiteral("subject"), text.subject },
        { QStringLiteral("body"), text.body } };
    if (m_connection.dialect().isServer()) {
        binds.insert(QStringLiteral("seen"), text.id);
    } else {
        binds.insert(QStringLiteral("association"), m_who.associationId);
        binds.insert(QStringLiteral("at"), m_at);
    }
    {
        Rows rows = m_connection.run(QStringLiteral("mail_template_add"), binds);
        rows.next();
        text.id = rows.integer(0);
    }
    text.own = true;
    if (!m_connection.dialect().isServer()) { // which tells it itself
        QList<RecordChange> changes { { QStringLiteral("version"), QString::number(before->id),
            QString::number(text.id) } };
        if (before->subject != text.subject)
            changes.append({ QStringLiteral("subject"), before->subject, text.subject });
        recordChanges(m_connection, m_who, m_at, QStringLiteral("template"), text.id, changes);
    }
    return text;
}

} // namespace mamis
