#pragma once

#include "frame/main_window.h"
#include "frame/page.h"
#include "look/language.h"
#include "look/theme.h"
#include "mail/key_store.h"
#include "workbench.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTextEdit>
#include <QtTest>

#include <algorithm>

namespace mamis {

/// A clerk at the real main window: finds things by the names a screen reader would say, types and clicks,
/// and waits until the window has answered. What is not there within ten seconds fails the test.
class Clerk
{
public:
    /// Before an empty window.
    Clerk()
        : m_workbench(m_window, m_keys)
    {
        // One of the system's own runs in a thread of its own, which Qt ends by force where it does not end
        // by itself.
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        m_window.resize(1360, 900);
        m_window.show();
        m_window.activateWindow(); // there is no window manager in a virtual display
        if (!QTest::qWaitForWindowActive(&m_window, 10000))
            qFatal("the window did not become active");
    }

    explicit Clerk(const QString &database)
        : Clerk()
    {
        m_workbench.opening().openDatabase(database);
    }

    /// At a shared server. `accounts` tells the login of an association's role ("○○県医師会 承認者").
    Clerk(const ServerSettings &server, const QHash<QString, QString> &accounts, const QString &password)
        : Clerk()
    {
        m_accounts = accounts;
        m_password = password;
        server.save();
        m_workbench.opening().openServer();
    }

    MainWindow &window() { return m_window; }
    Opening &opening() { return m_workbench.opening(); }
    KeyStore &keys() { return m_keys; }

    /// True as soon as the page with this title is in front and settled.
    bool sees(const QString &crumb)
    {
        return QTest::qWaitFor(
            [&] { return m_window.currentPage() && m_window.currentPage()->crumb() == crumb; }, 10000);
    }

    /// The visible widget of this type whose accessible name (or text) is `name`; nullptr after ten seconds.
    template <typename Widget> Widget *find(const QString &name)
    {
        Widget *found = nullptr;
        const bool there = QTest::qWaitFor(
            [&] {
                const QList<Widget *> widgets = m_window.findChildren<Widget *>();
                for (Widget *widget : widgets) {
                    if (!widget->isVisible())
                        continue;
                    // A choice (QComboBox) says what is chosen in it; its own name is only the property.
                    const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
                    if (widget->accessibleName() == name
                        || (interface && interface->text(QAccessible::Name) == name)) {
                        found = widget;
                        return true;
                    }
                }
                return false;
            },
            10000);
        if (!there)
            qWarning().noquote() << "not to be seen:" << name;
        return found;
    }

    /// True as soon as this text is to be read in some visible label, text, button or message.
    bool reads(const QString &part)
    {
        const auto says = [&part](QWidget *widget) {
            if (!widget->isVisible())
                return false;
            if (const auto *label = qobject_cast<const QLabel *>(widget))
                return label->text().contains(part);
            if (const auto *text = qobject_cast<const QPlainTextEdit *>(widget))
                return text->toPlainText().contains(part);
            if (const auto *text = qobject_cast<const QTextEdit *>(widget))
                return text->toPlainText().contains(part);
            const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
            return interface && interface->text(QAccessible::Name).contains(part);
        };
        const bool there = QTest::qWaitFor(
            [&] {
                const QList<QWidget *> all = m_window.findChildren<QWidget *>();
                return std::any_of(all.begin(), all.end(), says);
            },
            10000);
        if (!there)
            qWarning().noquote() << "not to be read:" << part;
        return there;
    }

    /// Clicks the button, link or choice of this name once it is enabled.
    template <typename Widget> bool click(const QString &name)
    {
        Widget *widget = find<Widget>(name);
        if (!widget)
            return false;
        if (!QTest::qWaitFor([&] { return widget->isEnabled(); }, 10000)) {
            qWarning().noquote() << "not enabled:" << name;
            return false;
        }
        // A choice is pressed on its mark: beside its words there is nothing to click.
        const bool marked = qobject_cast<QRadioButton *>(widget) || qobject_cast<QCheckBox *>(widget);
        QTest::mouseClick(widget, Qt::LeftButton, {}, marked ? QPoint(8, widget->height() / 2) : QPoint());
        return true;
    }

    /// Chooses the practice account of this association (the first one, who may approve) with the keyboard;
    /// at a server types the login and the password.
    bool logInAs(const QString &association, const QString &role = QStringLiteral("承認者"))
    {
        if (!m_accounts.isEmpty())
            return logInTyping(m_accounts.value(association + u' ' + role), m_password);
        if (!sees(QStringLiteral("ログイン")))
            return false;
        auto *accounts = m_window.currentPage()->findChild<QTableWidget *>();
        const auto row = [&] {
            for (int i = 0; i < accounts->rowCount(); ++i) {
                if (accounts->item(i, 0)->text() == association && accounts->item(i, 3)->text() == role)
                    return i;
            }
            return -1;
        };
        if (!QTest::qWaitFor([&] { return row() >= 0; }, 10000))
            return false;
        accounts->setFocus();
        accounts->setCurrentCell(row(), 0);
        press(Qt::Key_Return);
        return sees(QStringLiteral("申請管理"));
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(m_window.windowHandle(), key, modifiers);
    }

    /// Types into whatever has the focus. QTest's keys are Latin; other text goes in as an input method
    /// commits it.
    void type(const QString &text)
    {
        QInputMethodEvent event;
        event.setCommitString(text);
        QApplication::sendEvent(QApplication::focusWidget(), &event);
    }

    /// Lets the window come to rest: no more answers under way for a moment.
    static void settle(int milliseconds = 700) { QTest::qWait(milliseconds); }

    bool picture(const QString &path) { return m_window.grab().save(path); }

    bool logInTyping(const QString &login, const QString &loginPassword)
    {
        auto *name = find<QLineEdit>(QStringLiteral("ログインID"));
        auto *password = find<QLineEdit>(QStringLiteral("パスワード"));
        if (!name || !password)
            return false;
        name->setFocus();
        name->selectAll();
        type(login);
        password->setFocus();
        password->selectAll();
        type(loginPassword);
        press(Qt::Key_Return);
        return sees(QStringLiteral("申請管理"));
    }

private:
    QHash<QString, QString> m_accounts;
    QString m_password;
    MemoryKeyStore m_keys;
    MainWindow m_window;
    Workbench m_workbench;
};

/// To be called first in main(): settings and data of this run lie in a folder of their own, the language is
/// Japanese.
inline void prepareDesk(QApplication &application, const QString &folder)
{
    QStandardPaths::setTestModeEnabled(true);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder);
    QApplication::setOrganizationName(QStringLiteral("MAMIS Office"));
    QApplication::setApplicationName(QStringLiteral("Test"));
    QSettings().setValue(QStringLiteral("look/language"), QStringLiteral("ja"));
    installLanguage(application);
    theme::apply(application);
}

} // namespace mamis
