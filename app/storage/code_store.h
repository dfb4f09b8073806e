#pragma once

#include "domain/application.h"

#include <QList>

namespace mamis {

class Connection;

/// Lists of which people choose: 会員区分 (each association's own), 退会事由 and 開設主体 (common to all
/// associations of a database).
enum class CodeList { Categories, Reasons, Founders };

/// An entry of such a list. None is ever deleted, since members and applications point to it; one that is not
/// active is not offered for new choices and stays where it was chosen.
struct CodeEntry
{
    qint64 id = 0; ///< of a category; of the others the place in the list, which tells nothing else
    QString code = {}; ///< of reasons and founders; fixed once the entry is there
    QString label = {};
    bool isDeath = false; ///< of reasons: nobody is mailed
    bool active = true;
    qint64 version = 0; ///< of the database's row; 0: not there yet

    bool operator==(const CodeEntry &) const = default;
};

/// The lists of an association. Every change is an entry of the history; to be called in a transaction.
/// Thread: the connection's. Throws Failure.
class CodeStore
{
public:
    /// `at`: when it happens, for a file's history.
    CodeStore(Connection &connection, const Session &who, const QDateTime &at);

    /// In their order: of categories the office's own, of the others that of their codes.
    QList<CodeEntry> entries(CodeList list) const;

    /// Adds an entry (version 0; a category at the end of the list) or changes one. Invalid "label" or "code"
    /// where it is blank; Refused "already-there" (facts: the field), "stale" where somebody else has changed
    /// it, "permission" where the list cannot be changed here.
    CodeEntry save(CodeList list, CodeEntry entry);

    /// All ids of the categories in the order that is wanted. Refused "stale" where they are not all.
    void orderCategories(const QList<qint64> &ids);

private:
    void saveCategory(CodeEntry &entry);
    void saveCommon(CodeList list, CodeEntry &entry);

    Connection &m_connection;
    Session m_who;
    QDateTime m_at;
};

} // namespace mamis
