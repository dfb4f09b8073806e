#pragma once

#include <QFrame>

namespace mamis {

/// One line of text that gives way: elided in the middle where it does not fit, whole in the tooltip.
class ElidedLabel : public QFrame
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    void setText(const QString &text);
    QString text() const { return m_text; }
    void setAlignment(Qt::Alignment alignment);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QString shown() const;
    void updateToolTip();

    QString m_text;
    Qt::Alignment m_alignment = Qt::AlignLeft;
};

} // namespace mamis
