# SPDX-License-Identifier: GPL-3.0-or-later
"""Odd but valid Word files, by python-docx; what it cannot make is put in as XML."""
import datetime

import docx
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.enum.text import WD_BREAK
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Pt

from expectations import expect, path, write

W = nsdecls("w")
MORE = (' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
        ' xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
        ' xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"'
        ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
        ' xmlns:v="urn:schemas-microsoft-com:vml"'
        ' xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
        ' xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"')


def xml(text):
    first = text.index(">") if "/>" not in text[:text.index(">") + 1] else text.index("/>")
    return parse_xml(text[:first] + " " + W + MORE + text[first:])


def run(text, properties=""):
    return f"<w:r><w:rPr>{properties}</w:rPr><w:t xml:space='preserve'>{text}</w:t></w:r>"


def made(name, must, must_not=(), lines=None):
    """Decorates a function that fills a document."""
    def save(fill):
        document = docx.Document()
        fill(document)
        document.save(path(name))
        expect(name, must, must_not, lines)
    return save


def body(document, text):
    document.element.body.insert(len(document.element.body) - 1, xml(text))


def box(text, around="wps"):
    content = "<w:txbxContent>" + "".join(f"<w:p>{run(t)}</w:p>" for t in text) + "</w:txbxContent>"
    choice = ("<mc:Choice Requires='wps'><w:drawing><wp:inline><wp:extent cx='9' cy='9'/><wp:docPr id='1' name='b'/>"
              "<a:graphic><a:graphicData uri='http://schemas.microsoft.com/office/word/2010/wordprocessingShape'><wps:wsp>"
              f"<wps:txbx>{content}</wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>")
    old = f"<w:pict><v:shape style='width:9pt;height:9pt'><v:textbox>{content}</v:textbox></v:shape></w:pict>"
    if around == "wps":
        return f"<w:r><mc:AlternateContent>{choice}<mc:Fallback>{old}</mc:Fallback></mc:AlternateContent></w:r>"
    return f"<w:r>{old}</w:r>"


@made("d01-textbox.docx", ["框中的字"], lines=["锚定段落", "框中的字", "其后"])
def _(d):
    body(d, f"<w:p>{run('锚定段落')}{box(['框中的字'])}</w:p>")
    d.add_paragraph("其后")


@made("d02-oldtextbox.docx", ["旧式框一", "旧式框二"], lines=["旧式框一", "旧式框二"])
def _(d):
    body(d, f"<w:p>{box(['旧式框一', '旧式框二'], 'vml')}</w:p>")


@made("d03-boxincell.docx", ["格中框", "格外"])
def _(d):
    t = d.add_table(1, 2)
    t.cell(0, 0).paragraphs[0]._p.append(xml(box(["格中框"])))
    t.cell(0, 1).text = "格外"


@made("d04-nestedtable.docx", ["外格", "内格甲", "内格乙"])
def _(d):
    t = d.add_table(2, 2)
    t.cell(0, 0).text = "外格"
    inner = t.cell(1, 1).add_table(1, 2)
    inner.cell(0, 0).text = "内格甲"
    inner.cell(0, 1).text = "内格乙"


@made("d05-field.docx", ["见第3条"], ["REF", "PAGEREF"])
def _(d):
    body(d, f"<w:p>{run('见第')}<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText> REF _x \\h </w:instrText></w:r>"
            f"<w:r><w:fldChar w:fldCharType='separate'/></w:r>{run('3')}<w:r><w:fldChar w:fldCharType='end'/></w:r>{run('条')}</w:p>")


@made("d06-simplefield.docx", ["日期2023年止"], ["DATE"])
def _(d):
    body(d, f"<w:p>{run('日期')}<w:fldSimple w:instr=' DATE '>{run('2023年')}</w:fldSimple>{run('止')}</w:p>")


@made("d07-tracked.docx", ["保留增加"], ["删掉"])
def _(d):
    body(d, f"<w:p>{run('保留')}<w:del w:id='1' w:author='a'><w:r><w:delText>删掉</w:delText></w:r></w:del>"
            f"<w:ins w:id='2' w:author='a'>{run('增加')}</w:ins></w:p>")


