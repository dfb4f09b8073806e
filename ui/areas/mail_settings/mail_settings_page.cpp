#include "areas/mail_settings/mail_settings_page.h"

#include "domain/explain.h"
#include "domain/failure.h"
#include "domain/mail_address.h"
#include "look/theme.h"
#include "look/tone.h"
#include "office/office.h"
#include "office/outbox_sender.h"
#include "widgets/card.h"
#include "widgets/compact_button.h"
#include "widgets/hint_label.h"
#include "widgets/keys.h"
#include "widgets/layouts.h"
#include "widgets/message_bar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QGridLayout>
#include <QHostAddress>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QSslCertificate>
#include <QVBoxLayout>

#include <array>

namespace mamis {

namespace {

struct Security
{
    const char *code;
    const char *name;
    int port; ///< the usual one
};

constexpr std::array<Security, 3> securities { {
    { "starttls", QT_TRANSLATE_NOOP("mamis::MailSettingsPage", "STARTTLS"), 587 },
    { "tls", QT_TRANSLATE_NOOP("mamis::MailSettingsPage", "SSL/TLS"), 465 },
    { "none", QT_TRANSLATE_NOOP("mamis::MailSettingsPage", "None (this computer only)"), 25 },
} };

constexpr qint64 largestAuthority = qint64 { 1024 } * 1024; ///< bytes; a chain of certificates is far smaller

bool isThisComputer(const QString &host)
{
    return host.compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0
        || QHostAddress(host).isLoopback();
}

/// What was done to a typed address, each in a sentence.
QString whatWasDone(const QList<AddressChange> &changes)
{
    QStringList sentences;
    for (const AddressChange change : changes) {
        switch (change) {
        case AddressChange::Blanks:
            sentences.append(MailSettingsPage::tr("Blanks before or behind the address were removed."));
            break;
        case AddressChange::Width:
            sentences.append(MailSettingsPage::tr("Full-width letters became half-width ones."));
            break;
        case AddressChange::Dot:
            sentences.append(MailSettingsPage::tr("The dot at the end was removed."));
            break;
        case AddressChange::Domain:
            sentences.append(MailSettingsPage::tr("The domain was put into the form that mail servers use."));
            break;
        }
    }
    return sentences.join(u'\n');
}

/// What is wrong with an address; empty where nothing is.
QString addressError(const QString &address)
{
    if (isValidAddress(address))
        return {};
    return hasForeignLocalPart(address)
        ? MailSettingsPage::tr("Before the @ only half-width letters, digits and signs can be used.")
        : MailSettingsPage::tr("This mail address cannot be used.");
}

/// What a test of the connection came to where the server did not get as far as an answer about the account.
QString testAdvice(const QString &code)
{
    if (code == QLatin1String("host-not-found"))
        return MailSettingsPage::tr("Check the spelling of the server name and the network connection.");
    if (code == QLatin1String("refused"))
        return MailSettingsPage::tr("Check the port: 587 for STARTTLS, 465 for SSL/TLS.");
    if (code == QLatin1String("timeout") || code == QLatin1String("unreachable"))
        return MailSettingsPage::tr("Check server name and port, the network connection and the firewall.");
    if (code == QLatin1String("dropped") || code == QLatin1String("protocol"))
        return MailSettingsPage::tr(
            "Check that port and encryption fit together: 587 for STARTTLS, 465 for SSL/TLS.");
    return MailSettingsPage::tr("Wait a moment and test again.");
}

/// Rows of label and field below each other, a hint or an error under its field.
class Form
{
public:
    explicit Form(QWidget *parent)
        : m_grid(new QGridLayout(parent))
    {
        m_grid->setContentsMargins(0, 0, 0, 0);
        m_grid->setHorizontalSpacing(theme::groupSpacing);
        m_grid->setVerticalSpacing(theme::spacing / 2);
        m_grid->setColumnStretch(1, 1);
        m_grid->setColumnMinimumWidth(0, QFontMetrics(theme::font(theme::TextRole::Normal)).height() * 8);
    }

