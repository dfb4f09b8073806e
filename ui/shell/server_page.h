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
class ServerFields;

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
    /// There is no database on the server yet, but one on this computer.
    void moveRequested();

private:
    QWidget *makeIntroduction();
    QWidget *makeLogInCard();
    QWidget *makeButtons();
    ServerSettings entered() const;
    void test();
    void submit();
    void setBusy(bool busy);

    QWidget *m_introduction;
    FieldForm *m_fields;
    QWidget *m_form;
    ServerFields *m_server;
    QLineEdit *m_login = nullptr;
    QLineEdit *m_password = nullptr;
    QCheckBox *m_remember = nullptr;
    QPushButton *m_test = nullptr;
    QPushButton *m_connect = nullptr;
    std::shared_ptr<Office> m_trial; ///< while a connection is tested
    bool m_busy = false;
};

} // namespace mamis
