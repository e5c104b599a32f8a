// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/word/wordstyles.h"

#include "paper/document/gbt9704.h"
#include "paper/document/tablemeasures.h"
#include "paper/layout/typeset.h"
#include "paper/word/furniturelook.h"
#include "paper/word/schemaorder.h"
#include "paper/word/wordfonts.h"
#include "paper/word/wordnames.h"
#include "paper/word/wordpage.h"
#include "paper/word/wordsizes.h"

#include <cmath>
#include <vector>

namespace qd
{
namespace
{

using namespace gbt9704;

/// A style of paragraphs: its look and what only Word knows of it.
struct NamedStyle {
    QByteArray id;
    QByteArray name;
    StyleLook look;
    std::vector<QByteArray> paragraph; ///< more of w:pPr
    QByteArray next; ///< style of the paragraph behind it, where somebody types on
    QByteArray colour;
};

QByteArray keepNext()
{
    return "<w:keepNext/>";
}

QByteArray outlineLevel(int level)
{
    return "<w:outlineLvl w:val=\"" + QByteArray::number(level - 1) + "\"/>";
}

QByteArray rightTab(int at, const char *leader)
{
    return QByteArray("<w:tabs><w:tab w:val=\"right\" w:leader=\"") + leader + "\" w:pos=\""
        + QByteArray::number(at) + "\"/></w:tabs>";
}

/// For a text at the right end of a line. A little short of the edge: LibreOffice sets figures apart from the
/// characters beside them, does not count that in, and breaks the last character off a line that ends at the
/// edge.
QByteArray rightText(int edge)
{
    return rightTab(edge - static_cast<int>(mm(2)), "none");
}

QByteArray indent(const char *side, double twips)
{
    return QByteArray("<w:ind w:") + side + "=\"" + wholeTwips(twips) + "\"/>";
}

QByteArray sideIndents(double twips)
{
    return "<w:ind w:left=\"" + wholeTwips(twips) + "\" w:right=\"" + wholeTwips(twips) + "\"/>";
}

const char *alignmentOf(Qt::Alignment align)
{
    if (align & Qt::AlignHCenter)
        return "center";
    if (align & Qt::AlignJustify)
        return "both";
    return align & Qt::AlignRight ? "right" : "left";
}

/// The spacing of characters with which as many of them fill the line as the look wants; a twip closer, for
/// LibreOffice pushes the last one off a line that is full to the point. Full lines are spread to the edge
/// anyhow.
QByteArray characterSpacing(const StyleLook &look)
{
    if (look.spacing == 100)
        return {};
    const double twips = std::floor(look.size * (look.spacing - 100) / 100) - 1;
    return "<w:spacing w:val=\"" + wholeTwips(twips) + "\"/>";
}

/// The grid of 28 × 22 is declared by the section (WordPage), and the styles keep to it by their own pitch
/// and spacing: snapped to it, a character of 16 pt takes two cells of 15.79 pt in LibreOffice, where Word
/// only moves them closer.
constexpr char offGrid[] = "<w:snapToGrid w:val=\"0\"/>";

QByteArray paragraphProperties(const StyleLook &look, std::vector<QByteArray> more)
{
    const QByteArray lines = look.pitch > 0
        ? "w:line=\"" + QByteArray::number(static_cast<int>(look.pitch)) + "\" w:lineRule=\"exact\""
        : QByteArray("w:line=\"240\" w:lineRule=\"auto\""); // as tall as what stands in it
    more.push_back("<w:spacing w:before=\"0\" w:after=\"0\" " + lines + "/>");
    more.push_back(QByteArray("<w:jc w:val=\"") + alignmentOf(look.align) + "\"/>");
    more.emplace_back(offGrid);
    if (look.indent > 0) {
        const double characters = look.indent / (look.size * look.spacing / 100);
        more.push_back("<w:ind w:firstLineChars=\"" + QByteArray::number(100 * std::lround(characters))
            + "\" w:firstLine=\"" + wholeTwips(look.indent) + "\"/>");
    }
    return inSchemaOrder("w:pPr", std::move(more));
}

QByteArray runProperties(const StyleLook &look, const QByteArray &colour)
{
    const QByteArray halfPoints = QByteArray::number(static_cast<int>(std::lround(look.size / 10)));
    return inSchemaOrder("w:rPr",
        {wordFonts(look.role), offGrid,
            colour.isEmpty() ? QByteArray() : "<w:color w:val=\"" + colour + "\"/>", characterSpacing(look),
            "<w:sz w:val=\"" + halfPoints + "\"/>", "<w:szCs w:val=\"" + halfPoints + "\"/>"});
}

QByteArray styleXml(const NamedStyle &style)
{
    const bool words = style.name.startsWith("heading ") || style.name.startsWith("toc "); // Word's own
    QByteArray xml = "<w:style w:type=\"paragraph\"" + QByteArray(words ? "" : " w:customStyle=\"1\"")
        + " w:styleId=\"" + style.id + "\">";
    xml += "<w:name w:val=\"" + style.name + "\"/><w:basedOn w:val=\"Normal\"/>";
    if (!style.next.isEmpty())
        xml += "<w:next w:val=\"" + style.next + "\"/>";
    xml += "<w:qFormat/>";
    xml += paragraphProperties(style.look, style.paragraph);
    return xml + runProperties(style.look, style.colour) + "</w:style>";
}

std::vector<NamedStyle> textStyles(const WordPage &page)
{
    using namespace wordstyle;
    StyleLook after = page.look(Style::TableCell);
    after.pitch = tablemeasures::gap;
    after.size = pt(1);
    return {
        {title, "公文标题", page.look(Style::Title), {keepNext()}, body, {}},
        {subtitle, "公文副标题", page.look(Style::Subtitle), {keepNext()}, body, {}},
        {heading1, "heading 1", page.look(Style::Heading1), {keepNext(), outlineLevel(1)}, body, {}},
        {heading2, "heading 2", page.look(Style::Heading2), {keepNext(), outlineLevel(2)}, body, {}},
        {heading3, "heading 3", page.look(Style::Heading3), {keepNext(), outlineLevel(3)}, body, {}},
        {heading4, "heading 4", page.look(Style::Heading3), {keepNext(), outlineLevel(4)}, body, {}},
        {body, "公文正文", page.look(Style::Body), {}, body, {}},
        {flush, "公文正文 顶格", page.look(Style::Flush), {}, body, {}},
        {attendance, "纪要人员名单", page.look(Style::Attendance), {}, {}, {}},
        {caption, "表格标题", page.look(Style::Caption), {keepNext()}, {}, {}},
        {tableNote, "表格说明", page.look(Style::TableNote), {keepNext(), rightText(page.textWidth())}, {},
            {}},
        {afterTable, "表后", after, {}, body, {}},
    };
}

void addCellStyles(std::vector<NamedStyle> &styles, const WordPage &page, bool small)
{
    const QByteArray size = small ? " 五号" : "";
    const auto add = [&](Style style, CellAlign align, const char *name, std::vector<QByteArray> more = {}) {
        StyleLook look = page.look(style, small);
        if (style == Style::TableCell)
            look.align = align == CellAlign::Centre ? Qt::AlignHCenter
                : align == CellAlign::Justify       ? Qt::AlignJustify
                                                    : Qt::AlignLeft;
        styles.push_back({wordCellStyle(style, align, small), name + size, look, std::move(more), {}, {}});
    };
    add(Style::TableHead, CellAlign::Centre, "表头", {keepNext()});
    add(Style::TableSection, CellAlign::Left, "表格部分", {keepNext()});
    add(Style::TableCell, CellAlign::Left, "表格文字");
    add(Style::TableCell, CellAlign::Centre, "表格文字 居中");
    add(Style::TableCell, CellAlign::Justify, "表格文字 两端对齐");
}

/// Each of the styles once more in each size that the document uses beside theirs.
void addSizes(std::vector<NamedStyle> &styles, const Document &document)
{
    const auto usual = styles;
    for (const TypeSize size : sizesBeside(document)) {
        for (NamedStyle style : usual) {
            style.id = inWordSize(style.id, size);
            style.name = (style.name.startsWith("heading ") ? "标题 " + style.name.mid(8) : style.name) + wordSizeName(size);
            style.look = inSize(style.look, size);
            styles.push_back(std::move(style));
        }
    }
}

/// Of the words before the text of a paragraph.
QByteArray leadStyle(const char *id, const char *name, FontRole role)
{
    return QByteArray("<w:style w:type=\"character\" w:customStyle=\"1\" w:styleId=\"") + id
        + "\"><w:name w:val=\"" + name + "\"/><w:qFormat/><w:rPr>" + wordFonts(role) + "</w:rPr></w:style>";
}

QByteArray rule(const char *name, double width, int space = 0, const char *colour = "000000")
{
    constexpr double eighths = 8.0 / 20; // of a point, from twips
    return QByteArray("<w:") + name + " w:val=\"single\" w:sz=\"" + wholeTwips(width * eighths) + "\" w:space=\""
        + QByteArray::number(space) + "\" w:color=\"" + colour + "\"/>";
}

int pointsOf(double twips)
{
    return static_cast<int>(std::lround(twips / gbt9704::pt(1)));
}

std::vector<NamedStyle> furnitureStyles(const Document &document, const WordPage &sheet)
{
    using namespace wordstyle;
    using namespace furnituremeasures;
    const StyleLook page = sheet.look(Style::PageNumber);
    StyleLook coverText = sheet.look(Style::Subtitle);
    coverText.pitch *= 1.2;
    const StyleLook printed = imprintLook(sheet.sizes());
    const auto aligned = [](StyleLook look, Qt::Alignment align) {
        look.align = align;
        return look;
    };
    StyleLook contents = aligned(sheet.look(Style::Flush), Qt::AlignLeft);
    StyleLook pictured = aligned(sheet.look(Style::TableCell), Qt::AlignHCenter);
    pictured.pitch = 0;
    std::vector<NamedStyle> styles{
        // one character from the edge of the text area (7.5)
        {pageNumberOdd, "页码 单页", aligned(page, Qt::AlignRight), {indent("right", page.size)}, {}, {}},
        {pageNumberEven, "页码 双页", page, {indent("left", page.size)}, {}, {}},
        {pageNumberCentred, "页码 居中", aligned(page, Qt::AlignHCenter), {}, {}, {}},
        {coverTitle, "封面标题", coverTitleLook(sheet.sizes()), {}, {}, {}},
        {coverSubtitle, "封面副标题", coverText, {}, {}, {}},
        {coverLine, "封面落款", coverText, {}, {}, {}},
        {contentsTitle, "目录标题", sheet.look(Style::Title), {keepNext()}, {}, {}},
        {wordstyle::mark, "发文机关标志", markLook(document, sheet.textWidth()), {}, {}, red},
        {documentNumber, "发文字号", aligned(sheet.look(Style::Flush), Qt::AlignHCenter),
            {"<w:pBdr>" + rule("bottom", redRule, pointsOf(redRuleDrop), red) + "</w:pBdr>"},
            {}, {}},
        {signature, "落款", aligned(sheet.look(Style::Flush), Qt::AlignRight), {"<w:keepLines/>"}, {}, {}},
        {imprint, "版记", printed,
            {rightText(sheet.textWidth() - static_cast<int>(printed.size)), sideIndents(printed.size)}, {},
            {}}, // one character free at both ends (7.4.2)
        {picture, "图", pictured, {keepNext()}, {}, {}},
    };
    for (int level = 1; level <= 4; ++level) {
        contents.role = level == 1 ? FontRole::HeiTi : sheet.sizes().bodyFace;
        styles.push_back(
            {contentsLine + QByteArray::number(level), "toc " + QByteArray::number(level), contents,
                {rightTab(sheet.textWidth(), "dot"), indent("left", (level - 1) * 2 * sheet.sizes().cell())},
                {}, {}});
    }
    return styles;
}

QByteArray margins(double top, double side)
{
    const auto margin = [](const char *name, double width) {
        return QByteArray("<w:") + name + " w:w=\"" + wholeTwips(width) + "\" w:type=\"dxa\"/>";
    };
    return "<w:tblCellMar>" + margin("top", top) + margin("left", side) + margin("bottom", top)
        + margin("right", side) + "</w:tblCellMar>";
}

QByteArray tableStyle(const char *id, const char *name, const QByteArray &borders, const QByteArray &margins)
{
    return QByteArray("<w:style w:type=\"table\" w:customStyle=\"1\" w:styleId=\"") + id
        + "\"><w:name w:val=\"" + name + "\"/><w:basedOn w:val=\"TableNormal\"/><w:qFormat/>"
        + inSchemaOrder("w:tblPr",
            {"<w:tblInd w:w=\"0\" w:type=\"dxa\"/>", "<w:tblBorders>" + borders + "</w:tblBorders>", margins})
        + "</w:style>";
}

QByteArray tableStyles()
{
    using namespace tablemeasures;
    using namespace furnituremeasures;
    return "<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\"><w:name w:val=\"Normal "
           "Table\"/><w:uiPriority w:val=\"99\"/><w:semiHidden/><w:tblPr><w:tblInd w:w=\"0\" "
           "w:type=\"dxa\"/></w:tblPr></w:style>"
        + tableStyle(wordstyle::table, "公文表格",
            rule("top", outerRule) + rule("left", outerRule) + rule("bottom", outerRule)
                + rule("right", outerRule) + rule("insideH", innerRule) + rule("insideV", innerRule),
            margins(cellTop, cellSide))
        + tableStyle(wordstyle::imprintTable, "版记表格",
            rule("top", imprintOuterRule) + rule("bottom", imprintOuterRule)
                + rule("insideH", imprintInnerRule),
            margins(0, 0));
}

/// What every style is based on. Lines are never squeezed, widened or hung over the edge by Word's own rules,
/// so that they hold what ours do; a closing mark still never begins a line. The size stands in Normal as
/// well, for Word counts the grid of characters from it.
QByteArray defaults(const WordPage &page)
{
    const StyleLook look = page.look(Style::Flush);
    const QByteArray size = "<w:sz w:val=\"" + wholeTwips(look.size / 10) + "\"/><w:szCs w:val=\""
        + wholeTwips(look.size / 10) + "\"/>";
    const QByteArray lines
        = "<w:pPr><w:widowControl w:val=\"0\"/><w:kinsoku/><w:overflowPunct "
          "w:val=\"0\"/><w:topLinePunct w:val=\"0\"/><w:autoSpaceDE w:val=\"0\"/><w:autoSpaceDN "
          "w:val=\"0\"/></w:pPr>";
    return "<w:docDefaults><w:rPrDefault><w:rPr>" + wordFonts(look.role) + size
        + "<w:lang w:val=\"zh-CN\" w:eastAsia=\"zh-CN\" "
          "w:bidi=\"ar-SA\"/></w:rPr></w:rPrDefault><w:pPrDefault>"
        + lines
        + "</w:pPrDefault></w:docDefaults><w:style w:type=\"paragraph\" w:default=\"1\" "
          "w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:qFormat/>"
        + lines + "<w:rPr>" + wordFonts(look.role) + size
        + "</w:rPr></w:style><w:style w:type=\"character\" w:default=\"1\" "
          "w:styleId=\"DefaultParagraphFont\"><w:name "
          "w:val=\"Default Paragraph Font\"/><w:uiPriority w:val=\"1\"/><w:semiHidden/></w:style>";
}

} // namespace

QByteArray wholeTwips(double twips)
{
    return QByteArray::number(static_cast<int>(std::lround(twips)));
}

const char *wordStyleOf(Style style)
{
    switch (style) {
    case Style::Title:
        return wordstyle::title;
    case Style::Subtitle:
        return wordstyle::subtitle;
    case Style::Heading1:
        return wordstyle::heading1;
    case Style::Heading2:
        return wordstyle::heading2;
    case Style::Heading3:
        return wordstyle::heading3;
    case Style::Body:
        return wordstyle::body;
    case Style::Flush:
        return wordstyle::flush;
    case Style::Attendance:
        return wordstyle::attendance;
    case Style::Caption:
        return wordstyle::caption;
    case Style::TableNote:
    case Style::Continued:
        return wordstyle::tableNote;
    case Style::TableHead:
    case Style::TableSection:
    case Style::TableCell:
        return wordCellStyle(style, CellAlign::Left, false);
    case Style::PageNumber:
        return wordstyle::pageNumberCentred;
    }
    return wordstyle::body;
}

const char *wordCellStyle(Style style, CellAlign align, bool small)
{
    if (style == Style::TableHead)
        return small ? "TableHeadSmall" : "TableHead";
    if (style == Style::TableSection)
        return small ? "TableSectionSmall" : "TableSection";
    switch (align) {
    case CellAlign::Left:
        return small ? "TableTextSmall" : "TableText";
    case CellAlign::Centre:
        return small ? "TableCentreSmall" : "TableCentre";
    case CellAlign::Justify:
        return small ? "TableBothSmall" : "TableBoth";
    }
    return "TableText";
}

int headingLevelOf(Style style)
{
    return style == Style::Heading1 ? 1 : style == Style::Heading2 ? 2 : style == Style::Heading3 ? 3 : 0;
}

QByteArray stylesXml(const Document &document, const WordPage &page)
{
    std::vector<NamedStyle> styles = textStyles(page);
    addCellStyles(styles, page, false);
    addSizes(styles, document);
    addCellStyles(styles, page, true);
    for (NamedStyle &style : furnitureStyles(document, page))
        styles.push_back(std::move(style));
    QByteArray xml = QByteArray(xmlHead) + "<w:styles" + wordNamespaces + '>' + defaults(page);
    for (const NamedStyle &style : styles)
        xml += styleXml(style);
    xml += leadStyle(wordstyle::lead, "引导语", FontRole::KaiTi);
    xml += leadStyle(wordstyle::attendanceLead, "纪要人员类别", FontRole::HeiTi);
    return xml + tableStyles() + "</w:styles>";
}

} // namespace qd
