#!/usr/bin/env bash
# Makes a release: the Windows installer, the Debian package and SHA256SUMS, in build/release-VERSION.
# With --check only sees whether one could be made. The version stands in one place, CMakeLists.txt; it must be the
# newest of CHANGELOG.md, with a date, everything committed, and the tag vVERSION, if there is one, here.
set -euo pipefail
cd "$(dirname "$0")/.."
version=$(sed -n 's/^project(.* VERSION \([0-9.]*\).*/\1/p' CMakeLists.txt)
problems=()

[[ $version =~ ^[0-9]+\.[0-9]+\.[0-9]+$ ]] || problems+=("CMakeLists.txt: '$version' is not a version like 1.2.3")
newest=$(grep -m 1 '^## [0-9]' CHANGELOG.md || true)
if [ "${newest%% – *}" != "## $version" ]; then
    problems+=("CHANGELOG.md: the newest version is '${newest#\#\# }', CMakeLists.txt says $version")
elif ! [[ ${newest#* – } =~ ^[0-9]{4}-[0-9]{2}-[0-9]{2}$ ]]; then
    problems+=("CHANGELOG.md: $version has no date yet, but '${newest#* – }'")
fi
[ -z "$(git status --porcelain)" ] || problems+=("the tree has changes that are not committed")
if tagged=$(git rev-parse -q --verify "refs/tags/v$version^{commit}"); then
    [ "$tagged" = "$(git rev-parse HEAD)" ] || problems+=("v$version is another commit: raise the version")
fi
if [ ${#problems[@]} -gt 0 ]; then
    printf 'no release: %s\n' "${problems[@]}" >&2
    exit 1
fi
echo "version $version, changelog and tree agree"
[ "${1:-}" != --check ] || exit 0

./dev package
./dev windows
target=build/release-$version
rm -rf "$target"
mkdir -p "$target"
cp "build/windows/MAMIS-Office-$version.exe" "build/release/mamis-office_${version}_amd64.deb" "$target"
(cd "$target" && sha256sum -- * >SHA256SUMS && sha256sum -c SHA256SUMS)
echo "made $target; to be tagged: git tag v$version"
