#include "domain/explain.h"

#include "domain/explain_cases.h"
#include "domain/failure.h"
#include "domain/log.h"
#include "domain/password_rule.h"

#include <QDir>

#include <span>

namespace mamis {

namespace {

using explanations::Case;

// Not named tr(): lupdate would take what stands inside for a source text of another context.
QString inWords(const char *text)
{
    return QCoreApplication::translate("explain", text);
}

const Case *findCase(const QString &code)
{
    using namespace explanations;
    for (const std::span<const Case> group :
        { std::span<const Case>(refusals), std::span<const Case>(storageCases),
            std::span<const Case>(mailsKept), std::span<const Case>(mailsLost),
            std::span<const Case>(accountCases), std::span<const Case>(noMailCases) }) {
        for (const Case &one : group) {
            if (code == QLatin1String(one.code))
                return &one;
        }
    }
    return nullptr;
}

QString fieldWord(const QString &field)
{
    for (const explanations::FieldWord &one : explanations::fieldWords) {
        if (field == QLatin1String(one.field))
            return inWords(one.word);
    }
    return inWords(QT_TRANSLATE_NOOP("explain", "value"));
}

/// A line for a fact, if it is known.
void appendFact(QString &text, const QString &line, const QString &fact)
{
    if (!fact.isEmpty())
        text += u'\n' + line.arg(fact);
}

QString withFacts(const QString &sentence, const Failure &failure)
{
    if (failure.code == QLatin1String("already-there"))
        return sentence.arg(fieldWord(failure.facts.value(0)));
    if (failure.code == QLatin1String("password-short"))
        return sentence.arg(shortestPassword);
    if (sentence.contains(QLatin1String("%2")))
        return sentence.arg(failure.facts.value(0), failure.facts.value(1));
    if (sentence.contains(QLatin1String("%1")))
        return sentence.arg(failure.facts.value(0));
    QString text = sentence;
    const bool aboutFile = failure.code.startsWith(QLatin1String("database-"))
        || failure.code.startsWith(QLatin1String("file-")) || failure.code == QLatin1String("disk-full");
    if (aboutFile)
        appendFact(text, inWords(QT_TRANSLATE_NOOP("explain", "File: %1")),
            QDir::toNativeSeparators(failure.facts.value(0)));
    if (failure.code == QLatin1String("database-moved"))
        appendFact(text, inWords(QT_TRANSLATE_NOOP("explain", "Copy: %1")), failure.facts.value(1));
    if (failure.code == QLatin1String("database-in-use")) {
        appendFact(text, inWords(QT_TRANSLATE_NOOP("explain", "Open in: %1")), failure.facts.value(1));
        appendFact(
            text, inWords(QT_TRANSLATE_NOOP("explain", "On the computer: %1")), failure.facts.value(2));
    }
    return text;
}

} // namespace

QString explain(const Failure &failure)
{
    if (failure.kind == Failure::Kind::Bug && !findCase(failure.code)) {
        return inWords(QT_TRANSLATE_NOOP("explain",
                           "The program has made a mistake; what was being done was taken back. "
                           "Please tell the administrator of your office the number %1."))
            .arg(faultNumber(failure));
    }
    if (failure.kind == Failure::Kind::Cancelled)
        return inWords(QT_TRANSLATE_NOOP("explain", "Stopped. What was finished by then is kept."));
    // A password that is not taken says why.
    if (failure.code == QLatin1String("password") && findCase(failure.facts.value(0)))
        return explain(Failure(failure.kind, failure.facts.first()));
    if (const Case *one = findCase(failure.code))
        return withFacts(inWords(one->sentence), failure);
    switch (failure.kind) {
    case Failure::Kind::Unavailable:
        return inWords(QT_TRANSLATE_NOOP("explain",
                           "The database, a drive or the network is not available. Nothing was changed. "
                           "Wait a moment and try again. (%1)"))
            .arg(failure.code);
    case Failure::Kind::Invalid:
        return inWords(QT_TRANSLATE_NOOP("explain",
                           "This entry cannot be used. Nothing was saved. Correct it and try again. (%1)"))
            .arg(failure.code);
    default:
        return inWords(QT_TRANSLATE_NOOP("explain",
                           "This is not possible. Nothing was changed. Refresh the page and try again. (%1)"))
            .arg(failure.code);
    }
}

QString reasonText(const QString &code)
{
    if (code.isEmpty())
        return {};
    const Case *one = findCase(code);
    return one && one->reason ? inWords(one->reason)
                              : inWords(QT_TRANSLATE_NOOP("explain", "Other reason (%1)")).arg(code);
}

} // namespace mamis
