#pragma once

#include "support/practice.h"

namespace mamis::test {

/// What somebody does who can write the database and knows how chains are computed: every message of an
/// association's decisions says something else, and every link is computed again. The triggers are off.
inline void writeAnew(Connection &connection, qint64 association)
{
    struct Link
    {
        bool decision;
        qint64 seq;
    };
    QList<Link> links;
    for (Rows rows = connection.runText(QStringLiteral(
             "select 1, seq from decision where association_id = %1 union all "
             "select 0, seq from event where association_id = %1 and seq is not null order by 2")
                                            .arg(association));
         rows.next();)
        links.append({ rows.integer(0) == 1, rows.integer(1) });
    ChainEnd end;
    for (const Link &link : std::as_const(links)) {
        const QString which
            = QStringLiteral(" where association_id = %1 and seq = %2").arg(association).arg(link.seq);
        QString hash;
        if (link.decision) {
            Rows d = connection.runText(
                u"select step_id, seen_version, action, effective_on, notify, no_mail_reason, uuid, "
                u"user_id, decided_at from decision"_qs
                + which);
            d.next();
            hash = DecisionLink { association, link.seq, end.hash,
                { d.integer(0), static_cast<int>(d.integer(1)), *fromCode<Action>(d.text(2)), u"another"_qs,
                    d.date(3), d.boolean(4), d.text(5), d.text(6) },
                d.integer(7), d.time(8) }
                       .hash();
        } else {
            Rows e = connection.runText(u"select user_id, at, what, subject_id, facts from event"_qs + which);
            e.next();
            EventLink entry { association, link.seq, end.hash, e.integer(0), e.time(1), e.text(2), {},
                e.text(4) };
            if (!e.isNull(3))
                entry.subjectId = e.integer(3);
            hash = entry.hash();
        }
        connection.runText(QStringLiteral("update %1 set previous_hash = '%2', hash = '%3'%4%5")
                               .arg(link.decision ? u"decision"_qs : u"event"_qs, end.hash, hash,
                                   link.decision ? u", message = 'another'"_qs : QString(), which));
        end = { link.seq, hash };
    }
    connection.runText(QStringLiteral("update chain_head set hash = '%1' where association_id = %2")
                           .arg(end.hash)
                           .arg(association));
}

} // namespace mamis::test
