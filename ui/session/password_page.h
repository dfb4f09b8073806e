#pragma once

#include "forms/form_page.h"

namespace mamis {

class Office;

/// パスワードの変更: the present one, and twice the new one. What is wrong is said at its field, and nothing
/// typed is lost.
class PasswordPage : public FormPage
{
    Q_OBJECT

public:
    explicit PasswordPage(Office &office, QWidget *parent = nullptr);

    void activate() override;

Q_SIGNALS:
    void changed(const QString &password);

private:
    void submit() override;
    void showFailure(const Failure &failure);
    void clear();

    Office &m_office;
};

} // namespace mamis
