#pragma once

#include "forms/edit_page.h"
#include "office/settings.h"

namespace mamis {

class FieldList;

/// 医師会情報: what the own association tells of itself, when its applications count as overdue, and how the
/// associations above are reached. Saved by administrators; others read it.
class AssociationPage : public EditPage
{
    Q_OBJECT

public:
    explicit AssociationPage(Office &office, QWidget *parent = nullptr);

    void activate() override;

protected:
    void fetch(const RecordAnswer &answer) override;
    void store(const FormRecord &record, const RecordAnswer &answer) override;

private:
    void showAbove(const QList<AssociationProfile> &above);

    Settings m_settings;
    QWidget *m_above;
    QList<FieldList *> m_lists; ///< one for each association above
};

} // namespace mamis