    void add(const QString &name, QWidget *field, QWidget *below = nullptr)
    {
        auto *label = new QLabel(name, m_grid->parentWidget());
        label->setBuddy(field);
        if (field->accessibleName().isEmpty())
            field->setAccessibleName(name);
        const int row = m_grid->rowCount();
        m_grid->addWidget(label, row, 0, Qt::AlignLeft | Qt::AlignVCenter);
        m_grid->addWidget(field, row, 1);
        if (below)
            m_grid->addWidget(below, row + 1, 1);
        m_grid->setRowMinimumHeight(below ? row + 2 : row + 1, theme::spacing / 2);
    }

private:
    QGridLayout *m_grid;
};

} // namespace

MailSettingsPage::MailSettingsPage(Office &office, OutboxSender &sender, QWidget *parent)
    : Page(tr("Mail settings"), tr("Mail settings"), parent)
    , m_office(office)
    , m_outbox(office)
    , m_sender(sender)
    , m_readOnly(new QLabel(this))
    , m_enabled(new QCheckBox(tr("Send notification mails to applicants"), this))
    , m_host(new QLineEdit(this))
    , m_hostError(new HintLabel({}, this))
    , m_security(new QComboBox(this))
    , m_securityError(new HintLabel({}, this))
    , m_port(new QSpinBox(this))
    , m_user(new QLineEdit(this))
    , m_password(new QLineEdit(this))
    , m_passwordHint(new HintLabel({}, this))
    , m_authorityName(new QLabel(this))
    , m_chooseAuthority(new CompactButton(tr("Choose a file …"), this))
    , m_removeAuthority(new CompactButton(tr("Remove"), this))
    , m_authorityError(new HintLabel({}, this))
    , m_senderName(new QLineEdit(this))
    , m_senderAddress(new QLineEdit(this))
    , m_addressError(new HintLabel({}, this))
    , m_test(new QPushButton(tr("Test the connection"), this))
    , m_testResult(new QLabel(this))
    , m_save(new QPushButton(tr("Save"), this))
{
    arrange();
    connectParts();
    enableParts();
}

MailSettingsPage::~MailSettingsPage()
{
    // A field that loses the focus while the page goes away still says that editing is finished.
    for (QWidget *field : findChildren<QWidget *>())
        field->disconnect(this);
}

void MailSettingsPage::arrange()
{
    m_readOnly->setWordWrap(true);
    m_readOnly->setText(tr("Only approvers and administrators can change these settings."));
    auto *column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::groupSpacing);
    column->addWidget(m_readOnly);
    column->addWidget(makeSwitchCard());
    column->addWidget(makeServerCard());
    column->addWidget(makeSenderCard());
    column->addWidget(makeButtons());
    column->addStretch(1);

    // Wide enough to read, not as wide as the window: fields as long as what is typed into them.
    auto *body = new QWidget(content());
    body->setLayout(column);
    body->setMaximumWidth(QFontMetrics(theme::font(theme::TextRole::Normal)).height() * 48);
    auto *line = new QHBoxLayout(content());
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(body, 1);
    line->addStretch(0);
}

QWidget *MailSettingsPage::makeSwitchCard()
{
    auto *inside = new QWidget(this);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::spacing / 2);
    column->addWidget(m_enabled);
    column->addWidget(new HintLabel(tr("Switch this off where the national system already mails the "
                                       "applicants: they would get two mails."),
        inside));
    return makeCard(tr("Notification mails"), inside, this);
}

QWidget *MailSettingsPage::makeServerCard()
{
    for (const Security &one : securities)
        m_security->addItem(tr(one.name), QString::fromLatin1(one.code));
    m_port->setRange(1, 65535);
    m_port->setGroupSeparatorShown(false);
    m_host->setPlaceholderText(QStringLiteral("smtp.example.jp"));
    m_password->setEchoMode(QLineEdit::Password);
    m_port->setMaximumWidth(m_port->fontMetrics().horizontalAdvance(QStringLiteral("000000")) * 2);
    m_security->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);

    auto *authority = new QWidget(this);
    auto *line = lineOf(authority);
    line->addWidget(m_authorityName, 1);
    line->addWidget(m_chooseAuthority);
    line->addWidget(m_removeAuthority);
    m_authorityName->setTextFormat(Qt::PlainText);
    m_authorityName->setWordWrap(true);
    m_chooseAuthority->setAccessibleName(tr("Choose the certificate of an authority"));
    m_removeAuthority->setAccessibleName(tr("Remove the certificate of the authority"));

    auto *inside = new QWidget(this);
    Form form(inside);
    form.add(tr("Server name"), m_host, m_hostError);
    form.add(tr("Encryption"), m_security, m_securityError);
    form.add(tr("Port"), m_port);
    form.add(tr("User name"), m_user);
    form.add(tr("Password"), m_password, m_passwordHint);
    form.add(tr("Certificate of an authority"), authority, m_authorityError);
    return makeCard(tr("Mail server"), inside, this);
}

