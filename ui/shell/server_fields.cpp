#include "shell/server_fields.h"

#include "widgets/card.h"
#include "widgets/compact_button.h"
#include "widgets/field_form.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QIntValidator>
#include <QLineEdit>

namespace mamis {

ServerFields::ServerFields(FieldForm &fields, QWidget *form)
    : QObject(form)
{
    auto *inside = new QWidget(form);
    QGridLayout *grid = FieldForm::makeGrid(inside);
    m_hosts = fields.add(grid, QStringLiteral("server-unreachable"), tr("Server"),
        tr("The server's name; several, separated by commas, where one stands in for another."),
        tr("Enter the server's name."));
    m_port = fields.add(
        grid, QStringLiteral("port"), tr("Port"), QString(), tr("Enter the port (usually 5432)."));
    m_port->setValidator(new QIntValidator(1, 65535, m_port));
    m_database = fields.add(grid, QStringLiteral("server-database"), tr("Database"), QString(),
        tr("Enter the database's name (usually mamis)."));
    m_encrypted = new QCheckBox(tr("Encrypt the connection (TLS)"), inside);
    grid->addWidget(m_encrypted, grid->rowCount(), 1);
    m_authority = fields.add(grid, QStringLiteral("server-certificate"), tr("Certificate file"),
        tr("The file from your administrator; empty where this computer trusts the server anyway."),
        QString());
    auto *choose = new CompactButton(tr("Choose …"), inside);
    FieldForm::putBeside(grid, m_authority, choose);
    connect(choose, &QPushButton::clicked, this, &ServerFields::chooseAuthority);
    connect(m_encrypted, &QCheckBox::toggled, this, &ServerFields::followEncryption);
    m_card = makeCard(tr("Server"), inside, form);
    set({});
}

void ServerFields::set(const ServerAddress &address)
{
    m_hosts->setText(address.hosts);
    m_port->setText(QString::number(address.port));
    m_database->setText(address.database);
    m_encrypted->setChecked(address.protection == ServerAddress::Protection::Verified);
    m_authority->setText(QDir::toNativeSeparators(address.authority));
    followEncryption();
}

ServerAddress ServerFields::entered() const
{
    ServerAddress address;
    address.hosts = m_hosts->text().remove(u' ');
    address.port = m_port->text().toInt();
    address.database = m_database->text().trimmed();
    address.protection
        = m_encrypted->isChecked() ? ServerAddress::Protection::Verified : ServerAddress::Protection::None;
    address.authority = QDir::fromNativeSeparators(m_authority->text().trimmed());
    return address;
}

void ServerFields::followEncryption()
{
    m_authority->setEnabled(m_encrypted->isChecked());
}

void ServerFields::chooseAuthority()
{
    auto *dialog = new QFileDialog(m_card, tr("Certificate file"), QFileInfo(m_authority->text()).path(),
        tr("Certificates (*.pem *.crt *.cer);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this,
        [this](const QString &chosen) { m_authority->setText(QDir::toNativeSeparators(chosen)); });
    dialog->open();
}

} // namespace mamis
