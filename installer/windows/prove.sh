#!/usr/bin/env bash
# Shows under wine, in a virtual display and a Japanese Windows of its own, that the installed program works. One line
# PASS or FAIL for each statement; exit code 1 where one of them fails. Logs and pictures: build/windows-proof.
#
#   prove.sh BUILD NATIVE INSTALLER VERSION
#     BUILD      the build for Windows
#     NATIVE     the build for Linux, with mamis-officectl, mamis-exim and mamis-tour
#     INSTALLER  what is to be shown, of this VERSION
#
# Single chapters: MAMIS_PROVE="install window" …
set -uo pipefail
if [ -z "${MAMIS_PROVE_DISPLAY:-}" ]; then
    export MAMIS_PROVE_DISPLAY=1
    exec xvfb-run -a -s '-screen 0 1440x960x24' "$0" "$@"
fi
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
build=$(realpath "$1") native=$(realpath "$2") installer=$(realpath "$3") version=$4
proof=$root/build/windows-proof
export MAMIS_WINE_HOME=$proof/wine MAMIS_WINE_USER=山田太郎
wine=$here/wine.sh
drive=$MAMIS_WINE_HOME/drive_c
user=$drive/users/$MAMIS_WINE_USER
program="$user/AppData/Local/Programs/MAMIS Office"
documents=$user/Documents
cluster=$root/tests/support/postgresql_cluster.sh
uninstall_key='Software\Microsoft\Windows\CurrentVersion\Uninstall\MAMIS Office'
failed=0

# --- words of this script ---

pass() { printf 'PASS  %s\n' "$1"; }
fail() {
    printf 'FAIL  %s\n' "$1"
    [ -z "${2:-}" ] || printf '%s\n' "$2" | tail -n 25 | sed 's/^/      /'
    failed=1
}

show() { # STATEMENT COMMAND…
    local what=$1 log
    shift
    log=$proof/log/$(printf '%s' "$what" | tr -cs 'a-zA-Z0-9\n' - | cut -c1-60).log
    if "$@" >"$log" 2>&1; then pass "$what"; else fail "$what" "$(cat "$log")"; fi
}

# The installed program brings everything along: none of the build tree's folders is known to it.
installed() { MAMIS_WINE_INSTALLED=1 timeout -k 5 "${patience:-300}" "$wine" "$@"; }
end_wine() { WINEPREFIX=$MAMIS_WINE_HOME wineserver --wait; }
fails() { ! "$@"; }
exits_with() { # CODE COMMAND…
    local code=$1 got=0
    shift
    "$@" || got=$?
    [ "$got" = "$code" ] || { echo "exit code $got, not $code"; return 1; }
}
registered() { installed reg query "HKCU\\$1" "${@:2}"; }
windows_path() { printf 'Z:%s' "$1" | tr / '\\'; }
one() { sqlite3 "$1" "$2"; }

# --- the chapters ---

# An installer of an older version: the same program, with a file that this one does not have any more.
make_older() {
    older=$proof/older.exe
    rm -rf "$proof/older"
    cp -r "$build/stage" "$proof/older"
    echo older >"$proof/older/left-behind.txt"
    "$here/stage.py" --lists "$proof/older" "$proof/older-lists"
    makensis -V1 -DQUICK -DVERSION=0.0.1 -DSTAGE="$proof/older" -DLISTS="$proof/older-lists" -DOUTPUT="$older" \
        -DICON="$build/mamis-office.ico" -INPUTCHARSET UTF8 "$here/mamis-office.nsi"
}

chapter_install() {
    show 'an installer of an older version is made' make_older
    installed reg add 'HKCU\Software\Wine' /v Version /d win7 /f >/dev/null
    show 'an older Windows is refused' exits_with 2 installed "$installer" /S
    installed reg add 'HKCU\Software\Wine' /v Version /d win10 /f >/dev/null
    show 'an older version installs silently' installed "$older" /S
    show 'the older version is there' test -f "$program/left-behind.txt"
    local file="$documents/前の版.mamis"
    rm -f "$file"*
    show 'it makes a database' installed "$program/mamis-officectl.exe" demo "$(windows_path "$file")"
    show 'installs silently over it' installed "$installer" /S
    show 'programs are there, for the one user' test -f "$program/mamis-office.exe" -a -f "$program/mamis-officectl.exe"
    show 'the older version left no file behind' test ! -e "$program/left-behind.txt"
    # What an older schema needs is shown by the test storage/database_file, as a Windows program.
    show "the older version's database is whole" installed "$program/mamis-officectl.exe" check "$(windows_path "$file")"
    show 'Start menu' test -f "$user/AppData/Roaming/Microsoft/Windows/Start Menu/Programs/MAMIS Office.lnk"
    show 'the list of programs knows the version' grep -q "$version" <(registered "$uninstall_key" /v DisplayVersion)
    show 'file type .mamis' grep -q MamisOffice.Database <(registered 'Software\Classes\.mamis' /ve)
    show 'nothing for all users' test ! -e "$drive/Program Files/MAMIS Office"
    show 'icon, version and manifest are in the program' resources_of "$program/mamis-office.exe"
    show 'the window program has no console' grep -q 'Windows GUI' \
        <(x86_64-w64-mingw32-objdump -p "$program/mamis-office.exe")
    local size
    size=$(stat -c %s "$installer")
    show "the installer is at most 25 MB ($((size / 1024 / 1024)) MB)" test "$size" -le $((25 * 1024 * 1024))
}

