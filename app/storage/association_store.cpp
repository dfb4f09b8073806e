#include "storage/association_store.h"

#include "domain/failure.h"
#include "domain/mail_address.h"
#include "storage/connection.h"
#include "storage/dialect.h"
#include "storage/event_store.h"

namespace mamis {

namespace {

constexpr int mostOverdueDays = 365; // as the schema has it

/// The texts of a profile in the order of the statements and of the history.
QList<std::pair<QString, QString>> profileTexts(const AssociationProfile &profile)
{
    return { { QStringLiteral("name"), profile.name }, { QStringLiteral("kana"), profile.kana },
        { QStringLiteral("representative"), profile.representative },
        { QStringLiteral("postal_code"), profile.postalCode }, { QStringLiteral("address"), profile.address },
        { QStringLiteral("phone"), profile.phone }, { QStringLiteral("fax"), profile.fax },
        { QStringLiteral("mail_address"), profile.mailAddress } };
}

AssociationProfile readProfile(const Rows &rows)
{
    AssociationProfile profile;
    int column = 0;
    for (QString *text : { &profile.name, &profile.kana, &profile.representative, &profile.postalCode,
             &profile.address, &profile.phone, &profile.fax, &profile.mailAddress })
        *text = rows.text(column++);
    return profile;
}

} // namespace

AssociationStore::AssociationStore(Connection &connection, const Session &who, const QDateTime &at)
    : m_connection(connection)
    , m_who(who)
    , m_at(at)
{
}

AssociationProfile AssociationStore::profile() const
{
    Rows rows = m_connection.run(
        QStringLiteral("association_profile"), { { QStringLiteral("association"), m_who.associationId } });
    if (!rows.next())
        return {};
    AssociationProfile profile = readProfile(rows);
    profile.overdueDays = static_cast<int>(rows.integer(8));
    profile.version = rows.integer(9);
    return profile;
}

QList<AssociationProfile> AssociationStore::above() const
{
    Binds binds;
    if (!m_connection.dialect().isServer()) // which knows who asks
        binds.insert(QStringLiteral("association"), m_who.associationId);
    QList<AssociationProfile> list;
    for (Rows rows = m_connection.run(QStringLiteral("associations_above"), binds); rows.next();)
        list.append(readProfile(rows));
    return list;
}

AssociationProfile AssociationStore::save(AssociationProfile profile)
{
    const auto invalid
        = [](const char *field) { return Failure(Failure::Kind::Invalid, QLatin1String(field)); };
    profile.mailAddress = readMailAddress(profile.mailAddress).text;
    if (profile.name.trimmed().isEmpty())
        throw invalid("name");
    if (!profile.mailAddress.isEmpty() && !isValidAddress(profile.mailAddress))
        throw invalid("mail_address");
    if (profile.overdueDays < 1 || profile.overdueDays > mostOverdueDays)
        throw invalid("overdue_days");
    Binds binds { { QStringLiteral("overdue_days"), profile.overdueDays } };
    const auto texts = profileTexts(profile);
    for (const auto &[field, text] : texts)
        binds.insert(field, text);
    if (m_connection.dialect().isServer()) {
        binds.insert(QStringLiteral("seen"), profile.version);
        m_connection.run(QStringLiteral("association_profile_save"), binds);
        return this->profile();
    }
    const AssociationProfile before = this->profile();
    if (before.version != profile.version)
        throw Failure::refused("stale");
    binds.insert(QStringLiteral("association"), m_who.associationId);
    m_connection.run(QStringLiteral("association_profile_save"), binds);
    QList<RecordChange> changes;
    const auto old = profileTexts(before);
    for (qsizetype i = 0; i < texts.size(); ++i) {
        if (old.at(i).second != texts.at(i).second)
            changes.append({ texts.at(i).first, old.at(i).second, texts.at(i).second });
    }
    if (before.overdueDays != profile.overdueDays)
        changes.append({ QStringLiteral("overdue_days"), QString::number(before.overdueDays),
            QString::number(profile.overdueDays) });
    recordChanges(m_connection, m_who, m_at, QStringLiteral("association"), m_who.associationId, changes);
    return this->profile();
}

} // namespace mamis
