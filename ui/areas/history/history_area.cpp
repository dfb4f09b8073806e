#include "areas/history/history_area.h"

#include "areas/history/history_check_page.h"
#include "areas/history/history_detail_page.h"
#include "areas/history/history_page.h"
#include "frame/links.h"
#include "frame/navigator.h"
#include "widgets/message_bar.h"

namespace mamis {

const MenuItem HistoryArea::item {
    .name = QT_TRANSLATE_NOOP("menu", "History"),
    .hint = QT_TRANSLATE_NOOP("menu", "Who did what, and when"),
    .drawing = "O 12 12 9 M 12 6.5 L 12 12 L 16 14.5",
    .key = '5',
    .isFor = [](const Session &session) { return mayReadHistory(session.role); },
};

HistoryArea::HistoryArea(const Workplace &workplace)
    : m_go(workplace.go)
    , m_list(new HistoryPage(workplace.office, workplace.window))
    , m_detail(new HistoryDetailPage(
          workplace.office, workplace.links.isOffered(LinkKind::Application), workplace.window))
    , m_check(new HistoryCheckPage(workplace.office, workplace.window))
{
    connect(m_list, &HistoryPage::openRequested, this, &HistoryArea::showDetail);
    connect(m_list, &HistoryPage::checkRequested, this, [this] { m_go.push(m_check); });
    connect(m_list, &HistoryPage::topRequested, &m_go, &Navigator::home);
    connect(m_detail, &HistoryDetailPage::backRequested, &m_go, &Navigator::back);
    connect(m_detail, &HistoryDetailPage::neighbourRequested, this, &HistoryArea::showNeighbour);
    connect(m_detail, &HistoryDetailPage::applicationRequested, this,
        [&links = workplace.links](qint64 stepId) { links.follow(LinkKind::Application, stepId); });
    connect(m_check, &HistoryCheckPage::backRequested, &m_go, &Navigator::back);
}

void HistoryArea::open()
{
    m_go.open({ m_list });
}

QList<Page *> HistoryArea::pages() const
{
    return { m_list, m_detail, m_check };
}

void HistoryArea::showDetail(qint64 id)
{
    m_detail->show(id);
    m_go.push(m_detail);
}

void HistoryArea::showNeighbour(int delta)
{
    if (const qint64 neighbour = m_list->neighbour(m_detail->id(), delta))
        return m_detail->show(neighbour);
    m_detail->messages().say(MessageBar::Tone::Info,
        delta < 0 ? tr("This is the first line of the list.") : tr("This is the last line of the list."));
}

} // namespace mamis
