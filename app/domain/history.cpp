#include "domain/history.h"

#include "domain/words.h"

#include <QCoreApplication>

namespace mamis {

namespace {

struct EntryKind
{
    const char *code;
    const char *name;
    HistoryGroup group;
    HistorySubject subject = HistorySubject::None;
};

constexpr auto entryKinds = std::to_array<EntryKind>({
    { "log-in", QT_TRANSLATE_NOOP("history", "Log-in"), HistoryGroup::LogIn },
    { "log-in-refused", QT_TRANSLATE_NOOP("history", "Log-in refused"), HistoryGroup::LogIn,
        HistorySubject::User },
    { "log-out", QT_TRANSLATE_NOOP("history", "Log-out"), HistoryGroup::LogIn },
    { "password", QT_TRANSLATE_NOOP("history", "Own password changed"), HistoryGroup::LogIn },
    { "view", QT_TRANSLATE_NOOP("history", "Application opened"), HistoryGroup::Views, HistorySubject::Step },
    { "export", QT_TRANSLATE_NOOP("history", "Saved as a file"), HistoryGroup::Output },
    { "print", QT_TRANSLATE_NOOP("history", "Printed"), HistoryGroup::Output, HistorySubject::Step },
    { "mail-again", QT_TRANSLATE_NOOP("history", "Mail sent again"), HistoryGroup::Mail,
        HistorySubject::Step },
    { "mail-withdrawn", QT_TRANSLATE_NOOP("history", "Mail taken back"), HistoryGroup::Mail,
        HistorySubject::Step },
    { "mail-settings", QT_TRANSLATE_NOOP("history", "Mail settings changed"), HistoryGroup::Settings },
    { "user-added", QT_TRANSLATE_NOOP("history", "User added"), HistoryGroup::Users, HistorySubject::User },
    { "user-changed", QT_TRANSLATE_NOOP("history", "User changed"), HistoryGroup::Users,
        HistorySubject::User },
    { "user-password", QT_TRANSLATE_NOOP("history", "User given a new password"), HistoryGroup::Users,
        HistorySubject::User },
    { "user-unlocked", QT_TRANSLATE_NOOP("history", "User unlocked"), HistoryGroup::Users,
        HistorySubject::User },
    { "association", QT_TRANSLATE_NOOP("history", "Association's data changed"), HistoryGroup::Settings },
    { "category", QT_TRANSLATE_NOOP("history", "Member categories changed"), HistoryGroup::Settings },
    { "reason", QT_TRANSLATE_NOOP("history", "Reasons for resignation changed"), HistoryGroup::Settings },
    { "founder", QT_TRANSLATE_NOOP("history", "Founders changed"), HistoryGroup::Settings },
    { "template", QT_TRANSLATE_NOOP("history", "Wording of a mail changed"), HistoryGroup::Settings },
    { "history-check", QT_TRANSLATE_NOOP("history", "History checked"), HistoryGroup::System },
    { "clock", QT_TRANSLATE_NOOP("history", "Clock doubted"), HistoryGroup::System },
    { "seen", QT_TRANSLATE_NOOP("history", "Witness of another association"), HistoryGroup::System },
});

constexpr auto groupNames = std::to_array<std::pair<HistoryGroup, const char *>>({
    { HistoryGroup::LogIn, QT_TRANSLATE_NOOP("history", "Log-in and log-out") },
    { HistoryGroup::Decisions, QT_TRANSLATE_NOOP("history", "Status of applications") },
    { HistoryGroup::Views, QT_TRANSLATE_NOOP("history", "Views") },
    { HistoryGroup::Output, QT_TRANSLATE_NOOP("history", "Files and prints") },
    { HistoryGroup::Mail, QT_TRANSLATE_NOOP("history", "Notification mails") },
    { HistoryGroup::Settings, QT_TRANSLATE_NOOP("history", "Settings") },
    { HistoryGroup::Users, QT_TRANSLATE_NOOP("history", "Office users") },
    { HistoryGroup::System, QT_TRANSLATE_NOOP("history", "System") },
});

} // namespace

const QList<HistoryKind> &historyKinds()
{
    static const QList<HistoryKind> kinds = [] {
        QList<HistoryKind> all;
        for (const Action action : allValues<Action>())
            all.append({ toCode(action), HistoryGroup::Decisions, HistorySubject::Step, true });
        for (const EntryKind &kind : entryKinds)
            all.append({ QLatin1String(kind.code), kind.group, kind.subject, false });
        return all;
    }();
    return kinds;
}

QStringList entriesAbout(HistorySubject subject)
{
    QStringList codes;
    for (const HistoryKind &kind : historyKinds()) {
        if (!kind.isDecision && kind.subject == subject)
            codes.append(kind.code);
    }
    return codes;
}

QStringList historyCodes(HistoryGroup group)
{
    QStringList codes;
    for (const HistoryKind &kind : historyKinds()) {
        if (kind.group == group)
            codes.append(kind.code);
    }
    return codes;
}

QString words::historyKind(const QString &code)
{
    if (const std::optional<Action> action = fromCode<Action>(code))
        return name(*action);
    for (const EntryKind &kind : entryKinds) {
        if (code == QLatin1String(kind.code))
            return QCoreApplication::translate("history", kind.name);
    }
    return code;
}

QString words::historyGroup(HistoryGroup group)
{
    for (const auto &[value, name] : groupNames) {
        if (value == group)
            return QCoreApplication::translate("history", name);
    }
    Q_UNREACHABLE();
}

} // namespace mamis
