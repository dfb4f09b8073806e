#pragma once

#include "domain/application.h"

#include <QTableView>

#include <optional>

namespace mamis {

class ApplicationDelegate;
class ApplicationHeader;
class ApplicationModel;

/// The list of 申請一覧. A row is a line of facts and, where there is one, the latest message across all
/// columns. There is one current row (click or Enter opens it) and any number of ticked ones (Space,
/// Ctrl+click, the box; Shift with a click or an arrow for ranges; Ctrl+A for all results).
class ApplicationTable : public QTableView
{
    Q_OBJECT

public:
    explicit ApplicationTable(ApplicationModel &model, QWidget *parent = nullptr);

    /// 0 = none.
    qint64 currentStep() const;
    /// Makes the row current where this page holds it.
    void setCurrentStep(qint64 stepId);
    void setCurrentRow(int row);

    ApplicationHeader &header() { return *m_header; }

    void keyboardSearch(const QString &) override {
    } // letters do nothing here: they belong to the search form

Q_SIGNALS:
    void openRequested(qint64 stepId);
    void tickAllRequested();
    void currentStepChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    /// Shift's range: the ticks as they were before it, so that drawing it in again takes back what it had
    /// ticked.
    struct Range
    {
        int anchor = 0;
        QList<bool> before;
    };

    int currentRow() const { return currentIndex().row(); }
    void layOutRows();
    void toggle(int row);
    void stretchRange(int to);
    void hover(int row, bool opens);
    bool handleCommand(const QKeyEvent *event);

    ApplicationModel &m_model;
    ApplicationDelegate *m_delegate;
    ApplicationHeader *m_header;
    std::optional<Range> m_range;
    int m_anchor = -1; ///< where the next range begins; -1 = at the current row
    int m_pressedRow = -1;
    int m_hoveredRow = -1;
};

} // namespace mamis
