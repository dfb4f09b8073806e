#pragma once

#include "forms/edit_page.h"
#include "office/settings.h"

namespace mamis {

/// One entry of a list (会員区分, 退会事由, 開設主体): a new one, or one that is changed.
class CodePage : public EditPage
{
    Q_OBJECT

public:
    CodePage(Office &office, CodeList list, QWidget *parent = nullptr);

    /// Which entry it is about when the page comes to the front next; version 0: a new one.
    void setEntry(const CodeEntry &entry);

Q_SIGNALS:
    void entrySaved(const mamis::CodeEntry &entry);

protected:
    void fetch(const RecordAnswer &answer) override;
    void store(const FormRecord &record, const RecordAnswer &answer) override;
    QString savedText() const override { return {}; } // told on the page one goes back to

private:
    Settings m_settings;
    const CodeList m_list;
    CodeEntry m_entry;
};

} // namespace mamis
