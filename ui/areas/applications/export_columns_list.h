#pragma once

#include "office/export_columns.h"

#include <QListWidget>

namespace mamis {

/// The columns of an export to choose from: ticked ones are written, in the order of this list. Space ticks,
/// Alt+↑/↓ moves. Choice and order are remembered.
class ExportColumnsList : public QListWidget
{
    Q_OBJECT

public:
    explicit ExportColumnsList(QWidget *parent = nullptr);

    QList<ExportColumn> chosen() const;

    /// The columns of 申請一覧 first and ticked.
    void resetColumns();

    /// Moves the current column up (-1) or down (+1).
    void moveCurrent(int by);

    QSize sizeHint() const override;

Q_SIGNALS:
    void chosenChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fill(const QList<ExportColumn> &ordered, const QList<ExportColumn> &ticked);
    void remember();
    void restore();
};

} // namespace mamis
