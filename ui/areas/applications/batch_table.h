#pragma once

class QTableView;
class QWidget;

namespace mamis {

class BatchModel;

/// A table of a batch's rows, with statuses as badges. GUI thread.
QTableView *makeBatchTable(BatchModel *model, QWidget *parent);

} // namespace mamis
