#!/usr/bin/env python3
"""Gathers what is installed on Windows: the programs, the libraries they need and nothing else.

stage.py BUILD PREFIX STAGE LISTS
stage.py --lists STAGE LISTS          only the lists, of a folder that is there

Which DLLs those are is read from the files themselves; one that is found neither in the prefix nor with the compiler
and is not Windows' own stops the work. LISTS gets install.nsh and uninstall.nsh for the installer.
"""
import pathlib
import re
import shutil
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
TRIPLET = "x86_64-w64-mingw32"
PROGRAMS = ["ui/mamis-office.exe", "app/mamis-officectl.exe"]
# Qt loads these by name: nothing imports them.
PLUGINS = ["platforms/qwindows.dll", "platforms/qoffscreen.dll", "styles/qwindowsvistastyle.dll",
           "sqldrivers/qsqlite.dll", "sqldrivers/qsqlpsql.dll", "tls/qschannelbackend.dll",
           "imageformats/qico.dll"]
TRANSLATIONS = ["qtbase_ja.qm"]
# Debian's record of each part's authors and licence; what goes to others takes it along.
LICENCES = {"Qt": "libqt6core6", "libsodium": "libsodium23", "libxlsxwriter": "libxlsxwriter4",
            "SQLite": "libsqlite3-0", "OpenSSL": "libssl3", "PostgreSQL libpq": "libpq5", "zlib": "zlib1g",
            "GCC run-time libraries": "gcc-mingw-w64-x86-64-posix-runtime", "mingw-w64": "mingw-w64-common"}
# Parts of Windows 10 itself.
WINDOWS = set("""advapi32 authz bcrypt cfgmgr32 comctl32 comdlg32 crypt32 d2d1 d3d9 d3d11 dcomp dnsapi dwmapi dwrite dxgi gdi32
imm32 iphlpapi kernel32 mpr msvcrt ncrypt netapi32 ntdll ole32 oleaut32 propsys rpcrt4 secur32 setupapi shcore shell32
shlwapi user32 userenv uxtheme version winhttp winmm winspool.drv ws2_32 wsock32 wtsapi32""".split())


def imports(file):
    text = subprocess.run([TRIPLET + "-objdump", "-p", file], capture_output=True, text=True, check=True).stdout
    return re.findall(r"DLL Name: (\S+)", text)


def folders(prefix):
    gcc = subprocess.run([TRIPLET + "-gcc-posix", "-print-libgcc-file-name"], capture_output=True, text=True,
                         check=True).stdout.strip()
    return [prefix / "bin", pathlib.Path(gcc).parent, pathlib.Path("/usr") / TRIPLET / "lib"]


def find(name, where):
    """Windows does not tell LIBPQ.dll from libpq.dll."""
    for folder in where:
        for file in folder.iterdir():
            if file.name.lower() == name.lower():
                return file
    return None


def put(source, target):
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)
    if target.suffix in (".exe", ".dll"):
        subprocess.run([TRIPLET + "-strip", "--strip-unneeded", target], check=True)


def gather(build, prefix, stage):
    where = folders(prefix)
    todo = []
    for program in PROGRAMS:
        put(build / program, stage / pathlib.Path(program).name)
        todo.append(build / program)
    for plugin in PLUGINS:
        put(prefix / "plugins" / plugin, stage / plugin)
        todo.append(prefix / "plugins" / plugin)
    seen = set()
    while todo:
        for name in imports(todo.pop()):
            short = name.lower().removesuffix(".dll")
            if name.lower() in seen or short in WINDOWS or short.startswith("api-ms-win-"):
                continue
            seen.add(name.lower())
            found = find(name, where)
            if not found:
                sys.exit(f"{name} is needed and not to be found")
            put(found, stage / found.name)
            todo.append(found)
    qt = subprocess.run(["qtpaths6", "--query", "QT_INSTALL_TRANSLATIONS"], capture_output=True, text=True,
                        check=True).stdout.strip()
    for file in TRANSLATIONS:
        put(pathlib.Path(qt) / file, stage / "translations" / file)
    put(ROOT / "LICENSE", stage / "licences" / "MAMIS Office.txt")
    for part, package in LICENCES.items():
        documents = pathlib.Path("/usr/share/doc") / package / "copyright"
        if documents.is_file():
            put(documents, stage / "licences" / (part + ".txt"))
        else:
            sys.exit(f"no licence text of {part} (package {package})")


def write_lists(stage, lists):
    lists.mkdir(parents=True, exist_ok=True)
    install, remove = [], []
    folders_of_stage = sorted({file.parent.relative_to(stage) for file in stage.rglob("*") if file.is_file()})
    for folder in folders_of_stage:
        windows = str(folder).replace("/", "\\")
        inside = "$INSTDIR" if windows == "." else "$INSTDIR\\" + windows
        install.append(f'SetOutPath "{inside}"')
        for file in sorted((stage / folder).iterdir()):
            if file.is_file():
                install.append(f'File "{file}"')
                remove.append(f'Delete "{inside}\\{file.name}"')
        if windows != ".":
            remove.append(f'RMDir "{inside}"')
    (lists / "install.nsh").write_text("\n".join(install) + "\n", encoding="utf-8")
    (lists / "uninstall.nsh").write_text("\n".join(remove) + "\n", encoding="utf-8")


def main():
    if sys.argv[1] == "--lists":
        write_lists(pathlib.Path(sys.argv[2]).resolve(), pathlib.Path(sys.argv[3]).resolve())
        return
    build, prefix, stage, lists = (pathlib.Path(argument).resolve() for argument in sys.argv[1:5])
    shutil.rmtree(stage, ignore_errors=True)
    gather(build, prefix, stage)
    write_lists(stage, lists)


main()
