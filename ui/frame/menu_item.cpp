#include "frame/menu_item.h"

#include <QCoreApplication>

namespace mamis {

namespace {

// Not named tr(): lupdate would take what stands inside for a source text of another context.
QString inWords(const char *text)
{
    return text ? QCoreApplication::translate("menu", text) : QString();
}

} // namespace

QString menuName(const MenuItem &item)
{
    return inWords(item.name);
}

QString menuHint(const MenuItem &item)
{
    return inWords(item.hint);
}

QString menuHeading(const MenuItem &item)
{
    return inWords(item.heading);
}

QString menuKey(const MenuItem &item)
{
    return item.key ? QString(QLatin1Char(item.key)) : QString();
}

QString notInThisVersion()
{
    return inWords(QT_TRANSLATE_NOOP("menu", "Not part of this version yet"));
}

QString notForThisUser()
{
    return inWords(QT_TRANSLATE_NOOP("menu", "Your account may not open this"));
}

} // namespace mamis