resources_of() {
    wrestool --list "$1" | tee /dev/stderr | grep -q 'type=24'
    wrestool --list "$1" | grep -q 'type=16' && wrestool --list "$1" | grep -q 'type=group_icon\|type=14' \
        && wrestool --extract --raw --type=16 "$1" | iconv -f UTF-16LE -t UTF-8 -c | grep -aq "$version" \
        && wrestool --extract --raw --type=24 "$1" | grep -q longPathAware
}

chapter_selfcheck() {
    local output=$proof/self-check.txt
    show 'self-check finds all it needs' self_check "$output"
    local line
    for line in 'SQLite' 'PostgreSQL' 'TLS: schannel' 'Japanese letters' 'CP932' 'PDF' 'Settings' 'Data folder'; do
        show "self-check: $line" grep -aq "^ok    $line" "$output"
    done
    show 'the key store is the Credential Manager' grep -aq '^ok    Key store: keeps and forgets' "$output"
    show 'data in the local folder of a user with a Japanese name' grep -aq "Data folder: C:.users.$MAMIS_WINE_USER" "$output"
    mv "$program/sqldrivers/qsqlite.dll" "$program/sqldrivers/qsqlite.away"
    show 'self-check says what is missing' exits_with 1 self_check "$proof/self-check-missing.txt"
    show '… by name' grep -aq '^FAIL  SQLite' "$proof/self-check-missing.txt"
    mv "$program/sqldrivers/qsqlite.away" "$program/sqldrivers/qsqlite.dll"
}

self_check() { installed "$program/mamis-office.exe" --self-check >"$1"; }