QWidget *MailSettingsPage::makeSenderCard()
{
    auto *inside = new QWidget(this);
    Form form(inside);
    m_senderAddress->setPlaceholderText(QStringLiteral("jimukyoku@example.jp"));
    form.add(tr("Sender's name"), m_senderName);
    form.add(tr("Sender's mail address"), m_senderAddress, m_addressError);
    return makeCard(tr("Sender"), inside, this);
}

QWidget *MailSettingsPage::makeButtons()
{
    theme::setPrimary(m_save);
    m_save->setToolTip(tr("Save (Ctrl+S)"));
    m_test->setToolTip(tr("Logs in to the server without sending anything (Ctrl+T)"));
    m_testResult->setWordWrap(true);
    m_testResult->setTextFormat(Qt::PlainText);
    m_testResult->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *widget = new QWidget(this);
    auto *line = lineOf(widget);
    line->addWidget(m_test, 0, Qt::AlignTop);
    line->addWidget(m_testResult, 1);
    line->addWidget(m_save, 0, Qt::AlignTop);
    return widget;
}

void MailSettingsPage::connectParts()
{
    connect(m_security, &QComboBox::currentIndexChanged, this, &MailSettingsPage::followSecurity);
    connect(m_chooseAuthority, &QPushButton::clicked, this, &MailSettingsPage::chooseAuthority);
    connect(m_removeAuthority, &QPushButton::clicked, this, [this] {
        m_authority.clear();
        showAuthority();
    });
    connect(m_test, &QPushButton::clicked, this, &MailSettingsPage::test);
    connect(m_save, &QPushButton::clicked, this, &MailSettingsPage::save);
    for (QLineEdit *field : { m_host, m_user, m_password, m_senderName, m_senderAddress })
        connect(field, &QLineEdit::textChanged, this, &MailSettingsPage::enableParts);
    for (QLineEdit *field : { m_host, m_user })
        connect(field, &QLineEdit::editingFinished, this, &MailSettingsPage::showPasswordHint);
    connect(m_senderAddress, &QLineEdit::editingFinished, this, &MailSettingsPage::readAddress);
    connect(m_senderAddress, &QLineEdit::textEdited, this, [this] {
        if (!m_addressError->showsError()) // what was done to the former text
            m_addressError->showHint({});
    });
    connect(m_enabled, &QCheckBox::toggled, this, &MailSettingsPage::enableParts);
    connect(m_port, &QSpinBox::valueChanged, this, &MailSettingsPage::enableParts);
    addKey(this, { QKeySequence::Save }, m_save->text(), [this] { m_save->click(); });
    addKey(this, { Qt::CTRL | Qt::Key_T }, m_test->text(), [this] { m_test->click(); });
}

void MailSettingsPage::activate()
{
    if (!m_loaded || !isChanged())
        load();
    m_host->setFocus(Qt::OtherFocusReason);
}

bool MailSettingsPage::mayLeave()
{
    if (m_busy) {
        messages().say(MessageBar::Tone::Info, tr("The settings are being saved. Wait a moment."));
        return false;
    }
    if (!isChanged())
        return true;
    offerToDiscard(
        tr("The changes are not saved yet. Save them, or discard them."), [this] { show(m_saved); });
    return false;
}

void MailSettingsPage::load()
{
    const quint64 request = ++m_request;
    m_outbox.settings(this, [this, request](const Result<MailSettings> &settings) {
        if (request != m_request)
            return;
        if (settings)
            show(*settings);
        else
            messages().say(*settings.failure);
    });
}

void MailSettingsPage::show(const MailSettings &settings)
{
    m_loaded = true;
    m_saved = settings;
    m_enabled->setChecked(settings.enabled);
    m_host->setText(settings.host);
    m_security->setCurrentIndex(std::max(0, m_security->findData(settings.security)));
    m_port->setValue(settings.port);
    m_user->setText(settings.user);
    m_password->clear();
    m_senderName->setText(settings.senderName);
    m_senderAddress->setText(settings.senderAddress);
    m_authority = settings.authority;
    for (HintLabel *error : { m_hostError, m_securityError, m_authorityError, m_addressError })
        error->showError({});
    m_testResult->clear();
    showAuthority();
    showPasswordHint();
    enableParts();
}

MailSettings MailSettingsPage::entered() const
{
    MailSettings settings;
    settings.enabled = m_enabled->isChecked();
    settings.host = m_host->text().trimmed();
    settings.port = m_port->value();
    settings.security = m_security->currentData().toString();
    settings.user = m_user->text().trimmed();
    settings.senderName = m_senderName->text().simplified();
    settings.senderAddress = readMailAddress(m_senderAddress->text()).text;
    settings.authority = m_authority;
    return settings;
}

