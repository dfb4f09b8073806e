#include "areas/applications/search_form.h"
#include "lists/condition_chips.h"
#include "widgets/date_edit.h"
#include "widgets/date_range.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace mamis;

/// The nine conditions: what goes in comes out, what is impossible is said at the field, all by keyboard.
class TestSearchForm : public QObject
{
    Q_OBJECT

    static QWidget *named(SearchForm &form, const QString &name)
    {
        for (QWidget *widget : form.findChildren<QWidget *>()) {
            if (widget->accessibleName() == name
                && (qobject_cast<QLineEdit *>(widget) || qobject_cast<QComboBox *>(widget)
                    || qobject_cast<DateRange *>(widget)))
                return widget;
        }
        return nullptr;
    }

    static SearchConditions full()
    {
        SearchConditions all;
        all.submittedFrom = QDate(2024, 10, 1);
        all.submittedTo = QDate(2024, 10, 31);
        all.wishedFrom = QDate(2024, 11, 1);
        all.kind = Kind::Resign;
        all.status = StepStatus::Confirming;
        all.loginId = QStringLiteral("000123");
        all.registrationNumber = QStringLiteral("４５６");
        all.person = QStringLiteral("ニチイ");
        all.category = QStringLiteral("A1会員");
        all.facility = QStringLiteral("病院");
        return all;
    }

private Q_SLOTS:
    void keepsEveryCondition()
    {
        SearchForm form;
        form.setConditions(full());
        QCOMPARE(form.conditions(), full());
        form.setCategories({ QStringLiteral("B会員") }); // loaded late: the choice made before stays
        QCOMPARE(form.conditions(), full());
        SearchConditions overdue;
        overdue.overdue = true;
        form.setConditions(overdue);
        QCOMPARE(form.conditions(), overdue);
        SearchConditions unprocessed;
        unprocessed.unprocessed = true;
        form.setConditions(unprocessed);
        QCOMPARE(form.conditions(), unprocessed);
    }

    void everyFieldIsNamedByItsLabel()
    {
        SearchForm form;
        for (const char *label : { "Application date", "Wished date", "Kind of application", "Status",
                 "Login ID", "Registration number", "Name (reading)", "Member category", "Facility" })
            QVERIFY2(named(form, QLatin1String(label)), label);
    }

    void enterSearchesAndEscLeaves()
    {
        SearchForm form;
        form.show();
        QSignalSpy searched(&form, &SearchForm::searchRequested);
        QSignalSpy left(&form, &SearchForm::left);
        auto *person = named(form, QStringLiteral("Name (reading)"));
        QTest::keyClicks(person, QStringLiteral(" hanako "));
        QTest::keyClick(person, Qt::Key_Return);
        QCOMPARE(searched.count(), 1);
        QCOMPARE(form.conditions().person, QStringLiteral("hanako"));
        QTest::keyClick(named(form, QStringLiteral("Kind of application")), Qt::Key_Enter);
        QCOMPARE(searched.count(), 2);
        QTest::keyClick(person, Qt::Key_Escape);
        QCOMPARE(left.count(), 1);
    }

    void refusesImpossibleDatesAtTheField()
    {
        SearchForm form;
        QSignalSpy searched(&form, &SearchForm::searchRequested);
        auto *submitted = form.findChildren<DateRange *>().first();
        const QList<DateEdit *> edits = submitted->findChildren<DateEdit *>();
        edits.at(0)->lineEdit()->setText(QStringLiteral("2023/2/29"));
        form.search();
        QCOMPARE(searched.count(), 0);
        QVERIFY(!submitted->errorText().isEmpty());
        edits.at(0)->lineEdit()->setText(QStringLiteral("R6.10.30"));
        edits.at(1)->lineEdit()->setText(QStringLiteral("20241001"));
        form.search();
        QCOMPARE(searched.count(), 0);
        QVERIFY(!submitted->errorText().isEmpty());
        edits.at(1)->lineEdit()->setText(QStringLiteral("２０２４１０３１"));
        form.search();
        QCOMPARE(searched.count(), 1);
        QVERIFY(submitted->errorText().isEmpty());
        QCOMPARE(form.conditions().submittedTo, QDate(2024, 10, 31));
    }

