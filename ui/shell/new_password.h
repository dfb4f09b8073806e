#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

class QGridLayout;
class QLineEdit;

namespace mamis {

class FieldForm;

/// A password that is chosen: two fields of a form, which must agree. The rule stands below the first, what
/// is wrong at the fields "password" and "repeated". GUI thread.
class NewPassword
{
    Q_DECLARE_TR_FUNCTIONS(NewPassword)

public:
    /// `name` and `again` are the labels.
    NewPassword(FieldForm &fields, QGridLayout *grid, const QString &name, const QString &again);

    QString text() const;
    QLineEdit *repeated() const { return m_repeated; } ///< the second field
    void clear();

    /// The codes of the fields that cannot be used as they are: one is enough.
    QStringList wrong() const;

private:
    QLineEdit *m_password;
    QLineEdit *m_repeated;
};

} // namespace mamis
