#include "lists/pager.h"

#include "widgets/enabling.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

#include <algorithm>

namespace mamis {

Pager::Pager(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed); // its parts stay together
    m_first = addButton(QStringLiteral("<<"), tr("First page"));
    m_previous = addButton(QStringLiteral("<"), tr("Previous page"));
    m_number = new QLineEdit(this);
    m_number->setAlignment(Qt::AlignCenter);
    m_number->setAccessibleName(tr("Page"));
    m_number->setToolTip(tr("Type a page and press Enter"));
    m_number->setFixedWidth(m_number->fontMetrics().horizontalAdvance(QStringLiteral("00000")) + 20);
    layout->addWidget(m_number);
    m_of = new QLabel(this);
    layout->addWidget(m_of);
    m_next = addButton(QStringLiteral(">"), tr("Next page"));
    m_last = addButton(QStringLiteral(">>"), tr("Last page"));

    connect(m_first, &QToolButton::clicked, this, [this] { Q_EMIT pageRequested(0); });
    connect(m_previous, &QToolButton::clicked, this, [this] { Q_EMIT pageRequested(m_page - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { Q_EMIT pageRequested(m_page + 1); });
    connect(m_last, &QToolButton::clicked, this, [this] { Q_EMIT pageRequested(m_pages - 1); });
    connect(m_number, &QLineEdit::returnPressed, this, &Pager::jump);
    connect(m_number, &QLineEdit::editingFinished, this, [this] { setPage(m_page, m_pages); });
    setPage(0, 0);
}

void Pager::setPage(int page, int pages)
{
    m_page = page;
    m_pages = pages;
    m_number->setText(QString::number(page + 1));
    m_of->setText(tr("/ %1").arg(pages > 0 ? QLocale().toString(pages) : QStringLiteral("…")));
    const QString noneBefore = page > 0 ? QString() : tr("This is the first page.");
    const QString noneAfter = page + 1 < pages ? QString() : tr("This is the last page.");
    enableUnless(*m_first, noneBefore, m_first->accessibleName());
    enableUnless(*m_previous, noneBefore, m_previous->accessibleName());
    enableUnless(*m_next, noneAfter, m_next->accessibleName());
    enableUnless(*m_last, noneAfter, m_last->accessibleName());
    m_number->setEnabled(pages > 1);
}

QToolButton *Pager::addButton(const QString &text, const QString &name)
{
    auto *button = new QToolButton(this);
    button->setText(text);
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::StrongFocus);
    layout()->addWidget(button);
    return button;
}

void Pager::jump()
{
    // Full-width digits are digits, too: QString::toInt does not read them, QChar does.
    int wanted = 0;
    const QString typed = m_number->text().trimmed();
    for (const QChar character : typed) {
        if (!character.isDigit() || wanted > m_pages)
            break;
        wanted = wanted * 10 + character.digitValue();
    }
    if (typed.isEmpty() || wanted == 0)
        return;
    const int page = std::clamp(wanted, 1, std::max(1, m_pages)) - 1;
    if (page != m_page)
        Q_EMIT pageRequested(page);
}

} // namespace mamis
