#include "areas/applications/detail_fields.h"
#include "areas/applications/detail_sheet.h"
#include "example_detail.h"

#include <QLabel>
#include <QTest>

using namespace mamis;

/// The blocks of the detail: the manual's labels in the manual's order, and what a resignation leaves out.
class TestDetailFields : public QObject
{
    Q_OBJECT

private:
    static QStringList labels(const FieldSection &section)
    {
        QStringList result;
        for (const Field &field : section.fields)
            result << field.label;
        return result;
    }

    static QString value(const FieldSection &section, const QString &label)
    {
        for (const Field &field : section.fields)
            if (field.label == label)
                return field.value;
        return QStringLiteral("no such field: ") + label;
    }

private Q_SLOTS:
    void thePersonInTheManualsOrder()
    {
        const FieldSection section = personSection(exampleDetail());
        QCOMPARE(labels(section),
            QStringList({ "Login ID", "Mail address", "Registration number", "Registered on", "Name",
                "Former name", "Home address", "Telephone", "FAX", "Date of birth" }));
        QCOMPARE(
            value(section, "Name"), QStringLiteral("ニチイ フジコ\n日医 二子")); // reading above the name
        QCOMPARE(value(section, "Telephone"), QStringLiteral("Mobile 090-0000-0000\nTEL 03-0000-0000"));
        QCOMPARE(value(section, "Date of birth"), QStringLiteral("1955/04/14"));
        QCOMPARE(value(section, "Former name"), QStringLiteral("-"));
    }

    void aResignationHidesWhatBelongsToJoining()
    {
        ApplicationDetail detail = exampleDetail();
        const QStringList resign = labels(membershipSection(detail));
        QCOMPARE(resign,
            QStringList({ "Application", "Association applied to", "Member number", "Facility",
                "Facility (kana)", "Address of the facility", "TEL / FAX", "Founder", "Beds, licensed beds",
                "Annexed institutions" }));
        detail.step.kind = Kind::Join;
        detail.scope.reset();
        QCOMPARE(labels(membershipSection(detail)),
            resign
                + QStringList(
                    { "Duties", "Position", "Designations", "Fee reduction", "Documents handed in" }));
        QVERIFY(!labels(applicationSection(detail)).contains("Reason for resignation"));
        QVERIFY(labels(applicationSection(detail)).contains("Wished date of joining"));
    }

    void theApplicationBlock()
    {
        ApplicationDetail detail = exampleDetail();
        detail.step.watchReason = QStringLiteral("会費未納");
        const FieldSection section = applicationSection(detail);
        QCOMPARE(labels(section),
            QStringList({ "Applied at", "Application status", "Reason for resignation",
                "Wished date of resignation", "Fee reduction", "Needs attention" }));
        QCOMPARE(value(section, "Applied at"), QStringLiteral("2024/11/08 15:22")); // Japan's time
        QCOMPARE(value(section, "Reason for resignation"), QStringLiteral("02：転居")); // code with its label
        QCOMPARE(
            value(section, "Wished date of resignation"), QStringLiteral("2024/10/27")); // a date has no time
        QVERIFY(section.fields.last().warning);
    }

    void bedsAndScope()
    {
        ApplicationDetail detail = exampleDetail();
        QCOMPARE(
            value(membershipSection(detail), "Beds, licensed beds"), QStringLiteral("Yes, licensed beds: 9"));
        detail.licensedBeds.reset();
        QCOMPARE(value(membershipSection(detail), "Beds, licensed beds"), QStringLiteral("None"));
        QCOMPARE(value(membershipSection(detail), "Application"), QStringLiteral("Resignation"));
        detail.scope = Scope::NationalOnly;
        QVERIFY(value(membershipSection(detail), "Application").contains("National"));
    }

    void aTransferShowsOldAndNew()
    {
        ApplicationDetail detail = exampleDetail();
        QVERIFY(changesSection(detail).fields.isEmpty());
        const qsizetype sections = detailSections(detail).size();
        detail.step.kind = Kind::Transfer;
        detail.changes = { { ChangedField::Category, "A<1>", "B" }, { ChangedField::Facility, {}, "C" },
            { ChangedField::MemberNumber, "7", {} } };
        const FieldSection section = changesSection(detail);
        QCOMPARE(labels(section), QStringList({ "Member category", "Facility", "Member number" }));
        QStringList texts;
        for (const Field &field : section.fields)
            texts << field.text();
        QCOMPARE(texts,
            QStringList({ QStringLiteral("A<1> → B"), QStringLiteral("- → C"), QStringLiteral("7 → -") }));
        // On paper, too, and first.
        QCOMPARE(detailSections(detail).size(), sections + 1);
        QCOMPARE(detailSections(detail).first(), section);
        QCOMPARE(detailSheet(detail).sections.first().values.first().second, QStringLiteral("A<1> → B"));

        FieldList card;
        card.setSection(section);
        QStringList shown;
        for (const QLabel *label : card.findChildren<QLabel *>())
            shown << label->text();
        QVERIFY2(shown.contains(QStringLiteral("<s>A&lt;1&gt;</s> → <b>B</b>")), qPrintable(shown.join(' ')));
        // The same card with a plain value shows its signs as they are.
        FieldSection plain = section;
        plain.fields[0].before.clear();
        plain.fields[0].value = "<b>x</b>";
        card.setSection(plain);
        for (const QLabel *label : card.findChildren<QLabel *>()) {
            if (label->text() == "<b>x</b>")
                QCOMPARE(label->textFormat(), Qt::PlainText);
        }
    }

    void theCardShowsTextAsText()
    {
        FieldList card;
        card.setSection({ "Title", { { "Name", "<b>a</b>" } } });
        const auto shown = card.findChildren<QLabel *>();
        const auto value = std::find_if(
            shown.begin(), shown.end(), [](const QLabel *label) { return label->text() == "<b>a</b>"; });
        QVERIFY(value != shown.end());
        QCOMPARE((*value)->textFormat(), Qt::PlainText);
        QVERIFY((*value)->textInteractionFlags().testFlag(Qt::TextSelectableByMouse));
        // Other labels: the card is built anew, and shows the new ones only.
        card.setSection({ "Title", { { "A", "1" }, { "B", "2" } } });
        QStringList texts;
        for (const QLabel *label : card.findChildren<QLabel *>())
            texts << label->text();
        QCOMPARE(texts, QStringList({ "Title", "A", "1", "B", "2" }));
    }
};

QTEST_MAIN(TestDetailFields)
#include "tst_detail_fields.moc"
