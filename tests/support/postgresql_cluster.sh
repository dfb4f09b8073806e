#!/usr/bin/env bash
# A private PostgreSQL for tests, on loopback and in a folder of its own: postgresql_cluster.sh start|stop FILE
# For tests of what happens when things break: crash (kill -9 of all of it), again (start after that), freeze, thaw;
# standby (a second server, FILE.standby, that has every commit before its client is told so), promote.
# FILE then says where it is (folder and port). Nothing of a PostgreSQL that may run here already is touched.
set -euo pipefail
action=$1
file=$2
bin=$(ls -d /usr/lib/postgresql/*/bin | sort -V | tail -1)

# PostgreSQL refuses to run as root.
as_owner() {
    if [ "$(id -u)" -eq 0 ]; then
        runuser -u postgres -- "$@"
    else
        "$@"
    fi
}

stop() {
    [ -f "$file" ] || return 0
    local folder port
    read -r folder port <"$file"
    rm -f "$file"
    [ -d "$folder" ] || return 0
    as_owner "$bin/pg_ctl" -D "$folder/data" -m immediate -w stop >/dev/null 2>&1 || true
    rm -rf "$folder"
}

where() {
    read -r folder port <"$file"
    postmaster=$(head -1 "$folder/data/postmaster.pid")
}

crash() {
    where
    local all one
    all="$postmaster $(pgrep -P "$postmaster")"
    # shellcheck disable=SC2086  # numbers, one word each
    kill -9 $all || true
    # As long as a process of that number is there, be it only until somebody asks how it ended, a server would not
    # start again.
    for one in $all; do
        timeout 20 sh -c "while kill -0 $one; do sleep 0.05; done" 2>/dev/null || true
    done
}

again() {
    read -r folder port <"$file"
    as_owner "$bin/pg_ctl" -D "$folder/data" -l "$folder/log" -w -t 60 start >/dev/null
}

freeze() {
    where
    kill -STOP "$postmaster" $(pgrep -P "$postmaster")
}

thaw() {
    where
    kill -CONT "$postmaster" $(pgrep -P "$postmaster")
}

standby() {
    read -r folder port <"$file"
    local copy copy_port
    copy=$(mktemp -d /tmp/mamis-pg-XXXXXX)
    [ "$(id -u)" -ne 0 ] || chown postgres "$copy"
    chmod 755 "$copy"
    copy_port=$(free_port)
    as_owner "$bin/pg_basebackup" -h "$folder" -p "$port" -U postgres -D "$copy/data" -R -X stream -c fast --no-sync
    as_owner tee -a "$copy/data/postgresql.conf" >/dev/null <<CONF
port = $copy_port
unix_socket_directories = '$copy'
CONF
    as_owner "$bin/pg_ctl" -D "$copy/data" -l "$copy/log" -w -t 60 start >/dev/null
    printf '%s %s\n' "$copy" "$copy_port" >"$file.standby"
    as_owner "$bin/psql" -q -h "$folder" -p "$port" -U postgres \
        -c "alter system set synchronous_standby_names = '*'" -c 'select pg_reload_conf()' >/dev/null
}

promote() {
    read -r folder port <"$file"
    as_owner "$bin/pg_ctl" -D "$folder/data" -w -t 60 promote >/dev/null
}

free_port() {
    python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'
}

certificates() { # folder: an authority and a certificate for localhost
    openssl req -x509 -newkey rsa:2048 -nodes -days 30 -subj '/CN=Test authority' \
        -keyout "$1/ca.key" -out "$1/ca.pem" 2>/dev/null
    openssl req -newkey rsa:2048 -nodes -subj '/CN=localhost' -keyout "$1/server.key" -out "$1/server.csr" 2>/dev/null
    printf 'subjectAltName=DNS:localhost,IP:127.0.0.1' >"$1/ext"
    openssl x509 -req -in "$1/server.csr" -CA "$1/ca.pem" -CAkey "$1/ca.key" -CAcreateserial -days 30 \
        -extfile "$1/ext" -out "$1/server.pem" 2>/dev/null
    openssl req -x509 -newkey rsa:2048 -nodes -days 30 -subj '/CN=Somebody else' \
        -keyout "$1/other.key" -out "$1/other.pem" 2>/dev/null
}

start() {
    stop
    local folder port
    folder=$(mktemp -d /tmp/mamis-pg-XXXXXX)
    certificates "$folder"
    printf '%s' "${MAMIS_TEST_SERVER_PASSWORD:-only for tests}" >"$folder/password"
    [ "$(id -u)" -ne 0 ] || chown -R postgres "$folder"
    chmod 755 "$folder"
    chmod 600 "$folder/server.key"
    as_owner "$bin/initdb" -D "$folder/data" -U postgres -A scram-sha-256 --pwfile="$folder/password" \
        -E UTF8 --locale=C.UTF-8 --no-sync >/dev/null
    # Only who may enter the socket's folder is let in without a password; on the network everybody needs one.
    printf 'local all,replication postgres trust\nhost all all 127.0.0.1/32 scram-sha-256\n' >"$folder/data/pg_hba.conf"
    port=$(free_port)
    cat >>"$folder/data/postgresql.conf" <<CONF
listen_addresses = '127.0.0.1'
port = $port
unix_socket_directories = '$folder'
ssl = on
ssl_cert_file = '$folder/server.pem'
ssl_key_file = '$folder/server.key'
max_connections = 200
${MAMIS_TEST_SERVER_CONF:-fsync = off
synchronous_commit = off
full_page_writes = off}
autovacuum_naptime = 10s
log_min_messages = error
CONF
    as_owner "$bin/pg_ctl" -D "$folder/data" -l "$folder/log" -w -t 60 start >/dev/null
    printf '%s %s\n' "$folder" "$port" >"$file"
}

"$action"
