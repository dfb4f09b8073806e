#include "frame/header.h"

#include "frame/page.h"
#include "look/theme.h"
#include "widgets/elided_label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace mamis {

Header::Header(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(tr("Member information system of the medical associations"), this))
    , m_crumbs(new QWidget(this))
    , m_who(new ElidedLabel(this))
    , m_password(new QPushButton(tr("Change password"), this))
    , m_logOut(new QPushButton(tr("Log out"), this))
{
    QFont titleFont = m_title->font();
    titleFont.setWeight(QFont::DemiBold);
    m_title->setFont(titleFont);
    m_title->setForegroundRole(QPalette::Highlight);
    m_crumbs->setAccessibleName(tr("Where you are"));
    auto *crumbs = new QHBoxLayout(m_crumbs);
    crumbs->setContentsMargins(0, 0, 0, 0);
    crumbs->setSpacing(2);
    m_who->setAlignment(Qt::AlignRight);
    const auto prepare = [this](QPushButton *button, Qt::Key key, void (Header::*wanted)()) {
        button->setAutoDefault(false);
        button->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | key));
        button->setToolTip(
            tr("%1 (%2)").arg(button->text(), button->shortcut().toString(QKeySequence::NativeText)));
        connect(button, &QPushButton::clicked, this, wanted);
    };
    prepare(m_password, Qt::Key_P, &Header::passwordRequested);
    prepare(m_logOut, Qt::Key_L, &Header::logOutRequested);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(
        theme::groupSpacing, theme::spacing / 2, theme::groupSpacing, theme::spacing / 2);
    layout->setSpacing(theme::groupSpacing);
    layout->addWidget(m_title);
    layout->addWidget(m_crumbs);
    layout->addStretch(1);
    layout->addWidget(m_who);
    layout->addWidget(m_password);
    layout->addWidget(m_logOut);
    setSession({});
}

void Header::setSession(const std::optional<Session> &session)
{
    m_who->setText(
        session ? tr("User name: %1 | %2").arg(session->userName, session->associationName) : QString());
    m_somebody = session.has_value();
    showButtons();
}

void Header::setPractice(bool practice)
{
    m_practice = practice;
    showButtons();
}

void Header::showButtons()
{
    m_who->setVisible(m_somebody);
    m_password->setVisible(m_somebody && !m_practice);
    m_logOut->setVisible(m_somebody);
}

void Header::setPath(const QList<Page *> &path)
{
    // A crumb may be the button that is being clicked: it goes when its signal is through.
    for (QWidget *old : m_crumbs->findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        old->hide();
        old->deleteLater();
        m_crumbs->layout()->removeWidget(old);
    }
    for (qsizetype index = 0; index < path.size(); ++index) {
        Page *page = path.at(index);
        if (index + 1 == path.size()) {
            auto *here = new QLabel(page->crumb(), m_crumbs);
            here->setTextFormat(Qt::PlainText);
            here->setContentsMargins(theme::spacing / 2, 0, 0, 0);
            m_crumbs->layout()->addWidget(here);
            break;
        }
        auto *crumb = new QToolButton(m_crumbs);
        crumb->setAutoRaise(true);
        crumb->setText(page->crumb());
        crumb->setFocusPolicy(Qt::StrongFocus);
        QPalette linkPalette = crumb->palette();
        linkPalette.setColor(QPalette::ButtonText, theme::accent(linkPalette));
        crumb->setPalette(linkPalette);
        connect(crumb, &QToolButton::clicked, this, [this, target = QPointer<Page>(page)] {
            if (target)
                Q_EMIT crumbChosen(target);
        });
        m_crumbs->layout()->addWidget(crumb);
        auto *arrow = new QLabel(QStringLiteral("›"), m_crumbs);
        arrow->setForegroundRole(QPalette::PlaceholderText);
        m_crumbs->layout()->addWidget(arrow);
    }
}

void Header::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

} // namespace mamis
