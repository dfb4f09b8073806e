#pragma once

#include "frame/area.h"
#include "office/settings.h"

namespace mamis {

class CodePage;
class CodesPage;
class TemplatePage;
class TemplatesPage;

/// 送付物・会員区分設定: the lists of which people choose and each of their entries, and what the mails say.
class MailingsArea : public Area
{
    Q_OBJECT

public:
    static const MenuItem item;

    explicit MailingsArea(const Workplace &workplace);

    void open() override;
    QList<Page *> pages() const override;

private:
    void edit(CodeList list, const CodeEntry &entry);
    void leave(const CodeEntry &saved);

    Navigator &m_go;
    CodesPage *m_lists;
    TemplatesPage *m_texts;
    TemplatePage *m_text;
    QList<CodePage *> m_entries; ///< one for each list
};

} // namespace mamis
