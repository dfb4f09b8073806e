#include "office/outbox_sender.h"

#include "domain/fingerprint.h"
#include "mail/backoff.h"
#include "mail/message.h"
#include "office/office.h"
#include "storage/connection.h"

#include <QPointer>
#include <QRandomGenerator>
#include <QUuid>

namespace mamis {

namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

/// A server that is out of reach or too busy is left alone so long, whatever wakes the sender.
constexpr auto serverRest = 5s;
/// After a problem with the account it is tried again by itself, in case the server was at fault.
constexpr auto accountRest = 15min;
/// What became of a mail must be written down, or it goes twice: tried so often while the database is busy.
constexpr auto recordAgain = 3s;
/// Who waits for finish() waits so long for the record of a mail that was cut off.
constexpr auto lastRecord = 2s;

MailMessage messageOf(const OutboxRow &mail)
{
    return MailMessage { mail.fromName, mail.fromAddress, mail.toName, mail.toAddress, mail.subject,
        mail.body, mail.messageId, mail.queuedAt };
}

/// Everything on which an account's answer depends, without keeping the password around.
QByteArray accountOf(const MailSettings &settings, const QString &password)
{
    return fingerprint({ settings.host.toUtf8(), QByteArray::number(settings.port),
        settings.security.toUtf8(), settings.user.toUtf8(), settings.senderAddress.toUtf8(),
        settings.authority.toUtf8(), password.toUtf8() });
}

bool write(MailStore &store, const OutboxRow &mail, const QString &lease, const SmtpOutcome &outcome,
    const QDateTime &now)
{
    const QString &code = outcome.code;
    const int status = outcome.smtpStatus;
    switch (outcome.result) {
    case SmtpOutcome::Result::Sent:
        return store.finishSent(mail.id, lease, now, code, status);
    case SmtpOutcome::Result::Permanent:
        return store.finishFailed(mail.id, lease, code, status);
    case SmtpOutcome::Result::Account:
        return store.finishAgainLater(mail.id, lease, now, false, code, status);
    case SmtpOutcome::Result::TryAgain:
        break;
    }
    // Once more, since losing a mail is worse than two of them; then somebody is to ask the applicant.
    const QString maybeArrived = QStringLiteral("may-have-arrived");
    if (outcome.mayHaveArrived && mail.lastCode == maybeArrived)
        return store.finishFailed(mail.id, lease, maybeArrived, status);
    const std::chrono::seconds age(mail.attempts < OutboxSender::fewestTries ? 0 : mail.queuedAt.secsTo(now));
    const auto delay = retryDelay(mail.attempts, age, QRandomGenerator::global()->generateDouble());
    if (!delay)
        return store.finishFailed(mail.id, lease, code, status);
    return store.finishAgainLater(mail.id, lease, now.addSecs(delay->count()), true,
        outcome.mayHaveArrived ? maybeArrived : code, status);
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
    return QStringLiteral("smtp:%1@%2").arg(settings.user, settings.host);
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
    // A mail on its way is not cut off in silence: its lease runs out and it is sent again with the same
    // Message-ID.
    m_thread.quit();
    m_thread.wait();
}

void OutboxSender::wake()
{
    if (m_finishing)
        return;
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

void OutboxSender::finish(milliseconds limit)
{
    m_finishing = true;
    m_timer.stop();
    if (!m_onItsWay)
        return settled();
    QTimer::singleShot(limit, this,
        [this] { QMetaObject::invokeMethod(m_client, [client = m_client] { client->abort(); }); });
    // The database may be silent as well; then the lease runs out.
    QTimer::singleShot(limit + lastRecord, this, [this] {
        if (m_onItsWay)
            settled();
    });
}

/// Nothing is on its way any more.
void OutboxSender::settled()
{
    m_onItsWay = false;
    if (m_finishing)
        QMetaObject::invokeMethod(this, &OutboxSender::finished, Qt::QueuedConnection);
}

void OutboxSender::tryNow()
{
    m_held = {};
    wake();
}

void OutboxSender::setSessionPassword(const MailSettings &account, const QString &password)
{
    m_sessionPasswords.insert(mailPasswordKey(account), password);
    wake();
}

void OutboxSender::savePassword(
    const MailSettings &account, const QString &password, QObject *context, KeyStore::DoneCallback done)
{
    const auto saved = [this, account, password, context = QPointer(context), done = std::move(done)](
                           KeyStore::Error error) {
        if (error == KeyStore::Error::None)
            m_sessionPasswords.remove(mailPasswordKey(account));
        else
            m_sessionPasswords.insert(mailPasswordKey(account), password);
        if (context)
            done(error);
        wake();
    };
    m_keys.write(mailPasswordKey(account), password, this, saved);
}

void OutboxSender::password(
    const MailSettings &account, QObject *context, std::function<void(const KnownPassword &)> done)
{
    const QString key = mailPasswordKey(account);
    if (m_sessionPasswords.contains(key)) {
        QTimer::singleShot(0, context, [done = std::move(done), known = m_sessionPasswords.value(key)] {
            done({ known, true, KeyStore::Error::None });
        });
        return;
    }
    m_keys.read(
        key, context, [done = std::move(done)](const std::optional<QString> &known, KeyStore::Error error) {
            done({ known.value_or(QString()), false, error });
        });
}

void OutboxSender::next()
{
    if (!m_office.session() || m_finishing)
        return rest(State::Idle);
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
            if (settings->user.isEmpty())
                return claim(*settings, {});
            password(*settings, this, [this, settings = *settings](const KnownPassword &known) {
                if (known.password.isEmpty())
                    return rest(State::PasswordMissing);
                claim(settings, known.password);
            });
        });
}

