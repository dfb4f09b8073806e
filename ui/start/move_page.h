#pragma once

#include "forms/form_page.h"
#include "office/move_office.h"

class QProgressBar;

namespace mamis {

class ServerFields;

/// 共有サーバーへ移す: which file goes to which server, and who administers it. Says before what will happen,
/// and while it happens how far it is. What cannot be used is said at its field; nothing typed is lost but
/// the password. The file must not be open in this window.
class MovePage : public FormPage
{
    Q_OBJECT

public:
    explicit MovePage(QWidget *parent = nullptr);

    /// What is known already: the file (may be empty), and the server.
    void propose(const QString &path, const ServerAddress &server);

    void activate() override;

Q_SIGNALS:
    void moved(const MoveOrder &order, const MovedOffice &office);

private:
    QWidget *makeExplanation();
    void addCards();
    void chooseFile();
    MoveOrder entered() const;
    void submit() override;
    void showProgress(qint64 done, qint64 all);
    void finish(const MoveOrder &order, const Result<MovedOffice> &office);
    void showFailure(const MoveOrder &order, const Failure &failure);
    void setBusy(bool busy) override;

    OfficeMove m_move;
    ServerFields *m_server = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace mamis
