#pragma once

#include "frame/area.h"

namespace mamis {

class MailSettingsPage;

/// メール設定: how the office's mails leave.
class MailSettingsArea : public Area
{
    Q_OBJECT

public:
    static const MenuItem item;

    explicit MailSettingsArea(const Workplace &workplace);

    void open() override;
    QList<Page *> pages() const override;

private:
    Navigator &m_go;
    MailSettingsPage *m_page;
};

} // namespace mamis
