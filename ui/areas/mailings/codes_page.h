#pragma once

#include "frame/page.h"
#include "lists/list_model.h"
#include "office/settings.h"

class QPushButton;
class QStackedWidget;
class QTabBar;

namespace mamis {

class HintLabel;
class ListTable;
class Office;

/// The words of a list, as its tab has them.
QString codeListName(CodeList list);

/// 送付物・会員区分設定: the lists of which people choose, one tab each. Entries are added, changed, put in
/// order (categories) and retired; none is deleted.
class CodesPage : public Page
{
    Q_OBJECT

public:
    explicit CodesPage(Office &office, QWidget *parent = nullptr);
    ~CodesPage() override;

    void activate() override;
    /// Makes this entry the current one as soon as it is there.
    void showEntry(const CodeEntry &entry);

Q_SIGNALS:
    void addRequested(mamis::CodeList list);
    void editRequested(mamis::CodeList list, const mamis::CodeEntry &entry);
    void textsRequested();

private:
    struct Tab
    {
        CodeList list;
        RowsModel<CodeEntry> *model;
        ListTable *table;
    };

    QWidget *makeTables();
    QWidget *makeButtons();
    void connectParts();
    void addKeys();

    const Tab &tab() const;
    const CodeEntry *current() const;
    void refresh();
    void show(const Tab &tab, const QList<CodeEntry> &entries);
    void updateParts();
    void edit();
    void retire();
    void move(int step);
    void chooseFile(bool toWrite);
    void write(const QString &path);
    void take(const QString &path);

    Office &m_office;
    Settings m_settings;
    QList<Tab> m_tabs;
    QTabBar *m_bar;
    QPushButton *m_texts;
    QStackedWidget *m_tables;
    HintLabel *m_hint;
    QPushButton *m_add;
    QPushButton *m_edit;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_retire;
    QPushButton *m_import;
    QPushButton *m_export;
    CodeEntry m_wanted; ///< to become the current one
    quint64 m_request = 0; ///< answers to an older one are dropped
    bool m_busy = false;
};

} // namespace mamis
