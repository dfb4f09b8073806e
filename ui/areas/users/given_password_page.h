#pragma once

#include "frame/page.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace mamis {

struct GivenPassword;

/// A first password, shown once: copied or noted, then gone.
class GivenPasswordPage : public Page
{
    Q_OBJECT

public:
    explicit GivenPasswordPage(QWidget *parent = nullptr);

    void setPassword(const GivenPassword &given);
    void activate() override;

Q_SIGNALS:
    void backRequested();

protected:
    /// Nothing of it stays behind when another page is in front.
    void hideEvent(QHideEvent *event) override;

private:
    QLabel *m_whose;
    QLineEdit *m_password;
    QPushButton *m_copy;
    QLabel *m_hint;
};

} // namespace mamis
