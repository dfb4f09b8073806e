#include "office/history_words.h"

#include "domain/record_change.h"
#include "domain/words.h"
#include "office/export_columns.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace mamis {

namespace {

using Word = std::pair<const char *, const char *>;

/// Of facts "rows=12 format=csv".
constexpr auto factNames = std::to_array<Word>({
    { "list", QT_TRANSLATE_NOOP("history", "List") },
    { "rows", QT_TRANSLATE_NOOP("history", "Rows") },
    { "format", QT_TRANSLATE_NOOP("history", "Form") },
    { "columns", QT_TRANSLATE_NOOP("history", "Columns") },
    { "conditions", QT_TRANSLATE_NOOP("history", "Searched by") },
    { "replaced", QT_TRANSLATE_NOOP("history", "File of the same name") },
    { "mail", QT_TRANSLATE_NOOP("history", "Number of the mail") },
    { "fields", QT_TRANSLATE_NOOP("history", "Changed") },
    { "login", QT_TRANSLATE_NOOP("history", "Login ID") },
    { "compared", QT_TRANSLATE_NOOP("history", "Compared with") },
    { "result", QT_TRANSLATE_NOOP("history", "Result") },
    { "links", QT_TRANSLATE_NOOP("history", "Lines checked") },
    { "link", QT_TRANSLATE_NOOP("history", "Number of the line") },
});

/// Values of facts and of fields that are codes.
constexpr auto valueNames = std::to_array<Word>({
    { "csv", QT_TRANSLATE_NOOP("history", "CSV (UTF-8)") },
    { "csv-cp932", QT_TRANSLATE_NOOP("history", "CSV (Shift_JIS)") },
    { "xlsx", QT_TRANSLATE_NOOP("history", "Excel") },
    { "pdf", QT_TRANSLATE_NOOP("history", "PDF file") },
    { "paper", QT_TRANSLATE_NOOP("history", "Paper") },
    { "history", QT_TRANSLATE_NOOP("history", "History") },
    { "at", QT_TRANSLATE_NOOP("history", "Date and time") },
    { "user", QT_TRANSLATE_NOOP("history", "Who") },
    { "kind_of_line", QT_TRANSLATE_NOOP("history", "Kind") },
    { "ticked", QT_TRANSLATE_NOOP("history", "ticked rows only") },
    { "whole", QT_TRANSLATE_NOOP("history", "The history is whole") },
    { "broken", QT_TRANSLATE_NOOP("history", "The history is not whole") },
    { "unexplained", QT_TRANSLATE_NOOP("history", "Records do not fit the history") },
    { "clock-behind", QT_TRANSLATE_NOOP("history", "The clock seemed to be behind") },
    { "clock-ahead", QT_TRANSLATE_NOOP("history", "The clock seemed to be ahead") },
    { "true", QT_TRANSLATE_NOOP("history", "yes") },
    { "false", QT_TRANSLATE_NOOP("history", "no") },
});

/// Fields of records, as changes name them. One that is not here is shown by its code.
constexpr auto fieldNames = std::to_array<Word>({
    { "enabled", QT_TRANSLATE_NOOP("history", "Sending of mails") },
    { "host", QT_TRANSLATE_NOOP("history", "Mail server") },
    { "port", QT_TRANSLATE_NOOP("history", "Port") },
    { "security", QT_TRANSLATE_NOOP("history", "Encryption") },
    { "user", QT_TRANSLATE_NOOP("history", "User of the mail server") },
    { "sender_name", QT_TRANSLATE_NOOP("history", "Sender's name") },
    { "sender_address", QT_TRANSLATE_NOOP("history", "Sender's address") },
    { "authority", QT_TRANSLATE_NOOP("history", "Certificate authority") },
    { "password", QT_TRANSLATE_NOOP("history", "Password") },
    { "name", QT_TRANSLATE_NOOP("history", "Name") },
    { "kana", QT_TRANSLATE_NOOP("history", "Kana") },
    { "login", QT_TRANSLATE_NOOP("history", "Login ID") },
    { "role", QT_TRANSLATE_NOOP("history", "Right") },
    { "active", QT_TRANSLATE_NOOP("history", "In use") },
    { "label", QT_TRANSLATE_NOOP("history", "Label") },
    { "position", QT_TRANSLATE_NOOP("history", "Order") },
    { "postal_code", QT_TRANSLATE_NOOP("history", "Postal code") },
    { "address", QT_TRANSLATE_NOOP("history", "Address") },
    { "phone", QT_TRANSLATE_NOOP("history", "TEL") },
    { "fax", QT_TRANSLATE_NOOP("history", "FAX") },
    { "mail_address", QT_TRANSLATE_NOOP("history", "Mail address") },
    { "representative", QT_TRANSLATE_NOOP("history", "Representative") },
    { "code", QT_TRANSLATE_NOOP("history", "Code") },
    { "is_death", QT_TRANSLATE_NOOP("history", "Death of the member") },
    { "version", QT_TRANSLATE_NOOP("history", "Version") },
    { "subject", QT_TRANSLATE_NOOP("history", "Subject") },
    { "locked_until", QT_TRANSLATE_NOOP("history", "Locked until") },
    { "overdue_days", QT_TRANSLATE_NOOP("history", "Days until ▲") },
});

template <std::size_t Count> QString wordOf(const std::array<Word, Count> &words, const QString &code)
{
    for (const auto &[known, text] : words) {
        if (code == QLatin1String(known))
            return QCoreApplication::translate("history", text);
    }
    return code;
}

QString said(const char *text)
{
    return QCoreApplication::translate("history", text);
}

QString columnsInWords(const QString &codes)
{
    QStringList titles;
    const QStringList list = codes.split(u',');
    for (const QString &code : list) {
        const std::optional<ExportColumn> column = columnFromCode(code);
        titles.append(column ? columnTitle(*column) : wordOf(valueNames, code));
    }
    return titles.join(said(QT_TRANSLATE_NOOP("history", ", ")));
}

QString fieldsInWords(const QString &codes)
{
    QStringList names;
    const QStringList list = codes.split(u',');
    for (const QString &code : list)
        names.append(wordOf(fieldNames, code));
    return names.join(said(QT_TRANSLATE_NOOP("history", ", ")));
}

HistoryFact factInWords(const QString &fact)
{
    const qsizetype equals = fact.indexOf(u'=');
    if (equals < 0)
        return { said(QT_TRANSLATE_NOOP("history", "Remark")), wordOf(valueNames, fact) };
    const QString code = fact.left(equals);
    const QString value = fact.mid(equals + 1);
    const QString label = wordOf(factNames, code);
    if (code == u"columns" || code == u"conditions")
        return { label, columnsInWords(value) };
    if (code == u"fields")
        return { label, fieldsInWords(value) };
    if (code == u"rows" || code == u"links")
        return { label, QLocale().toString(value.toLongLong()) };
    if (code == u"replaced")
        return { label, said(QT_TRANSLATE_NOOP("history", "replaced")) };
    if (code == u"compared")
        return { label, formatDateTime(QDateTime::fromString(value, Qt::ISODate)) };
    return { label, wordOf(valueNames, value) };
}

QString valueInWords(const QString &field, const QString &value)
{
    if (field == u"role") {
        if (const std::optional<UserRole> role = fromCode<UserRole>(value))
            return words::name(*role);
    }
    if (value.isEmpty())
        return said(QT_TRANSLATE_NOOP("history", "(empty)"));
    return wordOf(valueNames, value);
}

HistoryFact changeInWords(const RecordChange &change)
{
    const QString label = wordOf(fieldNames, change.field);
    if (change.before.isEmpty() && change.after.isEmpty())
        return { label, said(QT_TRANSLATE_NOOP("history", "changed")) };
    return { label, valueInWords(change.field, change.after), valueInWords(change.field, change.before) };
}

} // namespace

