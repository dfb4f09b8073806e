#pragma once

#include "areas/history/history_model.h"
#include "domain/cancellation.h"
#include "frame/page.h"
#include "lists/list_pages.h"

class QPushButton;

namespace mamis {

class HistoryForm;
class Office;
class RecordList;
struct EmptyNotice;

using HistoryPages
    = PagesOf<HistoryConditions, bool, HistoryRow>; ///< the order: whether the oldest come first

/// 操作履歴: the lines, newest first.
class HistoryPage : public Page
{
    Q_OBJECT

public:
    explicit HistoryPage(Office &office, QWidget *parent = nullptr);
    ~HistoryPage() override;

    void activate() override;

    /// The file to write; without one the user is asked.
    void setFileName(const QString &path) { m_path = path; }

    /// The line before or after this one in the whole result; 0 = none.
    qint64 neighbour(qint64 id, int delta) { return m_pages->neighbour(id, delta); }

Q_SIGNALS:
    void openRequested(qint64 id);
    void checkRequested();
    void topRequested();

private:
    EmptyNotice emptyNotice() const;
    void loadUsers();
    void askForFile();
    void write(const QString &path);
    void written(const Result<qint64> &rows, const QString &path);

    Office &m_office;
    HistoryModel *m_model;
    HistoryPages *m_pages;
    HistoryForm *m_form;
    RecordList *m_list;
    QPushButton *m_check;
    QString m_path; ///< empty = ask
    std::shared_ptr<Cancellation> m_writing; ///< null while no file is written
};

} // namespace mamis
