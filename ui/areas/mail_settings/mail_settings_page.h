#pragma once

#include "frame/page.h"
#include "office/outbox.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace mamis {

class HintLabel;
class Office;
class OutboxSender;
struct SmtpOutcome;

/// メール設定: how the office's notification mails leave. Saved by approvers and administrators; others read
/// it. The password is never shown again and goes to the key store only.
class MailSettingsPage : public Page
{
    Q_OBJECT

public:
    MailSettingsPage(Office &office, OutboxSender &sender, QWidget *parent = nullptr);
    ~MailSettingsPage() override;

    void activate() override;
    bool mayLeave() override;

    /// Takes the certificate authority from a PEM file; false where it holds none (said at the field).
    bool readAuthority(const QString &path);

private:
    void arrange();
    QWidget *makeSwitchCard();
    QWidget *makeServerCard();
    QWidget *makeSenderCard();
    QWidget *makeButtons();
    void connectParts();

    void load();
    void show(const MailSettings &settings);
    MailSettings entered() const;
    bool isChanged() const;
    /// The errors at the fields; true where there is none.
    bool check(bool forTest);
    /// Puts what is needed for sending in the place of what was typed, and says so.
    void readAddress();
    void followSecurity();
    void showAuthority();
    void chooseAuthority();
    void showPasswordHint();
    void enableParts();
    void test();
    void showTest(const SmtpOutcome &outcome);
    void save();
    void saved(bool passwordUntilEnd);

    Office &m_office;
    Outbox m_outbox;
    OutboxSender &m_sender;
    MailSettings m_saved;
    QString m_authority; ///< PEM
    quint64 m_request = 0; ///< answers to an older one are dropped
    bool m_loaded = false;
    bool m_busy = false;

    QLabel *m_readOnly;
    QCheckBox *m_enabled;
    QLineEdit *m_host;
    HintLabel *m_hostError;
    QComboBox *m_security;
    HintLabel *m_securityError;
    QSpinBox *m_port;
    QLineEdit *m_user;
    QLineEdit *m_password;
    HintLabel *m_passwordHint;
    QLabel *m_authorityName;
    QPushButton *m_chooseAuthority;
    QPushButton *m_removeAuthority;
    HintLabel *m_authorityError;
    QLineEdit *m_senderName;
    QLineEdit *m_senderAddress;
    HintLabel *m_addressError;
    QPushButton *m_test;
    QLabel *m_testResult;
    QPushButton *m_save;
};

} // namespace mamis
