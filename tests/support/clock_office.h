#pragma once

#include "support/mail_office.h"

#include "office/decisions.h"
#include "storage/event_store.h"

namespace mamis::test {

/// An office's own file whose history bears times of other clocks. An approver is logged in.
class ClockOffice
{
public:
    bool open() { return m_office.open(); }
    Office &office() { return m_office.office(); }

    /// Applications that wait to be accepted.
    QList<qint64> submit(int count)
    {
        QList<qint64> steps;
        inTransaction([&](Connection &connection) {
            EntryStore entries(connection);
            for (int i = 0; i < count; ++i) {
                NewMember person;
                person.name = QStringLiteral("見本 太郎");
                person.kana = QStringLiteral("ミホン タロウ");
                NewApplication application;
                application.memberId = entries.addMember(person);
                application.reasonCode = QStringLiteral("02");
                application.submittedAt = QDateTime::currentDateTimeUtc().addDays(-2);
                for (int layer = 3; layer >= 1; --layer)
                    application.chain.append({ layer, layer, {} });
                steps.append(entries.submit(application).first());
            }
        });
        return steps;
    }

    static DecisionRequest acceptance(qint64 step)
    {
        DecisionRequest request;
        request.stepId = step;
        request.seenVersion = 1;
        request.action = Action::Accept;
        request.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
        return request;
    }

    /// Decides at another time than now.
    void decideAt(const QDateTime &time)
    {
        const DecisionRequest request = acceptance(submit(1).first());
        inTransaction([&](Connection &connection) {
            DecisionStore(connection, *office().session()).decide(request, time);
        });
    }

    /// An entry of the operation log of another time than now.
    void recordAt(const QDateTime &time)
    {
        inTransaction([&](Connection &connection) {
            recordEvent(connection, *office().session(), time, QStringLiteral("log-in"));
        });
    }

    /// The code of the failure; empty where it is done.
    QString decide(DecisionRequest request, bool clockTrusted = false)
    {
        request.clockTrusted = clockTrusted;
        m_office.settled<StepStatus>([&](Answer<StepStatus> answer) {
            Decisions(office()).decide(request, &office(), std::move(answer));
        });
        return m_office.failure();
    }
    QString decide() { return decide(acceptance(submit(1).first())); }

    qint64 number(const QString &sql)
    {
        qint64 value = -1;
        m_office.write([&](Connection &connection) {
            if (Rows rows = connection.runText(sql); rows.next())
                value = rows.integer(0);
        });
        return value;
    }
    qint64 decisions() { return number(QStringLiteral("select count(*) from decision")); }
    /// The entries that say that somebody has looked at the clock.
    qint64 looks() { return number(QStringLiteral("select count(*) from event where what = 'clock'")); }

private:
    template <typename Work> void inTransaction(Work work)
    {
        m_office.write([&](Connection &connection) { connection.transaction([&] { work(connection); }); });
    }

    MailOffice m_office;
};

} // namespace mamis::test
