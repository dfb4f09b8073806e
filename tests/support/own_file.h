#pragma once

#include "office/set_up.h"
#include "storage/connection.h"
#include "storage/database_file.h"
#include "storage/entry_store.h"
#include "storage/user_store.h"

#include <QTemporaryDir>

/// An office's own file, as it is before it is moved to a server.
namespace mamis::test {

inline QString ownPassword()
{
    return QStringLiteral("the file's own password");
}

class OwnFile
{
public:
    /// The administrator's login; the others' begin with it.
    explicit OwnFile(const QString &login, int members = 10)
        : m_path(m_folder.filePath(QStringLiteral("office.mamis")))
    {
        NewOffice office;
        office.name = QStringLiteral("△△郡医師会");
        office.prefecture = QStringLiteral("○○県医師会");
        office.adminLogin = login;
        office.adminName = QStringLiteral("管理 花子");
        office.password = ownPassword();
        setUpOffice(m_path, office);
        change([&](Connection &connection) {
            UserStore(connection)
                .add(3, login + QStringLiteral("-2"), QStringLiteral("事務 一郎"), UserRole::Approver,
                    ownPassword());
            EntryStore entries(connection);
            for (int i = 0; i < members; ++i) {
                NewMember member;
                member.name = QStringLiteral("見本 %1").arg(i);
                entries.addMember(member);
            }
        });
    }

    const QString &path() const { return m_path; }

    /// In one transaction, with the file's lock.
    template <typename Work> void change(Work work) const
    {
        const DatabaseFile file(m_path);
        const auto connection = file.openWriter();
        connection->transaction([&] { work(*connection); });
    }

private:
    QTemporaryDir m_folder;
    QString m_path;
};

} // namespace mamis::test
