#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QVariant>

#include <functional>

class QWidget;

/// What is filled in, declared: a form is made from it (RecordForm), and a use case's record goes to and from
/// the plain values by code. GUI thread.
namespace mamis {

class FieldEditor;

/// How a field is filled in, and what its value is.
enum class FieldKind {
    Text, ///< QString, without blanks at its ends
    Kana, ///< QString in full-width katakana; hiragana and half-width kana are folded
    Number, ///< qint64; invalid where the field is empty
    Date, ///< QDate; invalid where the field is empty
    Choice, ///< the value of the chosen FieldChoice; invalid where none is chosen
    Check, ///< bool; its name stands at the box
    Lines, ///< QString of several lines
    PostalCode, ///< QString like 100-8799
    Password, ///< QString exactly as typed
};

struct FieldChoice
{
    QVariant value;
    QString name; ///< for people
};

struct FieldSpec
{
    QString code; ///< names the field for the program
    QString name; ///< its label, and its accessible name
    FieldKind kind = FieldKind::Text;
    bool required = false;
    QString rule = {}; ///< stands below it while nothing is wrong
    QString error = {}; ///< what is wrong where it is empty or not accepted; empty: a general sentence
    qsizetype longest = 0; ///< characters; 0: no limit
    QString unit = {}; ///< stands behind it
    QString example = {}; ///< stands in it while it is empty
    bool latin = false; ///< half-width letters: the input method begins with them
    qint64 least = 0; ///< of a Number; least and most the same: no limits
    qint64 most = 0;
    QList<FieldChoice> choices = {}; ///< of a Choice, in their order
    int lines = 4; ///< of Lines: how many are shown
    /// What is wrong with a value that is not empty and of its kind; empty where nothing is.
    std::function<QString(const QVariant &value)> check = {};
    /// A kind of the page's own, in the place of `kind`.
    std::function<FieldEditor *(const FieldSpec &spec, QWidget *parent)> make = {};
};

/// By code of the field.
using FieldValues = QHash<QString, QVariant>;

/// What is wrong, by code of the field; an empty text stands for the field's own `error`.
using FieldErrors = QHash<QString, QString>;

} // namespace mamis
