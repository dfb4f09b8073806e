#pragma once

namespace mamis {

class KeyStore;

/// Looks whether this computer has what the program needs — database drivers, encryption, Japanese letters,
/// print support, key store, folders — and prints one line for each on standard output: "ok", "warn" (the
/// program works without it, less well) or "FAIL". Returns the exit code: 1 where a line says FAIL. For
/// administrators and for testing an installation, therefore in English. Runs the event loop; needs the
/// application with its names, and no window.
int runSelfCheck(KeyStore &keys);

} // namespace mamis
