#include "areas/outbox/outbox_area.h"

#include "areas/outbox/outbox_page.h"
#include "frame/links.h"
#include "frame/navigator.h"
#include "office/outbox.h"

#include <QLabel>

namespace mamis {

const MenuItem OutboxArea::item {
    .name = QT_TRANSLATE_NOOP("menu", "Sent mail"),
    .hint = QT_TRANSLATE_NOOP("menu", "Which notifications have left and which have not"),
    .heading = QT_TRANSLATE_NOOP("menu", "Mail"),
    .drawing = "M 3 11 L 21 3 L 14 21 L 11 13 Z M 11 13 L 21 3",
    .key = '9',
};

OutboxArea::OutboxArea(const Workplace &workplace)
    : m_office(workplace.office)
    , m_go(workplace.go)
    , m_page(new OutboxPage(m_office, workplace.sender, workplace.window))
{
    connect(m_page, &OutboxPage::settingsRequested, this,
        [&links = workplace.links] { links.follow(LinkKind::MailSettings); });
}

OutboxArea::~OutboxArea()
{
    delete m_waiting;
}

void OutboxArea::open()
{
    m_go.open({ m_page });
}

QList<Page *> OutboxArea::pages() const
{
    return { m_page };
}

QWidget *OutboxArea::makeStatusNote()
{
    m_waiting = new QLabel;
    m_waiting->setTextFormat(Qt::PlainText);
    return m_waiting;
}

void OutboxArea::refresh()
{
    Outbox(m_office).counts(this, [this](const Result<OutboxCounts> &counts) {
        if (counts && m_waiting)
            m_waiting->setText(tr("Mails waiting: %L1").arg(counts->waiting));
    });
}

} // namespace mamis
