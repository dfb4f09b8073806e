#pragma once

#include "frame/page.h"
#include "lists/list_model.h"
#include "office/settings.h"

namespace mamis {

class ListTable;
class Office;

/// 通知メールの文面: what the mails about each kind of application and action say.
class TemplatesPage : public Page
{
    Q_OBJECT

public:
    explicit TemplatesPage(Office &office, QWidget *parent = nullptr);
    ~TemplatesPage() override;

    void activate() override;

Q_SIGNALS:
    void openRequested(const mamis::MailTemplate &text);

private:
    void refresh();

    Office &m_office;
    Settings m_settings;
    RowsModel<MailTemplate> *m_model;
    ListTable *m_table;
    quint64 m_request = 0; ///< answers to an older one are dropped
};

} // namespace mamis
