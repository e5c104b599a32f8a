#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""make_installer.py --files DIR --icon ICO --version X.Y.Z --out SETUP.EXE
Compiles installer.nsi over the gathered files. The lists it includes name every single file, so that neither an
upgrade nor the uninstaller ever removes what it did not put there."""
import argparse
import pathlib
import subprocess
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[1]


def windows(path: pathlib.PurePath) -> str:
    return str(path).replace("/", "\\").replace("$", "$$")


def write_lists(files: pathlib.Path, lists: pathlib.Path) -> None:
    names = sorted(file.relative_to(files) for file in files.rglob("*") if file.is_file() and file.name != "files.txt")
    # the deepest first, so that a folder is empty when its turn comes
    folders = sorted({parent for name in names for parent in name.parents if parent.name}, reverse=True)
    lines = [windows(name) for name in names] + [windows(folder) + "\\" for folder in folders]
    (files / "files.txt").write_text("".join(line + "\r\n" for line in lines), encoding="utf-16-le", newline="")
    install = []
    for folder in [None, *folders]:
        install.append('SetOutPath "$INSTDIR\\new' + (f'\\{windows(folder)}"' if folder else '"'))
        inside = [name for name in names if name.parent == (folder or pathlib.PurePath("."))]
        install += [f'File "{files / name}"' for name in inside]
        if folder is None:
            install.append(f'File "{files / "files.txt"}"')
    # for the case that the list itself could not be written
    drop = [f'Delete "$INSTDIR\\new\\{windows(name)}"' for name in [*names, pathlib.PurePath("files.txt")]]
    drop += [f'RMDir "$INSTDIR\\new\\{windows(folder)}"' for folder in folders] + ['RMDir "$INSTDIR\\new"']
    for name, commands in (("install", install), ("dropnew", drop)):
        (lists / f"files_{name}.nsh").write_text("\n".join(commands) + "\n", encoding="utf-8-sig")


def main() -> None:
    parser = argparse.ArgumentParser()
    for name in ("--files", "--icon", "--version", "--out"):
        parser.add_argument(name, required=True)
    options = parser.parse_args()
    files = pathlib.Path(options.files).resolve()
    kilobytes = sum(file.stat().st_size for file in files.rglob("*") if file.is_file()) // 1024 + 1024
    with tempfile.TemporaryDirectory() as lists:
        write_lists(files, pathlib.Path(lists))
        picture = pathlib.Path(lists) / "wizard"
        subprocess.run(["rsvg-convert", "-o", f"{picture}.png", str(ROOT / "resources/windows/wizard.svg")], check=True)
        subprocess.run(["convert", f"{picture}.png", f"BMP3:{picture}.bmp"], check=True)
        subprocess.run(["makensis", "-V2", "-WX", "-INPUTCHARSET", "UTF8", f"-DVERSION={options.version}",
                        f"-DOUT={pathlib.Path(options.out).resolve()}", f"-DKILOBYTES={kilobytes}",
                        f"-DMEGABYTES={kilobytes // 1024 + 1}", f"-DICON={pathlib.Path(options.icon).resolve()}",
                        f"-DLISTS={lists}", str(HERE / "installer.nsi")], check=True)


main()
