#pragma once

#include "lists/list_delegate.h"

namespace mamis {

/// The cells of 申請一覧: the status is a badge, with ▲ and * before it.
class ApplicationDelegate : public ListDelegate
{
    Q_OBJECT

public:
    using ListDelegate::ListDelegate;

    int widthOf(int column, const QFont &font) const override;

protected:
    void paintCell(QPainter *painter, const QStyleOptionViewItem &option, const QRect &line,
        const QModelIndex &index) const override;
};

} // namespace mamis
