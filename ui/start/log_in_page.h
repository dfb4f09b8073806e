#pragma once

#include "frame/page.h"
#include "office/office.h"

#include <QTimer>

class QLineEdit;
class QPushButton;
class QTableWidget;

namespace mamis {

/// Logging in. A practice database also lists its accounts: one click, or Enter, and one is in.
class LogInPage : public Page
{
    Q_OBJECT

public:
    explicit LogInPage(QWidget *parent = nullptr);

    /// None: the list is hidden (a real database tells no accounts).
    void setPracticeAccounts(const QList<PracticeAccount> &accounts);
    /// Whether the database is an office's own file, which can be moved to a shared server.
    void setMovable(bool movable);
    /// Who logged in last, and the password where the key store has it.
    void setLogin(const QString &login, const QString &password = QString());
    /// While the answer is awaited nothing can be entered.
    void setBusy(bool busy);
    /// Ends busy and says why it did not work; "log-in-locked" counts its seconds down before the next try.
    void showFailure(const Failure &failure);

    void activate() override;

Q_SIGNALS:
    void logInRequested(const QString &login, const QString &password);
    void practiceAccountChosen(const QString &login);
    /// Another database is wanted: another file, a server.
    void otherRequested();
    /// The database is to lie on a shared server from now on.
    void moveRequested();

private:
    QWidget *buildForm();
    QWidget *buildPracticeList();
    void submit();
    void chooseRow(int row);
    void countDown();
    void updateButton();

    QLineEdit *m_login;
    QLineEdit *m_password;
    QPushButton *m_button;
    QPushButton *m_other;
    QPushButton *m_move;
    QTableWidget *m_accounts;
    QWidget *m_practice;
    QTimer m_second;
    int m_secondsLeft = 0;
    bool m_busy = false;
};

} // namespace mamis
