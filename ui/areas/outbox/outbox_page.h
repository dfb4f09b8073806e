#pragma once

#include "frame/page.h"
#include "office/outbox.h"

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QTabBar;
class QTableView;
class QTimer;

namespace mamis {

class BusyLine;
class FieldList;
class Office;
class OutboxModel;
class OutboxSender;
class SenderPanel;

/// メール送信状況: what has been sent, what waits and what could not be sent, with the text of each mail.
class OutboxPage : public Page
{
    Q_OBJECT

public:
    /// Rows that are read at first, and more each time they are asked for.
    static constexpr int pageSize = 100;

    OutboxPage(Office &office, OutboxSender &sender, QWidget *parent = nullptr);
    ~OutboxPage() override;

    void activate() override;

Q_SIGNALS:
    void settingsRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    QWidget *makeFilters();
    QWidget *makeList();
    QWidget *makeDetail();
    void connectParts();

    void sizeColumns();
    OutboxFilter filter() const;
    void changeFilter();
    void clearFilter();
    void refresh();
    void showCounts(const OutboxCounts &counts);
    void showRows(const QList<OutboxRow> &rows);
    void showDetail();
    const OutboxRow *current() const;
    void sendAgain();
    void withdraw();

    Office &m_office;
    Outbox m_outbox;
    OutboxSender &m_mailer;
    OutboxModel *m_model;
    SenderPanel *m_sender;
    QTabBar *m_tabs;
    QLineEdit *m_search;
    BusyLine *m_busy;
    QStackedWidget *m_listOrEmpty;
    QTableView *m_table;
    QLabel *m_empty;
    QPushButton *m_clear;
    QLabel *m_shown;
    QPushButton *m_more;
    QWidget *m_detail = nullptr;
    FieldList *m_facts;
    QPlainTextEdit *m_body;
    QPushButton *m_again;
    QPushButton *m_withdraw;
    QTimer *m_refreshSoon;
    int m_limit = pageSize;
    quint64 m_request = 0; ///< answers to an older one are dropped
    OutboxCounts m_counts;
    qint64 m_current = 0; ///< the mail that is selected, wherever its row has gone
};

} // namespace mamis
