#pragma once

#include "domain/application.h"
#include "shell/page.h"
#include "shell/server_settings.h"

#include <optional>

class QCheckBox;
class QGridLayout;
class QLineEdit;
class QPushButton;

namespace mamis {

class HintLabel;

/// 共有サーバーに接続: where the shared server is and who logs in there. 接続を試す says in plain words what
/// is wrong; nothing is kept before the connection works.
class ServerPage : public Page
{
    Q_OBJECT

public:
    explicit ServerPage(QWidget *parent = nullptr);

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
    struct Field
    {
        QString code; ///< the failure's code that belongs to it
        QLineEdit *edit;
        HintLabel *hint;
        QString rule;
        QString missing; ///< said when it is empty and must not be; empty = may be
    };

    QWidget *makeServerCard();
    QWidget *makeLogInCard();
    QWidget *makeButtons();
    QLineEdit *addField(QGridLayout *grid, const QString &code, const QString &name, const QString &rule,
        const QString &missing);
    void chooseAuthority();
    void followEncryption();
    bool showErrors();
    void showError(const QString &code, const QString &text);
    ServerSettings entered() const;
    void test();
    void submit();
    void setBusy(bool busy);

    QList<Field> m_fields;
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
    bool m_busy = false;
};

} // namespace mamis
