#include "areas/association/association_area.h"

#include "areas/association/association_page.h"
#include "frame/navigator.h"

namespace mamis {

const MenuItem AssociationArea::item {
    .name = QT_TRANSLATE_NOOP("menu", "Association"),
    .hint = QT_TRANSLATE_NOOP("menu", "Address and settings of your association"),
    .heading = QT_TRANSLATE_NOOP("menu", "Settings of the association"),
    .drawing = "R 5 3 14 18 1 M 9 7.5 L 10 7.5 M 14 7.5 L 15 7.5 M 9 12 L 10 12 M 14 12 L 15 12 M 10 "
               "21 L 10 16.5 L 14 16.5 L 14 21",
    .key = '6',
    .isFor = &Settings::mayRead,
};

AssociationArea::AssociationArea(const Workplace &workplace)
    : m_go(workplace.go)
    , m_page(new AssociationPage(workplace.office, workplace.window))
{
}

void AssociationArea::open()
{
    m_go.open({ m_page });
}

QList<Page *> AssociationArea::pages() const
{
    return { m_page };
}

} // namespace mamis
