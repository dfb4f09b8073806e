#pragma once

#include "domain/application.h"

namespace mamis {

/// The manual's example: a resignation of a county association's member, approved there, with the prefectural
/// and the national association above. Plain values, seen by the prefecture (layer 2).
inline ApplicationDetail exampleDetail()
{
    ApplicationDetail detail;
    detail.step.stepId = 22;
    detail.step.applicationId = 5;
    detail.step.version = 3;
    detail.step.kind = Kind::Resign;
    detail.step.role = StepRole::Above;
    detail.step.status = StepStatus::Confirming;
    detail.step.submittedAt = QDateTime({ 2024, 11, 8 }, { 6, 22 }, Qt::UTC);
    detail.step.wishedOn = QDate(2024, 10, 27);
    detail.step.loginId = QStringLiteral("nichii02");
    detail.step.registrationNumber = QStringLiteral("123456");
    detail.step.name = QStringLiteral("日医 二子");
    detail.step.facility = QStringLiteral("医療法人 ○○病院");
    detail.step.kana = QStringLiteral("ニチイ フジコ");
    detail.mailAddress = QStringLiteral("fujiko@example.jp");
    detail.registeredOn = QDate(2005, 4, 6);
    detail.bornOn = QDate(1955, 4, 14);
    detail.mobile = QStringLiteral("090-0000-0000");
    detail.phone = QStringLiteral("03-0000-0000");
    detail.association = QStringLiteral("小樽市医師会");
    detail.scope = Scope::All;
    detail.founder = QStringLiteral("09:法人-医療法人");
    detail.licensedBeds = 9;
    detail.reason = QStringLiteral("02：転居");
    detail.chain = {
        { 11, 3, 3, QStringLiteral("小樽市医師会"), StepRole::EntryDeciding, StepStatus::Approved,
            QStringLiteral("担当者"), QDateTime({ 2024, 11, 9 }, { 1, 0 }, Qt::UTC) },
        { 22, 2, 2, QStringLiteral("北海道医師会"), StepRole::Above, StepStatus::Confirming, {}, {} },
        { 33, 1, 1, QStringLiteral("日本医師会"), StepRole::Above, StepStatus::Confirming, {}, {} },
    };
    detail.history = { { QStringLiteral("小樽市医師会"), QStringLiteral("担当者"), Action::Approve,
        StepStatus::Reviewing, StepStatus::Approved, QStringLiteral("退会を承認します。"),
        QDate(2024, 10, 27), QDateTime({ 2024, 11, 9 }, { 1, 0 }, Qt::UTC) } };
    detail.actions = { { Action::Confirm, StepStatus::Confirmed, false, false, false } };
    return detail;
}

/// The same application seen by the county association that decides it, while under review.
inline ApplicationDetail decidingDetail()
{
    ApplicationDetail detail = exampleDetail();
    detail.step.stepId = 11;
    detail.step.role = StepRole::EntryDeciding;
    detail.step.status = StepStatus::Reviewing;
    detail.history.clear();
    detail.chain[0].status = StepStatus::Reviewing;
    detail.chain[1].status = StepStatus::Waiting;
    detail.chain[2].status = StepStatus::Waiting;
    detail.actions = { { Action::Approve, StepStatus::Approved, false, true, false },
        { Action::SendBack, StepStatus::Applied, true, false, false },
        { Action::Reject, StepStatus::Rejected, true, false, false } };
    return detail;
}

} // namespace mamis
