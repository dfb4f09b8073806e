#pragma once

#include "domain/application.h"

/// Rows of a list as plain values, for tests of models and tables.
namespace mamis::test {

inline QList<StepRow> stepRows(int count)
{
    QList<StepRow> rows;
    for (int i = 0; i < count; ++i) {
        StepRow row;
        row.stepId = 100 + i;
        row.applicationId = 1000 + i;
        row.kind = allValues<Kind>().at(i % 3);
        row.status = StepStatus::Confirming;
        row.submittedAt = QDateTime(QDate(2024, 10, 30), QTime(5, 19), Qt::UTC).addDays(i);
        row.pendingSince = QDateTime::currentDateTimeUtc().addDays(-i);
        row.wishedOn = QDate(2024, 11, 30);
        row.registrationNumber = QString::number(100000 + i);
        row.name = QStringLiteral("日医 花子");
        row.category = QStringLiteral("A1会員");
        row.facility = QStringLiteral("医療法人○○病院");
        if (i % 2 == 1) {
            row.messageSender = QStringLiteral("△△市○○医師会/担当者");
            row.message = QStringLiteral("退会を承認します。");
            row.messageAt = row.submittedAt.addSecs(120);
        }
        rows.append(row);
    }
    return rows;
}

} // namespace mamis::test
