#pragma once

#include "domain/application.h"

#include <QPointer>
#include <QWidget>

#include <optional>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace mamis {

class ElidedLabel;
class Page;

/// The line at the top of every screen: title, breadcrumb, who works here, the way to another password,
/// log-out.
class Header : public QWidget
{
    Q_OBJECT

public:
    explicit Header(QWidget *parent = nullptr);

    /// Nobody: name, password and log-out are hidden.
    void setSession(const std::optional<Session> &session);
    /// A practice database's accounts are everybody's: their passwords stay.
    void setPractice(bool practice);
    /// TOP > 申請管理 > 申請詳細: all but the last lead back.
    void setPath(const QList<Page *> &path);

Q_SIGNALS:
    void crumbChosen(mamis::Page *page);
    void passwordRequested();
    void logOutRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showButtons();

    QLabel *m_title;
    QWidget *m_crumbs;
    ElidedLabel *m_who;
    QPushButton *m_password;
    QPushButton *m_logOut;
    bool m_somebody = false;
    bool m_practice = false;
};

} // namespace mamis
