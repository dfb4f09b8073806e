#!/usr/bin/env bash
# Makes the libraries the Windows program is built with: Qt, SQLite, libpq with OpenSSL, libsodium, libxlsxwriter, all
# from Debian's own source packages with Debian's mingw-w64. Prints the folder they are in.
#
#   prefix.sh             makes what is missing; nothing when all is up to date. A packed copy beside the project
#                         (../shared/windows/prefix.tar.zst, or the file MAMIS_WINDOWS_PREFIX names) saves the hour.
#   prefix.sh --have      says only whether they are here, or a packed copy is (exit code)
#   prefix.sh --source [PART…]   builds from source, packed copy or not; only these parts, in a folder of their own
#   prefix.sh --pack FILE writes such a packed copy
#
# MAMIS_WINDOWS_CACHE   the folder (build/windows-prefix)
# MAMIS_WINDOWS_PREFIX  the packed copy
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
prefix=${MAMIS_WINDOWS_CACHE:-$root/build/windows-prefix}
packed=${MAMIS_WINDOWS_PREFIX:-$root/../shared/windows/prefix.tar.zst}
jobs=${MAMIS_JOBS:-$(nproc)}
triplet=x86_64-w64-mingw32
parts=(sqlite openssl libpq libsodium libxlsxwriter qt)
# Raised when a recipe below changes what comes out of it.
edition=1
tools=(mingw-w64-tools g++-mingw-w64-x86-64-posix gcc-mingw-w64-x86-64-posix libz-mingw-w64-dev zstd)
source_tools=(dpkg-dev cmake ninja-build perl autoconf automake libtool bison flex tcl qt6-base-dev
    qt6-base-dev-tools qt6-base-private-dev)

say() { printf '== %s\n' "$*" >&2; }

# --- Debian's sources, with lists of our own: the system's package sources need not name them. ---

source_of() { # PACKAGE → unpacks it (Debian's patches applied) into $work/PACKAGE
    local package=$1 apt=$work/apt
    [ ! -d "$work/$package" ] || return 0
    mkdir -p "$apt/lists/partial" "$apt/cache/archives/partial" "$work/download"
    # From wherever this system's own packages come.
    [ -f "$apt/sources.list" ] || apt-get indextargets --format 'deb-src $(REPO_URI) $(RELEASE) $(COMPONENT)' \
        'Created-By: Packages' | sort -u >"$apt/sources.list"
    local options=(-o "Dir::Etc::SourceList=$apt/sources.list" -o Dir::Etc::SourceParts=/nonexistent
        -o "Dir::State::Lists=$apt/lists" -o "Dir::Cache=$apt/cache" -o APT::Sandbox::User=)
    if [ ! -f "$apt/updated" ]; then
        apt-get "${options[@]}" update -q >&2
        touch "$apt/updated"
    fi
    # The newest version may not have reached every mirror yet; then the release's own.
    (cd "$work/download" && { apt-get "${options[@]}" source -q --download-only "$package" \
        || apt-get "${options[@]}" source -q --download-only "$package/bookworm"; }) >&2
    local dsc
    dsc=$(find "$work/download" -name "${package}_*.dsc" | sort -V | tail -n 1)
    dpkg-source --no-check -x "$dsc" "$work/$package" >&2
}

# --- The parts. Each leaves headers, libraries and DLLs in $target. ---

make_sqlite() {
    source_of sqlite3
    cd "$work/sqlite3"
    # The amalgamation needs the host's tools only; it is compiled for Windows below.
    [ -f sqlite3.c ] || { ./configure --disable-tcl && make sqlite3.c; }
    # As Debian compiles its own, where it matters to us.
    $triplet-gcc-posix -O2 -c sqlite3.c -o sqlite3.o -DSQLITE_THREADSAFE=1 -DSQLITE_ENABLE_COLUMN_METADATA \
        -DSQLITE_ENABLE_FTS5 -DSQLITE_ENABLE_RTREE -DSQLITE_ENABLE_MATH_FUNCTIONS -DSQLITE_ENABLE_DBSTAT_VTAB \
        -DSQLITE_MAX_VARIABLE_NUMBER=250000 -DSQLITE_SECURE_DELETE
    $triplet-ar rcs libsqlite3.a sqlite3.o
    install -Dm644 -t "$target/lib" libsqlite3.a
    install -Dm644 -t "$target/include" sqlite3.h src/sqlite3ext.h
}

