#pragma once

#include "export/table_source.h"

#include <QList>
#include <QString>

#include <optional>

namespace mamis {

/// What can be exported of an application. The order is that of the columns in the statement step_search.
enum class ExportColumn {
    Status,
    SubmittedAt,
    WishedOn,
    Kind,
    RegistrationNumber,
    Name,
    Kana,
    Category,
    Facility,
    LoginId,
    MailAddress,
    PostalCode,
    Address,
    Mobile,
    Phone,
    Reason,
    EffectiveOn,
    Watch,
    MessageSender,
    Message,
    MessageAt,
};

const QList<ExportColumn> &allExportColumns();

/// The columns of 申請一覧, in its order.
const QList<ExportColumn> &listColumns();

/// A word for settings and the log that never changes ("registration_number").
QString columnCode(ExportColumn column);

/// Nothing where the code is unknown (a newer program's settings).
std::optional<ExportColumn> columnFromCode(const QString &code);

/// The word for people, the manual's where it has one.
QString columnTitle(ExportColumn column);

TableColumn::Type columnType(ExportColumn column);

/// The flags of the statement step_search that make it read these columns.
QStringList columnFlags(const QList<ExportColumn> &columns);

} // namespace mamis
