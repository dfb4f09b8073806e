#pragma once

#include <QWidget>

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

    class QCheckBox *box() const { return m_box; }
    class QLineEdit *reasonEdit() const { return m_reason; }

private:
    class QCheckBox *m_box;
    class QLineEdit *m_reason;
    HintLabel *m_error;
    HintLabel *m_why;
};

} // namespace mamis
