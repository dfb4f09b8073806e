#pragma once

#include "forms/record_form.h"
#include "frame/page.h"

#include <QKeySequence>
#include <QPointer>

class QPushButton;
class QVBoxLayout;

namespace mamis {

/// What a page that is filled in is for.
struct FormAction
{
    QString name; ///< on the primary button
    QString busy; ///< on it while the answer is awaited
    QString wait; ///< told to whoever wants to leave meanwhile
    QList<QKeySequence> keys = { Qt::Key_F9 }; ///< the first one is told on the button
    bool back = true; ///< with a button that leads back
};

/// A page that is filled in and then does one thing: cards of fields, 戻る and the primary button below them.
/// Enter leads from field to field, in the last it does the thing, as the keys do everywhere. Subclasses add
/// cards, then call arrange(). GUI thread.
class FormPage : public Page
{
    Q_OBJECT

public:
    FormPage(const QString &title, const QString &crumb, FormAction action, QWidget *parent = nullptr);
    ~FormPage() override;

    RecordForm &form() { return m_form; }
    const RecordForm &form() const { return m_form; }

    /// Not while the answer is awaited.
    bool mayLeave() override;

Q_SIGNALS:
    void backRequested();

protected:
    /// A card of fields below those that are there.
    void addCard(const QString &title, const QList<FieldSpec> &fields);
    /// What is only looked at, below the buttons; before arrange().
    void addBelow(QWidget *part) { m_below.append(part); }
    /// Puts `above`, the cards and the buttons on the page; `left` at the left of the buttons' line, `before`
    /// between 戻る and the primary button.
    void arrange(const QList<QWidget *> &above = {}, const QList<QWidget *> &left = {},
        const QList<QPushButton *> &before = {});

    /// What is filled in is usable: do the thing.
    virtual void submit() = 0;
    /// Asked before the fields are checked; false where it is said why not.
    virtual bool maySubmit() { return true; }
    /// Enter in the last field.
    virtual void finishFields() { trySubmit(); }
    /// As the primary button: checks, then submit().
    void trySubmit();

    bool isBusy() const { return m_busy; }
    /// Between submit() and its answer: nothing can be changed. The field that had the focus gets it back.
    virtual void setBusy(bool busy);

    QWidget *cards() { return m_cards; }
    QPushButton *primaryButton() const { return m_primary; }
    QPushButton *backButton() const { return m_back; }

private:
    QWidget *makeButtons(const QList<QWidget *> &left, const QList<QPushButton *> &before);

    const FormAction m_action;
    QWidget *m_cards;
    QVBoxLayout *m_column;
    QList<QWidget *> m_below;
    QPushButton *m_back = nullptr;
    QPushButton *m_primary = nullptr;
    bool m_busy = false;
    QPointer<QWidget> m_focused; ///< the field that had the focus when it began
    RecordForm m_form; ///< last: gone before the widgets
};

} // namespace mamis
