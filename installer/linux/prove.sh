#!/usr/bin/env bash
# Installs the Debian package, sees that the installed program works, and removes it: prove.sh PACKAGE VERSION.
# One line PASS or FAIL for each statement. Where the package is installed already, nothing is touched.
set -uo pipefail

# Called by itself, within a display: whether the installed program opens its window on a practice database.
if [ "$1" = --window ]; then
    mamis-officectl demo "$2/practice.mamis" || exit
    mamis-office "$2/practice.mamis" &
    window=''
    for _ in $(seq 60); do
        window=$(xdotool search --onlyvisible --name '医師会' 2>/dev/null | head -n 1)
        [ -z "$window" ] || break
        sleep 0.5
    done
    kill $!
    wait
    [ -n "$window" ]
    exit
fi

package=$(realpath "$1") version=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failed=0

show() { # STATEMENT COMMAND…
    local what=$1
    shift
    if "$@" >"$work/log" 2>&1; then
        printf 'PASS  %s\n' "$what"
    else
        printf 'FAIL  %s\n' "$what"
        tail -n 20 "$work/log" | sed 's/^/      /'
        failed=1
    fi
}
as_root() { if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi; }
fails() { ! "$@"; }
is_installed() { dpkg-query -W -f '${Status}' mamis-office 2>/dev/null | grep -q 'ok installed'; }

if is_installed; then
    echo 'mamis-office is installed here; remove it first (apt-get remove mamis-office)' >&2
    exit 1
fi

# A home of its own: settings and data of nobody are touched.
export HOME=$work XDG_CONFIG_HOME=$work/config XDG_DATA_HOME=$work/data

self_check() { xvfb-run -a mamis-office --self-check; }

show 'the package says its version' test "$(dpkg-deb -f "$package" Version)" = "$version"
show 'installs' as_root apt-get install -y -q --no-install-recommends "$package"
show 'desktop file' desktop-file-validate /usr/share/applications/mamis-office.desktop
show 'AppStream data' appstreamcli validate --no-net /usr/share/metainfo/mamis-office.metainfo.xml
show 'icon' test -f /usr/share/icons/hicolor/scalable/apps/mamis-office.svg
show 'file type' grep -q '\*.mamis' /usr/share/mime/packages/mamis-office.xml
completes() { bash -c '. /usr/share/bash-completion/completions/mamis-officectl; COMP_WORDS=(mamis-officectl export --re); COMP_CWORD=2; _mamis_officectl; [ "${COMPREPLY[*]}" = --replace ]'; }
# From the package: lean systems leave manual pages out when they install.
manual_page() { dpkg-deb --fsys-tarfile "$package" | tar -xO ./usr/share/man/man1/mamis-officectl.1.gz | gzip -t; }
show 'manual page' manual_page
show 'completion of the shell' completes
show 'self-check finds all it needs' self_check
show 'the window opens' xvfb-run -a -s '-screen 0 1440x960x24' "$0" --window "$work"
show 'is removed' as_root apt-get remove -y -q mamis-office
show 'nothing is left' fails is_installed
show 'no program is left' test ! -e /usr/bin/mamis-office
[ $failed = 0 ] && echo 'all of it holds' || echo 'NOT all of it holds'
exit $failed
