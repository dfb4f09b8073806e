#!/usr/bin/env bash
# installer/release.sh --check in a copy of the tree: it agrees when all is well, and refuses, saying why, when version,
# changelog and tree disagree.
set -euo pipefail
source=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export GIT_CONFIG_GLOBAL=/dev/null GIT_AUTHOR_NAME=t GIT_AUTHOR_EMAIL=t@localhost GIT_COMMITTER_NAME=t \
    GIT_COMMITTER_EMAIL=t@localhost
unset GIT_DIR GIT_WORK_TREE GIT_INDEX_FILE
log=$work/log
mkdir -p "$work/tree/installer"
cp "$source/CMakeLists.txt" "$source/CHANGELOG.md" "$work/tree"
cp "$source/installer/release.sh" "$work/tree/installer"
cd "$work/tree"
git init -q
version=$(sed -n 's/^project(.* VERSION \([0-9.]*\).*/\1/p' CMakeLists.txt)

commit() { git add -A && git commit -q -m "$1"; }
agrees() { # WHAT
    installer/release.sh --check >"$log" 2>&1 || { cat "$log"; echo "FAIL: refused $1"; exit 1; }
}
refuses() { # WHAT WORDS
    if installer/release.sh --check >"$log" 2>&1; then echo "FAIL: agreed to $1"; exit 1; fi
    grep -q "$2" "$log" || { cat "$log"; echo "FAIL: not refused for $1"; exit 1; }
}

sed -i "0,/^## $version – .*/s//## $version – 2026-12-01/" CHANGELOG.md
commit first
agrees 'a tree that is in order'
git tag "v$version"
agrees 'its own tag'

echo >>CHANGELOG.md
refuses 'a change that is not committed' 'not committed'
commit second
refuses 'a tag elsewhere' 'another commit'
git tag -d "v$version" >/dev/null

sed -i "s/^## $version – .*/## $version – unreleased/" CHANGELOG.md
commit third
refuses 'a version without a date' 'no date'
sed -i "s/^## $version – .*/## 99.0.0 – 2026-12-01/" CHANGELOG.md
commit fourth
refuses 'another version in the changelog' 'CMakeLists.txt says'
echo 'release.sh agrees and refuses as it should'
