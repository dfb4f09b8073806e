#pragma once

#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace mamis {

class HintLabel;

/// 連絡メッセージ: what the applicant will read in the notification mail, with counter, the manual's notes
/// and the error at the field. Enter is a line break, Tab leaves the field.
class MessageEdit : public QWidget
{
    Q_OBJECT

public:
    /// More than this is refused: a mail, not a file. Counted in characters as people count them (code
    /// points).
    static constexpr int maximum = 2000;

    explicit MessageEdit(QWidget *parent = nullptr);

    QString text() const; ///< without blanks at both ends
    void setText(const QString &text);
    /// Adds a line at the end, or fills an empty field.
    void append(const QString &text);
    void setRequired(bool required);
    /// Shows what is wrong: blank where required, or too long. True when it can be used.
    bool check();
    QString errorText() const;

    QPlainTextEdit *edit() const { return m_edit; }

Q_SIGNALS:
    void textChanged();

private:
    void update();
    void removeDirectionMarks();

    QLabel *m_label;
    QPlainTextEdit *m_edit;
    HintLabel *m_counter;
    HintLabel *m_error;
    HintLabel *m_cleaned = nullptr; ///< says that something was taken out
    QWidget *m_notes = nullptr; ///< what is to be known where a message is required
    bool m_required = false;
};

} // namespace mamis
