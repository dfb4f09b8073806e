#include "widgets/card.h"

#include "shell/theme.h"

#include <QFrame>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace mamis {

QFrame *makeCard(const QString &title, QWidget *inside, QWidget *parent)
{
    auto *frame = new QFrame(parent);
    makeCardLook(frame);
    frame->setAccessibleName(title);
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(theme::spacing);
    if (!title.isEmpty()) {
        auto *label = new QLabel(title, frame);
        label->setTextFormat(Qt::PlainText);
        QFont bold;
        bold.setWeight(QFont::DemiBold);
        label->setFont(bold); // only the weight is set: the size follows the zoom
        column->addWidget(label);
    }
    column->addWidget(inside, 1);
    return frame;
}

void makeCardLook(QFrame *frame)
{
    frame->setFrameShape(QFrame::StyledPanel);
    frame->setBackgroundRole(QPalette::Base);
    frame->setAutoFillBackground(true);
}

QScrollArea *makeScrollable(QWidget *inside, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(inside);
    return area;
}

} // namespace mamis
