#include "areas/mailings/templates_page.h"

#include "domain/words.h"
#include "lists/list_header.h"
#include "lists/list_table.h"
#include "office/office.h"
#include "widgets/hint_label.h"
#include "widgets/layouts.h"
#include "widgets/message_bar.h"

namespace mamis {

namespace {

using Templates = RowsModel<MailTemplate>;

QList<Templates::Column> textColumns()
{
    return {
        Templates::fixedColumn(
            TemplatesPage::tr("Kind"), 6, [](const MailTemplate &one) { return words::name(one.kind); }),
        Templates::fixedColumn(
            TemplatesPage::tr("Action"), 8, [](const MailTemplate &one) { return words::name(one.action); }),
        Templates::fixedColumn(TemplatesPage::tr("Text"), 9,
            [](const MailTemplate &one) {
                return one.own ? TemplatesPage::tr("your own") : TemplatesPage::tr("standard");
            }),
        Templates::fixedColumn(
            TemplatesPage::tr("Subject"), 24, [](const MailTemplate &one) { return one.subject; }),
    };
}

/// One of each kind and action.
qint64 placeOf(const MailTemplate &text)
{
    return static_cast<qint64>(text.kind) * 100 + static_cast<qint64>(text.action) + 1;
}

} // namespace

TemplatesPage::TemplatesPage(Office &office, QWidget *parent)
    : Page(tr("Texts of the notification mails"), tr("Texts of mails"), parent)
    , m_office(office)
    , m_settings(office)
    , m_model(new RowsModel<MailTemplate>(textColumns(), &placeOf, nullptr, this))
    , m_table(new ListTable(*m_model, QStringLiteral("templates"), tr("Texts of mails"), this))
{
    m_table->header().setSortIndicatorShown(false);
    auto *column = columnOf(content());
    column->addWidget(
        new HintLabel(tr("Another text holds for the mails that are made from then on; those that are "
                         "there already keep theirs."),
            this));
    column->addWidget(m_table, 1);
    connect(m_table, &ListTable::openRequested, this, [this](qint64 place) {
        if (const int row = m_model->indexOf(place); row >= 0)
            Q_EMIT openRequested(m_model->row(row));
    });
    connect(&m_office, &Office::changed, this, [this] {
        if (isVisible()) // activate() shows the newest otherwise
            refresh();
    });
}

TemplatesPage::~TemplatesPage()
{
    m_table->disconnect(this);
}

void TemplatesPage::activate()
{
    refresh();
    m_table->setFocus(Qt::OtherFocusReason);
}

void TemplatesPage::refresh()
{
    const quint64 request = ++m_request;
    m_settings.templates(this, [this, request](const Result<QList<MailTemplate>> &texts) {
        if (request != m_request)
            return;
        if (!texts)
            return messages().say(*texts.failure);
        m_model->setRows(*texts);
        if (!m_table->currentIndex().isValid() && !texts->isEmpty())
            m_table->setCurrentRow(0);
    });
}

} // namespace mamis
