#pragma once

#include "domain/server_address.h"

#include <QObject>

class QCheckBox;
class QLineEdit;
class QWidget;

namespace mamis {

class FieldForm;

/// Where a shared server is: name, port, database, encryption and certificate, as a card of a page that is
/// filled in. What is wrong stands at the fields "server-unreachable", "port", "server-database" and
/// "server-certificate" of the form. GUI thread.
class ServerFields : public QObject
{
    Q_OBJECT

public:
    /// The card becomes a child of `form`; `fields` is the page's.
    ServerFields(FieldForm &fields, QWidget *form);

    QWidget *card() const { return m_card; }
    QLineEdit *hosts() const { return m_hosts; }

    void set(const ServerAddress &address);
    ServerAddress entered() const;

private:
    void chooseAuthority();
    void followEncryption();

    QWidget *m_card;
    QLineEdit *m_hosts;
    QLineEdit *m_port;
    QLineEdit *m_database;
    QCheckBox *m_encrypted;
    QLineEdit *m_authority;
};

} // namespace mamis