QString historyTime(const QDateTime &utc)
{
    return utc.isValid() ? formatDateTime(utc) + inJapan(utc).toString(QStringLiteral(":ss")) : QString();
}

QString historySubject(const HistoryRow &row)
{
    if (!row.subjectUser.isEmpty())
        return row.subjectUser;
    if (row.person.isEmpty())
        return {};
    return row.applicationKind
        ? QCoreApplication::translate("history", "%1 (%2)").arg(row.person, words::name(*row.applicationKind))
        : row.person;
}

QList<HistoryFact> historyFacts(const HistoryRow &row)
{
    QList<HistoryFact> facts;
    const QList<RecordChange> changes = recordChangesFrom(row.facts);
    for (const RecordChange &change : changes)
        facts.append(changeInWords(change));
    if (!changes.isEmpty() || row.facts.isEmpty())
        return facts;
    if (row.kind == u"seen")
        return { { said(QT_TRANSLATE_NOOP("history", "End of its history")), row.facts } };
    const QStringList parts = row.facts.split(u' ', Qt::SkipEmptyParts);
    for (const QString &part : parts)
        facts.append(factInWords(part));
    return facts;
}

QString historySummary(const HistoryRow &row)
{
    if (row.from && row.to) {
        const QString change = QStringLiteral("%1 → %2").arg(words::name(*row.from), words::name(*row.to));
        return row.message.isEmpty() ? change : change + QStringLiteral("　") + row.message.simplified();
    }
    QStringList parts;
    const QList<HistoryFact> facts = historyFacts(row);
    for (const HistoryFact &fact : facts)
        parts.append(fact.before.isEmpty()
                ? QCoreApplication::translate("history", "%1: %2").arg(fact.label, fact.value)
                : QCoreApplication::translate("history", "%1: %2 → %3")
                      .arg(fact.label, fact.before, fact.value));
    return parts.join(QCoreApplication::translate("history", " · "));
}

} // namespace mamis
