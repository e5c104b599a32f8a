# SPDX-License-Identifier: GPL-3.0-or-later
"""Word files and web pages, by pandoc from Markdown."""
import subprocess

from expectations import expect, path, write

TEXTS = {
    "p01-nestedlists": ("1. 第一层\n    1. 第二层\n        - 第三层\n2. 又一层\n", ["第一层", "第二层", "第三层", "又一层"], []),
    "p02-table": ("| 任务 | 单位 |\n|---|---|\n| 加强制度 | 区财政局 |\n| 扩大供给 | 区商务委 |\n", ["任务", "区财政局", "扩大供给"], []),
    "p03-definitions": ("质量\n:   满足要求的程度\n\n标准\n:   共同使用的文件\n", ["质量", "满足要求的程度", "共同使用的文件"], []),
    "p04-footnote": ("正文字[^1]尾。\n\n[^1]: 脚注字\n", ["正文字", "脚注字"], []),
    "p05-headings": ("# 一级标题\n\n## 二级标题\n\n段落字\n", ["一级标题", "二级标题", "段落字"], []),
    "p06-quote": ("> 引用甲\n>\n> 引用乙\n\n末段\n", ["引用甲", "引用乙", "末段"], []),
    "p07-code": ("```\n代码甲\n  代码乙\n```\n", ["代码甲", "代码乙"], []),
    "p08-emphasis": ("**粗**体*斜*体~~删~~线 `码`字^上^标\n", ["粗体斜体"], []),
    "p09-link": ("前[链接字](http://example.org/)后\n", ["前链接字后"], ["example.org"]),
    "p10-math": ("比例 $ab$ 达标\n", ["比例", "ab", "达标"], []),
    "p11-break": ("甲行\\\n乙行\n\n丙段\n", ["甲行", "乙行", "丙段"], []),
    "p12-gridtable": ("+----------+----------+\n| 左       | 右       |\n+==========+==========+\n| - 点甲   | 段一     |\n| - 点乙   |          |\n"
                      "|          | 段二     |\n+----------+----------+\n", ["点甲", "点乙", "段一", "段二"], []),
}


def main():
    for name, (text, must, must_not) in TEXTS.items():
        for kind in ("docx", "html"):
            file = f"{name}.{kind}"
            subprocess.run(["pandoc", "-f", "markdown", "-t", kind, *(["-s"] if kind == "html" else []),
                            "--metadata", "title=卷首题", "-o", path(file)],
                           input=text.encode(), check=True, stderr=subprocess.DEVNULL)
            expect(file, must, must_not)
    write("pandoc")


main()
