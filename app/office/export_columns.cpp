#include "office/export_columns.h"

#include "domain/words.h"

#include <QCoreApplication>

#include <array>

namespace mamis {

namespace {

/// A column's facts, in the order of the enumeration. Columns of the list have its titles and no word here.
struct Facts
{
    const char *code;
    TableColumn::Type type;
    const char *title;
};

constexpr auto columnFacts = std::to_array<Facts>({
    { "status", TableColumn::Text, nullptr },
    { "submitted_at", TableColumn::DateTime, nullptr },
    { "wished_on", TableColumn::Date, nullptr },
    { "kind", TableColumn::Text, nullptr },
    { "registration_number", TableColumn::Digits, nullptr },
    { "name", TableColumn::Text, nullptr },
    { "kana", TableColumn::Text, QT_TRANSLATE_NOOP("ExportColumns", "Kana") },
    { "category", TableColumn::Text, nullptr },
    { "facility", TableColumn::Text, nullptr },
    { "login_id", TableColumn::Digits, QT_TRANSLATE_NOOP("ExportColumns", "Login ID") },
    { "mail_address", TableColumn::Text, QT_TRANSLATE_NOOP("ExportColumns", "Mail address") },
    { "postal_code", TableColumn::Digits, QT_TRANSLATE_NOOP("ExportColumns", "Postal code") },
    { "address", TableColumn::Text, QT_TRANSLATE_NOOP("ExportColumns", "Home address") },
    { "mobile", TableColumn::Digits, QT_TRANSLATE_NOOP("ExportColumns", "Mobile number") },
    { "phone", TableColumn::Digits, QT_TRANSLATE_NOOP("ExportColumns", "TEL") },
    { "reason", TableColumn::Text, QT_TRANSLATE_NOOP("ExportColumns", "Reason for resignation") },
    { "effective_on", TableColumn::Date,
        QT_TRANSLATE_NOOP("ExportColumns", "Date of joining, change or resignation") },
    { "watch", TableColumn::Text, QT_TRANSLATE_NOOP("ExportColumns", "Needs attention") },
    { "message_sender", TableColumn::Text,
        QT_TRANSLATE_NOOP("ExportColumns", "Sender of the latest message") },
    { "message", TableColumn::Text, QT_TRANSLATE_NOOP("ExportColumns", "Latest message") },
    { "message_at", TableColumn::DateTime, QT_TRANSLATE_NOOP("ExportColumns", "Time of the latest message") },
});

const Facts &factsOf(ExportColumn column)
{
    return columnFacts.at(size_t(column));
}

std::optional<SortColumn> columnOfList(ExportColumn column)
{
    switch (column) {
    case ExportColumn::Status:
        return SortColumn::Status;
    case ExportColumn::SubmittedAt:
        return SortColumn::SubmittedAt;
    case ExportColumn::WishedOn:
        return SortColumn::WishedOn;
    case ExportColumn::Kind:
        return SortColumn::Kind;
    case ExportColumn::RegistrationNumber:
        return SortColumn::RegistrationNumber;
    case ExportColumn::Name:
        return SortColumn::Name;
    case ExportColumn::Category:
        return SortColumn::Category;
    case ExportColumn::Facility:
        return SortColumn::Facility;
    default:
        return std::nullopt;
    }
}

} // namespace

const QList<ExportColumn> &allExportColumns()
{
    static const auto columns = [] {
        QList<ExportColumn> all;
        for (size_t i = 0; i < columnFacts.size(); ++i)
            all.append(static_cast<ExportColumn>(i));
        return all;
    }();
    return columns;
}

const QList<ExportColumn> &listColumns()
{
    static const auto columns = [] {
        QList<ExportColumn> ofList = allExportColumns();
        ofList.removeIf([](ExportColumn column) { return !columnOfList(column); });
        return ofList;
    }();
    return columns;
}

QString columnCode(ExportColumn column)
{
    return QLatin1String(factsOf(column).code);
}

std::optional<ExportColumn> columnFromCode(const QString &code)
{
    for (const ExportColumn column : allExportColumns()) {
        if (columnCode(column) == code)
            return column;
    }
    return std::nullopt;
}

QString columnTitle(ExportColumn column)
{
    if (const auto ofList = columnOfList(column))
        return words::name(*ofList);
    return QCoreApplication::translate("ExportColumns", factsOf(column).title);
}

TableColumn::Type columnType(ExportColumn column)
{
    return factsOf(column).type;
}

QStringList columnFlags(const QList<ExportColumn> &columns)
{
    QStringList flags { QStringLiteral("cells") };
    bool member = false;
    bool reason = false;
    for (const ExportColumn column : columns) {
        flags.append(QStringLiteral("column_") + columnCode(column));
        member = member || column == ExportColumn::Kana
            || (column >= ExportColumn::MailAddress && column <= ExportColumn::Phone);
        reason = reason || column == ExportColumn::Reason;
    }
    if (member)
        flags.append(QStringLiteral("with_member"));
    if (reason)
        flags.append(QStringLiteral("with_reason"));
    return flags;
}

} // namespace mamis
