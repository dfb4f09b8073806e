#include "areas/mailings/code_page.h"

#include "areas/mailings/codes_page.h"
#include "office/office.h"

#include <algorithm>

namespace mamis {

namespace {

const QString codeField = QStringLiteral("code");
const QString labelField = QStringLiteral("label");
const QString deathField = QStringLiteral("is_death");
const QString activeField = QStringLiteral("active");

FormRecord recordOf(const CodeEntry &entry)
{
    return { { { codeField, entry.code }, { labelField, entry.label }, { deathField, entry.isDeath },
                 { activeField, entry.active } },
        entry.version };
}

} // namespace

CodePage::CodePage(Office &office, CodeList list, QWidget *parent)
    : EditPage(codeListName(list), codeListName(list), true, parent)
    , m_settings(office)
    , m_list(list)
{
    QList<FieldSpec> fields;
    if (list != CodeList::Categories)
        fields.append({ .code = codeField,
            .name = tr("Code"),
            .required = true,
            .rule = tr("It stands before the name and in files, and stays as it is."),
            .longest = Settings::longestText(QStringLiteral("reason.code")),
            .latin = true });
    fields.append({ .code = labelField,
        .name = tr("Label"),
        .required = true,
        .longest = Settings::longestText(QStringLiteral("category.label")) });
    if (list == CodeList::Reasons)
        fields.append({ .code = deathField,
            .name = tr("Death of the member: no notification mail is sent"),
            .kind = FieldKind::Check });
    fields.append({ .code = activeField, .name = tr("Offered for new choices"), .kind = FieldKind::Check });
    addCard({}, fields);
    arrangeEditor();
}

void CodePage::setEntry(const CodeEntry &entry)
{
    m_entry = entry;
    begin(recordOf(entry).values, true);
    form().setRule(labelField,
        entry.version == 0 ? QString()
                           : tr("Where it was chosen already, the new name is shown from now on."));
    messages().clear();
}

void CodePage::fetch(const RecordAnswer &answer)
{
    form().setEnabled(codeField, m_entry.version == 0);
    if (m_entry.version == 0)
        return answer({ recordOf(m_entry), {} });
    m_settings.entries(m_list, this, [this, answer](const Result<QList<CodeEntry>> &entries) {
        if (!entries)
            return answer({ {}, entries.failure });
        const auto found = std::ranges::find_if(*entries.value, [this](const CodeEntry &entry) {
            return m_list == CodeList::Categories ? entry.id == m_entry.id : entry.code == m_entry.code;
        });
        if (found == entries->end())
            return answer({ {}, Failure::refused("stale") });
        m_entry = *found;
        answer({ recordOf(m_entry), {} });
    });
}

void CodePage::store(const FormRecord &record, const RecordAnswer &answer)
{
    CodeEntry entry = m_entry;
    entry.version = record.version;
    if (m_list != CodeList::Categories && entry.version == 0)
        entry.code = record.values.value(codeField).toString();
    entry.label = record.values.value(labelField).toString();
    entry.isDeath = record.values.value(deathField).toBool();
    entry.active = record.values.value(activeField).toBool();
    m_settings.saveEntry(m_list, entry, this, [this, answer](const Result<CodeEntry> &saved) {
        if (!saved)
            return answer({ {}, saved.failure });
        m_entry = *saved;
        answer({ recordOf(m_entry), {} });
        Q_EMIT entrySaved(m_entry);
    });
}

} // namespace mamis
