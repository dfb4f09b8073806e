#include "forms/new_password.h"

#include "domain/explain.h"
#include "domain/failure.h"

#include <QCoreApplication>

namespace mamis {

namespace {

struct NewPassword
{
    Q_DECLARE_TR_FUNCTIONS(NewPassword)
};

} // namespace

QList<FieldSpec> newPasswordFields(const QString &name, const QString &again)
{
    return {
        { .code = QStringLiteral("password"),
            .name = name,
            .kind = FieldKind::Password,
            .required = true,
            .rule = NewPassword::tr("At least %1 characters; a sentence is easier to remember than a riddle.")
                        .arg(shortestPassword),
            .error = NewPassword::tr("The password needs at least %1 characters.").arg(shortestPassword) },
        { .code = QStringLiteral("repeated"), .name = again, .kind = FieldKind::Password, .required = true },
    };
}

FieldErrors newPasswordErrors(const FieldValues &values, const PasswordOwner &owner)
{
    const QString password = values.value(QStringLiteral("password")).toString();
    if (const QString fault = passwordFault(password, owner); !fault.isEmpty())
        return { { QStringLiteral("password"), explain(Failure(Failure::Kind::Invalid, fault)) } };
    if (password == values.value(QStringLiteral("repeated")).toString())
        return {};
    return { { QStringLiteral("repeated"), NewPassword::tr("The two passwords are not the same.") } };
}

} // namespace mamis
