// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/docxwalker.h"

#include "office/numbertext.h"
#include "office/officelimits.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

/// Nothing in these is text of the document: removed text, pictures and text boxes, field codes, phonetic
/// guides, and properties that say nothing about the text.
constexpr std::array passedOver{QStringView(u"del"), QStringView(u"moveFrom"), QStringView(u"drawing"),
    QStringView(u"pict"), QStringView(u"object"), QStringView(u"txbxContent"), QStringView(u"instrText"),
    QStringView(u"delText"), QStringView(u"delInstrText"), QStringView(u"rt"), QStringView(u"rubyPr"),
    QStringView(u"sectPr"), QStringView(u"sdtPr"), QStringView(u"sdtEndPr"), QStringView(u"tblPr"),
    QStringView(u"tblPrEx"), QStringView(u"tblGrid"), QStringView(u"smartTagPr"), QStringView(u"customXmlPr"),
    QStringView(u"fldData"), QStringView(u"ffData")};

} // namespace

Result<OfficeText> DocxWalker::read(QByteArray part)
{
    XmlCursor xml(std::move(part));
    bool hasBody = false;
    for (auto step = xml.next(); step != XmlCursor::Step::Done && !m_sink.isFull(); step = xml.next()) {
        if (step == XmlCursor::Step::Start) {
            hasBody = hasBody || xml.is(XmlVocabulary::Word, u"body");
            start(xml);
        } else if (step == XmlCursor::Step::End) {
            end(xml);
        }
    }
    if (!m_sink.isFull())
        QD_TRY(xml.outcome());
    if (!hasBody)
        return damagedOffice(u"no body"_s);
    flushCarried();
    return m_sink.take();
}

void DocxWalker::start(XmlCursor &xml)
{
    if (xml.is(XmlVocabulary::Compatibility, u"Choice")) {
        xml.skip(); // the fallback says the same in elements that everybody knows
        return;
    }
    if (xml.vocabulary() != XmlVocabulary::Word)
        return;
    if (std::find(passedOver.begin(), passedOver.end(), xml.name()) != passedOver.end())
        xml.skip();
    else if (!startOfTable(xml))
        startOfText(xml);
}

bool DocxWalker::startOfTable(XmlCursor &xml)
{
    const QStringView name = xml.name();
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
    } else if (name == u"rPr") {
        const DocxRunProperties properties = readRunProperties(xml);
        m_runHidden = properties.hidden.value_or(
            m_styleHidden || (!properties.style.isEmpty() && m_styles.isHidden(properties.style)));
    } else if (name == u"t") {
        QString text = xml.text();
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
        fieldMark(xml.attribute(u"fldCharType"));
    } else {
        return false;
    }
    return true;
}

void DocxWalker::startOfParagraph()
{
    openCell();
    m_inParagraph = true;
    m_paragraph = {};
    m_styleHidden = m_styles.isHidden(m_styles.defaultParagraph());
    m_runHidden = m_styleHidden;
    m_text.clear();
}

void DocxWalker::fieldMark(const QString &kind)
{
    if (kind == u"begin")
        m_fields.push_back(true);
    else if (kind == u"separate" && !m_fields.empty())
        m_fields.back() = false;
    else if (kind == u"end" && !m_fields.empty())
        m_fields.pop_back();
}

void DocxWalker::append(QStringView text)
{
    const bool inCode = std::find(m_fields.begin(), m_fields.end(), true) != m_fields.end();
    if (m_inParagraph && !m_runHidden && !inCode && m_text.size() + m_carried.size() <= mostOfficeText)
        m_text += text; // what is longer than that ends as FileTooLarge in the sink
}

void DocxWalker::end(const XmlCursor &xml)
{
    if (xml.vocabulary() != XmlVocabulary::Word)
        return;
    const QStringView name = xml.name();
    if (name == u"p" && m_inParagraph) {
        finishParagraph();
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
    // a code goes no further than its paragraph: a field that a broken file never closes must not swallow the
    // rest
    std::fill(m_fields.begin(), m_fields.end(), false);
    if (m_paragraph.markDeleted) {
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
    for (const QStringView line : QStringView(text).split(u'\n', Qt::SkipEmptyParts))
        m_sink.paragraph(line.toString());
}

} // namespace qd