make_openssl() {
    source_of openssl
    cd "$work/openssl"
    # Built in are only paths of this computer, and on Windows anybody may make such a folder: nothing is read there unasked.
    ./Configure mingw64 --cross-compile-prefix=$triplet- --prefix="$target" --libdir=lib no-tests no-autoload-config shared
    make -j "$jobs" build_libs
    make install_dev
}

make_libpq() {
    source_of postgresql-15
    cd "$work/postgresql-15"
    # Debian's compilers for Windows have a suffix that says which threads they use.
    CC=$triplet-gcc-posix ./configure --host=$triplet --prefix="$target" --without-readline --without-zlib \
        --with-ssl=openssl --with-system-tzdata=/usr/share/zoneinfo \
        CPPFLAGS="-I$target/include" LDFLAGS="-L$target/lib"
    make -C src/backend generated-headers
    make -j "$jobs" -C src/port
    make -j "$jobs" -C src/common
    make -j "$jobs" -C src/interfaces/libpq
    make -C src/include install
    make -C src/interfaces/libpq install
    mv "$target"/lib/libpq.dll "$target/bin/" 2>/dev/null || true
}

make_libsodium() {
    source_of libsodium
    cd "$work/libsodium"
    autoreconf -fi # the generated files of the package do not fit the host's tools
    CC=$triplet-gcc-posix ./configure --host=$triplet --prefix="$target" --enable-shared --disable-static
    make -j "$jobs"
    make install
}

make_libxlsxwriter() {
    source_of libxlsxwriter
    cmake -S "$work/libxlsxwriter" -B "$work/libxlsxwriter-build" -G Ninja -DCMAKE_BUILD_TYPE=Release \
        -DCMAKE_SYSTEM_NAME=Windows -DCMAKE_C_COMPILER=$triplet-gcc-posix -DCMAKE_CXX_COMPILER=$triplet-g++-posix \
        -DCMAKE_RC_COMPILER=$triplet-windres -DCMAKE_FIND_ROOT_PATH=/usr/$triplet \
        -DCMAKE_FIND_ROOT_PATH_MODE_LIBRARY=ONLY -DCMAKE_FIND_ROOT_PATH_MODE_INCLUDE=ONLY \
        -DCMAKE_INSTALL_PREFIX="$target" -DCMAKE_INSTALL_LIBDIR=lib -DBUILD_SHARED_LIBS=ON -DBUILD_TESTS=OFF \
        -DBUILD_EXAMPLES=OFF
    cmake --build "$work/libxlsxwriter-build" -j "$jobs"
    cmake --install "$work/libxlsxwriter-build"
}

make_qt() {
    source_of qt6-base
    # tabletevent needs a header that is not in the source; direct2d stays on, printing needs its font engine.
    cmake -S "$work/qt6-base" -B "$work/qt6-base-build" -G Ninja -DCMAKE_BUILD_TYPE=Release \
        -DCMAKE_SYSTEM_NAME=Windows -DCMAKE_SYSTEM_PROCESSOR=x86_64 \
        -DCMAKE_C_COMPILER=$triplet-gcc-posix -DCMAKE_CXX_COMPILER=$triplet-g++-posix \
        -DCMAKE_RC_COMPILER=$triplet-windres -DCMAKE_FIND_ROOT_PATH="$target;/usr/$triplet" \
        -DCMAKE_FIND_ROOT_PATH_MODE_PROGRAM=NEVER -DCMAKE_FIND_ROOT_PATH_MODE_LIBRARY=ONLY \
        -DCMAKE_FIND_ROOT_PATH_MODE_INCLUDE=ONLY -DCMAKE_FIND_ROOT_PATH_MODE_PACKAGE=ONLY \
        -DCMAKE_PREFIX_PATH="$target" -DCMAKE_INSTALL_PREFIX="$target" -DINSTALL_LIBDIR=lib -DINSTALL_BINDIR=bin \
        -DQT_HOST_PATH=/usr -DQT_HOST_PATH_CMAKE_DIR=/usr/lib/x86_64-linux-gnu/cmake \
        -DQT_QMAKE_TARGET_MKSPEC=win32-g++ -DQT_BUILD_EXAMPLES=OFF -DQT_BUILD_TESTS=OFF \
        -DQT_BUILD_TOOLS_WHEN_CROSSCOMPILING=OFF -DFEATURE_pkg_config=OFF -DFEATURE_tabletevent=OFF \
        -DFEATURE_dbus=OFF -DFEATURE_opengl=OFF -DINPUT_opengl=no -DFEATURE_vulkan=OFF \
        -DFEATURE_system_sqlite=ON -DFEATURE_sql_odbc=OFF -DFEATURE_sql_psql=ON \
        -DPostgreSQL_INCLUDE_DIR="$target/include" -DPostgreSQL_LIBRARY="$target/lib/libpq.a" \
        -DFEATURE_schannel=ON
    cmake --build "$work/qt6-base-build" -j "$jobs"
    cmake --install "$work/qt6-base-build"
}

