# SPDX-License-Identifier: GPL-3.0-or-later
"""Word files, workbooks and web pages, by LibreOffice out of flat ODF: one start for each kind of target."""
import os
import pathlib
import subprocess
import sys

from expectations import FOLDER, expect, path, write

SPACES = " ".join(f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{long}:1.0"' for short, long in (
    ("office", "office"), ("text", "text"), ("table", "table"), ("draw", "drawing"), ("style", "style"),
    ("fo", "xsl-fo-compatible"), ("svg", "svg-compatible"), ("number", "datastyle"))) \
    + ' xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2"' \
    + ' xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/"'

TEXTS = {
    "l01-textbox": ('<text:p>锚段<draw:frame text:anchor-type="paragraph" svg:width="5cm" svg:height="2cm"><draw:text-box>'
                    '<text:p>框字甲</text:p><text:p>框字乙</text:p></draw:text-box></draw:frame></text:p><text:p>其后</text:p>',
                    ["锚段", "框字甲", "框字乙", "其后"], []),
    "l02-nestedtable": ('<table:table><table:table-column table:number-columns-repeated="2"/><table:table-row><table:table-cell><text:p>外格</text:p></table:table-cell>'
                        '<table:table-cell><table:table><table:table-column table:number-columns-repeated="2"/><table:table-row><table:table-cell><text:p>内甲</text:p></table:table-cell>'
                        '<table:table-cell><text:p>内乙</text:p></table:table-cell></table:table-row></table:table></table:table-cell></table:table-row></table:table>',
                        ["外格", "内甲", "内乙"], []),
    "l03-notes": ('<text:p>正文<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>脚注字</text:p>'
                  '</text:note-body></text:note>后文<text:note text:note-class="endnote"><text:note-citation>i</text:note-citation><text:note-body><text:p>尾注字</text:p>'
                  '</text:note-body></text:note></text:p>', ["正文", "后文", "脚注字", "尾注字"], []),
    "l04-list": ('<text:list><text:list-item><text:p>项甲</text:p><text:list><text:list-item><text:p>项乙</text:p></text:list-item></text:list></text:list-item>'
                 '<text:list-item><text:p>项丙</text:p></text:list-item></text:list>', ["项甲", "项乙", "项丙"], []),
    "l05-breaks": ('<text:p>行甲<text:line-break/>行乙<text:tab/>行丙<text:s text:c="3"/>行丁</text:p>', ["行甲", "行乙", "行丙", "行丁"], []),
    "l06-link": ('<text:p>前<text:a xlink:href="http://example.org/">链接字</text:a>后</text:p>', ["前链接字后"], []),
    "l07-comment": ('<text:p>被批注<office:annotation><dc:creator>a</dc:creator><text:p>批注内容</text:p></office:annotation>的字</text:p>', ["被批注的字"], []),
    "l08-fields": ('<text:p>第<text:page-number>1</text:page-number>页，共<text:page-count>1</text:page-count>页</text:p>', ["页，共"], []),
    "l09-section": ('<text:section text:name="s"><text:p>节内字</text:p></text:section><text:p>节外字</text:p>', ["节内字", "节外字"], []),
    "l10-spanned": ('<table:table><table:table-column table:number-columns-repeated="2"/><table:table-row><table:table-cell table:number-columns-spanned="2">'
                    '<text:p>跨列字</text:p></table:table-cell><table:covered-table-cell/></table:table-row><table:table-row><table:table-cell><text:p>左字</text:p></table:table-cell>'
                    '<table:table-cell><text:p>右字</text:p></table:table-cell></table:table-row></table:table>', ["跨列字", "左字", "右字"], []),
}

SHEETS = {
    "s01-types": ('<table:table-row><table:table-cell office:value-type="string"><text:p>字甲</text:p></table:table-cell><table:table-cell office:value-type="float" office:value="12.5">'
                  '<text:p>12.5</text:p></table:table-cell><table:table-cell office:value-type="date" office:date-value="2023-06-30"><text:p>2023-06-30</text:p></table:table-cell></table:table-row>',
                  ["字甲", "12.5"], []),
    "s02-formula": ('<table:table-row><table:table-cell table:formula="of:=1+2" office:value-type="float" office:value="3"><text:p>3</text:p></table:table-cell>'
                    '<table:table-cell office:value-type="string"><text:p>字乙</text:p></table:table-cell></table:table-row>', ["3", "字乙"], ["1+2"]),
    "s03-repeated": ('<table:table-row table:number-rows-repeated="3"><table:table-cell office:value-type="string" table:number-columns-repeated="2"><text:p>重复字</text:p></table:table-cell></table:table-row>',
                     ["重复字"], []),
    "s04-lines": ('<table:table-row><table:table-cell office:value-type="string"><text:p>上段</text:p><text:p>下段</text:p></table:table-cell>'
                  '<table:table-cell office:value-type="string"><text:p>旁</text:p></table:table-cell></table:table-row>', ["上段", "下段"], []),
}


def flat(kind, content):
    return (f'<?xml version="1.0" encoding="UTF-8"?><office:document {SPACES} office:version="1.2" '
            f'office:mimetype="application/vnd.oasis.opendocument.{"text" if kind == "text" else "spreadsheet"}"><office:body><office:{kind}>'
            f'{content}</office:{kind}></office:body></office:document>')


def convert(target, sources):
    profile = pathlib.Path(FOLDER, "profile").as_uri()
    subprocess.run(["soffice", "-env:UserInstallation=" + profile, "--headless", "--convert-to", target, "--outdir", FOLDER, *sources],
                   check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=120)


def main():
    texts, sheets = [], []
    for name, (content, *_rest) in TEXTS.items():
        texts.append(path(name + ".fodt"))
        pathlib.Path(texts[-1]).write_text(flat("text", content), encoding="utf-8")
    for name, (content, *_rest) in SHEETS.items():
        sheets.append(path(name + ".fods"))
        pathlib.Path(sheets[-1]).write_text(
            flat("spreadsheet", f'<table:table table:name="表">{content}</table:table>'), encoding="utf-8")
    convert("docx:MS Word 2007 XML", texts)
    convert("html:HTML (StarWriter)", texts)
    convert("xlsx:Calc MS Excel 2007 XML", sheets)
    for group, kinds in ((TEXTS, ("docx", "html")), (SHEETS, ("xlsx",))):
        for name, (_content, must, must_not) in group.items():
            for kind in kinds:
                if not os.path.exists(path(f"{name}.{kind}")):
                    sys.exit(f"LibreOffice did not make {name}.{kind}")
                expect(f"{name}.{kind}", must, must_not)
    write("libreoffice")


main()
