#include "widgets/layer_chain.h"

#include "domain/calendar_date.h"
#include "domain/words.h"
#include "widgets/hint_label.h"
#include "widgets/status_badge.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace mamis {

namespace {

/// The dot of a layer and the line that leads to its neighbours.
class Rail : public QWidget
{
public:
    Rail(const ChainLayer &layer, bool first, bool last, bool own, QWidget *parent)
        : QWidget(parent)
        , m_status(layer.status)
        , m_first(first)
        , m_last(last)
        , m_own(own)
    {
        setFixedWidth(20);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        constexpr int centre = 10;
        constexpr int dot = 15;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const StatusColours colours = statusColours(m_status, palette());
        painter.setPen(QPen(palette().color(QPalette::Mid), 2));
        painter.drawLine(centre, m_first ? dot : 0, centre, m_last ? dot : height());
        painter.setPen(QPen(colours.text, 2));
        painter.setBrush(m_own ? colours.text : palette().color(QPalette::Base));
        painter.drawEllipse(QPoint(centre, dot), 6, 6);
    }

private:
    StepStatus m_status;
    bool m_first;
    bool m_last;
    bool m_own;
};

/// What happened at a layer and, since it acted first, at the others.
class Story
{
public:
    Story(const ChainLayer &layer, const QList<HistoryEntry> &history)
        : m_layer(layer)
    {
        const auto isOwn = [&](const HistoryEntry &entry) { return entry.association == layer.association; };
        const auto first = std::find_if(history.begin(), history.end(), isOwn);
        m_entries = history.mid(first - history.begin());
        const auto last = std::find_if(history.rbegin(), history.rend(), isOwn);
        m_isOwnStatus = last == history.rend() || last->to == layer.status;
    }

    /// Who brought the layer into its present status; empty where another layer did, or nobody yet.
    QString actor() const
    {
        if (!m_layer.decidedAt.isValid() || !m_isOwnStatus)
            return {};
        return QStringLiteral("%1  %2").arg(m_layer.decidedBy, formatDateTime(m_layer.decidedAt));
    }

    QString text() const
    {
        QStringList lines;
        for (const HistoryEntry &entry : m_entries)
            lines << LayerChain::tr("%1  %2 / %3: %4")
                         .arg(formatDateTime(entry.at), entry.association, entry.user,
                             words::name(entry.action));
        return lines.join(QLatin1Char('\n'));
    }

private:
    ChainLayer m_layer;
    QList<HistoryEntry> m_entries;
    bool m_isOwnStatus = true;
};

QWidget *layerRow(
    const ChainLayer &layer, const Story &story, bool first, bool last, bool own, QWidget *parent)
{
    auto *row = new QWidget(parent);
    auto *grid = new QGridLayout(row);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(0);
    grid->addWidget(new Rail(layer, first, last, own, row), 0, 0, 3, 1);

    auto *name = new QLabel(layer.association, row);
    name->setTextFormat(Qt::PlainText);
    name->setWordWrap(true);
    name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QFont font = name->font();
    font.setBold(own);
    name->setFont(font);
    grid->addWidget(name, 0, 1);

    auto *badge = new StatusBadge(row);
    badge->setStatus(layer.status);
    grid->addWidget(badge, 0, 2, Qt::AlignRight | Qt::AlignTop);

    QStringList facts;
    if (own)
        facts << LayerChain::tr("Your association");
    if (const QString actor = story.actor(); !actor.isEmpty())
        facts << actor;
    auto *hint = new HintLabel(facts.join(QStringLiteral("  ·  ")), row);
    hint->setVisible(!facts.isEmpty());
    grid->addWidget(hint, 1, 1, 1, 2);
    grid->setRowMinimumHeight(2, last ? 0 : 8);
    grid->setColumnStretch(1, 1);
    if (!story.text().isEmpty())
        row->setToolTip(
            QStringLiteral("<p style='white-space:pre'>%1</p>").arg(story.text().toHtmlEscaped()));
    return row;
}

} // namespace

LayerChain::LayerChain(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    setAccessibleName(tr("Associations concerned"));
}

void LayerChain::setChain(
    const QList<ChainLayer> &chain, const QList<HistoryEntry> &history, qint64 ownStepId)
{
    m_chain = chain;
    m_history = history;
    m_ownStepId = ownStepId;
    while (QLayoutItem *item = layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (qsizetype i = 0; i < chain.size(); ++i) {
        const ChainLayer &layer = chain.at(i);
        const bool own = layer.stepId == ownStepId;
        layout()->addWidget(layerRow(layer, Story(layer, history), i == 0, i == chain.size() - 1, own, this));
    }
    setAccessibleDescription(text());
}

QString LayerChain::text() const
{
    QStringList lines;
    for (const ChainLayer &layer : m_chain) {
        QString line = tr("%1: %2").arg(layer.association, words::name(layer.status));
        if (layer.stepId == m_ownStepId)
            line = tr("%1 (your association)").arg(line);
        if (const QString actor = Story(layer, m_history).actor(); !actor.isEmpty())
            line += QStringLiteral(" ") + actor;
        lines << line;
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace mamis
