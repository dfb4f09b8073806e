#pragma once

#include "frame/page.h"
#include "office/restore.h"

class QPushButton;

namespace mamis {

class BusyLine;
class FieldList;

/// Puts a copy in the place of a database that cannot be opened, or whose contents are not wanted any more
/// (データを戻す): shows both beside each other, and does it only then. What was there is kept.
class RestorePage : public Page
{
    Q_OBJECT

public:
    explicit RestorePage(QWidget *parent = nullptr);

    /// Looks at both files; until it has, nothing can be restored.
    void setFiles(const QString &copy, const QString &path);

    void activate() override;
    bool mayLeave() override;

Q_SIGNALS:
    void backRequested();
    /// Done; what was there before lies in `aside` (empty where nothing was there).
    void restored(const QString &path, const QString &aside);

private:
    void show(const RestoreChoice &choice);
    void restore();
    void setBusy(bool busy);

    QString m_copy;
    QString m_path;
    int m_looked = 0; ///< counts the looks: the answer of an older one is not shown
    bool m_possible = false;
    bool m_working = false;
    BusyLine *m_busy;
    FieldList *m_copyState;
    FieldList *m_presentState;
    QPushButton *m_back;
    QPushButton *m_restore;
};

} // namespace mamis
