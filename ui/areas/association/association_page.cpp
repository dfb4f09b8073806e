#include "areas/association/association_page.h"

#include "domain/mail_address.h"
#include "look/theme.h"
#include "office/office.h"
#include "widgets/field_list.h"
#include "widgets/hint_label.h"
#include "widgets/layouts.h"

#include <QVBoxLayout>

namespace mamis {

namespace {

// The codes are the columns' names: so a refusal of the database stands at its field.
const QString nameCode = QStringLiteral("name");
const QString kanaCode = QStringLiteral("kana");
const QString representativeCode = QStringLiteral("representative");
const QString postalCodeCode = QStringLiteral("postal_code");
const QString addressCode = QStringLiteral("address");
const QString phoneCode = QStringLiteral("phone");
const QString faxCode = QStringLiteral("fax");
const QString mailCode = QStringLiteral("mail_address");
const QString overdueCode = QStringLiteral("overdue_days");

qsizetype longestOf(const QString &code)
{
    return Settings::longestText(QStringLiteral("association.") + code);
}

QList<FieldSpec> profileFields()
{
    return {
        { .code = nameCode,
            .name = AssociationPage::tr("Name of the association"),
            .required = true,
            .longest = longestOf(nameCode) },
        { .code = kanaCode,
            .name = AssociationPage::tr("Reading"),
            .kind = FieldKind::Kana,
            .longest = longestOf(kanaCode) },
        { .code = representativeCode,
            .name = AssociationPage::tr("Representative"),
            .longest = longestOf(representativeCode) },
        { .code = postalCodeCode,
            .name = AssociationPage::tr("Postal code"),
            .kind = FieldKind::PostalCode,
            .longest = longestOf(postalCodeCode) },
        { .code = addressCode, .name = AssociationPage::tr("Address"), .longest = longestOf(addressCode) },
        { .code = phoneCode,
            .name = AssociationPage::tr("TEL"),
            .rule = AssociationPage::tr("Stands in the mails as the office to ask."),
            .longest = longestOf(phoneCode),
            .latin = true },
        { .code = faxCode, .name = AssociationPage::tr("FAX"), .longest = longestOf(faxCode), .latin = true },
        { .code = mailCode,
            .name = AssociationPage::tr("Mail address"),
            .rule = AssociationPage::tr(
                "Stands in the mails as the office to ask. The sender's address is in the mail settings."),
            .longest = longestOf(mailCode),
            .latin = true,
            .check =
                [](const QVariant &value) {
                    return isValidAddress(readMailAddress(value.toString()).text)
                        ? QString()
                        : AssociationPage::tr("This mail address cannot be used.");
                } },
    };
}

FormRecord toRecord(const AssociationProfile &profile)
{
    return { { { nameCode, profile.name }, { kanaCode, profile.kana },
                 { representativeCode, profile.representative }, { postalCodeCode, profile.postalCode },
                 { addressCode, profile.address }, { phoneCode, profile.phone }, { faxCode, profile.fax },
                 { mailCode, profile.mailAddress }, { overdueCode, profile.overdueDays } },
        profile.version };
}

AssociationProfile toProfile(const FormRecord &record)
{
    const auto text = [&](const QString &code) { return record.values.value(code).toString(); };
    AssociationProfile profile;
    profile.name = text(nameCode);
    profile.kana = text(kanaCode);
    profile.representative = text(representativeCode);
    profile.postalCode = text(postalCodeCode);
    profile.address = text(addressCode);
    profile.phone = text(phoneCode);
    profile.fax = text(faxCode);
    profile.mailAddress = text(mailCode);
    profile.overdueDays = record.values.value(overdueCode).toInt();
    profile.version = record.version;
    return profile;
}

/// What is known of how an association is reached.
FieldSection contactOf(const AssociationProfile &profile)
{
    QString place
        = profile.postalCode.isEmpty() ? QString() : QStringLiteral("〒") + profile.postalCode + u' ';
    place += profile.address;
    FieldSection section { AssociationPage::tr("Association above: %1").arg(profile.name), {} };
    for (const auto &[label, value] : std::initializer_list<std::pair<QString, QString>> {
             { AssociationPage::tr("Representative"), profile.representative },
             { AssociationPage::tr("Address"), place.trimmed() },
             { AssociationPage::tr("TEL"), profile.phone }, { AssociationPage::tr("FAX"), profile.fax },
             { AssociationPage::tr("Mail address"), profile.mailAddress } }) {
        if (!value.isEmpty())
            section.fields.append({ label, value });
    }
    if (section.fields.isEmpty())
        section.fields.append({ AssociationPage::tr("Contact"), AssociationPage::tr("not registered") });
    return section;
}

} // namespace

AssociationPage::AssociationPage(Office &office, QWidget *parent)
    : EditPage(tr("Your association"), tr("Your association"), false, parent)
    , m_settings(office)
    , m_above(new QWidget(this))
{
    addCard({}, profileFields());
    addCard(tr("Unprocessed applications"),
        { { .code = overdueCode,
            .name = tr("Days until ▲"),
            .kind = FieldKind::Number,
            .required = true,
            .rule = tr("Calendar days from the day on which an application comes to you."),
            .unit = tr("days"),
            .least = 1,
            .most = 365 } });
    addBelow(m_above);
    columnOf(m_above)->setSpacing(theme::groupSpacing);
    QList<QWidget *> above;
    if (!m_settings.mayChange())
        above.append(new HintLabel(tr("Only administrators of your office change this."), this));
    arrangeEditor(above);
    setReadOnly(!m_settings.mayChange());
}

void AssociationPage::activate()
{
    EditPage::activate();
    m_settings.above(this, [this](const Result<QList<AssociationProfile>> &above) {
        if (above)
            showAbove(*above);
    });
}

void AssociationPage::showAbove(const QList<AssociationProfile> &above)
{
    while (m_lists.size() > above.size())
        delete m_lists.takeLast();
    while (m_lists.size() < above.size()) {
        m_lists.append(new FieldList(m_above));
        m_above->layout()->addWidget(m_lists.last());
    }
    for (qsizetype i = 0; i < above.size(); ++i)
        m_lists.at(i)->setSection(contactOf(above.at(i)));
}

void AssociationPage::fetch(const RecordAnswer &answer)
{
    m_settings.profile(this, [answer](const Result<AssociationProfile> &profile) {
        if (profile)
            answer({ toRecord(*profile), {} });
        else
            answer({ {}, profile.failure });
    });
}

void AssociationPage::store(const FormRecord &record, const RecordAnswer &answer)
{
    m_settings.saveProfile(toProfile(record), this, [answer](const Result<AssociationProfile> &profile) {
        if (profile)
            answer({ toRecord(*profile), {} });
        else
            answer({ {}, profile.failure });
    });
}

} // namespace mamis
