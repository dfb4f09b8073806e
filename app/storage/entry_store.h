#pragma once

#include "domain/types.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace mamis {

class Connection;

struct NewMember
{
    QString loginId;
    QString registrationNumber;
    QDate registeredOn;
    QString name;
    QString kana;
    QString formerName;
    bool useFormerName = false;
    QDate bornOn;
    QString sex;
    QString postalCode;
    QString address;
    QString mobile;
    QString phone;
    QString fax;
    QString mailAddress;
    QString university;
    QDate graduatedOn;
    QString specialties;
    bool mailToFacility = false;
    QString watchReason;
};

struct NewFacility
{
    QString name;
    QString kana;
    QString postalCode;
    QString address;
    QString phone;
    QString fax;
    QString founderCode;
    std::optional<int> licensedBeds;
    QString annexed;
};

/// One layer of a new application's chain, lowest first.
struct NewLayer
{
    qint64 associationId = 0;
    int layer = 0;
    std::optional<qint64> categoryId;
};

/// A field of a membership that a transfer (異動) changes at one layer.
struct NewChange
{
    qint64 associationId = 0;
    QString field; ///< "category", "facility" (values are ids, empty = none) or "member_number"
    QString oldValue;
    QString newValue;
};

struct NewApplication
{
    Kind kind = Kind::Resign;
    Scope scope = Scope::All; ///< of a resignation
    qint64 memberId = 0;
    std::optional<qint64> facilityId;
    QString reasonCode;
    QDateTime submittedAt;
    QDate wishedOn;
    Channel channel = Channel::Web;
    QString feeReduction;
    QString duties;
    QString position;
    QString designations;
    QString documents;
    QList<NewLayer> chain; ///< lowest first, without gaps up to layer 1
    QList<NewChange> changes; ///< of a transfer
};

/// The part each layer plays, by kind and scope (workflow rules): the lowest layer that is left decides a
/// resignation, every layer decides a joining or a transfer.
StepRole roleOf(Kind kind, Scope scope, int layer, int lowestLayer);

/// Brings members, facilities and applications into the database; search keys are made here. Inside a
/// transaction of the writing connection. Throws Failure.
class EntryStore
{
public:
    explicit EntryStore(Connection &connection);

    qint64 addMember(const NewMember &member);
    qint64 addFacility(const NewFacility &facility);
    qint64 addCategory(qint64 associationId, const QString &label, int position);
    void addMembership(qint64 associationId, qint64 memberId, std::optional<qint64> categoryId,
        std::optional<qint64> facilityId, const QString &memberNumber, const QDate &joinedOn);

    /// The application with one step per layer: the first one 申請中, the others 未着. Returns the ids of the
    /// steps, lowest layer first.
    QList<qint64> submit(const NewApplication &application);

    /// As submit(), with each step's status as it was in another system; no history comes with it.
    QList<qint64> import(
        const NewApplication &application, const QList<StepStatus> &statuses, const QDateTime &pendingSince);

private:
    Connection &m_connection;
};

} // namespace mamis
