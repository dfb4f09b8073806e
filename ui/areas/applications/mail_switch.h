#pragma once

#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace mamis {

class HintLabel;

/// 通知メールを送らない, with the reason that an office must then give. Where no mail would go anyway, it
/// says why instead of offering a choice.
class MailSwitch : public QWidget
{
    Q_OBJECT

public:
    explicit MailSwitch(QWidget *parent = nullptr);

    /// A non-empty sentence replaces the choice.
    void setNoMail(const QString &why);
    void reset();

    bool notify() const;
    QString reason() const; ///< empty where a mail will be sent
    /// Shows the missing reason at the field. True when it can be used.
    bool check();

    QCheckBox *box() const { return m_box; }
    QLineEdit *reasonEdit() const { return m_reason; }

private:
    QCheckBox *m_box;
    QLineEdit *m_reason;
    HintLabel *m_error;
    HintLabel *m_why;
};

} // namespace mamis
