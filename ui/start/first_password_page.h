#pragma once

#include "domain/password_rule.h"
#include "forms/form_page.h"

#include <memory>

namespace mamis {

class Office;

/// Who logs in with a password that somebody else has given them chooses their own before anything else.
class FirstPasswordPage : public FormPage
{
    Q_OBJECT

public:
    explicit FirstPasswordPage(QWidget *parent = nullptr);

    /// Whose it is; `present` the password that was given.
    void setOffice(const std::shared_ptr<Office> &office, const QString &present);
    void activate() override;

Q_SIGNALS:
    void changed(const QString &password);

private:
    void submit() override;
    void clear();

    std::weak_ptr<Office> m_office;
    QString m_present;
    PasswordOwner m_owner;
};

} // namespace mamis