# --- ---

# What the build and the installer need of it, whichever way it came.
missing_of() { # FOLDER
    local file
    for file in lib/cmake/Qt6/Qt6Config.cmake bin/Qt6{Core,Gui,Widgets,Sql,Network,PrintSupport,Test}.dll \
        plugins/platforms/{qwindows,qoffscreen}.dll plugins/sqldrivers/{qsqlite,qsqlpsql}.dll \
        plugins/tls/qschannelbackend.dll plugins/styles/qwindowsvistastyle.dll bin/libpq.dll \
        bin/lib{ssl,crypto}-3-x64.dll include/libpq-fe.h include/sodium.h include/xlsxwriter.h \
        lib/pkgconfig/{libsodium,xlsxwriter,libpq}.pc; do
        [ -e "$1/$file" ] || echo "$file"
    done
}

finish() { # FOLDER: what is in it stays only when it is whole
    local missing
    missing=$(missing_of "$1")
    [ -z "$missing" ] || { say "missing in the Windows libraries:" "$missing"; exit 1; }
    # libpq.a is the import library of libpq.dll; the link needs nothing private.
    sed -i '/^Requires.private:/d' "$1/lib/pkgconfig/libpq.pc"
    rm -rf "$prefix"
    mkdir -p "$(dirname "$prefix")"
    mv "$1" "$prefix"
    echo "$edition" >"$prefix/.edition"
}

from_source() {
    local part
    work=$prefix.source
    target=${MAMIS_WINDOWS_TARGET:-$prefix.new}
    mkdir -p "$work" "$target"/{lib,bin,include}
    for part in "$@"; do
        [ ! -f "$target/.made-$part" ] || continue
        say "building $part for Windows"
        # In the background: to the left of "||" the shell would go on after a command that failed.
        "make_$part" >"$work/$part.log" 2>&1 &
        wait $! || { tail -n 40 "$work/$part.log" >&2; exit 1; }
        touch "$target/.made-$part"
    done
    find "$target" -name '*.dll' -exec $triplet-strip --strip-unneeded {} +
}

case "${1:-}" in
    --tools) # the packages this needs; with --source as well, those for building from source
        echo "${tools[@]}"
        [ -f "$packed" ] || [ -f "$prefix/.edition" ] || echo "${source_tools[@]}"
        exit
        ;;
    --have)
        [ -f "$prefix/.edition" ] || [ -f "$packed" ]
        exit
        ;;
    --pack)
        tar -C "$prefix" --exclude=./.edition --exclude='./.made-*' -I 'zstd -19 -T0' -cf "$2" .
        exit
        ;;
    --source)
        shift
        if [ $# -gt 0 ]; then
            from_source "$@"
            echo "$target"
            exit
        fi
        from_source "${parts[@]}"
        finish "$prefix.new"
        ;;
    '')
        if [ "$(cat "$prefix/.edition" 2>/dev/null)" != "$edition" ]; then
            if [ -f "$packed" ]; then
                say "unpacking $packed"
                rm -rf "$prefix.new"
                mkdir -p "$prefix.new"
                tar -I zstd -xf "$packed" -C "$prefix.new"
            else
                from_source "${parts[@]}"
            fi
            finish "$prefix.new"
        fi
        ;;
    *)
        sed -n '5,10s/^# //p' "$0" >&2
        exit 2
        ;;
esac
echo "$prefix"
