#pragma once

#include "forms/edit_page.h"
#include "office/settings.h"

class QPlainTextEdit;

namespace mamis {

/// What the mails about one kind of application and one action say, with an example of such a mail.
class TemplatePage : public EditPage
{
    Q_OBJECT

public:
    explicit TemplatePage(Office &office, QWidget *parent = nullptr);

    /// Which text it is about when the page comes to the front next.
    void setText(const MailTemplate &text);

protected:
    void fetch(const RecordAnswer &answer) override;
    void store(const FormRecord &record, const RecordAnswer &answer) override;
    void enableParts() override;

private:
    QPushButton *makeInsertButton();
    void insert(const QString &placeholder);
    void takeStandard();
    void showExample();
    static FormRecord recordOf(const MailTemplate &text);

    Settings m_settings;
    MailTemplate m_text; ///< as it was read
    QPushButton *m_insert;
    QPushButton *m_standard;
    QPlainTextEdit *m_example;
};

} // namespace mamis
