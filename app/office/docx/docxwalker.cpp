// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/docx/docxwalker.h"

#include "office/blocks/invisible.h"
#include "office/blocks/numbertext.h"
#include "office/blocks/officelimits.h"
#include "office/docx/symbolfonts.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

/// Nothing in these is text of the document: removed text, phonetic guides, and properties that
/// say nothing about the text.
constexpr std::array passedOver{QStringView(u"del"), QStringView(u"moveFrom"), QStringView(u"delText"),
    QStringView(u"delInstrText"), QStringView(u"rt"), QStringView(u"rubyPr"), QStringView(u"sectPr"),
    QStringView(u"sdtPr"), QStringView(u"sdtEndPr"), QStringView(u"tblPr"), QStringView(u"tblPrEx"),
    QStringView(u"tblGrid"), QStringView(u"smartTagPr"), QStringView(u"customXmlPr"),
    QStringView(u"fldData")};

} // namespace

Result<OfficeText> DocxWalker::read(QByteArray part, QStringView root)
{
    XmlCursor xml(std::move(part));
    bool hasRoot = false;
    for (auto step = xml.next(); step != XmlCursor::Step::Done && !m_sink.isFull(); step = xml.next()) {
        if (step == XmlCursor::Step::Start) {
            hasRoot = hasRoot || xml.is(XmlVocabulary::Word, root);
            start(xml);
        } else if (step == XmlCursor::Step::End) {
            end(xml);
        }
    }
    if (!m_sink.isFull())
        QD_TRY(xml.outcome());
    if (!hasRoot)
        return damagedOffice(u"no "_s + root.toString());
    flushCarried();
    emitBoxes();
    auto text = m_sink.take();
    if (!text)
        return text;
    text->hiddenPieces = m_hiddenPieces;
    text->pictures = m_pictures;
    for (const QString &id : m_otherFiles)
        text->leftOut.push_back({LeftOutKind::OtherFile, id});
    return text;
}

void DocxWalker::start(XmlCursor &xml)
{
    if (startOfChoice(xml))
        return;
    if (xml.vocabulary() == XmlVocabulary::Math)
        startOfMath(xml);
    if (xml.vocabulary() == XmlVocabulary::Other)
        startOfDrawing(xml);
    if (xml.vocabulary() != XmlVocabulary::Word)
        return;
    if (std::find(passedOver.begin(), passedOver.end(), xml.name()) != passedOver.end())
        xml.skip();
    else if (!startOfTable(xml))
        startOfText(xml);
}

/// The same content in several ways, of which one is read: the first that has text.
bool DocxWalker::startOfChoice(XmlCursor &xml)
{
    if (xml.vocabulary() != XmlVocabulary::Compatibility)
        return false;
    if (xml.name() == u"AlternateContent")
        m_choices.push_back(m_characters);
    else if (!m_choices.empty() && m_choices.back() < m_characters)
        xml.skip();
    return true;
}

/// A formula: its characters, with a line of a fraction between them.
void DocxWalker::startOfMath(XmlCursor &xml)
{
    if (xml.name() == u"r")
        m_runHidden = m_styleHidden;
    else if (xml.name() == u"t")
        append(xml.text());
    else if (xml.name() == u"den")
        append(u"/");
}

/// What no run of Word's holds: the text of WordArt, and pictures of other files.
void DocxWalker::startOfDrawing(XmlCursor &xml)
{
    if (m_runHidden && m_inParagraph)
        return;
    if (xml.name() == u"textpath") {
        const QString text = xml.attribute(u"string").simplified();
        m_characters += text.size();
        if (!text.isEmpty() && m_boxLines.size() < mostOfficeParagraphs)
            m_boxLines << text;
    } else if (xml.name() == u"blip" || xml.name() == u"imagedata") {
        ++m_pictures;
    } else if (xml.name() == u"OLEObject") { // a sheet of Excel
        m_otherFiles << xml.attribute(u"id");
    } else if (xml.name() == u"relIds") { // SmartArt
        m_otherFiles << xml.attribute(u"dm");
    }
}

void DocxWalker::beginBox()
{
    m_outsides.push_back(
        {m_paragraph, m_text, m_carried, m_inParagraph, m_runHidden, m_styleHidden, m_fields});
    m_text.clear();
    m_carried.clear();
    m_fields = {};
    m_inParagraph = false;
}

void DocxWalker::endBox()
{
    if (m_outsides.empty())
        return;
    flushCarried();
    Outside &outside = m_outsides.back();
    m_paragraph = std::move(outside.paragraph);
    m_text = std::move(outside.text);
    m_carried = std::move(outside.carried);
    m_inParagraph = outside.inParagraph;
    m_runHidden = outside.runHidden;
    m_styleHidden = outside.styleHidden;
    m_fields = std::move(outside.fields);
    m_outsides.pop_back();
    if (!m_inParagraph)
        emitBoxes();
}

bool DocxWalker::startOfTable(XmlCursor &xml)
{
    const QStringView name = xml.name();
    if (!m_outsides.empty()) // in a text box its cells are lines
        return name == u"tbl" || name == u"tr" || name == u"trPr" || name == u"tc" || name == u"tcPr";
    if (name == u"tbl") {
        openCell();
        flushCarried();
        m_sink.beginTable();
    } else if (name == u"tr") {
        m_rows.push_back({.depth = xml.depth(), .properties = {}});
    } else if (name == u"trPr" && !m_rows.empty()) {
        m_rows.back().properties = readRowProperties(xml);
        if (m_rows.back().properties.left) {
            xml.leave(m_rows.back().depth - 1);
            m_rows.pop_back();
        }
    } else if (name == u"tc") {
        openRow();
        m_cell = CellPlace{};
    } else if (name == u"tcPr") {
        CellPlace place = readCellPlace(xml);
        if (m_cell)
            m_cell = place;
    } else {
        return false;
    }
    return true;
}

