#pragma once

namespace mamis {

class Connection;

/// Makes every stored search key anew by the rules of this program (domain/search_key.h), with the copies
/// that the lists keep of it and the index that finds names in a file. Part of migrate(), while the database
/// has no triggers: they would take it for a change of the members. Throws Failure.
void rewriteSearchKeys(Connection &connection);

} // namespace mamis
