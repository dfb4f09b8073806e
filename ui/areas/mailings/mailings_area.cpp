#include "areas/mailings/mailings_area.h"

#include "areas/mailings/code_page.h"
#include "areas/mailings/codes_page.h"
#include "areas/mailings/template_page.h"
#include "areas/mailings/templates_page.h"
#include "frame/navigator.h"
#include "widgets/message_bar.h"

namespace mamis {

const MenuItem MailingsArea::item {
    .name = QT_TRANSLATE_NOOP("menu", "Mailings and categories"),
    .hint = QT_TRANSLATE_NOOP("menu", "What is sent to whom, and the categories of members"),
    .drawing = "M 4 6 L 5 6 M 9 6 L 20 6 M 4 12 L 5 12 M 9 12 L 20 12 M 4 18 L 5 18 M 9 18 L 20 18",
    .key = '7',
    .isFor = &Settings::mayRead,
};

MailingsArea::MailingsArea(const Workplace &workplace)
    : m_go(workplace.go)
    , m_lists(new CodesPage(workplace.office, workplace.window))
    , m_texts(new TemplatesPage(workplace.office, workplace.window))
    , m_text(new TemplatePage(workplace.office, workplace.window))
{
    for (const CodeList list : { CodeList::Categories, CodeList::Reasons, CodeList::Founders }) {
        auto *page = new CodePage(workplace.office, list, workplace.window);
        m_entries.append(page);
        connect(page, &CodePage::entrySaved, this, &MailingsArea::leave);
        connect(page, &CodePage::backRequested, &m_go, &Navigator::back);
    }
    connect(m_lists, &CodesPage::addRequested, this, [this](CodeList list) { edit(list, {}); });
    connect(m_lists, &CodesPage::editRequested, this, &MailingsArea::edit);
    connect(m_lists, &CodesPage::textsRequested, this, [this] { m_go.push(m_texts); });
    connect(m_texts, &TemplatesPage::openRequested, this, [this](const MailTemplate &text) {
        m_text->setText(text);
        m_go.push(m_text);
    });
    connect(m_text, &TemplatePage::backRequested, &m_go, &Navigator::back);
}

void MailingsArea::edit(CodeList list, const CodeEntry &entry)
{
    CodePage *page = m_entries.at(static_cast<int>(list));
    page->setEntry(entry);
    m_go.push(page);
}

void MailingsArea::leave(const CodeEntry &saved)
{
    m_lists->showEntry(saved);
    m_go.back();
    m_lists->messages().say(MessageBar::Tone::Success, tr("%1 is saved.").arg(saved.label));
}

void MailingsArea::open()
{
    m_go.open({ m_lists });
}

QList<Page *> MailingsArea::pages() const
{
    QList<Page *> pages { m_lists, m_texts, m_text };
    for (CodePage *page : m_entries)
        pages.append(page);
    return pages;
}

} // namespace mamis
