#pragma once

#include <QWidget>

namespace mamis {

/// The striped orange band of a practice database: nobody shall take it for the real one (look.md, Practice
/// mode).
class PracticeBand : public QWidget
{
    Q_OBJECT

public:
    explicit PracticeBand(QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace mamis
