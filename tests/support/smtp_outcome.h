#pragma once

#include "mail/smtp_client.h"

#include <QEventLoop>
#include <QTimer>
#include <QtTest>

namespace mamis::test {

/// Waits for what a client that was started has to say; a client that says it other than once gets that as
/// its code.
inline SmtpOutcome outcomeOf(SmtpClient &client)
{
    SmtpOutcome outcome;
    int count = 0;
    QEventLoop loop; // not qWaitFor(): it sleeps between its looks, and that for each question and answer
    const auto connection
        = QObject::connect(&client, &SmtpClient::finished, &client, [&](const SmtpOutcome &value) {
              outcome = value;
              ++count;
              loop.quit();
          });
    QTimer::singleShot(20'000, &loop, &QEventLoop::quit);
    loop.exec();
    QTest::qWait(5); // long enough for a second one to show
    if (count != 1)
        outcome.code = QStringLiteral("finished %1 times").arg(count);
    QObject::disconnect(connection);
    return outcome;
}

} // namespace mamis::test