void OutboxSender::claim(const MailSettings &settings, const QString &password)
{
    const QByteArray account = accountOf(settings, password);
    if (account == m_held.account && !m_held.until.hasExpired())
        return rest(m_held.state, m_held.code, milliseconds(m_held.until.remainingTime()));
    if (!m_office.session() || m_finishing)
        return rest(State::Idle);
    m_onItsWay = true;
    const qint64 association = m_office.session()->associationId;
    m_office.writer().run<std::optional<OutboxRow>>(
        this,
        [association, lease = m_lease](Connection &connection) {
            const QDateTime now = QDateTime::currentDateTimeUtc();
            return connection.transaction([&] {
                return MailStore(connection, association).claim(lease, now, now.addSecs(leaseSeconds));
            });
        },
        [this, smtp = smtpSettings(settings, password), association, account](
            const Result<std::optional<OutboxRow>> &mail) {
            if (!mail || !*mail) {
                settled();
                return rest(State::Idle);
            }
            send(smtp, { association, **mail, account });
        });
}

void OutboxSender::send(const SmtpSettings &smtp, const Claimed &claimed)
{
    setState(State::Sending);
    if (!isValidAddress(claimed.mail.fromAddress)) {
        // The office's own address, not this mail's: every other mail would fail with it.
        SmtpOutcome outcome;
        outcome.result = SmtpOutcome::Result::Account;
        outcome.code = QStringLiteral("sender-address");
        return record(claimed, outcome, QDateTime::currentDateTimeUtc());
    }
    connect(
        m_client, &SmtpClient::finished, this,
        [this, claimed](
            const SmtpOutcome &outcome) { record(claimed, outcome, QDateTime::currentDateTimeUtc()); },
        Qt::SingleShotConnection);
    QMetaObject::invokeMethod(
        m_client, [client = m_client, smtp, mail = claimed.mail] { client->send(smtp, messageOf(mail)); });
}

void OutboxSender::record(const Claimed &claimed, const SmtpOutcome &outcome, const QDateTime &at)
{
    m_office.writer().run<bool>(
        this,
        [claimed, lease = m_lease, outcome, at](Connection &connection) {
            MailStore store(connection, claimed.association);
            return write(store, claimed.mail, lease, outcome, at);
        },
        [this, claimed, outcome, at](const Result<bool> &written) {
            // Until the lease runs out it is nobody else's; after that another sender decides.
            if (!written && at.secsTo(QDateTime::currentDateTimeUtc()) < leaseSeconds / 2)
                return QTimer::singleShot(recordAgain, this, [=, this] { record(claimed, outcome, at); });
            goOn(claimed, outcome);
        });
}

void OutboxSender::goOn(const Claimed &claimed, const SmtpOutcome &outcome)
{
    settled();
    Q_EMIT attempted();
    if (outcome.result == SmtpOutcome::Result::Account) {
        m_held = { claimed.account, State::AccountProblem, outcome.code, QDeadlineTimer(accountRest) };
        rest(State::AccountProblem, outcome.code, accountRest);
    } else if (outcome.result == SmtpOutcome::Result::TryAgain
        && (outcome.smtpStatus == 0 || outcome.code == QLatin1String("server-busy"))) {
        m_held = { claimed.account, State::ServerUnreachable, outcome.code, QDeadlineTimer(serverRest) };
        rest(State::ServerUnreachable, outcome.code);
    } else {
        next();
    }
}

void OutboxSender::rest(State state, const QString &code, milliseconds pause)
{
    m_working = false;
    setState(state, code);
    if (m_finishing)
        return;
    if (m_again && m_office.session()) { // who woke it meanwhile wants to know what comes of that
        m_timer.start(0ms);
        return;
    }
    m_timer.start(pause);
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

void OutboxSender::test(const MailSettings &settings, const QString &password, QObject *context,
    std::function<void(SmtpOutcome)> done)
{
    // A client of its own: a test must not wait for a mail that is on its way.
    auto *client = new SmtpClient;
    client->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, client, &QObject::deleteLater);
    connect(client, &SmtpClient::finished, client, &QObject::deleteLater);
    connect(client, &SmtpClient::finished, context, std::move(done));
    QMetaObject::invokeMethod(
        client, [client, smtp = smtpSettings(settings, password)] { client->test(smtp); });
}

} // namespace mamis
