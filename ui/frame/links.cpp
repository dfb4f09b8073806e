#include "frame/links.h"

namespace mamis {

void Links::offer(LinkKind kind, Open open)
{
    m_open[kind] = std::move(open);
}

void Links::follow(LinkKind kind, qint64 id) const
{
    if (const Open open = m_open.value(kind))
        open(id);
}

} // namespace mamis
