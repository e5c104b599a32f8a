#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What python3-docx reads in a Word file, as JSON: its blocks in order, its properties, and every element whose
children stand in another order than the one python3-docx itself writes them in."""
import inspect
import json
import re
import sys

try:
    import docx
except ImportError:
    sys.exit(77)
from docx.oxml.ns import qn
from docx.oxml.section import CT_SectPr
from docx.oxml.settings import CT_Settings
from docx.oxml.styles import CT_Style
from docx.oxml.table import CT_TblPr, CT_TcPr, CT_TrPr
from docx.oxml.text.font import CT_RPr
from docx.oxml.text.parfmt import CT_PPr
from docx.table import Table
from docx.text.paragraph import Paragraph


def order(element_class):
    found = re.search(r"_tag_seq = \((.*?)\)", inspect.getsource(element_class), re.S)
    names = re.findall(r"['\"](w:\w+)['\"]", found.group(1))
    if element_class is CT_SectPr:  # which it names apart
        names = ["w:headerReference", "w:footerReference"] + names
    return [qn(name) for name in names]


ORDERS = {
    qn(name): order(element_class)
    for name, element_class in (
        ("w:pPr", CT_PPr), ("w:rPr", CT_RPr), ("w:sectPr", CT_SectPr), ("w:tblPr", CT_TblPr), ("w:tcPr", CT_TcPr),
        ("w:trPr", CT_TrPr), ("w:style", CT_Style), ("w:settings", CT_Settings))
}


def faults(root):
    for element in root.iter():
        known = ORDERS.get(element.tag)
        if known is None:
            continue
        names = [child.tag for child in element]
        places = [known.index(name) if name in known else -1 for name in names]
        if -1 in places or places != sorted(places):
            yield element.tag.split("}")[1] + ": " + " ".join(name.split("}")[1] for name in names)


def told(paragraph):
    runs = "".join(node.text or "" if node.tag == qn("w:t") else "\n" if node.tag == qn("w:br") else "\t"
                   for node in paragraph._p.iter(qn("w:t"), qn("w:br"), qn("w:tab"))
                   if node.getparent().tag == qn("w:r"))
    return {"style": paragraph.style.name, "text": runs}


def grid(table):
    columns = len(table.columns)
    cells = table._cells
    texts = ["\n".join(paragraph.text for paragraph in cell.paragraphs) for cell in cells]
    widths = [column.width.twips if column.width else 0 for column in table.columns]
    sums = set()
    for row in table._tbl.tr_lst:
        sums.add(sum(cell.width.twips for cell in row.tc_lst))
    return {
        "rows": [texts[at:at + columns] for at in range(0, len(texts), columns)],
        "columns": widths,
        "rowWidths": sorted(sums),
        "width": int(table._tbl.tblPr.find(qn("w:tblW")).get(qn("w:w"))),
        "headRows": len(table._tbl.xpath("./w:tr[w:trPr/w:tblHeader]")),
        "uncut": len(table._tbl.xpath("./w:tr[w:trPr/w:cantSplit]")),
    }


def number(footer):
    """Its first paragraph; "turned" where it stands in a cell whose text runs downwards."""
    first = next(footer._element.iter(qn("w:p")))
    down = footer._element.xpath("./w:tbl//w:tcPr/w:textDirection[@w:val='tbRl']")
    return dict(told(Paragraph(first, footer)), turned=bool(down))


document = docx.Document(sys.argv[1])
blocks = []
for child in document.element.body:
    if child.tag == qn("w:p"):
        blocks.append(told(Paragraph(child, document)))
    elif child.tag == qn("w:tbl"):
        blocks.append({"table": grid(Table(child, document))})
section = document.sections[-1]
properties = document.core_properties
print(json.dumps({
    "blocks": blocks,
    "title": properties.title,
    "author": properties.author,
    "language": properties.language,
    "sections": len(document.sections),
    "landscape": section.orientation == docx.enum.section.WD_ORIENT.LANDSCAPE,
    "sheet": [round(section.page_width.mm, 1), round(section.page_height.mm, 1)],
    "margins": [round(side.mm, 1) for side in
                (section.top_margin, section.right_margin, section.bottom_margin, section.left_margin)],
    "oddFooter": number(section.footer),
    "evenFooter": number(section.even_page_footer),
    "unlike": document.settings.odd_and_even_pages_header_footer,
    "faults": sorted({fault for part in document.part.package.iter_parts() if hasattr(part, "element")
                      for fault in faults(part.element)}),
}, ensure_ascii=False))
