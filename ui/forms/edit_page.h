#pragma once

#include "forms/form_page.h"
#include "office/result.h"

namespace mamis {

/// A record as a form shows it.
struct FormRecord
{
    FieldValues values;
    qint64 version = 0; ///< of the database's row; 0: there is none yet
};

/// A record that is looked at, changed and saved: read when the page comes to the front, saved by Ctrl+S, F9
/// or the button, never left by mistake. Where somebody else has saved it meanwhile (Refused "stale"), it is
/// read again and compared field by field, with both values; nothing typed is lost. Subclasses add cards, say
/// how it is read and written, and call arrange(). GUI thread.
class EditPage : public FormPage
{
    Q_OBJECT

public:
    /// `back`: with a button that leads back.
    EditPage(const QString &title, const QString &crumb, bool back, QWidget *parent = nullptr);

    /// Reads the record, unless something typed would be lost.
    void activate() override;
    /// Not with unsaved input.
    bool mayLeave() override;

    /// Reads the record anew; what is typed by then is kept, and compared with it.
    void reload();

Q_SIGNALS:
    void loaded();
    void saved();

protected:
    using RecordAnswer = Answer<FormRecord>;

    /// Asks for the record as it is; `answer` is called in this thread, at once or later, or never when the
    /// page is gone.
    virtual void fetch(const RecordAnswer &answer) = 0;
    /// Writes what is filled in; record.version is that of the record as it was read. Answers with the record
    /// as it is now. Refused "stale" where it has another version; Invalid with the codes of fields as code
    /// or facts.
    virtual void store(const FormRecord &record, const RecordAnswer &answer) = 0;
    /// What is told when it is saved; empty: nothing.
    virtual QString savedText() const { return tr("Saved."); }

    /// As FormPage::arrange(), with what tells of a conflict above the cards.
    void arrangeEditor(const QList<QWidget *> &above = {}, const QList<QWidget *> &left = {},
        const QList<QPushButton *> &before = {});
    /// Who may not change it reads it.
    void setReadOnly(bool readOnly);
    bool isReadOnly() const { return m_readOnly; }
    bool isLoaded() const { return m_loaded; }

    void submit() override;
    /// On to the button: a record is not saved by the way.
    void finishFields() override;
    bool maySubmit() override;
    void setBusy(bool busy) override;
    /// What can be pressed.
    virtual void enableParts();

    /// Another record: nothing is left of the one before. `values` stand there until it is read; `known`
    /// where they are its own as far as they go (from a list), and not just empty fields. What is typed
    /// meanwhile is kept.
    void begin(const FieldValues &values, bool known);

private:
    QWidget *makeConflictBar();
    void keepTyped(const FormRecord &record);
    void fill(const FormRecord &record);
    void showFailure(const Failure &failure);
    void compareWithTheirs();
    void showConflict();

    QWidget *m_conflict = nullptr;
    QPushButton *m_discard = nullptr;
    qint64 m_version = 0;
    quint64 m_request = 0; ///< answers to an older one are dropped
    bool m_loaded = false;
    bool m_known = false; ///< what the fields began with are values of this record
    bool m_readOnly = false;
};

} // namespace mamis
