#include "office/users.h"

#include "domain/password_rule.h"
#include "office/office.h"
#include "office/practice_data.h"
#include "storage/connection.h"

#include <algorithm>

namespace mamis {

namespace {

void requireAdministrator(const Session &session)
{
    if (!Users::mayManage(session))
        throw Failure::refused("permission");
}

/// One question about the office's users.
template <typename T>
void askAccounts(
    Office &office, QObject *context, std::function<T(AccountStore &)> question, Answer<T> answer)
{
    office.read<T>(
        context,
        [question = std::move(question)](Connection &connection, const Session &session) {
            requireAdministrator(session);
            AccountStore store(connection, session, QDateTime::currentDateTimeUtc());
            return question(store);
        },
        std::move(answer));
}

/// One change with its entry in the history, in one transaction.
template <typename T>
void changeAccounts(Office &office, QObject *context, std::function<T(AccountStore &)> work, Answer<T> answer)
{
    office.write<T>(
        context,
        [work = std::move(work)](Connection &connection, const Session &session) {
            requireAdministrator(session);
            return connection.transaction([&] {
                AccountStore store(connection, session, QDateTime::currentDateTimeUtc());
                return work(store);
            });
        },
        office.announcing(std::move(answer)));
}

/// A job is repeated where the line was lost: the first try may have been carried out, and only its answer
/// lost.
class Tries
{
public:
    bool again() { return std::exchange(*m_tried, true); }

private:
    std::shared_ptr<bool> m_tried = std::make_shared<bool>(false);
};

} // namespace

Users::Users(Office &office)
    : m_office(office)
{
}

QString Users::newPassword() const
{
    return m_office.isPractice() ? practicePassword() : firstPassword();
}

void Users::list(QObject *context, Answer<QList<OfficeUser>> answer)
{
    askAccounts<QList<OfficeUser>>(
        m_office, context, [](AccountStore &store) { return store.users(); }, std::move(answer));
}

void Users::user(qint64 id, QObject *context, Answer<OfficeUser> answer)
{
    askAccounts<OfficeUser>(
        m_office, context, [id](AccountStore &store) { return store.user(id); }, std::move(answer));
}

void Users::permissions(QObject *context, Answer<QMultiHash<UserRole, Action>> answer)
{
    askAccounts<QMultiHash<UserRole, Action>>(
        m_office, context, [](AccountStore &store) { return store.permissions(); }, std::move(answer));
}

void Users::add(const UserEntry &entry, QObject *context, Answer<GivenPassword> answer)
{
    changeAccounts<GivenPassword>(
        m_office, context,
        [entry, password = newPassword(), mustChange = !m_office.isPractice(), tries = Tries()](
            AccountStore &store) mutable {
            if (!isGoodLogin(entry.login))
                throw Failure(Failure::Kind::Invalid, QStringLiteral("login"));
            if (entry.name.trimmed().isEmpty())
                throw Failure(Failure::Kind::Invalid, QStringLiteral("name"));
            if (tries.again()) {
                const QList<OfficeUser> all = store.users();
                const auto made = std::ranges::find(all, entry.login, &OfficeUser::login);
                if (made != all.end() && made->version == 1 && made->mustChangePassword
                    && made->name == entry.name)
                    return GivenPassword { *made, password };
            }
            const qint64 id = store.add(entry.login, entry.name, entry.role, password, mustChange);
            return GivenPassword { store.user(id), password };
        },
        std::move(answer));
}

void Users::change(const UserEntry &entry, QObject *context, Answer<OfficeUser> answer)
{
    changeAccounts<OfficeUser>(
        m_office, context,
        [entry, tries = Tries()](AccountStore &store) mutable {
            if (entry.name.trimmed().isEmpty())
                throw Failure(Failure::Kind::Invalid, QStringLiteral("name"));
            const OfficeUser before = store.user(entry.id);
            const bool done = before.name == entry.name && before.role == entry.role;
            if (!(tries.again() && done && before.version == entry.version + 1))
                store.change(entry.id, entry.version, entry.name, entry.role);
            return store.user(entry.id);
        },
        std::move(answer));
}

void Users::close(qint64 id, QObject *context, Answer<OfficeUser> answer)
{
    m_office.write<OfficeUser>(
        context,
        [id](Connection &connection, const Session &session) {
            requireAdministrator(session);
            AccountStore store(connection, session, QDateTime::currentDateTimeUtc());
            connection.transaction([&] { store.close(id); });
            store.endSessions(id);
            return store.user(id);
        },
        m_office.announcing(std::move(answer)));
}

void Users::open(qint64 id, QObject *context, Answer<GivenPassword> answer)
{
    changeAccounts<GivenPassword>(
        m_office, context,
        [id, password = newPassword(), mustChange = !m_office.isPractice()](AccountStore &store) {
            store.open(id, password, mustChange);
            return GivenPassword { store.user(id), password };
        },
        std::move(answer));
}

void Users::unlock(qint64 id, QObject *context, Answer<OfficeUser> answer)
{
    changeAccounts<OfficeUser>(
        m_office, context,
        [id](AccountStore &store) {
            store.unlock(id);
            return store.user(id);
        },
        std::move(answer));
}

} // namespace mamis
