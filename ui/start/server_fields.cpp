#include "start/server_fields.h"

#include "forms/record_form.h"
#include "widgets/compact_button.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

namespace mamis {

namespace {

const QString port = QStringLiteral("port");
const QString database = QStringLiteral("server-database");
const QString encrypted = QStringLiteral("encrypted");
const QString authority = QStringLiteral("server-certificate");

} // namespace

const QString ServerFields::hosts = QStringLiteral("server-unreachable");

QList<FieldSpec> ServerFields::specs()
{
    return {
        { .code = hosts,
            .name = tr("Server"),
            .required = true,
            .rule = tr("The server's name; several, separated by commas, where one stands in for another."),
            .error = tr("Enter the server's name.") },
        { .code = port,
            .name = tr("Port"),
            .kind = FieldKind::Number,
            .required = true,
            .error = tr("Enter the port (usually 5432)."),
            .least = 1,
            .most = 65535 },
        { .code = database,
            .name = tr("Database"),
            .required = true,
            .error = tr("Enter the database's name (usually mamis).") },
        { .code = encrypted, .name = tr("Encrypt the connection (TLS)"), .kind = FieldKind::Check },
        { .code = authority,
            .name = tr("Certificate file"),
            .rule = tr("The file from your administrator; empty where this computer trusts the server "
                       "anyway.") },
    };
}

ServerFields::ServerFields(RecordForm &form, QWidget *page)
    : QObject(page)
    , m_form(form)
    , m_page(page)
{
    auto *choose = new CompactButton(tr("Choose …"), page);
    form.putBeside(authority, choose);
    connect(choose, &QPushButton::clicked, this, &ServerFields::chooseAuthority);
    connect(&form, &RecordForm::changed, this, [this](const QString &code) {
        if (code == encrypted)
            followEncryption();
    });
    set({});
}

void ServerFields::set(const ServerAddress &address)
{
    m_form.setValues({
        { hosts, address.hosts },
        { port, address.port },
        { database, address.database },
        { encrypted, address.protection == ServerAddress::Protection::Verified },
        { authority, QDir::toNativeSeparators(address.authority) },
    });
}

ServerAddress ServerFields::entered() const
{
    ServerAddress address;
    address.hosts = m_form.text(hosts).remove(u' ');
    address.port = m_form.value(port).toInt();
    address.database = m_form.text(database);
    address.protection = m_form.value(encrypted).toBool() ? ServerAddress::Protection::Verified
                                                          : ServerAddress::Protection::None;
    address.authority = QDir::fromNativeSeparators(m_form.text(authority));
    return address;
}

void ServerFields::followEncryption()
{
    m_form.setEnabled(authority, m_form.value(encrypted).toBool());
}

void ServerFields::chooseAuthority()
{
    auto *dialog = new QFileDialog(m_page, tr("Certificate file"), QFileInfo(entered().authority).path(),
        tr("Certificates (*.pem *.crt *.cer);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this,
        [this](const QString &chosen) { m_form.setValue(authority, QDir::toNativeSeparators(chosen)); });
    dialog->open();
}

} // namespace mamis
