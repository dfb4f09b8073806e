#include "office/settings.h"

#include "office/office.h"
#include "storage/connection.h"
#include "storage/length_checks.h"

#include <QFile>

#include <tuple>

namespace mamis {

namespace {

constexpr qint64 largestCategoryFile = 10'000'000; // bytes; more than that is no list of categories

/// From and to in the example of a mail about this action.
std::pair<StepStatus, StepStatus> exampleStatuses(Action action)
{
    using enum StepStatus;
    switch (action) {
    case Action::Accept:
        return { Applied, Reviewing };
    case Action::Approve:
        return { Reviewing, Approved };
    case Action::SendBack:
        return { Reviewing, Applied };
    case Action::Reject:
        return { Reviewing, Rejected };
    case Action::Confirm:
        return { Confirming, Confirmed };
    case Action::Cancel:
        return { Approved, Reviewing };
    case Action::Correct:
        return { Applied, Applied };
    case Action::Withdraw:
        return { Applied, Withdrawn };
    }
    Q_UNREACHABLE();
}

} // namespace

Settings::Settings(Office &office)
    : m_office(office)
{
}

bool Settings::mayRead(const Session &session)
{
    return session.role == UserRole::Admin || session.role == UserRole::Approver
        || session.role == UserRole::Auditor;
}

bool Settings::mayChange() const
{
    return m_office.session() && m_office.session()->role == UserRole::Admin;
}

bool Settings::mayChange(CodeList list) const
{
    return mayChange() && (list == CodeList::Categories || !m_office.isShared());
}

qsizetype Settings::longestText(const QString &column)
{
    return longestTexts().value(column);
}

/// One change with its entry in the history, in one transaction.
template <typename T>
void Settings::change(bool allowed, QObject *context,
    std::function<T(Connection &, const Session &, const QDateTime &)> work, Answer<T> answer)
{
    m_office.write<T>(
        context,
        [allowed, work = std::move(work)](Connection &connection, const Session &session) {
            if (!allowed)
                throw Failure::refused("permission");
            return connection.transaction(
                [&] { return work(connection, session, QDateTime::currentDateTimeUtc()); });
        },
        m_office.announcing(std::move(answer)));
}

void Settings::profile(QObject *context, Answer<AssociationProfile> answer)
{
    m_office.read<AssociationProfile>(
        context,
        [](Connection &connection, const Session &session) {
            return AssociationStore(connection, session, {}).profile();
        },
        std::move(answer));
}

void Settings::above(QObject *context, Answer<QList<AssociationProfile>> answer)
{
    m_office.read<QList<AssociationProfile>>(
        context,
        [](Connection &connection, const Session &session) {
            return AssociationStore(connection, session, {}).above();
        },
        std::move(answer));
}

void Settings::saveProfile(
    const AssociationProfile &profile, QObject *context, Answer<AssociationProfile> answer)
{
    change<AssociationProfile>(
        mayChange(), context,
        [profile](Connection &connection, const Session &session, const QDateTime &at) {
            return AssociationStore(connection, session, at).save(profile);
        },
        [&office = m_office, answer = std::move(answer)](const Result<AssociationProfile> &saved) {
            if (saved)
                office.setAssociationName(saved->name);
            answer(saved);
        });
}

void Settings::entries(CodeList list, QObject *context, Answer<QList<CodeEntry>> answer)
{
    m_office.read<QList<CodeEntry>>(
        context,
        [list](Connection &connection, const Session &session) {
            return CodeStore(connection, session, {}).entries(list);
        },
        std::move(answer));
}

void Settings::saveEntry(CodeList list, const CodeEntry &entry, QObject *context, Answer<CodeEntry> answer)
{
    change<CodeEntry>(
        mayChange(list), context,
        [list, entry](Connection &connection, const Session &session, const QDateTime &at) {
            return CodeStore(connection, session, at).save(list, entry);
        },
        std::move(answer));
}

void Settings::orderCategories(const QList<qint64> &ids, QObject *context, Answer<Done> answer)
{
    change<Done>(
        mayChange(CodeList::Categories), context,
        [ids](Connection &connection, const Session &session, const QDateTime &at) {
            CodeStore(connection, session, at).orderCategories(ids);
            return Done();
        },
        std::move(answer));
}

void Settings::exportCategories(const QString &path, QObject *context, Answer<Done> answer)
{
    m_office.read<Done>(
        context,
        [path](Connection &connection, const Session &session) {
            writeCategoryFile(CodeStore(connection, session, {}).entries(CodeList::Categories), path);
            return Done();
        },
        std::move(answer));
}

void Settings::importCategories(const QString &path, QObject *context, Answer<CategoryImport> answer)
{
    change<CategoryImport>(
        mayChange(CodeList::Categories), context,
        [path](Connection &connection, const Session &session, const QDateTime &at) {
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly))
                throw Failure::unavailable("file-read", { path });
            const QList<CodeEntry> wanted = readCategoryFile(file.read(largestCategoryFile));
            CodeStore store(connection, session, at);
            return takeCategories(store, wanted);
        },
        std::move(answer));
}

void Settings::templates(QObject *context, Answer<QList<MailTemplate>> answer)
{
    m_office.read<QList<MailTemplate>>(
        context,
        [](Connection &connection, const Session &session) {
            return TemplateStore(connection, session, {}).templates();
        },
        std::move(answer));
}

void Settings::standardTemplates(QObject *context, Answer<QList<MailTemplate>> answer)
{
    m_office.read<QList<MailTemplate>>(
        context,
        [](Connection &connection, const Session &session) {
            return TemplateStore(connection, session, {}).standards();
        },
        std::move(answer));
}

void Settings::saveTemplate(const MailTemplate &text, QObject *context, Answer<MailTemplate> answer)
{
    change<MailTemplate>(
        mayChange(), context,
        [text](Connection &connection, const Session &session, const QDateTime &at) {
            return TemplateStore(connection, session, at).save(text);
        },
        std::move(answer));
}

MailPreview Settings::example(const MailTemplate &text) const
{
    NotificationFacts facts;
    facts.association = m_office.session() ? m_office.session()->associationName : QString();
    facts.phone = QStringLiteral("00-0000-0000");
    facts.officeAddress = QStringLiteral("jimu@example.jp");
    facts.toName = QStringLiteral("見本 花子");
    facts.toAddress = QStringLiteral("hanako@example.jp");
    facts.kind = text.kind;
    facts.submittedAt = QDateTime(QDate(2026, 6, 1), QTime(0, 0), Qt::UTC);
    std::tie(facts.from, facts.to) = exampleStatuses(text.action);
    facts.subject = text.subject;
    facts.body = text.body;
    facts.message = QStringLiteral("（連絡メッセージの内容）");
    if (facts.to == StepStatus::Approved)
        facts.effectiveOn = QDate(2026, 6, 30);
    return renderNotification(facts);
}

} // namespace mamis
