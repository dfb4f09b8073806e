#include "areas/users/users_area.h"

#include "areas/users/given_password_page.h"
#include "areas/users/user_page.h"
#include "areas/users/users_page.h"
#include "frame/navigator.h"
#include "office/users.h"

namespace mamis {

const MenuItem UsersArea::item {
    .name = QT_TRANSLATE_NOOP("menu", "Office users"),
    .hint = QT_TRANSLATE_NOOP("menu", "Who works here, and what each may do"),
    .drawing = "O 12 8 4 M 4.5 20.5 C 4.5 15.5 8 14 12 14 C 16 14 19.5 15.5 19.5 20.5",
    .key = '4',
    .isFor = &Users::mayManage,
};

UsersArea::UsersArea(const Workplace &workplace)
    : m_go(workplace.go)
    , m_list(new UsersPage(workplace.office, workplace.window))
    , m_user(new UserPage(workplace.office, workplace.window))
    , m_given(new GivenPasswordPage(workplace.window))
{
    connect(m_list, &UsersPage::openRequested, this, [this](qint64 id) {
        m_user->setUser(id);
        m_go.push(m_user);
    });
    connect(m_user, &UserPage::backRequested, &m_go, &Navigator::back);
    connect(m_user, &UserPage::passwordGiven, this, [this](const GivenPassword &given) {
        m_given->setPassword(given);
        m_go.replace(m_given);
    });
    connect(m_given, &GivenPasswordPage::backRequested, &m_go, &Navigator::back);
}

void UsersArea::open()
{
    m_go.open({ m_list });
}

QList<Page *> UsersArea::pages() const
{
    return { m_list, m_user, m_given };
}

} // namespace mamis
