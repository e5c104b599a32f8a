// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/pdf/pdfrepair.h"

#include "paper/layout/pages.h"
#include "paper/pdf/pdftext.h"

#define POINTERHOLDER_TRANSITION 4 // libqpdf: only std::shared_ptr
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include <algorithm>

namespace qd
{
namespace
{

/// What a page prints, in the order of painting.
QString printedOn(const PaperPage &page)
{
    QString printed;
    for (const PlacedChart &chart : page.charts) {
        for (const ChartText &text : chart.picture->texts())
            printed += text.text;
    }
    for (const PlacedText &placed : page.texts) {
        for (int line = placed.firstLine; line < placed.firstLine + placed.lineCount; ++line)
            printed += placed.block->lineText(line);
    }
    return printed;
}

/// The fonts of the file that have a ToUnicode map, and the names of their glyphs.
class FontNames final
{
public:
    explicit FontNames(QPDF &pdf)
    {
        for (QPDFObjectHandle object : pdf.getAllObjects()) {
            if (!object.isDictionaryOfType("/Font") || !object.getKey("/ToUnicode").isStream())
                continue;
            const auto data = object.getKey("/ToUnicode").getStreamData();
            m_fonts.push_back(object);
            names.push_back(readToUnicode({reinterpret_cast<const char *>(data->getBuffer()),
                static_cast<qsizetype>(data->getSize())}));
        }
    }

    int indexOf(const QPDFObjectHandle &font) const
    {
        const auto found = std::find_if(m_fonts.begin(), m_fonts.end(),
            [&](const QPDFObjectHandle &each) { return each.getObjGen() == font.getObjGen(); });
        return found != m_fonts.end() ? static_cast<int>(found - m_fonts.begin()) : -1;
    }

    void store()
    {
        for (size_t i = 0; i < m_fonts.size(); ++i)
            m_fonts[i].getKey("/ToUnicode").replaceStreamData(writeToUnicode(names[i]).toStdString(),
                QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
    }

    std::vector<GlyphNames> names;

private:
    std::vector<QPDFObjectHandle> m_fonts;
};

/// Collects the glyphs that a page shows. The engine writes one code of two bytes for each Tj.
class ShownReader final : public QPDFObjectHandle::ParserCallbacks
{
public:
    ShownReader(QPDFObjectHandle fonts, const FontNames &names)
        : m_fonts(std::move(fonts))
        , m_names(names)
    {
    }

    void handleObject(QPDFObjectHandle object, size_t, size_t) override
    {
        if (object.isName()) {
            m_name = object.getName();
        } else if (object.isString()) {
            m_text = object.getStringValue();
        } else if (object.isOperator() && object.getOperatorValue() == "Tf") {
            m_font = m_fonts.hasKey(m_name) ? m_names.indexOf(m_fonts.getKey(m_name)) : -1;
        } else if (object.isOperator() && object.getOperatorValue() == "Tj" && m_font >= 0) {
            for (size_t i = 0; i + 1 < m_text.size(); i += 2)
                shown.push_back({m_font,
                    static_cast<char16_t>(
                        static_cast<uchar>(m_text[i]) << 8 | static_cast<uchar>(m_text[i + 1]))});
        }
    }

    void handleEOF() override { }

    std::vector<ShownGlyph> shown;

private:
    QPDFObjectHandle m_fonts;
    const FontNames &m_names;
    std::string m_name;
    std::string m_text;
    int m_font = -1;
};

} // namespace

void repairText(QPDF &pdf, const Pages &pages)
{
    std::vector<QString> printed;
    QSet<char16_t> used;
    for (const PaperPage &page : pages.pages) {
        printed.push_back(printedOn(page));
        for (const QChar c : std::as_const(printed.back()))
            used.insert(c.unicode());
    }
    FontNames fonts(pdf);
    for (GlyphNames &names : fonts.names)
        makeReadable(names, used);
    auto sheets = QPDFPageDocumentHelper(pdf).getAllPages();
    for (size_t i = 0; i < std::min(sheets.size(), printed.size()); ++i) {
        const bool beyondBasicPlane = std::any_of(printed[i].cbegin(), printed[i].cend(),
            [](QChar c) { return c.isHighSurrogate(); });
        if (!beyondBasicPlane) // few pages have any: reading them back takes time
            continue;
        ShownReader reader(sheets[i].getAttribute("/Resources", false).getKey("/Font"), fonts);
        sheets[i].parseContents(&reader);
        nameGlyphs(reader.shown, printed[i], fonts.names);
    }
    fonts.store();
}

} // namespace qd
