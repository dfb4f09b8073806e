#pragma once

#include "domain/server_address.h"
#include "forms/field_spec.h"

#include <QObject>

namespace mamis {

class RecordForm;

/// Where a shared server is: name, port, database, encryption and certificate, as fields of a page that is
/// filled in. Their codes are those of the failures that are said there: "server-unreachable", "port",
/// "server-database", "server-certificate". GUI thread.
class ServerFields : public QObject
{
    Q_OBJECT

public:
    static const QString hosts; ///< code of the server's name

    /// For a card of the form.
    static QList<FieldSpec> specs();

    /// Once the form has the fields; `page` is where they are.
    ServerFields(RecordForm &form, QWidget *page);

    void set(const ServerAddress &address);
    ServerAddress entered() const;

private:
    void chooseAuthority();
    void followEncryption();

    RecordForm &m_form;
    QWidget *m_page;
};

} // namespace mamis
