#pragma once

#include "domain/application.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLineEdit;
class QPushButton;

namespace mamis {

class DateRange;

/// The nine search conditions of 申請一覧 (manual, 申請一覧): labels above fields, four columns. Enter in any
/// field searches, Esc goes to the table. What cannot be searched for is said at its field and nothing is
/// searched.
class SearchForm : public QWidget
{
    Q_OBJECT

public:
    enum class Field {
        Submitted,
        Wished,
        Kind,
        Status,
        LoginId,
        RegistrationNumber,
        Person,
        Category,
        Facility
    };

    explicit SearchForm(QWidget *parent = nullptr);

    /// The label of a field in the manual's wording: also used where a condition is spoken of elsewhere.
    static QString label(Field field);
    static QString unprocessedLabel(); ///< 未処理
    static QString overdueLabel(int days); ///< 7日以上経過

    SearchConditions conditions() const;
    void setConditions(const SearchConditions &conditions);
    void setCategories(const QStringList &labels);
    /// From how many days on ▲ stands: the number is part of the status choice's wording.
    void setOverdueDays(int days);

    void focusFirst();

    /// Checks the fields and, where all can be used, emits searchRequested().
    void search();

Q_SIGNALS:
    void searchRequested(const mamis::SearchConditions &conditions);
    void cleared(); ///< 選択解除: the fields are empty now
    void left(); ///< Esc

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addField(QGridLayout *grid, int row, int column, int span, Field field, QWidget *widget);
    QLineEdit *makeLine(Field field, const QString &placeholder);
    void watch(QWidget *widget);
    void fillChoices();
    void clear();

    DateRange *m_submitted;
    DateRange *m_wished;
    QComboBox *m_kind;
    QComboBox *m_status;
    QLineEdit *m_loginId;
    QLineEdit *m_registrationNumber;
    QLineEdit *m_person;
    QComboBox *m_category;
    QLineEdit *m_facility;
    QPushButton *m_search;
    QPushButton *m_clear;
};

} // namespace mamis