bool MailSettingsPage::isChanged() const
{
    return m_loaded && m_outbox.maySaveSettings() && (entered() != m_saved || !m_password->text().isEmpty());
}

bool MailSettingsPage::check(bool forTest)
{
    const MailSettings settings = entered();
    const bool needed = forTest || settings.enabled;
    QWidget *wrong = nullptr;
    const auto at = [&](HintLabel *label, QWidget *field, const QString &error) {
        if (!error.isEmpty() || label->showsError()) // a hint stays
            label->showError(error);
        if (!error.isEmpty() && !wrong)
            wrong = field;
    };
    at(m_hostError, m_host,
        needed && settings.host.isEmpty() ? tr("Enter the name of the mail server.") : QString());
    const bool open = settings.security == QLatin1String("none") && !settings.host.isEmpty()
        && !isThisComputer(settings.host);
    at(m_securityError, m_security,
        open ? tr("Without encryption mails can be sent only through a server on this computer.")
             : QString());
    if (settings.senderAddress.isEmpty())
        at(m_addressError, m_senderAddress,
            settings.enabled && !forTest ? tr("Enter the mail address from which the mails are sent.")
                                         : QString());
    else
        at(m_addressError, m_senderAddress, addressError(settings.senderAddress));
    if (wrong)
        wrong->setFocus(Qt::OtherFocusReason);
    return !wrong;
}

void MailSettingsPage::readAddress()
{
    if (m_senderAddress->isReadOnly())
        return;
    const MailAddress address = readMailAddress(m_senderAddress->text());
    const bool usable = address.text.isEmpty() || isValidAddress(address.text);
    if (usable && m_addressError->showsError())
        m_addressError->showError({});
    if (address.changes.isEmpty()) // or read already: Enter, and then the focus goes
        return;
    m_senderAddress->setText(address.text);
    if (usable)
        m_addressError->showHint(whatWasDone(address.changes));
}

/// The usual port of the new kind, where the port was a usual one.
void MailSettingsPage::followSecurity()
{
    const auto isUsual = [this](const Security &one) { return one.port == m_port->value(); };
    if (std::ranges::any_of(securities, isUsual))
        m_port->setValue(securities.at(static_cast<std::size_t>(m_security->currentIndex())).port);
    m_securityError->showError({});
    enableParts();
}

void MailSettingsPage::showAuthority()
{
    const QList<QSslCertificate> certificates = QSslCertificate::fromData(m_authority.toUtf8(), QSsl::Pem);
    QStringList names;
    for (const QSslCertificate &one : certificates)
        names.append(one.subjectDisplayName());
    m_authorityName->setText(m_authority.isEmpty()
            ? tr("None: the authorities known to this computer are used")
            : names.join(QStringLiteral(", ")));
    m_removeAuthority->setVisible(!m_authority.isEmpty());
    enableParts();
}

