#pragma once

#include "domain/application.h"
#include "lists/list_pages.h"

namespace mamis {

class ApplicationModel;
class Office;

/// The search of 申請一覧 and its pages.
class ResultPages : public PagesOf<SearchConditions, SortOrder, StepRow>
{
    Q_OBJECT

public:
    ResultPages(Office &office, ApplicationModel &model, QObject *parent);
};

} // namespace mamis