chapter_office() {
    mkdir -p "$documents/退会 𠮷"
    local file="$documents/退会 𠮷/練習.mamis" ctl="$program/mamis-officectl.exe"
    rm -f "$file"*
    show 'makes a practice database in a folder with a Japanese name' \
        installed "$ctl" demo "$(windows_path "$file")" --now 2024-11-13T10:00
    show 'Linux finds it whole' "$native/app/mamis-officectl" check "$file"
    show 'Windows finds it whole' installed "$ctl" check "$(windows_path "$file")"
    local format ending
    for format in csv csv-cp932 xlsx; do
        ending=${format%%-*}
        rm -f "$documents"/退会\ 𠮷/*."$format.$ending" "$proof/linux.$format.$ending"
        show "exports $format" export_both "$file" "$format" "$documents/退会 𠮷/一覧 髙.$format.$ending" \
            "$proof/linux.$format.$ending"
    done
    show 'CSV in UTF-8 is the same as Linux writes it' \
        cmp "$documents/退会 𠮷/一覧 髙.csv.csv" "$proof/linux.csv.csv"
    show 'CSV in CP932 is the same as Linux writes it' \
        cmp "$documents/退会 𠮷/一覧 髙.csv-cp932.csv" "$proof/linux.csv-cp932.csv"
    show 'CP932 can be read' iconv -f CP932 -t UTF-8 "$documents/退会 𠮷/一覧 髙.csv-cp932.csv"
    show 'Excel holds the same rows as Linux writes' same_workbooks "$documents/退会 𠮷/一覧 髙.xlsx.xlsx" \
        "$proof/linux.xlsx.xlsx"
    show 'a verified backup' installed "$ctl" backup "$(windows_path "$file")" "$(windows_path "$file.copy")"
    show '… which Linux finds whole' "$native/app/mamis-officectl" check "$file.copy"
}

export_both() { # FILE FORMAT WINDOWS-TARGET LINUX-TARGET
    local login=ken
    local options=(--login $login --format "$2" --replace) # the practice data has names that CP932 lacks
    printf '%s\n' "$practice_password" | installed "$program/mamis-officectl.exe" export "$(windows_path "$1")" \
        "${options[@]}" --out "$(windows_path "$3")" || return
    [ -s "$3" ] || return
    cp "$1" "$proof/linux.mamis"
    printf '%s\n' "$practice_password" | "$native/app/mamis-officectl" export "$proof/linux.mamis" \
        "${options[@]}" --out "$4"
}

same_workbooks() {
    python3 - "$@" <<'PYTHON'
import sys, zipfile
def sheet(path):
    with zipfile.ZipFile(path) as book:
        assert book.testzip() is None
        return book.read("xl/worksheets/sheet1.xml")
assert sheet(sys.argv[1]) == sheet(sys.argv[2]) and len(sheet(sys.argv[1])) > 10000
PYTHON
}

# Qt's own tests and the manual's steps, as Windows programs.
chapter_tests() {
    local name result account totals hung count=0
    exim_start || return
    rm -f "$build"/tests/*.txt
    (cd "$build" && MAMIS_EXIM=$exim MAMIS_WINE_OUTPUT=$proof/log/tests-output.log \
        ctest -j 2 --repeat after-timeout:2 >"$proof/log/ctest.log" 2>&1)
    while read -r name result; do
        case $name in postgresql/*) continue ;; esac # the server's start and stop
        count=$((count + 1))
        account=$build/tests/tst_${name//\//_}.txt
        totals=$(grep -a '^Totals:' "$account" | sed 's/Totals: //; s/, 0 blacklisted.*//')
        # Without its account a test has not run, whatever it returned.
        if [ "$result" = Passed ] && [ -n "$totals" ]; then
            pass "test $name: $totals"
            grep -a '^SKIP' "$account" | sed 's/^SKIP *: */      skipped: /'
        else
            fail "test $name" "$(grep -a -A3 '^FAIL!\|^QFATAL' "$account" || echo "$result, and no account")"
        fi
    done < <(sed -nE 's/^ *([0-9]+\/[0-9]+)? *Test +#[0-9]+: ([^ ]+) \.* *(\*\*\*)?([A-Za-z]+).*/\2 \4/p' "$proof/log/ctest.log" |
        tac | awk '!seen[$1]++' | tac)
    # wine now and then does not end a program that has told of its success: such a test runs once more.
    hung=$(grep -ac '\*\*\*Timeout' "$proof/log/ctest.log")
    [ "$hung" = 0 ] || printf 'NOTE  %s times a test did not end in time\n' "$hung"
    show "so many tests ran as Windows programs: $count" test "$count" -ge 20
    exim_stop
}

# The installed program, with keys, on a practice database.
chapter_window() {
    local file="$documents/窓.mamis" before
    rm -f "$file"*
    installed "$program/mamis-officectl.exe" demo "$(windows_path "$file")"
    before=$(one "$file" 'select count(*) from decision')
    if ! open_window "$file"; then
        fail 'the window opens' "$(cat "$proof/log/window.log")"
        return
    fi
    pass 'the window opens'
    picture installed-1-login
    show 'another start on the same database is refused' second_start_is_refused "$file"
    show 'an installation over the running program is refused' exits_with 2 installed "$installer" /S
    types ken
    keys Tab
    types "$practice_password"
    keys Return
    sleep 4
    picture installed-2-list
    keys F9
    sleep 2
    picture installed-3-confirm
    keys Return
    sleep 3
    picture installed-4-confirmed
    keys ctrl+a
    sleep 1
    keys F9
    sleep 2
    picture installed-5-batch
    keys Return
    sleep 6
    picture installed-6-batch-done
    keys alt+F4
    show 'closing the window ends the program' wait_for_end
    local after
    after=$(one "$file" 'select count(*) from decision')
    show "keys in the installed window: one confirmed, then many ($before decisions before, $after after)" \
        test "$after" -gt $((before + 1))
    show 'the database is whole afterwards' "$native/app/mamis-officectl" check "$file"
}

open_window() {
    installed "$program/mamis-office.exe" "$(windows_path "$1")" >"$proof/log/window.log" 2>&1 &
    window_job=$!
    window_is_there
}

window_is_there() {
    local deadline=$((SECONDS + 60))
    until window=$(xdotool search --onlyvisible --name '医師会' 2>/dev/null | head -n 1) && [ -n "$window" ]; do
        [ $SECONDS -lt $deadline ] || return 1
        sleep 0.5
    done
    sleep 3
}