@made("d08-moved.docx", ["移来的字"], ["移走的字"])
def _(d):
    body(d, f"<w:p><w:moveFrom w:id='1' w:author='a'>{run('移走的字')}</w:moveFrom><w:moveTo w:id='2' w:author='a'>{run('移来的字')}</w:moveTo></w:p>")


@made("d09-hidden.docx", ["看得见"], ["看不见"])
def _(d):
    p = d.add_paragraph("看得见")
    p.add_run("看不见").font.hidden = True


@made("d10-headerfooter.docx", ["正文"], ["页眉字", "页脚字"])
def _(d):
    d.sections[0].header.paragraphs[0].text = "页眉字"
    d.sections[0].footer.paragraphs[0].text = "页脚字"
    d.add_paragraph("正文")


@made("d11-listrestart.docx", ["第一条", "第二条"], lines=["1. 第一条", "2. 第二条", "1. 又一条"])
def _(d):
    numbering = d.part.numbering_part.element
    numbering.insert(0, xml("<w:abstractNum w:abstractNumId='90'><w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt w:val='decimal'/>"
                            "<w:lvlText w:val='%1.'/></w:lvl></w:abstractNum>"))
    numbering.append(xml("<w:num w:numId='91'><w:abstractNumId w:val='90'/></w:num>"))
    numbering.append(xml("<w:num w:numId='92'><w:abstractNumId w:val='90'/><w:lvlOverride w:ilvl='0'><w:startOverride w:val='1'/></w:lvlOverride></w:num>"))
    for number, text in ((91, "第一条"), (91, "第二条"), (92, "又一条")):
        body(d, f"<w:p><w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId w:val='{number}'/></w:numPr></w:pPr>{run(text)}</w:p>")


@made("d12-chineselist.docx", ["一、总体", "（一）目标"], lines=["一、总体", "（一）目标", "（二）原则", "二、任务"])
def _(d):
    numbering = d.part.numbering_part.element
    numbering.insert(0, xml("<w:abstractNum w:abstractNumId='90'><w:multiLevelType w:val='multilevel'/>"
                            "<w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt w:val='chineseCounting'/><w:lvlText w:val='%1、'/></w:lvl>"
                            "<w:lvl w:ilvl='1'><w:start w:val='1'/><w:numFmt w:val='chineseCounting'/><w:lvlText w:val='（%2）'/></w:lvl></w:abstractNum>"))
    numbering.append(xml("<w:num w:numId='91'><w:abstractNumId w:val='90'/></w:num>"))
    for level, text in ((0, "总体"), (1, "目标"), (1, "原则"), (0, "任务")):
        body(d, f"<w:p><w:pPr><w:numPr><w:ilvl w:val='{level}'/><w:numId w:val='91'/></w:numPr></w:pPr>{run(text)}</w:p>")


@made("d13-control.docx", ["控件外控件内", "整段控件", "选中的"])
def _(d):
    body(d, f"<w:p>{run('控件外')}<w:sdt><w:sdtPr><w:alias w:val='名'/></w:sdtPr><w:sdtContent>{run('控件内')}</w:sdtContent></w:sdt></w:p>")
    body(d, f"<w:sdt><w:sdtPr/><w:sdtContent><w:p>{run('整段控件')}</w:p></w:sdtContent></w:sdt>")
    body(d, "<w:p><w:sdt><w:sdtPr><w:dropDownList><w:listItem w:displayText='未选的' w:value='1'/></w:dropDownList></w:sdtPr>"
            f"<w:sdtContent>{run('选中的')}</w:sdtContent></w:sdt></w:p>")


@made("d14-tabsbreaks.docx", ["左\t右", "软回车前", "软回车后"], lines=["软回车前", "软回车后"])
def _(d):
    d.add_paragraph("左\t右")
    p = d.add_paragraph("软回车前")
    p.add_run().add_break(WD_BREAK.LINE)
    p.add_run("软回车后")


@made("d15-symbols.docx", ["①项", "不断-开"])
def _(d):
    body(d, f"<w:p><w:r><w:sym w:font='SimSun' w:char='2460'/></w:r>{run('项')}</w:p>")
    body(d, f"<w:p>{run('不断')}<w:r><w:noBreakHyphen/></w:r>{run('开')}</w:p>")


