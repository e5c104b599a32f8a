#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""gather.py --bin DIR --prefix LIST --out DIR --version X.Y.Z
Puts into OUT what a Windows PC needs to run the programs and nothing else: the programs, Qt's plugins, every DLL found
by walking the import tables from them, Qt's own Chinese, and the licences. Fails when a DLL is neither found nor part
of Windows."""
import argparse
import pathlib
import re
import shutil
import subprocess
import sys

import licences

TARGET = "x86_64-w64-mingw32"
PROGRAMS = ["qualitydesk.exe", "qdesk.exe"]
PLUGINS = ["platforms/qwindows.dll", "sqldrivers/qsqlite.dll", "styles/qwindowsvistastyle.dll"]
TRANSLATIONS = pathlib.Path("/usr/share/qt6/translations/qtbase_zh_CN.qm")

# Part of every Windows 10 (1809 and later).
WINDOWS = {
    "advapi32", "authz", "comctl32", "comdlg32", "crypt32", "d2d1", "d3d11", "d3d9", "d3d12", "dwmapi", "dwrite",
    "dxgi", "dxguid", "gdi32", "imm32", "iphlpapi", "kernel32", "mpr", "msvcrt", "netapi32", "ntdll", "ole32",
    "oleaut32", "rpcrt4", "secur32", "setupapi", "shcore", "shell32", "shlwapi", "user32", "userenv", "uxtheme",
    "version", "winmm", "winspool", "ws2_32", "wtsapi32", "windowscodecs", "synchronization", "dbghelp", "psapi",
}


def imports_of(file: pathlib.Path) -> list[str]:
    dump = subprocess.run([f"{TARGET}-objdump", "-p", str(file)], check=True, capture_output=True, text=True).stdout
    return re.findall(r"DLL Name: (\S+)", dump)


def is_part_of_windows(dll: str) -> bool:
    name = dll.lower()
    stem = name.rsplit(".", 1)[0]
    return stem in WINDOWS or name.startswith(("api-ms-win-", "ext-ms-win-"))


class Walk:
    """Follows imports through the folders a DLL may come from."""

    def __init__(self, folders: list[pathlib.Path]):
        self.folders = folders
        self.found: dict[str, pathlib.Path] = {}
        self.missing: dict[str, str] = {}

    def locate(self, dll: str) -> pathlib.Path | None:
        for folder in self.folders:
            for file in folder.iterdir():
                if file.name.lower() == dll.lower():
                    return file
        return None

    def visit(self, file: pathlib.Path) -> None:
        for dll in imports_of(file):
            if dll.lower() in self.found or is_part_of_windows(dll):
                continue
            source = self.locate(dll)
            if source is None:
                self.missing[dll] = file.name
                continue
            self.found[dll.lower()] = source
            self.visit(source)


def gcc_folder() -> pathlib.Path:
    library = subprocess.run([f"{TARGET}-g++-posix", "-print-libgcc-file-name"], check=True, capture_output=True,
                             text=True).stdout.strip()
    return pathlib.Path(library).parent


def gather(options: argparse.Namespace) -> None:
    out = pathlib.Path(options.out)
    prefixes = [pathlib.Path(folder) for folder in options.prefix.split(";")]
    qt = next(folder for folder in prefixes if (folder / "bin/Qt6Core.dll").exists())
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)

    roots = [(pathlib.Path(options.bin) / name, out / name) for name in PROGRAMS]
    # Qt 6.4 keeps printing in Qt6PrintSupport itself; where a version has a plugin for it, it is needed as well
    plugins = [qt / "plugins" / name for name in PLUGINS] + sorted((qt / "plugins").glob("printsupport/*.dll"))
    roots += [(file, out / file.parent.name / file.name) for file in plugins]
    folders = [folder / "bin" for folder in prefixes if (folder / "bin").is_dir()]
    folders += [gcc_folder(), pathlib.Path(f"/usr/{TARGET}/lib")]
    walk = Walk(folders)
    for source, _ in roots:
        walk.visit(source)
    if walk.missing:
        sys.exit("\n".join(f"{dll}, needed by {who}, was not found" for dll, who in walk.missing.items()))

    copies = roots + [(source, out / source.name) for source in walk.found.values()]
    for source, target in copies:
        target.parent.mkdir(exist_ok=True)
        shutil.copyfile(source, target)
        subprocess.run([f"{TARGET}-strip", str(target)], check=True)
    (out / "translations").mkdir()
    shutil.copyfile(TRANSLATIONS, out / "translations" / TRANSLATIONS.name)
    (out / "qt.conf").write_text("[Paths]\nPlugins=.\nTranslations=translations\n", encoding="ascii")
    licences.write(out, prefixes, options.version)
    for source, target in sorted(copies, key=lambda pair: str(pair[1])):
        print(f"{target.stat().st_size:>10}  {target.relative_to(out)}")


def main() -> None:
    parser = argparse.ArgumentParser()
    for name in ("--bin", "--prefix", "--out", "--version"):
        parser.add_argument(name, required=True)
    gather(parser.parse_args())


main()
