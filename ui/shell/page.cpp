#include "shell/page.h"

#include "shell/theme.h"
#include "widgets/message_bar.h"

#include <QLabel>
#include <QVBoxLayout>

namespace mamis {

/// A scroll area gives its widget the height that wrapped text would like, unless the layout says that it does not care.
class PageLayout : public QVBoxLayout
{
public:
    using QVBoxLayout::QVBoxLayout;

    bool hasHeightForWidth() const override { return !m_fillsWindow && QVBoxLayout::hasHeightForWidth(); }
    void fillWindow()
    {
        m_fillsWindow = true;
        invalidate();
    }

private:
    bool m_fillsWindow = false;
};

Page::Page(const QString &title, const QString &crumb, QWidget *parent)
    : QWidget(parent)
    , m_crumb(crumb)
    , m_title(new QLabel(title, this))
    , m_messages(new MessageBar(this))
    , m_content(new QWidget(this))
    , m_layout(new PageLayout(this))
{
    setAccessibleName(title);
    m_title->setTextFormat(Qt::PlainText);
    theme::setTextRole(m_title, theme::TextRole::Title);

    m_layout->setContentsMargins(theme::groupSpacing, theme::groupSpacing, theme::groupSpacing, theme::spacing);
    m_layout->setSpacing(theme::spacing);
    m_layout->addWidget(m_title);
    m_layout->addWidget(m_messages);
    m_layout->addWidget(m_content, 1);
}

void Page::fillWindow() { m_layout->fillWindow(); }

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