void DocxWalker::openRow()
{
    if (m_rows.empty() || m_rows.back().begun)
        return;
    m_rows.back().begun = true;
    m_sink.beginRow();
}

void DocxWalker::openCell()
{
    if (!m_cell)
        return;
    if (!m_rows.empty())
        m_cell->column = std::exchange(m_rows.back().properties.skippedColumns, 0); // of the first cell only
    m_sink.beginCell(*m_cell);
    m_cell.reset();
}

bool DocxWalker::startOfText(XmlCursor &xml)
{
    const QStringView name = xml.name();
    if (name == u"p") {
        startOfParagraph();
    } else if (name == u"pPr") {
        m_paragraph = readParagraphProperties(xml);
        m_styleHidden = m_styles.isHidden(
            m_paragraph.style.isEmpty() ? m_styles.defaultParagraph() : m_paragraph.style);
    } else if (name == u"r") {
        m_runHidden = m_styleHidden;
        m_runFont.clear();
    } else if (name == u"rPr") {
        const DocxRunProperties properties = readRunProperties(xml);
        m_runHidden = properties.hidden.value_or(
            m_styleHidden || (!properties.style.isEmpty() && m_styles.isHidden(properties.style)));
        m_runFont = properties.font;
    } else if (name == u"t") {
        QString text = withoutInvisible(withSymbolsOf(m_runFont, xml.text()));
        append(text.replace(u'\n', u' ').replace(u'\r', u' '));
    } else if (name == u"tab" || name == u"ptab") {
        append(u"\t");
    } else if (name == u"br" || name == u"cr") {
        append(u"\n");
    } else if (name == u"noBreakHyphen") {
        append(u"-");
    } else if (name == u"sym") {
        append(readSymbol(xml));
    } else if (name == u"fldChar") {
        append(m_fields.mark(xml.attribute(u"fldCharType")));
    } else if (name == u"ffData") {
        m_fields.readForm(xml);
    } else if (name == u"instrText") {
        m_fields.addCode(xml.text());
    } else if (name == u"txbxContent") {
        if (m_runHidden && m_inParagraph)
            xml.skip();
        else
            beginBox();
    } else if (name == u"altChunk") {
        m_otherFiles << xml.attribute(u"id");
    } else {
        return false;
    }
    return true;
}

void DocxWalker::startOfParagraph()
{
    if (m_outsides.empty())
        openCell();
    m_inParagraph = true;
    m_paragraph = {};
    m_styleHidden = m_styles.isHidden(m_styles.defaultParagraph());
    m_runHidden = m_styleHidden;
    m_text.clear();
}

void DocxWalker::append(QStringView text)
{
    if (m_inParagraph && m_runHidden && !text.trimmed().isEmpty())
        ++m_hiddenPieces;
    if (text.isEmpty() || !m_inParagraph || m_runHidden || m_text.size() + m_carried.size() > mostOfficeText)
        return; // what is longer than that ends as FileTooLarge in the sink
    if (m_fields.isInCode()) {
        m_fields.addCode(text);
        return;
    }
    m_fields.addedText();
    m_text += text;
    m_characters += text.size();
}

void DocxWalker::end(const XmlCursor &xml)
{
    if (xml.is(XmlVocabulary::Compatibility, u"AlternateContent") && !m_choices.empty())
        m_choices.pop_back();
    if (xml.vocabulary() != XmlVocabulary::Word)
        return;
    const QStringView name = xml.name();
    if (name == u"p" && m_inParagraph) {
        finishParagraph();
        if (m_outsides.empty())
            emitBoxes();
    } else if (name == u"txbxContent") {
        endBox();
    } else if (!m_outsides.empty()) {
        return;
    } else if (name == u"tc") {
        openCell();
        flushCarried();
        m_sink.endCell();
    } else if (name == u"tr" && !m_rows.empty()) {
        if (m_rows.back().begun)
            m_sink.endRow();
        m_rows.pop_back();
    } else if (name == u"tbl") {
        m_sink.endTable();
    }
}

void DocxWalker::finishParagraph()
{
    m_inParagraph = false;
    m_fields.endParagraph();
    if (m_paragraph.goesOn) {
        m_carried += m_text;
        return;
    }
    if (m_paragraph.markHidden && m_text.trimmed().isEmpty())
        return; // hidden altogether: its number does not count either
    const QString text = (m_carried + m_text).trimmed();
    m_carried.clear();
    const DocxCounter::Number number = m_counter.next(m_paragraph.list, m_paragraph.style);
    const QString line = numbered(number.text, text, number.separated);
    if (m_paragraph.markHidden)
        m_carried = line;
    else
        emitLines(line);
}

void DocxWalker::flushCarried()
{
    emitLines(std::exchange(m_carried, {}));
}

void DocxWalker::emitLines(const QString &text)
{
    for (const QStringView line : QStringView(text).split(u'\n', Qt::SkipEmptyParts)) {
        if (m_outsides.empty())
            m_sink.paragraph(line.toString());
        else
            m_boxLines << line.toString();
    }
}

/// Below the paragraph that holds them, which a box in its middle does not cut in two.
void DocxWalker::emitBoxes()
{
    for (const QString &line : std::exchange(m_boxLines, {}))
        m_sink.paragraph(line);
}

} // namespace qd
