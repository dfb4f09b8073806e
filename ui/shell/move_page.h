#pragma once

#include "office/move_office.h"
#include "shell/page.h"

class QLineEdit;
class QProgressBar;
class QPushButton;

namespace mamis {

class FieldForm;
class ServerFields;

/// 共有サーバーへ移す: which file goes to which server, and who administers it. Says before what will happen,
/// and while it happens how far it is. What cannot be used is said at its field; nothing typed is lost but
/// the password. The file must not be open in this window.
class MovePage : public Page
{
    Q_OBJECT

public:
    explicit MovePage(QWidget *parent = nullptr);

    /// What is known already: the file (may be empty), and the server.
    void propose(const QString &path, const ServerAddress &server);

    void activate() override;
    /// Not while it is being moved.
    bool mayLeave() override;

Q_SIGNALS:
    void moved(const MoveOrder &order, const MovedOffice &office);
    void backRequested();

private:
    QWidget *makeExplanation();
    QWidget *makeFileCard();
    QWidget *makeAdministratorCard();
    QWidget *makeButtons();
    void chooseFile();
    MoveOrder entered() const;
    void submit();
    void showProgress(qint64 done, qint64 all);
    void finish(const MoveOrder &order, const Result<MovedOffice> &office);
    void showFailure(const MoveOrder &order, const Failure &failure);
    void setBusy(bool busy);

    OfficeMove m_move;
    FieldForm *m_fields;
    QWidget *m_form;
    QLineEdit *m_file = nullptr;
    ServerFields *m_server = nullptr;
    QLineEdit *m_administrator = nullptr;
    QLineEdit *m_password = nullptr;
    QPushButton *m_back = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_start = nullptr;
    bool m_busy = false;
};

} // namespace mamis
