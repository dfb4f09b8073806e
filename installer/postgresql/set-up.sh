#!/usr/bin/env bash
# Makes a PostgreSQL 15 on this machine ready for many offices, in one command, as root:
#
#   set-up.sh --association NAME --admin LOGIN [--layer 1-4] [--prefecture NAME] [--county NAME] [--database mamis]
#   set-up.sh --empty [--database mamis]      without an association: for an office's file that is moved into it
#
# It checks the server, lets the offices in by TLS and SCRAM only, and makes the database with its owner, its group,
# its schema and policies, the first association and that association's administrator (the password is asked for,
# or read from standard input). Run again, it refuses to touch a database that is there.
set -euo pipefail

officectl=${MAMIS_OFFICECTL:-mamis-officectl}
socket=${MAMIS_PG_SOCKET:-/var/run/postgresql} # for a cluster elsewhere
port=${MAMIS_PG_PORT:-5432}
database=mamis
empty=
arguments=()
while [ $# -gt 0 ]; do
    case "$1" in
        --empty)
            arguments+=("$1")
            empty=yes
            shift
            continue
            ;;
        --database)
            database=$2
            ;;
        --association | --admin | --layer | --prefecture | --county | --admin-name)
            arguments+=("$1" "$2")
            ;;
        *)
            sed -n '2,10s/^# \{0,1\}//p' "$0"
            exit 2
            ;;
    esac
    shift 2
done

as_postgres() {
    if [ "$(id -u)" -eq 0 ]; then
        runuser -u postgres -- "$@"
    else
        "$@"
    fi
}
ask() { as_postgres psql -h "$socket" -p "$port" -U postgres -X -A -t -v ON_ERROR_STOP=1 -c "$1"; }
fail() {
    echo "$*" >&2
    exit 1
}

# 1. The server: its version, TLS, passwords that are never stored in a form that can be replayed.
version=$(ask 'show server_version_num') || fail "no PostgreSQL answers at $socket, port $port"
[ "$version" -ge 150000 ] || fail "PostgreSQL 15 or newer is needed"
[ "$(ask 'show ssl')" = on ] || fail "switch TLS on first: ssl, ssl_cert_file and ssl_key_file in postgresql.conf"
[ "$(ask 'show password_encryption')" = scram-sha-256 ] || ask "alter system set password_encryption = 'scram-sha-256'"
# A third of a second for each failed log-in slows guessing down (needs a restart where it is not loaded yet).
ask "select 1 from pg_settings where name = 'shared_preload_libraries' and setting like '%auth_delay%'" | grep -q 1 ||
    echo "note: shared_preload_libraries = 'auth_delay' with auth_delay.milliseconds = 300 slows guessing of passwords"

# 2. Who may come in: the offices' people over TLS with SCRAM, before every other rule, and into no other database.
hba=$(ask 'show hba_file')
let_in() { # one block for all databases of ours: a line for each, then nobody else's
    local databases rules
    databases=$(
        {
            sed -n 's/^hostssl "\([^"]*\)" +mamis_office all scram-sha-256$/\1/p' "$hba"
            echo "$database"
        } | sort -u
    )
    rules=$(mktemp)
    {
        echo "# mamis-office: written by set-up.sh"
        while read -r name; do
            echo "hostssl \"$name\" +mamis_office all scram-sha-256"
        done <<<"$databases"
        echo "host all +mamis_office all reject"
        grep -v -e '^# mamis-office' -e '^hostssl "[^"]*" +mamis_office all scram-sha-256$' \
            -e '^host all +mamis_office all reject$' "$hba" || true
    } >"$rules"
    cat "$rules" >"$hba" # keeps owner and rights of the file
    rm -f "$rules"
    ask 'select pg_reload_conf()' >/dev/null
}
let_in

# 3. The database with everything in it.
if [ -n "$empty" ]; then
    password=
elif [ -t 0 ]; then
    read -r -s -p "password for the administrator (12 characters or more): " password
    echo
    read -r -s -p "once more: " again
    echo
    [ "$password" = "$again" ] || fail "the two passwords are not the same"
else
    read -r password
fi
printf '\n%s\n' "$password" | as_postgres "$officectl" server-init --server "$socket" --port "$port" \
    --database "$database" "${arguments[@]}"
[ -z "$empty" ] || {
    echo "next: mamis-officectl server-move FILE --server $socket --port $port --database $database"
    exit 0
}
echo "next: give the offices the server's name, the certificate file and their accounts (server-add-user)"
