#pragma once

#include "frame/area.h"

namespace mamis {

class GivenPasswordPage;
class UserPage;
class UsersPage;

/// 事務局ユーザー管理: who works in the office, for its administrators.
class UsersArea : public Area
{
    Q_OBJECT

public:
    static const MenuItem item;

    explicit UsersArea(const Workplace &workplace);

    void open() override;
    QList<Page *> pages() const override;

private:
    Navigator &m_go;
    UsersPage *m_list;
    UserPage *m_user;
    GivenPasswordPage *m_given;
};

} // namespace mamis
