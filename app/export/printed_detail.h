#pragma once

#include "export/paper.h"

#include <QList>
#include <QPair>

namespace mamis {

/// A record as it is printed: blocks of labels and values, then its messages.
struct PrintedDetail
{
    struct Section
    {
        QString title;
        QList<QPair<QString, QString>> values; ///< label, value; a value may have several lines
    };

    struct Message
    {
        QString heading; ///< who and when
        QString text;
    };

    QString title;
    QList<Section> sections;
    QString messagesTitle;
    QList<Message> messages; ///< oldest first
};

/// Prints a record on exactly one A4 sheet, portrait. Text that is too long is printed smaller in steps, down
/// to 6.3 pt; if that is not enough, the oldest messages are left out (the sheet says how many), and at last
/// long texts are cut with "…". Throws Failure Unavailable "printer".
void printDetail(const PrintedDetail &detail, QPagedPaintDevice &device, const PrintStamp &stamp);

} // namespace mamis
