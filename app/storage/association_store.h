#pragma once

#include "domain/application.h"

#include <QList>

namespace mamis {

class Connection;

/// What an association tells of itself (医師会情報), and from when on its applications count as overdue (▲).
struct AssociationProfile
{
    QString name;
    QString kana;
    QString representative;
    QString postalCode; ///< 047-0001
    QString address;
    QString phone;
    QString fax;
    QString mailAddress;
    int overdueDays = 7; ///< calendar days, 1 … 365
    qint64 version = 0; ///< of the database's row

    bool operator==(const AssociationProfile &) const = default;
};

/// The profile of whoever's association. Every change is an entry of the history; to be called in a
/// transaction. Thread: the connection's. Throws Failure.
class AssociationStore
{
public:
    /// `at`: when it happens, for a file's history.
    AssociationStore(Connection &connection, const Session &who, const QDateTime &at);

    AssociationProfile profile() const;
    /// The associations above in the chain, from the next layer on upwards: how they are reached, nothing
    /// else.
    QList<AssociationProfile> above() const;

    /// The mail address is kept as readMailAddress() reads it. Invalid "name", "mail_address" or
    /// "overdue_days" where it cannot be used; Refused "stale" where somebody else has saved since `profile`
    /// was read.
    AssociationProfile save(AssociationProfile profile);

private:
    Connection &m_connection;
    Session m_who;
    QDateTime m_at;
};

} // namespace mamis
