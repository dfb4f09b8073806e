#pragma once

#include "support/clerk.h"
#include "support/postgresql.h"

#include "areas/applications/application_model.h"
#include "areas/applications/batch_model.h"
#include "domain/words.h"
#include "lists/list_table.h"
#include "office/end_process.h"
#include "office/practice_data.h"
#include "storage/connection.h"
#include "storage/decision_store.h"
#include "storage/move.h"
#include "storage/sql_library.h"
#include "widgets/message_bar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QToolButton>
#include <QUuid>

/// What the acceptance tests have in common: a practice database of their own, a clerk at the real window
/// before it, and a second connection that sees what is stored and can decide as somebody else would.
namespace mamis::test {

/// The practice database every desk begins with; made once per test executable.
inline QString practiceOriginal()
{
    static const QTemporaryDir directory;
    static const QString path = [] {
        const QString made = directory.filePath(QStringLiteral("original.mamis"));
        PracticeOptions options;
        options.now = QDateTime::currentDateTimeUtc();
        makePracticeDatabase(made, options, [](int) { return true; });
        return made;
    }();
    return path;
}

inline QString deskPassword()
{
    return QStringLiteral("only at this desk");
}

/// The same practice data on the run's server, with a login for each account.
inline const ServerDatabase *practiceOnServer()
{
    static const ServerDatabase *database = [] {
        const auto *made = new ServerDatabase; // stays as long as the server
        const auto server = Cluster::instance().superuser(made->name());
        const auto file = Connection::openSqlite(practiceOriginal(), Connection::Access::Write,
            std::make_shared<const SqlLibrary>(QStringLiteral("sqlite")));
        moveToServer(*file, *server, [](qint64, qint64) { return true; });
        QStringList logins;
        for (Rows rows = server->runText(QStringLiteral("select login from office_user")); rows.next();)
            logins.append(rows.text(0));
        for (const QString &login : std::as_const(logins))
            ServerDatabase::addRole(*server, login, deskPassword());
        return made;
    }();
    return database;
}

/// A practice database of its own, in a file or on the server, and a clerk before it.
class Desk
{
public:
    Desk()
    {
        if (onServer()) {
            m_server = std::make_unique<ServerDatabase>(practiceOnServer());
            m_stored = Cluster::instance().superuser(m_server->name());
            ServerSettings settings;
            settings.address = Cluster::instance().line(m_server->name());
            m_clerk = std::make_unique<Clerk>(settings, accounts(), deskPassword());
            return;
        }
        m_path = copy(m_directory);
        m_stored = Connection::openSqlite(
            m_path, Connection::Access::Write, std::make_shared<const SqlLibrary>(QStringLiteral("sqlite")));
        m_clerk = std::make_unique<Clerk>(m_path);
    }

    Clerk &clerk() { return *m_clerk; }
    Connection &stored() { return *m_stored; }
    QString path() const { return m_path; }

    QStringList column(const QString &sql)
    {
        QStringList values;
        for (Rows rows = m_stored->runText(sql); rows.next();)
            values.append(rows.text(0));
        return values;
    }
    QString one(const QString &sql) { return column(sql).value(0); }
    qint64 number(const QString &sql) { return one(sql).toLongLong(); }

    /// Id, status and version of every step: what a decision may change and what it must leave alone.
    QStringList steps()
    {
        return column(QStringLiteral("select id || ' ' || status || ' ' || version from step order by id"));
    }

    /// The step of this member's only application at a layer.
    qint64 step(const QString &name, int layer)
    {
        return number(
            QStringLiteral("select id from step where name = '%1' and layer = %2").arg(name).arg(layer));
    }
    QString status(qint64 step)
    {
        return one(QStringLiteral("select status from step where id = %1").arg(step));
    }

    /// Decides past the window, as a colleague at another computer would.
    void decideElsewhere(qint64 step, Action action, const QString &message = {})
    {
        Rows user = m_stored->runText(QStringLiteral(
            "select u.id, s.association_id, s.layer, s.version, u.login from step s join office_user u on "
            "u.association_id = s.association_id and u.role = 'approver' where s.id = %1")
                                          .arg(step));
        user.next();
        const QString login = user.text(4);
        const Session session { user.integer(0), user.integer(1), static_cast<int>(user.integer(2)), {}, {},
            UserRole::Approver };
        DecisionRequest request;
        request.stepId = step;
        request.seenVersion = static_cast<int>(user.integer(3));
        request.action = action;
        request.message = message;
        request.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
        const ActingAs acting(*m_stored, login);
        m_stored->transaction(
            [&] { DecisionStore(*m_stored, session).decide(request, QDateTime::currentDateTimeUtc()); });
    }

    // --- The window, as the clerk sees it. ---

    template <typename Widget> Widget *visible()
    {
        const QList<Widget *> all = m_clerk->window().findChildren<Widget *>();
        for (Widget *widget : all)
            if (widget->isVisible())
                return widget;
        return nullptr;
    }

    ListTable *table() { return visible<ListTable>(); }

    /// Texts of a column of a table, from top to bottom.
    static QStringList texts(const QTableView *view, int column)
    {
        QStringList result;
        for (int row = 0; view && row < view->model()->rowCount(); ++row)
            result.append(view->model()->index(row, column).data().toString());
        return result;
    }
    QStringList names() { return texts(table(), ApplicationModel::Name); }

