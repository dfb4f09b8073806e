#pragma once

#include <QStringList>

namespace mamis {

class Connection;

/// Filling a new database as fast as the disk takes it; only for a file that is thrown away when it fails:
/// nothing is waited for to reach the disk. Thread: the connection's. Throws Failure.
class BulkLoad
{
public:
    explicit BulkLoad(Connection &connection);

    /// Before very many steps: their indexes are made at the end, since filling them row by row would take
    /// minutes at a million.
    void expectManySteps();

    /// The indexes are there again, the planner knows how much there is, and all lies in the file itself.
    void finish();

private:
    Connection &m_connection;
    QStringList m_indexes; ///< their definitions, to be made again
};

} // namespace mamis
