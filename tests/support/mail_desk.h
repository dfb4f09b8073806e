#pragma once

#include "office/outbox_sender.h"
#include "support/exim_server.h"
#include "support/mail_office.h"

#include <QSignalSpy>
#include <QTest>

namespace mamis::test {

/// An office with a mail server that takes its mails: the settings are saved, the password is kept, the
/// sender is at work.
struct MailDesk
{
    explicit MailDesk(EximServer &server)
        : office(std::make_unique<MailOffice>())
        , keys(std::make_unique<MemoryKeyStore>())
    {
        server.clear();
        if (!office->open() || !office->save(MailOffice::settingsFor(server)))
            qFatal("the test's office cannot be entered");
        keys->write(mailPasswordKey(office->settings()), server.password(), &office->office(),
            [](KeyStore::Error) {});
        startSender();
    }

    void startSender() { sender = std::make_unique<OutboxSender>(office->office(), *keys); }

    /// Wakes the sender and waits until it rests in this state.
    bool rests(OutboxSender::State state, int milliseconds = 20000) const
    {
        QSignalSpy rested(sender.get(), &OutboxSender::rested);
        sender->wake();
        return QTest::qWaitFor([&] { return !rested.isEmpty() && sender->state() == state; }, milliseconds);
    }

    std::unique_ptr<MailOffice> office;
    std::unique_ptr<KeyStore> keys;
    std::unique_ptr<OutboxSender> sender;
};

/// The mail server of a test; nothing where it does not start (the reason as a warning).
inline std::unique_ptr<EximServer> startedServer()
{
    try {
        auto server = std::make_unique<EximServer>();
        server->start();
        return server;
    } catch (const std::exception &error) {
        qWarning("%s", error.what());
        return nullptr;
    }
}

} // namespace mamis::test
