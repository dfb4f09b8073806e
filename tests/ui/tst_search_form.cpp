#include "applications/condition_chips.h"
#include "applications/search_form.h"
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
        for (const auto field :
            { SearchForm::Field::Submitted, SearchForm::Field::Wished, SearchForm::Field::Kind,
                SearchForm::Field::Status, SearchForm::Field::LoginId, SearchForm::Field::RegistrationNumber,
                SearchForm::Field::Person, SearchForm::Field::Category, SearchForm::Field::Facility })
            QVERIFY2(named(form, SearchForm::label(field)), qPrintable(SearchForm::label(field)));
    }

    void enterSearchesAndEscLeaves()
    {
        SearchForm form;
        form.show();
        QSignalSpy searched(&form, &SearchForm::searchRequested);
        QSignalSpy left(&form, &SearchForm::left);
        auto *person = named(form, SearchForm::label(SearchForm::Field::Person));
        QTest::keyClicks(person, QStringLiteral(" hanako "));
        QTest::keyClick(person, Qt::Key_Return);
        QCOMPARE(searched.count(), 1);
        QCOMPARE(searched.first().first().value<SearchConditions>().person, QStringLiteral("hanako"));
        QTest::keyClick(named(form, SearchForm::label(SearchForm::Field::Kind)), Qt::Key_Enter);
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
        QCOMPARE(searched.first().first().value<SearchConditions>().submittedTo, QDate(2024, 10, 31));
    }

    void knowsTheSpans()
    {
        const QDate sunday(2025, 3, 2);
        using Range = std::pair<QDate, QDate>;
        QCOMPARE(DateRange::span(DateRange::Span::Today, sunday), (Range { sunday, sunday }));
        QCOMPARE(DateRange::span(DateRange::Span::Week, sunday), (Range { QDate(2025, 2, 24), sunday }));
        QCOMPARE(DateRange::span(DateRange::Span::Month, sunday),
            (Range { QDate(2025, 3, 1), QDate(2025, 3, 31) }));
        QCOMPARE(DateRange::span(DateRange::Span::FiscalYear, sunday),
            (Range { QDate(2024, 4, 1), QDate(2025, 3, 31) }));
    }

    void chipsTakeOneConditionAway()
    {
        const QList<ActiveCondition> active = activeConditions(full(), 7);
        QCOMPARE(active.size(), 9);
        for (const ActiveCondition &condition : active)
            QCOMPARE(activeConditions(condition.without, 7).size(), 8);
        QVERIFY(activeConditions({}, 7).isEmpty());

        ConditionChips chips;
        SearchConditions conditions;
        conditions.kind = Kind::Resign;
        conditions.unprocessed = true;
        chips.setConditions(conditions, 7);
        QSignalSpy changed(&chips, &ConditionChips::conditionsChanged);
        const auto buttons = chips.findChildren<QPushButton *>();
        QCOMPARE(buttons.size(), 2);
        buttons.at(1)->click();
        conditions.kind.reset();
        QCOMPARE(changed.first().first().value<SearchConditions>(), conditions);
    }
};

QTEST_MAIN(TestSearchForm)
#include "tst_search_form.moc"