@made("d16-merged.docx", ["跨列", "跨行", "右下"])
def _(d):
    t = d.add_table(3, 3)
    t.cell(0, 0).merge(t.cell(0, 2)).text = "跨列"
    t.cell(1, 0).merge(t.cell(2, 0)).text = "跨行"
    t.cell(2, 2).text = "右下"


@made("d17-hyperlink.docx", ["前链接字后"])
def _(d):
    body(d, f"<w:p>{run('前')}<w:hyperlink w:anchor='x'>{run('链接字')}</w:hyperlink>{run('后')}</w:p>")


@made("d18-formula.docx", ["合格率a/b≥90%"])
def _(d):
    body(d, f"<w:p>{run('合格率')}<m:oMath><m:f><m:num><m:r><m:t>a</m:t></m:r></m:num><m:den><m:r><m:t>b</m:t></m:r></m:den></m:f>"
            "<m:r><m:t>≥90%</m:t></m:r></m:oMath></w:p>")


@made("d19-formulaparagraph.docx", ["x2+y"])
def _(d):
    body(d, "<w:p><m:oMathPara><m:oMath><m:sSup><m:e><m:r><m:t>x</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup>"
            "<m:r><m:t>+y</m:t></m:r></m:oMath></m:oMathPara></w:p>")


@made("d20-altchunk.docx", ["正文", "word/afchunk1.html"])
def _(d):
    from docx.opc.constants import RELATIONSHIP_TYPE as RT
    from docx.opc.packuri import PackURI
    from docx.opc.part import Part
    part = Part(PackURI("/word/afchunk1.html"), "text/html", b"<p>x</p>", d.part.package)
    rid = d.part.relate_to(part, RT.A_F_CHUNK)
    d.add_paragraph("正文")
    d.element.body.insert(1, parse_xml(f"<w:altChunk {nsdecls('w', 'r')} r:id='{rid}'/>"))


@made("d21-ruby.docx", ["注音字后"], ["zhuyin"])
def _(d):
    body(d, f"<w:p><w:r><w:ruby><w:rubyPr/><w:rt>{run('zhuyin')}</w:rt><w:rubyBase>{run('注音字')}</w:rubyBase></w:ruby></w:r>{run('后')}</w:p>")


@made("d22-sections.docx", ["竖页", "横页"], lines=["竖页", "横页"])
def _(d):
    d.add_paragraph("竖页")
    d.add_section(WD_SECTION.NEW_PAGE).orientation = WD_ORIENT.LANDSCAPE
    d.add_paragraph("横页")


@made("d23-comment.docx", ["被批注的字"], ["批注内容"])
def _(d):
    body(d, f"<w:p><w:commentRangeStart w:id='0'/>{run('被批注的字')}<w:commentRangeEnd w:id='0'/><w:r><w:commentReference w:id='0'/></w:r></w:p>")


@made("d24-markdeleted.docx", ["上半下半"])
def _(d):
    body(d, f"<w:p><w:pPr><w:rPr><w:del w:id='1' w:author='a'/></w:rPr></w:pPr>{run('上半')}</w:p>")
    body(d, f"<w:p>{run('下半')}</w:p>")


@made("d25-choices.docx", ["新写法"], ["旧写法"])
def _(d):
    body(d, f"<w:p><w:r><mc:AlternateContent><mc:Choice Requires='w14'><w:t>新写法</w:t></mc:Choice>"
            "<mc:Fallback><w:t>旧写法</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>")


@made("d26-deletedrow.docx", ["留行"], ["删行"])
def _(d):
    t = d.add_table(2, 2)
    for i in range(2):
        t.cell(0, i).text = f"留行{i}"
        t.cell(1, i).text = f"删行{i}"
    t.rows[1]._tr.insert(0, xml("<w:trPr><w:del w:id='1' w:author='a'/></w:trPr>"))


@made("d27-styled.docx", ["标题一", "粗斜体", "引文"])
def _(d):
    d.add_heading("标题一", 1)
    p = d.add_paragraph("粗")
    p.add_run("斜").italic = True
    p.add_run("体").font.size = Pt(30)
    d.add_paragraph("引文", style="Intense Quote")


@made("d28-smarttag.docx", ["北京市朝阳区"])
def _(d):
    body(d, f"<w:p><w:smartTag w:uri='x' w:element='place'>{run('北京市')}</w:smartTag><w:customXml w:element='b'>{run('朝阳区')}</w:customXml></w:p>")


write("docx")
