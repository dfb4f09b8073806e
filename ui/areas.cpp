#include "areas.h"

#include "areas/applications/applications_area.h"
#include "areas/association/association_area.h"
#include "areas/history/history_area.h"
#include "areas/mail_settings/mail_settings_area.h"
#include "areas/mailings/mailings_area.h"
#include "areas/outbox/outbox_area.h"
#include "areas/users/users_area.h"

namespace mamis {

namespace {

// Not built yet: each moves into a folder of its own with its area.

constexpr MenuItem membersItem {
    .name = QT_TRANSLATE_NOOP("menu", "Members"),
    .hint = QT_TRANSLATE_NOOP("menu", "Look members up and check what is registered"),
    .drawing = "O 9 8 3.5 M 2.5 20 C 2.5 15 5.5 13.5 9 13.5 C 12.5 13.5 15.5 15 15.5 20 O 17 9 2.5 M "
               "17.8 14 C 20 14 21.5 16 21.5 19",
    .key = '1',
};

constexpr MenuItem noticesItem {
    .name = QT_TRANSLATE_NOOP("menu", "Notices"),
    .hint = QT_TRANSLATE_NOOP("menu", "Write notices for the members"),
    .drawing = "M 6 16 L 6 11 C 6 3.5 18 3.5 18 11 L 18 16 L 20 18.5 L 4 18.5 Z M 10.5 21 L 13.5 21",
    .key = '3',
};

constexpr MenuItem enquiriesItem {
    .name = QT_TRANSLATE_NOOP("menu", "Enquiries"),
    .hint = QT_TRANSLATE_NOOP("menu", "Ask how to use the system"),
    .drawing = "M 8 17 L 5 17 C 4 17 3 16 3 15 L 3 6 C 3 5 4 4 5 4 L 19 4 C 20 4 21 5 21 6 L 21 15 C "
               "21 16 20 17 19 17 L 12.5 17 L 8 21 Z M 8 10.5 L 8.4 10.5 M 12 10.5 L 12.4 10.5 M 16 "
               "10.5 L 16.4 10.5",
    .key = '8',
};

template <typename Built> AreaEntry built()
{
    return { &Built::item, [](const Workplace &workplace) -> std::unique_ptr<Area> {
                return std::make_unique<Built>(workplace);
            } };
}

} // namespace

const QList<AreaEntry> &allAreas()
{
    static const QList<AreaEntry> areas {
        { &membersItem },
        built<ApplicationsArea>(),
        { &noticesItem },
        built<UsersArea>(),
        built<HistoryArea>(),
        built<AssociationArea>(),
        built<MailingsArea>(),
        { &enquiriesItem },
        built<OutboxArea>(),
        built<MailSettingsArea>(),
    };
    return areas;
}

} // namespace mamis
