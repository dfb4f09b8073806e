#pragma once

#include "office/result.h"
#include "shell/page.h"

#include <memory>

class QLineEdit;
class QPushButton;

namespace mamis {

class FieldForm;
class NewPassword;
class Office;

/// パスワードの変更: the present one, and twice the new one. What is wrong is said at its field, and nothing
/// typed is lost.
class PasswordPage : public Page
{
    Q_OBJECT

public:
    explicit PasswordPage(Office &office, QWidget *parent = nullptr);
    ~PasswordPage() override;

    void activate() override;
    /// Only while the answer is awaited one has to stay.
    bool mayLeave() override;

Q_SIGNALS:
    void changed(const QString &password);
    void backRequested();

private:
    QWidget *makeButtons();
    void submit();
    void showFailure(const Failure &failure);
    void setBusy(bool busy);

    Office &m_office;
    FieldForm *m_fields;
    QWidget *m_form;
    QLineEdit *m_present;
    std::unique_ptr<NewPassword> m_wanted;
    QPushButton *m_change;
    bool m_busy = false;
};

} // namespace mamis
