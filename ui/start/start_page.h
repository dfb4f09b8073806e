#pragma once

#include "frame/page.h"

class QPushButton;

namespace mamis {

/// The first start, when no database is known yet: begin with a new one, open one that
/// exists, connect to a shared server, or practise.
class StartPage : public Page
{
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);

    void activate() override;

Q_SIGNALS:
    void newRequested();
    void chooseOtherRequested();
    void serverRequested();
    void practiceRequested();

private:
    QPushButton *m_new = nullptr;
};

} // namespace mamis
