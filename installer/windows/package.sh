#!/usr/bin/env bash
# Makes the installer from a finished build: package.sh BUILD PREFIX VERSION → prints its path.
#
# Signing, when a certificate is given: MAMIS_SIGN_CERTIFICATE (PKCS #12) and MAMIS_SIGN_PASSWORD_FILE; both the
# programs and the installer are signed, with a time stamp of MAMIS_SIGN_TIMESTAMP (an RFC 3161 address) where set.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
build=$(cd "$1" && pwd)
prefix=$2
version=$3
stage=$build/stage
output=$build/MAMIS-Office-$version.exe

sign() { # FILE…
    [ -n "${MAMIS_SIGN_CERTIFICATE:-}" ] || return 0
    local file options=()
    [ -z "${MAMIS_SIGN_TIMESTAMP:-}" ] || options=(-ts "$MAMIS_SIGN_TIMESTAMP")
    for file in "$@"; do
        osslsigncode sign -pkcs12 "$MAMIS_SIGN_CERTIFICATE" -readpass "$MAMIS_SIGN_PASSWORD_FILE" -h sha256 \
            -n 'MAMIS Office' "${options[@]}" -in "$file" -out "$file.signed" >&2
        mv "$file.signed" "$file"
    done
}

"$here/stage.py" "$build" "$prefix" "$stage" "$build/lists"
sign "$stage"/*.exe
# Warnings are errors: a file or a word that is missing must not go out.
makensis -V2 -WX -DVERSION="$version" -DSTAGE="$stage" -DLISTS="$build/lists" -DOUTPUT="$output" \
    -DICON="$build/mamis-office.ico" -INPUTCHARSET UTF8 "$here/mamis-office.nsi" >&2
sign "$output"
echo "$output"
