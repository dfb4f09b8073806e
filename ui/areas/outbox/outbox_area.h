#pragma once

#include "frame/area.h"

#include <QPointer>

class QLabel;

namespace mamis {

class OutboxPage;

/// メール送信状況: the mails of the office.
class OutboxArea : public Area
{
    Q_OBJECT

public:
    static const MenuItem item;

    explicit OutboxArea(const Workplace &workplace);
    ~OutboxArea() override;

    void open() override;
    QList<Page *> pages() const override;
    QWidget *makeStatusNote() override;
    void refresh() override;

private:
    Office &m_office;
    Navigator &m_go;
    OutboxPage *m_page;
    QPointer<QLabel> m_waiting; ///< in the status bar
};

} // namespace mamis