void MailSettingsPage::chooseAuthority()
{
    auto *dialog = new QFileDialog(
        this, tr("Certificate of an authority"), {}, tr("Certificates (*.pem *.crt *.cer)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &MailSettingsPage::readAuthority);
    dialog->open();
}

bool MailSettingsPage::readAuthority(const QString &path)
{
    QFile file(path);
    const QByteArray content
        = file.size() <= largestAuthority && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    const QList<QSslCertificate> certificates = QSslCertificate::fromData(content, QSsl::Pem);
    m_authorityError->showError(
        certificates.isEmpty() ? tr("This file holds no certificate (PEM). Choose another one.") : QString());
    if (certificates.isEmpty())
        return false;
    m_authority.clear();
    for (const QSslCertificate &one : certificates) // the certificates only, whatever else is in the file
        m_authority += QString::fromLatin1(one.toPem());
    showAuthority();
    return true;
}

void MailSettingsPage::showPasswordHint()
{
    const MailSettings settings = entered();
    if (settings.user.isEmpty() || settings.host.isEmpty())
        return m_passwordHint->showHint(
            tr("The password is kept in this computer's key store, not in the database."));
    m_sender.password(settings, this, [this, settings](const OutboxSender::KnownPassword &known) {
        if (mailPasswordKey(entered()) != mailPasswordKey(settings))
            return;
        if (!m_outbox.maySaveSettings()) {
            m_passwordHint->hide();
            m_password->setPlaceholderText(known.password.isEmpty() ? tr("Not kept") : tr("Kept"));
        } else if (known.untilEnd)
            m_passwordHint->showHint(
                tr("A password is known until the program ends. Type only to change it."));
        else if (!known.password.isEmpty())
            m_passwordHint->showHint(
                tr("A password is kept in this computer's key store. Type only to change it."));
        else if (known.error == KeyStore::Error::None)
            m_passwordHint->showHint(tr("No password is kept for this user and server yet."));
        else
            m_passwordHint->showHint(tr("This computer has no key store that can be used: the password is "
                                        "kept only until the program "
                                        "ends, and you will be asked for it again."));
    });
}

void MailSettingsPage::enableParts()
{
    const bool may = m_loaded && m_outbox.maySaveSettings();
    m_readOnly->setVisible(m_loaded && !may);
    for (QLineEdit *field : { m_host, m_user, m_password, m_senderName, m_senderAddress }) {
        field->setReadOnly(!may);
        field->setFrame(may); // what cannot be typed into does not look as if it could
    }
    m_port->setReadOnly(!may);
    m_port->setFrame(may);
    m_port->setButtonSymbols(may ? QSpinBox::UpDownArrows : QSpinBox::NoButtons);
    m_security->setEnabled(may);
    m_enabled->setEnabled(may);
    m_chooseAuthority->setVisible(may);
    m_removeAuthority->setVisible(may && !m_authority.isEmpty());
    m_test->setEnabled(may && !m_busy);
    m_save->setEnabled(may && !m_busy && isChanged());
}

void MailSettingsPage::test()
{
    m_testResult->clear();
    if (!check(true))
        return;
    m_test->setEnabled(false);
    m_testResult->setText(tr("Testing …"));
    const MailSettings settings = entered();
    const auto run = [this, settings](const QString &password) {
        m_sender.test(settings, password, this, [this](const SmtpOutcome &outcome) { showTest(outcome); });
    };
    if (!m_password->text().isEmpty() || settings.user.isEmpty())
        return run(m_password->text());
    m_sender.password(settings, this, [this, run](const OutboxSender::KnownPassword &known) {
        if (!known.password.isEmpty())
            return run(known.password);
        m_test->setEnabled(true);
        m_testResult->clear();
        m_passwordHint->showError(tr("Enter the password: none is known for this user and server."));
        m_password->setFocus(Qt::OtherFocusReason);
    });
}

void MailSettingsPage::showTest(const SmtpOutcome &outcome)
{
    using Result = SmtpOutcome::Result;
    const bool good = outcome.result == Result::Sent;
    QString text = tr("✓ The connection works, log-in included. Nothing was sent.");
    if (outcome.result == Result::TryAgain)
        text = QStringLiteral("✕ %1 — %2").arg(reasonText(outcome.code), testAdvice(outcome.code));
    else if (!good)
        text = QStringLiteral("✕ ") + explain(Failure(Failure::Kind::Unavailable, outcome.code));
    if (!good && outcome.smtpStatus != 0)
        text += tr(" (SMTP %1)").arg(outcome.smtpStatus);
    QPalette colours = palette();
    colours.setColor(
        QPalette::WindowText, toneColours(good ? ToneKind::Good : ToneKind::Bad, palette()).text);
    m_testResult->setPalette(colours);
    m_testResult->setText(text);
    m_testResult->setAccessibleName(text);
    enableParts();
}

void MailSettingsPage::save()
{
    if (!check(false))
        return;
    m_busy = true;
    enableParts();
    const MailSettings settings = entered();
    const QString password = m_password->text();
    const bool withPassword = !password.isEmpty() && !settings.user.isEmpty();
    const auto write = [this, settings, withPassword](bool untilEnd) {
        m_outbox.saveSettings(
            settings, withPassword, this, [this, settings, untilEnd](const Result<Done> &done) {
                m_busy = false;
                if (!done) {
                    messages().say(*done.failure);
                    return enableParts();
                }
                show(settings);
                saved(untilEnd);
            });
    };
    // The password first: the sender begins as soon as the settings are there.
    if (!withPassword)
        return write(false);
    m_sender.savePassword(
        settings, password, this, [write](KeyStore::Error error) { write(error != KeyStore::Error::None); });
}

void MailSettingsPage::saved(bool passwordUntilEnd)
{
    if (passwordUntilEnd)
        messages().say(MessageBar::Tone::Warning,
            tr("The settings were saved. This computer's key store cannot be used, so the password is kept "
               "only "
               "until the program ends."));
    else
        messages().say(MessageBar::Tone::Success, tr("The mail settings were saved."));
}

} // namespace mamis
