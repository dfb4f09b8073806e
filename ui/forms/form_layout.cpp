#include "forms/form_layout.h"

#include "look/theme.h"
#include "look/tone.h"

#include <QApplication>
#include <QEvent>
#include <QFontMetrics>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace mamis {

QGridLayout *makeFieldGrid(QWidget *parent)
{
    auto *grid = new QGridLayout(parent);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme::groupSpacing);
    grid->setVerticalSpacing(theme::spacing / 2);
    grid->setColumnStretch(1, 1);
    grid->setColumnMinimumWidth(0, QFontMetrics(theme::font(theme::TextRole::Normal)).height() * 9);
    return grid;
}

void arrangeColumn(QWidget *content, const QList<QWidget *> &parts)
{
    auto *body = new QWidget(content);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::groupSpacing);
    for (QWidget *part : parts)
        column->addWidget(part);
    column->addStretch(1);
    body->setMaximumWidth(QFontMetrics(theme::font(theme::TextRole::Normal)).height() * 44);
    auto *line = new QHBoxLayout(content);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(body, 1);
    line->addStretch(0);
}

RequiredMark::RequiredMark(QWidget *parent)
    : QLabel(tr("required"), parent)
{
    theme::setTextRole(this, theme::TextRole::Hint);
    applyLook();
}

void RequiredMark::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        applyLook();
}

void RequiredMark::applyLook()
{
    QPalette colours = QApplication::palette(this);
    const QColor text = toneColours(ToneKind::Bad, colours).text;
    setForegroundRole(QPalette::WindowText);
    colours.setColor(QPalette::WindowText, text);
    setPalette(colours);
}

} // namespace mamis
