#pragma once

#include "office/set_up.h"
#include "shell/page.h"

#include <QList>

class QComboBox;
class QGridLayout;
class QLineEdit;
class QPushButton;

namespace mamis {

class HintLabel;
struct Failure;

/// 新しいデータベースを作る: an office that starts names itself, the associations above it and its
/// administrator. What cannot be used is said at its field; nothing typed is lost. The file is made off the
/// GUI thread.
class SetUpPage : public Page
{
    Q_OBJECT

public:
    explicit SetUpPage(QWidget *parent = nullptr);

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
    struct Field
    {
        QString code; ///< of unusableFields(), "file" or "repeated"
        QLineEdit *edit;
        HintLabel *hint;
        QString rule; ///< shown where nothing is wrong; may be empty
        QString error;
        QList<QWidget *> parts; ///< what is hidden where the layer does not need it
    };

    QWidget *makeFileCard();
    QWidget *makeAssociationCard();
    QWidget *makeAdministratorCard();
    QWidget *makeButtons();
    QLineEdit *addField(QGridLayout *grid, const QString &code, const QString &name, const QString &rule,
        const QString &error);
    void connectFields();
    void goOn(QLineEdit *from);
    void followLayer();
    void chooseFile();
    NewOffice entered() const;
    QString path() const;
    QStringList wrongFields() const;
    bool showErrors();
    void showFieldError(const QString &code, const QString &text);
    void submit();
    void finish(const QString &path, const std::optional<Failure> &failure);
    void setBusy(bool busy);

    QList<Field> m_fields;
    QWidget *m_form;
    QComboBox *m_layer;
    QLineEdit *m_file = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_prefecture = nullptr;
    QLineEdit *m_county = nullptr;
    QLineEdit *m_login = nullptr;
    QLineEdit *m_adminName = nullptr;
    QLineEdit *m_password = nullptr;
    QLineEdit *m_repeated = nullptr;
    QPushButton *m_create;
    bool m_busy = false;
};

} // namespace mamis
