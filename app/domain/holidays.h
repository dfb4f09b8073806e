#pragma once

#include <QDate>
#include <QString>

namespace mamis {

/// The name of Japan's national holiday on a day, in Japanese; empty where it is none, and before 2022 or
/// after 2099, for which the rules below do not hold. With 振替休日 (the next day that is no holiday after
/// one on a Sunday) and 国民の休日 (a day between two holidays). The equinoxes are the dates that are to be
/// expected; the government fixes each in the February before. Source: 国民の祝日に関する法律, articles 2
/// and 3. Any thread.
QString holidayName(const QDate &day);

} // namespace mamis
