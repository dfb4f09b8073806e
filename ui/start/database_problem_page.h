#pragma once

#include "frame/page.h"

class QLabel;
class QPushButton;

namespace mamis {

struct Failure;

/// Shown where the database cannot be opened: what happened, which file, and the ways on.
class DatabaseProblemPage : public Page
{
    Q_OBJECT

public:
    explicit DatabaseProblemPage(QWidget *parent = nullptr);

    void setFailure(const QString &path, const Failure &failure);

    /// Focus on trying again, the harmless way.
    void activate() override;

Q_SIGNALS:
    void chooseOtherRequested();
    void retryRequested();
    void practiceRequested();
    void newRequested();
    void restoreRequested();

private:
    QLabel *m_text;
    QPushButton *m_retry;
    QPushButton *m_restore; ///< not where the file is whole and only cannot be had now
    QPushButton *m_new; ///< only where the file is missing
};

} // namespace mamis
