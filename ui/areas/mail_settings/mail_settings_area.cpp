#include "areas/mail_settings/mail_settings_area.h"

#include "areas/mail_settings/mail_settings_page.h"
#include "frame/links.h"
#include "frame/navigator.h"

namespace mamis {

const MenuItem MailSettingsArea::item {
    .name = QT_TRANSLATE_NOOP("menu", "Mail settings"),
    .hint = QT_TRANSLATE_NOOP("menu", "Mail server and sender of the notifications"),
    .drawing = "R 3 5 18 14 1.5 M 3.5 6.5 L 12 13 L 20.5 6.5",
    .key = '0',
};

MailSettingsArea::MailSettingsArea(const Workplace &workplace)
    : m_go(workplace.go)
    , m_page(new MailSettingsPage(workplace.office, workplace.sender, workplace.window))
{
    workplace.links.offer(LinkKind::MailSettings, [this](qint64) { open(); });
}

void MailSettingsArea::open()
{
    m_go.open({ m_page });
}

QList<Page *> MailSettingsArea::pages() const
{
    return { m_page };
}

} // namespace mamis