second_start_is_refused() {
    printf '%s\n' x | exits_with 1 installed "$program/mamis-officectl.exe" check "$(windows_path "$1")"
}

# Nobody but us gives wine's desktop the focus.
keys() {
    xdotool windowfocus "$(xdotool search --name 'Wine desktop' | head -n 1)" 2>/dev/null
    sleep 0.3
    xdotool key --clearmodifiers --delay 80 "$@"
}
types() { xdotool type --clearmodifiers --delay 80 "$1"; }
picture() { import -window root "$proof/pictures/$1.png"; }

wait_for_end() {
    local deadline=$((SECONDS + 30))
    while WINEPREFIX=$MAMIS_WINE_HOME pgrep -f 'mamis-office.exe' >/dev/null; do
        [ $SECONDS -lt $deadline ] || return 1
        sleep 0.5
    done
}

# The walk through the main job, and the printed list.
chapter_tour() {
    local file=$proof/tour.mamis pdf="$documents/一覧 髙.pdf"
    rm -f "$file"* "$pdf"
    "$native/app/mamis-officectl" demo "$file"
    show 'walks through the main job' timeout -k 5 300 "$wine" "$build/tests/mamis-tour.exe" "$(windows_path "$file")" \
        "$(windows_path "$proof/pictures/tour")" "$(windows_path "$pdf")"
    show 'every step has a picture' test "$(find "$proof/pictures/tour" -name '*.png' | wc -l)" = 17
    show 'the printed list is a PDF with Japanese text' grep -q '申請' <(pdftotext -layout "$pdf" -)
    show 'its letters are in the file' grep -q ' yes ' <(pdffonts "$pdf")
}

# From the start until the list can be used. No statement that holds or not: wine's own start is in it, which a program
# that does nothing shows.
chapter_speed() {
    local file=$proof/speed.mamis here_ms wine_ms nothing_ms
    rm -f "$file"*
    "$native/app/mamis-officectl" demo "$file"
    here_ms=$(fastest "$native/tests/mamis-tour" --until-list "$file")
    wine_ms=$(fastest timeout -k 5 60 "$wine" "$build/tests/mamis-tour.exe" --until-list "$(windows_path "$file")")
    nothing_ms=$(fastest "$wine" cmd /c exit)
    printf 'NOTE  until the list can be used: %s ms under wine (of which wine itself: %s ms), %s ms on Linux\n' \
        "$wine_ms" "$nothing_ms" "$here_ms"
}

fastest() { # COMMAND…: milliseconds of the fastest of three
    local best=999999 i begin took
    for i in 1 2 3; do
        begin=$(date +%s%3N)
        "$@" >/dev/null 2>&1 || return
        took=$(($(date +%s%3N) - begin))
        [ $took -ge $best ] || best=$took
    done
    echo $best
}

# The real mail server, with TLS.
exim_start() {
    exim=$proof/exim
    rm -rf "$exim"
    mkdir -p "$exim"
    # Ends with its input, even when this script is killed.
    coproc EXIM { exec "$native/tests/mamis-exim" "$exim" 2>&1; }
    local deadline=$((SECONDS + 30))
    until [ -s "$exim/server" ]; do
        [ $SECONDS -lt $deadline ] || { fail 'the mail server starts' "$(timeout 1 cat <&"${EXIM[0]}")"; return 1; }
        sleep 0.2
    done
}

exim_stop() {
    local pid=$EXIM_PID
    exec {EXIM[1]}>&-
    wait "$pid"
}

# Shared PostgreSQL over TLS on loopback, with what was installed; the window on it is shown by Qt's tests.
chapter_postgres() {
    local authority="$documents/証明書 髙.pem" folder port
    "$cluster" start "$proof/server" >"$proof/log/cluster.log" 2>&1
    read -r folder port <"$proof/server"
    cp "$folder/ca.pem" "$authority"
    cp "$folder/other.pem" "$documents/other.pem"
    show 'sets up a shared server over TLS' server_ctl server-init "$authority" --association △△郡医師会 \
        --prefecture ○○県医師会 --admin kanri
    show '… of which Linux says the same' linux_server_check "$folder" "$port"
    show 'adds an account' server_ctl 'server-add-user gun' "$authority" --association △△郡医師会 --role approver
    show 'checks the chains' server_ctl server-check "$authority"
    show "another's certificate is refused" refuses_server server-certificate "$documents/other.pem"
    show 'a certificate that Windows does not trust is refused' refuses_server server-certificate ''
    show "… and Windows was asked" test -f "$user/AppData/Local/MAMIS Office/authorities.pem"
    "$cluster" stop "$proof/server"
}

