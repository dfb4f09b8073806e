#pragma once

#include "frame/page.h"
#include "lists/list_model.h"
#include "office/users.h"

namespace mamis {

class ListTable;

/// What a role may do, in words.
struct RoleLine
{
    UserRole role = UserRole::Viewer;
    QString may;
};

/// ✓ 有効, – 停止, ◔ ロック中, with what else there is to know.
QString userStateText(const OfficeUser &user, const QDateTime &now);

/// The users of the office, those who work there first, and what each role may do.
class UsersPage : public Page
{
    Q_OBJECT

public:
    explicit UsersPage(Office &office, QWidget *parent = nullptr);
    ~UsersPage() override;

    /// Reads them anew.
    void activate() override;

Q_SIGNALS:
    /// 0: a new one.
    void openRequested(qint64 id);

private:
    QWidget *makeHead();
    QWidget *makeRoles();
    void showRoles(const QMultiHash<UserRole, Action> &permissions);

    Users m_users;
    RowsModel<OfficeUser> *m_model;
    RowsModel<RoleLine> *m_roles;
    ListTable *m_table;
};

} // namespace mamis
