#include "areas/applications/detail_sheet.h"

#include "areas/applications/detail_fields.h"
#include "domain/calendar_date.h"
#include "domain/words.h"

#include <QCoreApplication>

namespace mamis {

namespace {

/// The strings of this file, under one translation context.
struct SheetText
{
    Q_DECLARE_TR_FUNCTIONS(DetailSheet)
};

PrintedDetail::Section chainSection(const ApplicationDetail &detail)
{
    PrintedDetail::Section section { SheetText::tr("State at each association"), {} };
    for (const ChainLayer &layer : detail.chain) {
        QString state = words::name(layer.status);
        if (layer.decidedAt.isValid())
            state += QStringLiteral("　%1　%2").arg(formatDateTime(layer.decidedAt), layer.decidedBy);
        section.values.append({ layer.association, state });
    }
    return section;
}

} // namespace

PrintedDetail detailSheet(const ApplicationDetail &detail)
{
    PrintedDetail sheet;
    sheet.title = SheetText::tr("Application: %1, %2").arg(words::name(detail.step.kind), detail.step.name);
    sheet.messagesTitle = SheetText::tr("Messages");
    for (const FieldSection &fields : detailSections(detail)) {
        PrintedDetail::Section section { fields.title.isEmpty() ? SheetText::tr("Application") : fields.title,
            {} };
        for (const Field &field : fields.fields)
            section.values.append({ field.label, field.text() });
        sheet.sections.append(section);
    }
    sheet.sections.append(chainSection(detail));
    for (const HistoryEntry &entry : detail.history) {
        if (!entry.message.trimmed().isEmpty())
            sheet.messages.append({ SheetText::tr("%1 / %2  %3 (%4)")
                                        .arg(entry.association, entry.user, formatDateTime(entry.at),
                                            words::name(entry.action)),
                entry.message.trimmed() });
    }
    return sheet;
}

} // namespace mamis
