#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace mamis {

/// `<< < 1 / 12 > >>` with a field for the page number. Pages are counted from 0 inside, from 1 on the
/// screen.
class Pager : public QWidget
{
    Q_OBJECT

public:
    explicit Pager(QWidget *parent = nullptr);

    /// `pages` = 0 while their number is still being counted: one can only wait.
    void setPage(int page, int pages);

Q_SIGNALS:
    void pageRequested(int page);

private:
    QToolButton *addButton(const QString &text, const QString &name);
    void jump();

    QToolButton *m_first;
    QToolButton *m_previous;
    QLineEdit *m_number;
    QLabel *m_of;
    QToolButton *m_next;
    QToolButton *m_last;
    int m_page = 0;
    int m_pages = 0;
};

} // namespace mamis