server_ctl() { # COMMAND AUTHORITY ARGUMENTS…
    local command=$1 authority=$2
    shift 2
    [ -z "$authority" ] || set -- "$@" --authority "$(windows_path "$authority")"
    # shellcheck disable=SC2086  # the command may have a word of its own
    printf '%s\n' 'only for tests' 'a long password' | installed "$program/mamis-officectl.exe" $command \
        --server localhost --port "$port" "$@"
}

refuses_server() { # CODE AUTHORITY
    local said
    said=$(server_ctl server-check "$2" 2>&1) && return 1
    printf '%s\n' "$said"
    grep -q "$1" <<<"$said"
}

linux_server_check() { "$native/app/mamis-officectl" server-check --server "$1" --port "$2" </dev/null; }

chapter_uninstall() {
    local file="$documents/bleibt 残る.mamis" kept
    installed "$program/mamis-officectl.exe" demo "$(windows_path "$file")"
    local local_data="$user/AppData/Local/MAMIS Office/MAMIS Office"
    mkdir -p "$local_data"
    cp "$file" "$local_data/office.mamis"
    kept=$(sha256sum <"$file")
    echo mine >"$program/mine.txt"
    show 'uninstalls silently' remove
    show 'programs are gone' test ! -e "$program/mamis-office.exe" -a ! -e "$program/sqldrivers"
    show "another's file in the folder stays" test -f "$program/mine.txt"
    show 'the database is untouched' test "$(sha256sum <"$file")" = "$kept"
    show 'the data of the program stay' test -f "$local_data/office.mamis"
    show 'no trace in the list of programs' fails registered "$uninstall_key"
    show 'no trace of the file type' fails registered 'Software\Classes\MamisOffice.Database'
    show 'no Start menu entry' test ! -e "$user/AppData/Roaming/Microsoft/Windows/Start Menu/Programs/MAMIS Office.lnk"
    rm -rf "$program"
    show 'installs again' installed "$installer" /S
    show 'uninstalls with its data when asked' remove /DELETEDATA
    show 'then the data of the program are gone' test ! -e "$user/AppData/Local/MAMIS Office"
    show 'but not what lies elsewhere' test "$(sha256sum <"$file")" = "$kept"
    show 'installs for all users' installed "$installer" /S /ALLUSERS
    show '… in the folder of programs' test -f "$drive/Program Files/MAMIS Office/mamis-office.exe"
    # wine sees only the file types of all users (Windows sees both).
    installed start "$(windows_path "$file")" >/dev/null 2>&1
    show '… a double click on a database opens the program' window_is_there
    picture installed-7-by-file
    keys alt+F4
    wait_for_end
    show '… and goes again' remove_all
}

# The uninstaller works from a copy of itself: wait for that one, too.
remove() {
    installed "$program/uninstall.exe" /S "$@" && end_wine
    [ ! -e "$program/mamis-office.exe" ]
}
remove_all() {
    installed "$drive/Program Files/MAMIS Office/uninstall.exe" /S && end_wine
    [ ! -e "$drive/Program Files/MAMIS Office" ]
}

# --- ---

practice_password=$(sed -n 's/.*QStringLiteral("\(.*\)").*/\1/p' \
    <(grep -A3 'QString practicePassword' "$root/app/office/practice_data.cpp"))
# Ends what may still run in this Windows, and nothing else.
trap 'WINEPREFIX=$MAMIS_WINE_HOME wineserver --kill; "$cluster" stop "$proof/server"' EXIT
mkdir -p "$proof/log" "$proof/pictures/tour"
if [ -z "${MAMIS_PROVE:-}" ]; then
    rm -rf "$MAMIS_WINE_HOME"
fi
# Without a window manager only wine's own desktop gives windows the focus.
installed reg add 'HKCU\Software\Wine\Explorer' /v Desktop /d Default /f >/dev/null
installed reg add 'HKCU\Software\Wine\Explorer\Desktops' /v Default /d 1440x960 /f >/dev/null
mkdir -p "$documents"

for chapter in ${MAMIS_PROVE:-install selfcheck office window tests tour speed postgres uninstall}; do
    begin=$SECONDS
    "chapter_$chapter"
    printf '      (%s: %s s)\n' "$chapter" $((SECONDS - begin))
done
[ $failed = 0 ] && echo 'all of it holds' || echo 'NOT all of it holds'
exit $failed