    /// Waits until the list holds exactly so many rows on this page.
    bool lists(int rows)
    {
        return QTest::qWaitFor([&] { return table() && table()->model()->rowCount() == rows; }, 10000);
    }

    /// The row of this member; -1 after ten seconds.
    int rowOf(const QString &name)
    {
        const bool there = QTest::qWaitFor([&] { return names().contains(name); }, 10000);
        return there ? static_cast<int>(names().indexOf(name)) : -1;
    }

    /// Clicks into a row: on the member's name, or in the box before it.
    bool clickRow(const QString &name, int column = ApplicationModel::Name)
    {
        const int row = rowOf(name);
        if (row < 0)
            return false;
        const QModelIndex index = table()->model()->index(row, column);
        table()->scrollTo(index);
        QTest::mouseClick(
            table()->viewport(), Qt::LeftButton, {}, table()->visualRect(index).topLeft() + QPoint(8, 8));
        return true;
    }

    /// Chooses an entry of a choice with the keyboard, as its label is read.
    bool choose(const QString &name, const QString &entry)
    {
        auto *combo = m_clerk->find<QComboBox>(name);
        const int index = combo ? combo->findText(entry) : -1;
        if (index < 0) {
            qWarning().noquote() << name << "offers no" << entry;
            return false;
        }
        combo->setFocus();
        m_clerk->press(Qt::Key_Home);
        for (int presses = 0; combo->currentIndex() != index && presses < combo->count(); ++presses)
            m_clerk->press(Qt::Key_Down);
        if (combo->currentIndex() != index)
            qWarning().noquote() << name << "stays at" << combo->currentText();
        return combo->currentIndex() == index;
    }

    /// Clicks into a field and types.
    template <typename Widget> bool write(const QString &name, const QString &text)
    {
        if (!m_clerk->click<Widget>(name))
            return false;
        m_clerk->type(text);
        return true;
    }

    bool button(const QString &name) { return m_clerk->click<QPushButton>(name); }

    /// Back to TOP by the breadcrumb, and from there into 申請管理, as the manual begins.
    bool fromTopToList()
    {
        return m_clerk->click<QToolButton>(QStringLiteral("TOP")) && m_clerk->sees(QStringLiteral("TOP"))
            && m_clerk->click<QAbstractButton>(QStringLiteral("申請管理"))
            && m_clerk->sees(QStringLiteral("申請管理"));
    }

    /// All conditions of the list, where they are folded.
    void unfoldConditions()
    {
        const QList<QPushButton *> buttons = m_clerk->window().currentPage()->findChildren<QPushButton *>();
        for (QPushButton *unfold : buttons) {
            if (unfold->isVisible() && unfold->text() == QStringLiteral("詳細条件 ▼"))
                QTest::mouseClick(unfold, Qt::LeftButton);
        }
    }

    /// 選択解除, with the conditions unfolded where they are not.
    bool clearConditions()
    {
        unfoldConditions();
        return button(QStringLiteral("選択解除"));
    }

    /// The search of the manual: 申請日 from～to typed, 申請種別 退会, and a status where one is given.
    bool searchResignations(const QString &from, const QString &to, const QString &status)
    {
        return clearConditions() && write<QLineEdit>(QStringLiteral("申請日（から）"), from)
            && write<QLineEdit>(QStringLiteral("申請日（まで）"), to)
            && choose(QStringLiteral("申請種別"), QStringLiteral("退会"))
            && (status.isEmpty() || choose(QStringLiteral("ステータス"), status))
            && button(QStringLiteral("検索"));
    }

    /// Logs out by the button and in as somebody else.
    bool changeTo(const QString &association, const QString &role = QStringLiteral("承認者"))
    {
        return button(QStringLiteral("ログアウト")) && m_clerk->sees(QStringLiteral("ログイン"))
            && m_clerk->logInAs(association, role);
    }

private:
    static QString copy(const QTemporaryDir &directory)
    {
        const QString path = directory.filePath(QStringLiteral("practice.mamis"));
        if (!QFile::copy(practiceOriginal(), path))
            qFatal("no practice database");
        return path;
    }

    /// Who logs in as which association's role.
    QHash<QString, QString> accounts()
    {
        QHash<QString, QString> all;
        for (Rows rows
             = m_stored->runText(QStringLiteral("select a.name, u.role, u.login from office_user u join "
                                                "association a on a.id = u.association_id "
                                                "order by u.id desc"));
             rows.next();)
            all.insert(rows.text(0) + u' ' + words::name(knownCode<UserRole>(rows.text(1))), rows.text(2));
        return all;
    }

    QTemporaryDir m_directory;
    QString m_path; ///< of the file
    std::unique_ptr<ServerDatabase> m_server;
    std::unique_ptr<Connection> m_stored;
    std::unique_ptr<Clerk> m_clerk;
};

/// The main() of an acceptance test.
template <typename Test> int runAtDesk(int argc, char **argv)
{
    const auto run = [&] {
        QApplication application(argc, argv);
        const QTemporaryDir settings;
        prepareDesk(application, settings.path());
        Test test;
        return QTest::qExec(&test, argc, argv);
    };
    return endProcess(run());
}

} // namespace mamis::test
