#include "widgets/card.h"

#include "look/theme.h"

#include <QEvent>
#include <QFrame>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace mamis {

namespace {

/// Scrolls up and down only, and is never narrower than what is inside: nothing is cut off at a larger zoom.
class VerticalScroll : public QScrollArea
{
public:
    using QScrollArea::QScrollArea;

    QSize sizeHint() const override
    {
        const QSize inside = widget() == nullptr ? QSize() : widget()->sizeHint();
        return { inside.width() + verticalScrollBar()->sizeHint().width(), inside.height() };
    }

    QSize minimumSizeHint() const override
    {
        const int inside = widget() == nullptr ? 0 : widget()->minimumSizeHint().width();
        return { inside + verticalScrollBar()->sizeHint().width(), QScrollArea::minimumSizeHint().height() };
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const bool done = QScrollArea::eventFilter(watched, event);
        if (watched == widget() && event->type() == QEvent::LayoutRequest) {
            fit();
            updateGeometry();
        }
        return done;
    }

    void resizeEvent(QResizeEvent *event) override
    {
        QScrollArea::resizeEvent(event);
        fit();
    }

private:
    /// Wrapped text needs its height at this width; without it the lines would be squeezed into the view.
    void fit()
    {
        const QLayout *inside = widget() == nullptr ? nullptr : widget()->layout();
        if (inside != nullptr && inside->hasHeightForWidth())
            widget()->setMinimumHeight(inside->totalHeightForWidth(viewport()->width()));
    }
};

} // namespace

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
    auto *area = new VerticalScroll(parent);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(inside);
    return area;
}

} // namespace mamis
