#include "office/outbox_sender.h"

#include "mail/backoff.h"
#include "mail/key_store.h"
#include "office/office.h"
#include "storage/connection.h"

#include <QRandomGenerator>
#include <QUuid>

namespace mamis {

namespace {

using namespace std::chrono_literals;

/// The longest rest between two looks into the outbox: other programs may have filled it.
constexpr auto longestRest = 30s;
/// After a problem with the account it is tried again by itself, in case the server was at fault.
constexpr auto accountRest = 15min;

MailMessage messageOf(const OutboxRow &mail)
{
    return MailMessage { mail.fromName, mail.fromAddress, mail.toName, mail.toAddress, mail.subject, mail.body,
        mail.messageId, mail.queuedAt };
}

} // namespace

SmtpSettings smtpSettings(const MailSettings &settings, const QString &password)
{
    SmtpSettings smtp;
    smtp.host = settings.host;
    smtp.port = static_cast<quint16>(settings.port);
    if (settings.security == QLatin1String("tls"))
        smtp.security = SmtpSettings::Security::Tls;
    else if (settings.security == QLatin1String("starttls"))
        smtp.security = SmtpSettings::Security::StartTls;
    else if (settings.security == QLatin1String("none"))
        smtp.security = SmtpSettings::Security::None;
    else
        throw Failure(Failure::Kind::Invalid, QStringLiteral("smtp-security"));
    smtp.user = settings.user;
    smtp.password = password;
    smtp.caCertificates = settings.authority.toUtf8();
    return smtp;
}

QString mailPasswordKey(const MailSettings &settings)
{
    return QStringLiteral("smtp:%1@%2:%3").arg(settings.user, settings.host).arg(settings.port);
}

OutboxSender::OutboxSender(Office &office, KeyStore &keys, QObject *parent)
    : QObject(parent)
    , m_office(office)
    , m_keys(keys)
    , m_lease(QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_client(new SmtpClient)
{
    m_client->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_client, &QObject::deleteLater);
    m_thread.start();
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &OutboxSender::wake);
    connect(&m_office, &Office::changed, this, &OutboxSender::wake);
}

OutboxSender::~OutboxSender()
{
    // A mail on its way is not cut off in silence: its lease runs out and it is sent again with the same Message-ID.
    m_thread.quit();
    m_thread.wait();
}

void OutboxSender::wake()
{
    if (m_working) {
        m_again = true;
        return;
    }
    if (!m_office.session())
        return;
    m_timer.stop();
    m_working = true;
    m_again = false;
    next();
}

void OutboxSender::setSessionPassword(const QString &password)
{
    m_sessionPassword = password;
    wake();
}

void OutboxSender::next()
{
    if (!m_office.session()) {
        m_working = false;
        return;
    }
    if (m_office.isPractice())
        return rest(State::Practice);
    m_office.reader().run<MailSettings>(
        this,
        [association = m_office.session()->associationId](
            Connection &connection) { return MailStore(connection, association).settings(); },
        [this](const Result<MailSettings> &settings) {
            if (!settings)
                return rest(State::Idle);
            if (!settings->enabled)
                return rest(State::Off);
            if (settings->host.isEmpty())
                return rest(State::NotConfigured);
            readPassword(*settings);
        });
}

void OutboxSender::readPassword(const MailSettings &settings)
{
    if (settings.user.isEmpty() || !m_sessionPassword.isEmpty())
        return claim(smtpSettings(settings, m_sessionPassword));
    m_keys.read(mailPasswordKey(settings), this, [this, settings](const std::optional<QString> &password, KeyStore::Error) {
        if (!password || password->isEmpty())
            return rest(State::PasswordMissing);
        claim(smtpSettings(settings, *password));
    });
}

void OutboxSender::claim(const SmtpSettings &settings)
{
    if (!m_office.session()) {
        m_working = false;
        return;
    }
    m_office.writer().run<std::optional<OutboxRow>>(
        this,
        [association = m_office.session()->associationId, lease = m_lease](Connection &connection) {
            const QDateTime now = QDateTime::currentDateTimeUtc();
            return connection.transaction(
                [&] { return MailStore(connection, association).claim(lease, now, now.addSecs(leaseSeconds)); });
        },
        [this, settings](const Result<std::optional<OutboxRow>> &mail) {
            if (!mail || !*mail)
                return scheduleNext();
            setState(State::Sending);
            connect(
                m_client, &SmtpClient::finished, this,
                [this, row = **mail](const SmtpOutcome &outcome) { finish(row, outcome); }, Qt::SingleShotConnection);
            QMetaObject::invokeMethod(m_client, [client = m_client, settings, row = **mail] {
                client->send(settings, messageOf(row));
            });
        });
}

void OutboxSender::finish(const OutboxRow &mail, const SmtpOutcome &outcome)
{
    if (!m_office.session()) { // logged out meanwhile: the lease runs out
        m_working = false;
        return;
    }
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto age = std::chrono::seconds(mail.queuedAt.secsTo(now));
    m_office.writer().run<bool>(
        this,
        [association = m_office.session()->associationId, lease = m_lease, mail, outcome, now, age](
            Connection &connection) {
            MailStore store(connection, association);
            const QString &code = outcome.code;
            const int status = outcome.smtpStatus;
            switch (outcome.result) {
            case SmtpOutcome::Result::Sent: return store.finishSent(mail.id, lease, now, code, status);
            case SmtpOutcome::Result::Permanent: return store.finishFailed(mail.id, lease, code, status);
            case SmtpOutcome::Result::Account: return store.finishAgainLater(mail.id, lease, now, false, code, status);
            case SmtpOutcome::Result::TryAgain: break;
            }
            const auto delay = retryDelay(mail.attempts, age, QRandomGenerator::global()->generateDouble());
            if (!delay)
                return store.finishFailed(mail.id, lease, code, status);
            return store.finishAgainLater(mail.id, lease, now.addSecs(delay->count()), true, code, status);
        },
        [this, outcome](const Result<bool> &) {
            Q_EMIT attempted();
            if (outcome.result == SmtpOutcome::Result::Account)
                return rest(State::AccountProblem, outcome.code);
            if (outcome.result == SmtpOutcome::Result::TryAgain && outcome.smtpStatus == 0)
                return rest(State::ServerUnreachable, outcome.code);
            next();
        });
}

void OutboxSender::scheduleNext()
{
    rest(State::Idle);
}

void OutboxSender::rest(State state, const QString &code)
{
    m_working = false;
    setState(state, code);
    if (m_again && state != State::AccountProblem)
        m_timer.start(0ms);
    else
        m_timer.start(state == State::AccountProblem ? std::chrono::milliseconds(accountRest)
                                                     : std::chrono::milliseconds(longestRest));
    Q_EMIT rested();
}

void OutboxSender::setState(State state, const QString &code)
{
    if (m_state == state && m_code == code)
        return;
    m_state = state;
    m_code = code;
    Q_EMIT stateChanged();
}

void OutboxSender::test(
    const MailSettings &settings, const QString &password, QObject *context, std::function<void(SmtpOutcome)> done)
{
    // A client of its own: a test must not wait for a mail that is on its way.
    auto *client = new SmtpClient;
    client->moveToThread(&m_thread);
    connect(client, &SmtpClient::finished, context, [client, done = std::move(done)](const SmtpOutcome &outcome) {
        client->deleteLater();
        done(outcome);
    });
    QMetaObject::invokeMethod(
        client, [client, smtp = smtpSettings(settings, password)] { client->test(smtp); });
}

} // namespace mamis