    void aMonthIsItsFirstAndItsLastDay()
    {
        SearchForm form;
        QSignalSpy searched(&form, &SearchForm::searchRequested);
        const QList<DateEdit *> edits = form.findChildren<DateRange *>().first()->findChildren<DateEdit *>();
        edits.at(0)->lineEdit()->setText(QStringLiteral("2024/2"));
        edits.at(1)->lineEdit()->setText(QStringLiteral("R6.2"));
        QTest::keyClick(edits.at(1)->lineEdit(), Qt::Key_Return);
        QCOMPARE(searched.count(), 1);
        const auto conditions = form.conditions();
        QCOMPARE(conditions.submittedFrom, QDate(2024, 2, 1));
        QCOMPARE(conditions.submittedTo, QDate(2024, 2, 29));
        // A field for one day takes none.
        DateEdit edit(QStringLiteral("Date"));
        edit.lineEdit()->setText(QStringLiteral("2024/2"));
        QVERIFY(!edit.check(false));
    }

    void knowsTheSpans()
    {
        const QDate sunday(2025, 3, 2);
        using Range = std::pair<QDate, QDate>;
        QCOMPARE(DateRange::span(DateRange::Span::Today, sunday), (Range { sunday, sunday }));
        const QDate before = sunday.addDays(-1);
        QCOMPARE(DateRange::span(DateRange::Span::Yesterday, sunday), (Range { before, before }));
        QCOMPARE(DateRange::span(DateRange::Span::LastWeek, sunday),
            (Range { QDate(2025, 2, 17), sunday.addDays(-7) }));
        QCOMPARE(DateRange::span(DateRange::Span::LastMonth, sunday),
            (Range { QDate(2025, 2, 1), QDate(2025, 2, 28) }));
        QCOMPARE(DateRange::span(DateRange::Span::LastFiscalYear, sunday),
            (Range { QDate(2023, 4, 1), QDate(2024, 3, 31) }));
        QCOMPARE(DateRange::span(DateRange::Span::Week, sunday), (Range { QDate(2025, 2, 24), sunday }));
        QCOMPARE(DateRange::span(DateRange::Span::Month, sunday),
            (Range { QDate(2025, 3, 1), QDate(2025, 3, 31) }));
        QCOMPARE(DateRange::span(DateRange::Span::FiscalYear, sunday),
            (Range { QDate(2024, 4, 1), QDate(2025, 3, 31) }));
    }

    void chipsTakeOneConditionAway()
    {
        const SearchForm form;
        const QList<ConditionChips::Chip> all = form.chips(SearchForm::valuesOf(full()));
        QCOMPARE(all.size(), 9);
        for (const ConditionChips::Chip &chip : all) {
            ConditionValues without = SearchForm::valuesOf(full());
            without.remove(chip.code);
            QCOMPARE(form.chips(without).size(), 8);
            QVERIFY(SearchForm::conditionsOf(without) != full());
        }
        QVERIFY(form.chips({}).isEmpty());

        SearchConditions conditions;
        conditions.kind = Kind::Resign;
        conditions.unprocessed = true;
        ConditionChips chips;
        chips.setChips(form.chips(SearchForm::valuesOf(conditions)));
        QSignalSpy removed(&chips, &ConditionChips::removed);
        const auto buttons = chips.findChildren<QPushButton *>();
        QCOMPARE(buttons.size(), 2);
        QVERIFY2(buttons.at(1)->text().startsWith(QStringLiteral("Status: Unprocessed")),
            qPrintable(buttons.at(1)->text()));
        buttons.at(1)->click();
        QCOMPARE(removed.first().first().toString(), QStringLiteral("status"));
    }
};

QTEST_MAIN(TestSearchForm)
#include "tst_search_form.moc"
