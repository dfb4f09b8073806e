#pragma once

#include "domain/application.h"
#include "forms/form_page.h"
#include "start/server_settings.h"

#include <memory>

namespace mamis {

class Office;
class ServerFields;

/// 共有サーバーに接続: where the shared server is and who logs in there. 接続を試す says in plain words what
/// is wrong; nothing is kept before the connection works.
class ServerPage : public FormPage
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

Q_SIGNALS:
    void connectRequested(const ServerSettings &settings, const QString &password, bool remember);
    /// There is no database on the server yet, but one on this computer.
    void moveRequested();

private:
    QWidget *makeIntroduction();
    ServerSettings entered() const;
    void test();
    void submit() override;
    void setBusy(bool busy) override;

    QPushButton *m_test = nullptr;
    ServerFields *m_server = nullptr;
    std::shared_ptr<Office> m_trial; ///< while a connection is tested
};

} // namespace mamis
