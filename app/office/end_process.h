#pragma once

namespace mamis {

/// To be returned from main() when everything of the program's own has been destroyed. On Windows the process
/// ends right here: the clean-up of mingw-w64's run-time libraries can wait for ever on a condition variable
/// (seen in libstdc++'s, after the last window had gone), and an invisible program would then keep its files
/// busy. Elsewhere returns `code`. Main thread.
int endProcess(int code);

} // namespace mamis
