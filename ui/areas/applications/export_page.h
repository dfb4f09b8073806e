#pragma once

#include "frame/page.h"
#include "office/exports.h"

class QButtonGroup;
class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace mamis {

class ExportColumnsList;
class HintLabel;

/// CSVダウンロード: what will be written in words, which columns in which order, the format, and the file.
/// Before writing Shift_JIS it names the characters that would be lost.
class ExportPage : public Page
{
    Q_OBJECT

public:
    explicit ExportPage(Office &office, QWidget *parent = nullptr);

    /// What is to be exported: `conditions` are the search's in words, `count` the number of applications (of
    /// the ticked ones where there are any).
    void setChoice(const ExportChoice &choice, const QStringList &conditions, qint64 count);

    /// The file to write; without one the user is asked.
    void setFileName(const QString &path) { m_path = path; }

    void activate() override;

    /// Not while a file is being written.
    bool mayLeave() override;

Q_SIGNALS:
    void backRequested();

private:
    enum class State { Choosing, Scanning, Writing };

    QWidget *buildWhat();
    QWidget *buildColumns();
    QWidget *buildFormat();
    QWidget *buildLoss();
    QWidget *buildBottom();
    void setState(State state);
    void updateControls();
    QString whyNotWrite() const; ///< empty where it can
    void forgetLoss();
    ExportFormat format() const;
    ExportRequest request() const;
    void start();
    void scan();
    void showLoss(const LossReport &report);
    void askForFile();
    void write(const QString &path);
    void finished(const Result<qint64> &rows, const QString &path);

    Exports m_exports;
    ExportChoice m_choice;
    qint64 m_count = 0;
    QString m_path; ///< empty = ask
    bool m_lossAccepted = false; ///< the user knows what CP932 would lose, or it loses nothing
    State m_state = State::Choosing;

    QLabel *m_what;
    QLabel *m_conditions;
    ExportColumnsList *m_columns;
    HintLabel *m_columnsHint;
    QPushButton *m_up;
    QPushButton *m_down;
    QButtonGroup *m_formats;
    QCheckBox *m_excelText;
    QWidget *m_choices; ///< everything that must not change while it works
    QWidget *m_loss;
    QLabel *m_lossText;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QPushButton *m_back;
    QPushButton *m_write;
};

} // namespace mamis
