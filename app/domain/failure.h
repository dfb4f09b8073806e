#pragma once

#include <QByteArray>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <exception>

namespace mamis {

/// Something that did not work, as facts: text for people is made in the window (ui/words) from `code` and
/// `facts`. Thrown inside `app`; at a thread's border it is caught and handed over as a value.
struct Failure : std::exception
{
    enum class Kind {
        Refused, ///< a rule said no; nothing was written
        Unavailable, ///< database, disk or network; nothing was written or the transaction was rolled back
        Invalid, ///< input that cannot be used; `code` names the field
        Bug, ///< ours; logged with `detail`
        Cancelled, ///< the user stopped it; nothing to report
    };

    Failure() = default;
    Failure(Kind kind_, QString code_, QStringList facts_ = {}, QString detail_ = {})
        : kind(kind_)
        , code(std::move(code_))
        , facts(std::move(facts_))
        , detail(std::move(detail_))
        , m_what("mamis::Failure " + code.toLatin1())
    {
    }

    static Failure refused(const char *code, QStringList facts = {}, QString detail = {})
    {
        return Failure(Kind::Refused, QString::fromLatin1(code), std::move(facts), std::move(detail));
    }
    static Failure unavailable(const char *code, QStringList facts = {}, QString detail = {})
    {
        return Failure(Kind::Unavailable, QString::fromLatin1(code), std::move(facts), std::move(detail));
    }
    static Failure cancelled(QString detail = {})
    {
        return Failure(Kind::Cancelled, QStringLiteral("cancelled"), {}, std::move(detail));
    }

    Kind kind = Kind::Bug;
    QString code; ///< stable word for the case: "stale", "message-missing", "disk-full" …
    QStringList facts; ///< what the text for people may name: a file, a status code, a number
    QString detail; ///< technical cause for the log; never a person's data, a message text or a password

    const char *what() const noexcept override { return m_what.constData(); }

private:
    QByteArray m_what = "mamis::Failure";
};

} // namespace mamis

Q_DECLARE_METATYPE(mamis::Failure)
