#pragma once

#include "domain/application.h"
#include "shell/page.h"
#include "shell/server_settings.h"

#include <memory>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace mamis {

class FieldForm;
class Office;

/// 共有サーバーに接続: where the shared server is and who logs in there. 接続を試す says in plain words what
/// is wrong; nothing is kept before the connection works.
class ServerPage : public Page
{
    Q_OBJECT

public:
    explicit ServerPage(QWidget *parent = nullptr);
    ~ServerPage() override;

    /// What is known already; the rest stays as it is.
    void setSettings(const ServerSettings &settings);

    /// The connection that was asked for did not work out.
    void showFailure(const Failure &failure);

    void activate() override;
    bool mayLeave() override;

Q_SIGNALS:
    void connectRequested(const ServerSettings &settings, const QString &password, bool remember);
    void backRequested();

private:
    QWidget *makeServerCard();
    QWidget *makeLogInCard();
    QWidget *makeButtons();
    void chooseAuthority();
    void followEncryption();
    ServerSettings entered() const;
    void test();
    void submit();
    void setBusy(bool busy);

    FieldForm *m_fields;
    QWidget *m_form;
    QLineEdit *m_hosts = nullptr;
    QLineEdit *m_port = nullptr;
    QLineEdit *m_database = nullptr;
    QCheckBox *m_encrypted = nullptr;
    QLineEdit *m_authority = nullptr;
    QLineEdit *m_login = nullptr;
    QLineEdit *m_password = nullptr;
    QCheckBox *m_remember = nullptr;
    QPushButton *m_test = nullptr;
    QPushButton *m_connect = nullptr;
    std::shared_ptr<Office> m_trial; ///< while a connection is tested
    bool m_busy = false;
};

} // namespace mamis
