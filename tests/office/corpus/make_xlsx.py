# SPDX-License-Identifier: GPL-3.0-or-later
"""Odd but valid workbooks, by openpyxl."""
import datetime
import zipfile

import openpyxl
from openpyxl.comments import Comment
from openpyxl.styles import Font
from openpyxl.utils.datetime import CALENDAR_MAC_1904
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.table import Table

from expectations import expect, path, write


def made(name, must, must_not=(), lines=None):
    """Decorates a function that fills a workbook."""
    def save(fill):
        book = openpyxl.Workbook()
        fill(book, book.active)
        book.save(path(name))
        expect(name, must, must_not, lines)
    return save


@made("x01-merged.xlsx", ["任务分解表", "右下"])
def _(book, sheet):
    sheet["A1"] = "任务分解表"
    sheet.merge_cells("A1:C1")
    sheet["C3"] = "右下"


@made("x02-1904.xlsx", ["2023-06-30"])
def _(book, sheet):
    book.epoch = CALENDAR_MAC_1904
    sheet["A1"] = datetime.date(2023, 6, 30)
    sheet["B1"] = "右"


@made("x03-dates.xlsx", ["2023-06-30", "2024-01-05"])
def _(book, sheet):
    sheet["A1"] = datetime.date(2023, 6, 30)
    sheet["B1"] = datetime.date(2024, 1, 5)
    sheet["B1"].number_format = 'yyyy"年"m"月"d"日"'


@made("x04-formats.xlsx", ["50%", "1,234.50", "0012"])
def _(book, sheet):
    for i, (value, shape) in enumerate(((0.5, "0%"), (1234.5, "#,##0.00"), (12, "0000"))):
        sheet.cell(1, i + 1, value).number_format = shape


@made("x05-hiddenrow.xlsx", ["看得见"], ["看不见"])
def _(book, sheet):
    for row, text in ((1, "看得见"), (2, "看不见")):
        sheet.cell(row, 1, text)
        sheet.cell(row, 2, text)
    sheet.row_dimensions[2].hidden = True


@made("x06-hiddencolumn.xlsx", ["看得见"], ["看不见"])
def _(book, sheet):
    sheet["A1"], sheet["B1"], sheet["C1"] = "看得见", "看不见", "也看得见"
    sheet.column_dimensions["B"].hidden = True


@made("x07-hiddensheet.xlsx", ["明表"], ["暗表"])
def _(book, sheet):
    sheet["A1"], sheet["B1"] = "明表", "乙"
    other = book.create_sheet("二")
    other["A1"], other["B1"] = "暗表", "乙"
    other.sheet_state = "hidden"


@made("x08-sheets.xlsx", ["表一字", "表二字", "表三字"])
def _(book, sheet):
    for i, text in enumerate(("表一字", "表二字", "表三字")):
        target = sheet if i == 0 else book.create_sheet(f"第{i}张")
        target["A1"], target["B2"] = text, "乙"


@made("x09-comment.xlsx", ["被批注"], ["批注内容"])
def _(book, sheet):
    sheet["A1"], sheet["B1"] = "被批注", "乙"
    sheet["A1"].comment = Comment("批注内容", "a")


@made("x10-hyperlink.xlsx", ["链接字"])
def _(book, sheet):
    sheet["A1"], sheet["B1"] = "链接字", "乙"
    sheet["A1"].hyperlink = "https://example.org/"


@made("x11-wide.xlsx", ["第1列", "第300列"])
def _(book, sheet):
    for i in range(1, 301):
        sheet.cell(1, i, f"第{i}列")


@made("x12-breaks.xlsx", ["上行", "下行"])
def _(book, sheet):
    sheet["A1"], sheet["B1"] = "上行\n下行", "乙"


@made("x13-errors.xlsx", ["正常", "TRUE"])
def _(book, sheet):
    sheet["A1"], sheet["B1"], sheet["C1"] = "正常", "#N/A", True


@made("x14-table.xlsx", ["工作任务", "加强制度建设"])
def _(book, sheet):
    for row in (("工作任务", "责任单位"), ("加强制度建设", "区财政局")):
        sheet.append(row)
    sheet.add_table(Table(displayName="T", ref="A1:B2"))


@made("x15-validation.xlsx", ["已选"], ["候选"])
def _(book, sheet):
    sheet["A1"], sheet["B1"] = "已选", "乙"
    rule = DataValidation(type="list", formula1='"候选甲,候选乙"')
    sheet.add_data_validation(rule)
    rule.add("A1")


@made("x16-longtext.xlsx", ["长" * 5000])
def _(book, sheet):
    sheet["A1"], sheet["B1"] = "长" * 5000, "乙"


@made("x17-far.xlsx", ["远处", "近处"])
def _(book, sheet):
    sheet["A1"], sheet["T3000"] = "近处", "远处"


@made("x18-headerfooter.xlsx", ["正文"], ["页眉字"])
def _(book, sheet):
    sheet["A1"], sheet["B1"] = "正文", "乙"
    sheet.oddHeader.center.text = "页眉字"


@made("x19-struck.xlsx", ["划线字", "粗体字"])
def _(book, sheet):
    sheet["A1"], sheet["B1"] = "划线字", "粗体字"
    sheet["A1"].font = Font(strike=True)


def rewritten(name, source, change):
    """The workbook with its first sheet and its strings changed as text."""
    with zipfile.ZipFile(path(source)) as old, zipfile.ZipFile(path(name), "w", zipfile.ZIP_DEFLATED) as new:
        for part in old.namelist():
            data = old.read(part).decode("utf-8") if part.endswith(".xml") else old.read(part)
            new.writestr(part, change(part, data) if isinstance(data, str) else data)


def with_cells(cells):
    return lambda part, text: text if part != "xl/worksheets/sheet1.xml" else (
        text[:text.index("<sheetData")] + "<sheetData><row r='1'>" + cells + "</row></sheetData>"
        + text[text.index("</sheetData>") + len("</sheetData>"):])


rewritten("x20-rich.xlsx", "x01-merged.xlsx",
          lambda part, text: text.replace("<t>任务分解表</t>", "<r><t>任务</t></r><r><rPr><b/></rPr><t>分解表</t></r><rPh sb='0' eb='1'><t>renwu</t></rPh>"))
expect("x20-rich.xlsx", ["任务分解表"], ["renwu"])
rewritten("x21-inline.xlsx", "x12-breaks.xlsx", with_cells(
    "<c r='A1' t='inlineStr'><is><t>内联字</t></is></c><c r='B1' t='str'><f>A1</f><v>公式字</v></c><c r='C1'><f>1+2</f><v>3.5</v></c>"))
expect("x21-inline.xlsx", ["内联字", "公式字", "3.5"], ["1+2"])
rewritten("x22-noreferences.xlsx", "x12-breaks.xlsx", with_cells(
    "<c t='inlineStr'><is><t>无址甲</t></is></c><c t='inlineStr'><is><t>无址乙</t></is></c>"))
expect("x22-noreferences.xlsx", ["无址甲", "无址乙"])

write("xlsx")
