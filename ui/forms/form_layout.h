#pragma once

#include <QLabel>
#include <QList>

class QGridLayout;

/// The measures that all pages with fields share. GUI thread.
namespace mamis {

/// The grid of one card: labels, fields, and room for a button beside a field.
QGridLayout *makeFieldGrid(QWidget *parent);

/// Puts the parts of a page below each other, no wider than one reads with ease.
void arrangeColumn(QWidget *content, const QList<QWidget *> &parts);

/// 必須: the mark of a field that must be filled in.
class RequiredMark : public QLabel
{
    Q_OBJECT

public:
    explicit RequiredMark(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyLook();
};

} // namespace mamis
