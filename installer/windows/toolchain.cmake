# Builds for 64-bit Windows with Debian's mingw-w64 (POSIX threads, which std::thread needs).
# The libraries come from the prefix that installer/windows/prefix.sh makes.
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)

if(DEFINED ENV{MAMIS_WINDOWS_CACHE})
    set(MAMIS_WINDOWS_PREFIX "$ENV{MAMIS_WINDOWS_CACHE}" CACHE PATH "Libraries built for Windows")
else()
    # Without "..": CMake compares it with what it finds, letter by letter.
    cmake_path(SET built NORMALIZE "${CMAKE_CURRENT_LIST_DIR}/../../build/windows-prefix")
    set(MAMIS_WINDOWS_PREFIX "${built}" CACHE PATH "Libraries built for Windows")
endif()
set(CMAKE_TRY_COMPILE_PLATFORM_VARIABLES MAMIS_WINDOWS_PREFIX)

set(CMAKE_C_COMPILER x86_64-w64-mingw32-gcc-posix)
set(CMAKE_CXX_COMPILER x86_64-w64-mingw32-g++-posix)
set(CMAKE_RC_COMPILER x86_64-w64-mingw32-windres)

# Headers and libraries are never the host's; programs always are.
set(CMAKE_FIND_ROOT_PATH "${MAMIS_WINDOWS_PREFIX}" /usr/x86_64-w64-mingw32)
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)
list(PREPEND CMAKE_PREFIX_PATH "${MAMIS_WINDOWS_PREFIX}")

# moc, rcc, lrelease …
set(QT_HOST_PATH /usr)
set(QT_HOST_PATH_CMAKE_DIR /usr/lib/x86_64-linux-gnu/cmake)

# pkg-config looks only there, and takes the prefix for where it lies now, not where it was built.
set(ENV{PKG_CONFIG_LIBDIR} "${MAMIS_WINDOWS_PREFIX}/lib/pkgconfig")
set(PKG_CONFIG_ARGN --define-prefix CACHE STRING "")

# Tests are Windows programs; ctest runs them with wine.
set(CMAKE_CROSSCOMPILING_EMULATOR "${CMAKE_CURRENT_LIST_DIR}/wine.sh")
