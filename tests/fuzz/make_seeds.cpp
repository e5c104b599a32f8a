// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/officefiles.h"

#include <QDir>
#include <QFile>

using namespace qd::test;
using namespace Qt::StringLiterals;

namespace
{

void write(const QString &folder, const QString &name, const QByteArray &bytes)
{
    QDir().mkpath(folder);
    QFile file(folder + u'/' + name);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write the seeds");
}

const QByteArray numbering
    = "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt "
      "w:val=\"chineseCounting\"/>"
      "<w:pStyle w:val=\"T\"/><w:lvlText w:val=\"%1、\"/></w:lvl><w:lvl w:ilvl=\"1\"><w:start "
      "w:val=\"1\"/><w:numFmt "
      "w:val=\"decimalEnclosedCircle\"/><w:isLgl/><w:lvlRestart w:val=\"0\"/><w:suff "
      "w:val=\"space\"/><w:lvlText "
      "w:val=\"%1.%2\"/></w:lvl></w:abstractNum><w:abstractNum w:abstractNumId=\"1\"><w:numStyleLink "
      "w:val=\"N\"/>"
      "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride "
      "w:ilvl=\"0\"><w:startOverride "
      "w:val=\"3\"/></w:lvlOverride></w:num><w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/></w:num>";
const QByteArray styles
    = "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"D\"/><w:style w:type=\"paragraph\" "
      "w:styleId=\"T\">"
      "<w:basedOn w:val=\"D\"/><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style><w:style "
      "w:type=\"numbering\" w:styleId=\"N\"><w:pPr><w:numPr><w:numId "
      "w:val=\"1\"/></w:numPr></w:pPr></w:style>";
const QByteArray text
    = "<w:p><w:pPr><w:pStyle "
      "w:val=\"T\"/><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:rPr><w:vanish/></w:rPr><w:t>a</w:t></w:r>"
      "<w:ins><w:r><w:t>b</w:t><w:tab/><w:br/><w:sym w:font=\"Wingdings\" "
      "w:char=\"F081\"/></w:r></w:ins><w:r><w:fldChar "
      "w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>P</w:instrText></w:r><w:r><w:fldChar "
      "w:fldCharType=\"separate\"/>"
      "</w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>";
const QByteArray table
    = "<w:tbl><w:tr><w:tc><w:tcPr><w:vMerge "
      "w:val=\"restart\"/></w:tcPr><w:p/></w:tc><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/>"
      "</w:tcPr><w:p><w:r><w:t>x</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl></w:tc></"
      "w:tr><w:tr>"
      "<w:trPr><w:gridBefore "
      "w:val=\"1\"/></w:trPr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>";

/// A field that is only its code, a form, a picture font, cells merged across.
const QByteArray fields
    = "<w:p><w:pPr><w:framePr w:dropCap=\"drop\"/></w:pPr><w:r><w:fldChar "
      "w:fldCharType=\"begin\"><w:ffData><w:checkBox><w:default "
      "w:val=\"0\"/></w:checkBox><w:ddList><w:result "
      "w:val=\"1\"/><w:listEntry w:val=\"a\"/></w:ddList></w:ffData></w:fldChar></w:r><w:r><w:instrText>EQ "
      "\\* jc2 \\* "
      "\"Font:x\" \\o\\ad(\\s\\up 9(a),\\f(b,\\o\\ac(○,12)))</w:instrText></w:r><w:r><w:fldChar "
      "w:fldCharType=\"end\"/></w:r><w:r><w:rPr><w:rFonts "
      "w:ascii=\"Symbol\"/></w:rPr><w:t>&#xF0B3;</w:t></w:r></w:p>"
      "<w:tbl><w:tr><w:tc><w:tcPr><w:hMerge "
      "w:val=\"restart\"/></w:tcPr><w:p/></w:tc><w:tc><w:tcPr><w:hMerge/>"
      "</w:tcPr><w:p/></w:tc><w:tc><w:p><w:r><w:t>c</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";

void writeDocx(const QString &folder)
{
    const QByteArray body = text + fields + table + listed(1, 0, u"甲"_s) + listed(2, 1, u"乙"_s);
    write(folder, u"parts"_s, body + '\0' + numbering + '\0' + styles);
    write(folder, u"file"_s, 'Z' + docxOf({.body = body, .numbering = numbering, .styles = styles}));
}

void writeXlsx(const QString &folder)
{
    const XlsxParts parts{
        .sheets = {{u"A"_s,
            "<cols><col min=\"2\" max=\"3\" hidden=\"1\"/></cols><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\">"
            "<v>0</v></c><c r=\"D1\" s=\"1\"><v>45107</v></c><c s=\"2\"><v>-12345</v></c><c "
            "t=\"d\"><v>2023-06-30T09:30:00Z"
            "</v></c></row><row r=\"3\" hidden=\"1\"><c><v>1</v></c>"
            "</row></sheetData><mergeCells><mergeCell ref=\"A1:B3\"/></mergeCells>"}},
        .strings = "<si><r><t>a</t></r><rPh><t>b</t></rPh></si>",
        .styles = "<numFmts><numFmt numFmtId=\"200\" "
                  "formatCode=\"[DBNum1]yyyy&quot;x&quot;m;@\"/><numFmt numFmtId=\"201\" "
                  "formatCode=\"[&gt;=10]0!.0,&quot;a&quot;;000-00;;@\"/></numFmts><cellXfs><xf "
                  "numFmtId=\"0\"/><xf numFmtId=\"200\"/><xf numFmtId=\"201\"/></cellXfs>",
        .workbook = "<workbookPr date1904=\"1\"/>",
        .drawing
        = "<x:wsDr xmlns:x=\"x\" "
          "xmlns:a=\"a\"><x:oneCellAnchor><x:from><x:row>1</x:row></x:from><x:sp><x:cNvPr "
          "hidden=\"0\"/><a:p><a:r><a:t>d</a:t></a:r><a:br/></a:p></x:sp></x:oneCellAnchor></x:wsDr>"};
    write(folder, u"parts"_s,
        parts.sheets[0].second + '\0' + '\0' + parts.strings + '\0' + parts.styles + '\0' + parts.workbook
            + '\0' + parts.drawing);
    write(folder, u"file"_s, 'Z' + xlsxOf(parts));
}

/// Short pieces in each style: what is mutated and spliced are whole annotations, deadlines and tables.
void writePlans(const QString &folder)
{
    const QString head = u"甲区2023年质量工作要点\n为做好工作，制定本要点。\n"_s;
    const QStringList bodies{
        u"一、基础\n（一）甲事。内容；内容。（责任单位：市工信局、各市、县〔市、区〕政府等，下同）\n1．乙事。（牵头单位：区发改委；配合单位：区财政局、有关部门）"_s,
        u"第一条 甲事。由区市场监管局牵头，各街道按职责分工配合。完成时限：2023年6月底前\n一是乙。二是丙。"_s,
        u"一、甲\n①乙事。（省科技厅、文化和旅游部负责，列第一位的为牵头单位，9月底前完成）\n责任领导：张三；牵头单位：审批服务局（大数据局）"_s,
        u"序号\t任务\t牵头单位\t完成时限\n1\t甲事\t区教育局\t持续推进\n\t\t区统计局\t每季度\n2\t乙\t区政府办\t12月"_s,
        u"一、甲\n1.乙事内容\n—３—\n内容。（责\n任单位：区民政局）\n附件2\n乙办法\n一、丙。（责任單位：區財政局）\n分享到：微信"_s,
    };
    int number = 0;
    for (const QString &body : bodies)
        write(folder, QString::number(++number), (head + body + u'\n').toUtf8());
}

void writeHtml(const QString &folder)
{
    write(folder, u"page"_s,
        "<html><head><meta charset=gbk><title>t</title></head><body><div "
        "style='display:none'>a</div><p>b&nbsp;<br>c<ol "
        "type=a start=2><li value=4>d</ol><pre>e\nf</pre></body></html>");
    write(folder, u"table"_s,
        "<table><thead><tr><th rowspan=2 "
        "colspan=3>a</th></tr></thead><tr><td>b<table><tr><td>c<td>d</table></table>");
    write(folder, u"layout"_s,
        "<!-- saved from url=(0019)http://a.cn/b -->\n<title>a &amp; b</title><link rel=canonical "
        "href='http://c.cn/'>"
        "<meta property='og:url' "
        "content='http://d.cn/'><table><tr><td><table><tr><td>a<td>b<tr><td>c<td>d</table><tr>"
        "<td colspan=2><table><tr><td><table><tr><td rowspan=2>e<td>f<tr><td>g</table></table><p>h</table>");
    write(folder, u"word"_s,
        "<!--[if gte mso 9]><xml></xml><![endif]--><p style='mso-list:l0'><![if !supportLists]><span "
        "style='mso-list:Ignore'>1.<span>&nbsp; </span></span><![endif]>a<del>b</del></p>");
    write(folder, u"cells"_s, "Ta\t\"b\nc\"\"d\"\n1,2;\"3");
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2)
        return 2;
    const QString folder = QString::fromUtf8(argv[1]);
    writeDocx(folder + u"/docx"_s);
    writeXlsx(folder + u"/xlsx"_s);
    writeHtml(folder + u"/html"_s);
    writePlans(folder + u"/plan"_s);
    return 0;
}
