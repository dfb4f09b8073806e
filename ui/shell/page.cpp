#include "shell/page.h"

#include "shell/theme.h"
#include "widgets/message_bar.h"

#include <QLabel>
#include <QVBoxLayout>

namespace mamis {

Page::Page(const QString &title, const QString &crumb, QWidget *parent)
    : QWidget(parent)
    , m_crumb(crumb)
    , m_title(new QLabel(title, this))
    , m_messages(new MessageBar(this))
    , m_content(new QWidget(this))
{
    setAccessibleName(title);
    m_title->setTextFormat(Qt::PlainText);
    theme::setTextRole(m_title, theme::TextRole::Title);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::groupSpacing, theme::groupSpacing, theme::groupSpacing, theme::spacing);
    column->setSpacing(theme::spacing);
    column->addWidget(m_title);
    column->addWidget(m_messages);
    column->addWidget(m_content, 1);
    hide(); // until it is shown: no stop for Tab, nothing to click on, though the window it waits in is there
}

void Page::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

int Page::heightForWidth(int width) const
{
    const QMargins margins = layout()->contentsMargins();
    const int inner = width - margins.left() - margins.right();
    const int whole = layout()->totalMinimumHeightForWidth(width);
    const QLayout *inside = m_content->layout();
    if (inside == nullptr || !inside->hasHeightForWidth())
        return whole;
    return whole - inside->totalHeightForWidth(inner) + inside->totalMinimumHeightForWidth(inner);
}

} // namespace mamis
