#pragma once

#include "frame/area.h"

namespace mamis {

class AssociationPage;

/// 医師会情報: the own association.
class AssociationArea : public Area
{
    Q_OBJECT

public:
    static const MenuItem item;

    explicit AssociationArea(const Workplace &workplace);

    void open() override;
    QList<Page *> pages() const override;

private:
    Navigator &m_go;
    AssociationPage *m_page;
};

} // namespace mamis
