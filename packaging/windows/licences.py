# SPDX-License-Identifier: GPL-3.0-or-later
"""The licences of everything the Windows package holds: one page that lists them, and the texts beside it."""
import html
import pathlib
import shutil
import subprocess
from typing import NamedTuple

ROOT = pathlib.Path(__file__).resolve().parents[2]
COMMON = pathlib.Path("/usr/share/common-licenses")


class Component(NamedTuple):
    name: str
    what: str  # in Chinese: what it does in the program
    licence: str
    source: str  # Debian source package
    text: str  # file: "part:NAME" from the cross-built parts, else a path on this machine


COMPONENTS = [
    Component("Qt 6 (qtbase)", "窗口、文字排版、打印、数据库访问；内含 SQLite、zlib、libpng、libjpeg、FreeType、HarfBuzz、PCRE2、"
              "double-conversion、MD4C", "LGPL-3.0 或 GPL-2.0/3.0；所含部件各自的许可见全文", "qt6-base", "part:qt6-base"),
    Component("SQLite", "数据库", "公有领域", "sqlite3", "part:sqlite3"),
    Component("Qt 中文翻译", "系统按钮和对话框的中文", "LGPL-3.0 或 GPL-2.0/3.0", "qt6-translations",
              "/usr/share/doc/qt6-translations-l10n/copyright"),
    Component("QPDF", "PDF 文字、书签和属性", "Apache-2.0", "qpdf", "part:qpdf"),
    Component("libjpeg-turbo", "QPDF 使用", "IJG、BSD-3-Clause 和 zlib", "libjpeg-turbo", "part:libjpeg-turbo"),
    Component("libzip", "读取 Word、Excel 文件", "BSD-3-Clause", "libzip", "part:libzip"),
    Component("libxlsxwriter", "写出 Excel 文件", "BSD-2-Clause", "libxlsxwriter", "part:libxlsxwriter"),
    Component("libxml2", "读取网页", "MIT", "libxml2", "part:libxml2"),
    Component("zlib", "压缩", "zlib", "libz-mingw-w64", "/usr/share/doc/libz-mingw-w64-dev/copyright"),
    Component("GCC 运行库", "libgcc、libstdc++", "GPL-3.0 及 GCC 运行库例外", "gcc-mingw-w64",
              "/usr/share/doc/gcc-mingw-w64-base/copyright"),
    Component("MinGW-w64", "Windows 运行库、winpthreads", "公有领域、ZPL-2.1、MIT 等", "mingw-w64",
              "/usr/share/doc/mingw-w64-common/copyright"),
    Component("Unicode 数据", "拼音检索表、部首对照表、GB18030 码表", "Unicode", "unicode-data",
              "/usr/share/doc/unicode-data/copyright"),
]

PAGE = """<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>质量工作协调台 {version} 许可说明</title>
<style>body{{font-family:"Microsoft YaHei UI","Noto Sans CJK SC",sans-serif;max-width:60em;margin:2em auto;line-height:1.6}}
table{{border-collapse:collapse;width:100%}}td,th{{border-bottom:1px solid #ccd;padding:.4em .6em;text-align:left;vertical-align:top}}
</style></head><body>
<h1>许可说明</h1>
<p>质量工作协调台 {version} 按 <a href="GPL-3.txt">GPL-3.0 或更新版本</a>发布，可以自由使用、复制和修改，不提供担保。</p>
<p>安装包内含下列部件。“全文”是部件的完整版权声明；源代码可从 Debian 12 按所列源码包取得，
构建方法和改动写在本项目的 packaging/windows/prefix 中。Qt 的动态库可由使用者自行替换。</p>
<table><tr><th>部件</th><th>用途</th><th>许可</th><th>源码包</th><th></th></tr>
{rows}
</table></body></html>
"""


def version_of(source: str, pins: dict[str, str], text: str) -> str:
    if source in pins:
        return pins[source]
    package = pathlib.Path(text).parent.name
    return subprocess.run(["dpkg-query", "-W", "-f=${source:Version}", package], check=True, capture_output=True,
                          text=True).stdout


def write(out: pathlib.Path, prefixes: list[pathlib.Path], version: str) -> None:
    """Makes OUT/licences: index.html and a text for each component. Fails when a text is not there."""
    folder = out / "licences"
    folder.mkdir()
    lines = (ROOT / "packaging/windows/prefix/sources.txt").read_text(encoding="utf-8").splitlines()
    pins = dict(line.split("=", 1) for line in lines if "=" in line and not line.startswith("#"))
    rows = []
    for part in COMPONENTS:
        name = part.source + ".txt"
        text = part.text
        if text.startswith("part:"):
            found = [prefix / "copyrights" / text[5:] for prefix in prefixes if (prefix / "copyrights" / text[5:]).exists()]
            if not found:
                raise SystemExit(f"the copyright file of {text[5:]} is not in the cross-built parts")
            text = str(found[0])
        shutil.copyfile(text, folder / name)
        cells = [part.name, part.what, part.licence, f"{part.source} {version_of(part.source, pins, part.text)}"]
        rows.append("<tr>" + "".join(f"<td>{html.escape(cell)}</td>" for cell in cells)
                    + f'<td><a href="{name}">全文</a></td></tr>')
    for licence in ("GPL-2", "LGPL-3", "LGPL-2.1", "Apache-2.0"):
        shutil.copyfile(COMMON / licence, folder / f"{licence}.txt")
    shutil.copyfile(ROOT / "LICENSE", folder / "GPL-3.txt")
    (folder / "index.html").write_text(PAGE.format(version=version, rows="\n".join(rows)), encoding="utf-8")
