#pragma once

#include "office/set_up.h"
#include "shell/page.h"

#include <QList>

#include <memory>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace mamis {

class FieldForm;
class NewPassword;
struct Failure;

/// 新しいデータベースを作る: an office that starts names itself, the associations above it and its
/// administrator. What cannot be used is said at its field; nothing typed is lost. The file is made off the
/// GUI thread.
class SetUpPage : public Page
{
    Q_OBJECT

public:
    explicit SetUpPage(QWidget *parent = nullptr);
    ~SetUpPage() override;

    /// Where the database is proposed to lie: on this computer's own disk, never in a folder that is
    /// synchronised with others (documents often are), which would copy the database and its journal apart
    /// from each other.
    static QString proposedPath();

    void activate() override;
    /// Only while the file is being made one has to wait.
    bool mayLeave() override;

Q_SIGNALS:
    /// The database is there, and its administrator can log in.
    void created(const QString &path);
    void backRequested();

private:
    QWidget *makeFileCard();
    QWidget *makeAssociationCard();
    QWidget *makeAdministratorCard();
    QWidget *makeButtons();
    void connectFields();
    void followLayer();
    void chooseFile();
    NewOffice entered() const;
    QString path() const;
    QStringList wrongFields() const;
    void submit();
    void finish(const QString &path, const std::optional<Failure> &failure);
    void setBusy(bool busy);

    FieldForm *m_fields;
    QWidget *m_form;
    QComboBox *m_layer;
    QLineEdit *m_file = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_prefecture = nullptr;
    QLineEdit *m_county = nullptr;
    QLineEdit *m_login = nullptr;
    QLineEdit *m_adminName = nullptr;
    std::unique_ptr<NewPassword> m_password;
    QPushButton *m_create;
    bool m_busy = false;
};

} // namespace mamis
