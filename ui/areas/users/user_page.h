#pragma once

#include "forms/edit_page.h"
#include "office/users.h"

class QLabel;

namespace mamis {

/// One user: name and role, and whether they may log in. A new one gets a first password.
class UserPage : public EditPage
{
    Q_OBJECT

public:
    explicit UserPage(Office &office, QWidget *parent = nullptr);

    /// Who is shown from now on; 0: a new one.
    void setUser(qint64 id);

Q_SIGNALS:
    void passwordGiven(const mamis::GivenPassword &given);

protected:
    void fetch(const RecordAnswer &answer) override;
    void store(const FormRecord &record, const RecordAnswer &answer) override;
    void enableParts() override;

private:
    QPushButton *makeButton(const QString &name, const QString &toolTip, void (UserPage::*run)());
    void showUser(const OfficeUser &user);
    void take(const Result<OfficeUser> &user, const QString &done);
    void take(const Result<GivenPassword> &given);
    void askToClose();
    void close();
    void givePassword();
    void askForPassword();
    void unlock();
    bool isOwn() const;

    Office &m_office;
    Users m_users;
    OfficeUser m_user; ///< as it was read; id 0: a new one
    qint64 m_id = 0;
    std::optional<GivenPassword> m_given; ///< of the user who was just added
    QLabel *m_state;
    QPushButton *m_close;
    QPushButton *m_open;
    QPushButton *m_password;
    QPushButton *m_unlock;
};

} // namespace mamis
