#!/usr/bin/env bash
# Runs a Windows program with wine in a Windows of its own, beside which nothing else of the user's is touched.
# MAMIS_WINE_HOME: that Windows (build/windows-proof/wine); MAMIS_WINE_USER: who works there; MAMIS_WINE_OUTPUT: a file
# for what the program prints, where whoever starts it waits for the end of its pipe (ctest).
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
home=${MAMIS_WINE_HOME:-$root/build/windows-proof/wine}
prefix=${MAMIS_WINDOWS_CACHE:-$root/build/windows-prefix}
gcc=$(dirname "$(x86_64-w64-mingw32-gcc-posix -print-libgcc-file-name)")

export WINEPREFIX=$home WINEARCH=win64 WINEDEBUG=${WINEDEBUG:--all}
export WINEDLLOVERRIDES='mscoree,mshtml=;winemenubuilder.exe='
export USER=${MAMIS_WINE_USER:-山田太郎}
export TZ=${TZ:-Asia/Tokyo}
# A Japanese locale without the system's having one: made once, beside that Windows.
locales=$(dirname "$home")/locale
if [ ! -d "$locales/ja_JP.UTF-8" ]; then
    mkdir -p "$locales"
    localedef -i ja_JP -f UTF-8 "$locales/ja_JP.UTF-8" >/dev/null 2>&1 || [ -d "$locales/ja_JP.UTF-8" ]
fi
japan=(env "LOCPATH=$locales" LC_ALL=ja_JP.UTF-8 LANG=ja_JP.UTF-8)
# Programs of the build tree find their libraries here; an installed one must bring its own.
if [ -z "${MAMIS_WINE_INSTALLED:-}" ]; then
    export WINEPATH="Z:${prefix//\//\\}\\bin;Z:${gcc//\//\\};Z:\\usr\\x86_64-w64-mingw32\\lib"
    export QT_PLUGIN_PATH="Z:$prefix/plugins"
fi
mkdir -p "$home"
(
    flock 9
    [ ! -f "$home/.ready" ] || exit 0
    "${japan[@]}" wineboot --init >/dev/null 2>&1
    "${japan[@]}" wine reg add 'HKCU\Software\Wine' /v Version /d win10 /f >/dev/null
    # Qt asks for the graphics card; the drawing threads of one that is only simulated may hang at the program's end.
    "${japan[@]}" wine reg add 'HKCU\Software\Wine\Direct3D' /v renderer /d no3d /f >/dev/null
    wineserver --wait
    touch "$home/.ready"
) 9>"$home/.lock"
# What wine starts beside the program and leaves running (its desktop) keeps a pipe open for ever.
if [ -n "${MAMIS_WINE_OUTPUT:-}" ]; then
    exec >>"$MAMIS_WINE_OUTPUT" 2>&1
fi
exec "${japan[@]}" wine "$@"
