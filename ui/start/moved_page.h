#pragma once

#include "export/table_source.h"
#include "frame/page.h"
#include "office/move_office.h"

class QLabel;
class QPagedPaintDevice;
class QPushButton;
class QTableWidget;

namespace mamis {

/// An office has been moved to a shared server: what was compared, and everybody's first password. They are
/// nowhere else: to be copied, printed or saved before one goes on.
class MovedPage : public Page
{
    Q_OBJECT

public:
    explicit MovedPage(QWidget *parent = nullptr);

    void show(const MoveOrder &order, const MovedOffice &office);

    /// The file that is saved to; without one the user is asked.
    void setFileName(const QString &path) { m_path = path; }

    /// The sheet with the passwords. Throws Failure "printer".
    void print(QPagedPaintDevice &device) const;

    void activate() override;
    /// Not before the passwords have been taken along, or it has been said that they have.
    bool mayLeave() override;

Q_SIGNALS:
    /// On to the server; nothing of the passwords is on the page any more.
    void logInRequested();

private:
    QWidget *makeReport();
    QWidget *makePasswords();
    void prepareTable();
    QWidget *makeButtons();
    void copy();
    void choosePrinter();
    void chooseFile();
    void save(const QString &path);
    void goOn();

    MoveOrder m_order; ///< without its password
    TableRows m_accounts;
    QString m_path;
    bool m_taken = true;
    QLabel *m_report;
    QTableWidget *m_table;
    QPushButton *m_copy = nullptr;
    QPushButton *m_logIn = nullptr;
};

} // namespace mamis
