// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/pdf/embeddedfonts.h"

#include "paper/document/gbt9704.h"
#include "paper/pdf/pdfimport.h"
#include "paper/pdf/pdftext.h"

#include <qpdf/Buffer.hh>
#include <qpdf/Pl_Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include <QBuffer>
#include <QGlyphRun>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include <exception>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

/// A page for each face that is used, then one for each picture.
QByteArray paintedByTheEngine(const std::vector<QRawFont> &faces, const std::vector<UsedFace> &used,
    const std::vector<EmbeddedFonts::Painting> &pictures, QSizeF sheet)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(static_cast<int>(gbt9704::twipsPerInch)); // a unit of the painter is a twip
    writer.setPageSize(QPageSize(sheet / gbt9704::pt(1), QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    QPainter painter;
    if (!painter.begin(&writer))
        return {};
    bool first = true;
    const auto turn = [&] {
        if (!first)
            writer.newPage();
        first = false;
    };
    for (size_t i = 0; i < faces.size(); ++i) {
        if (used[i].glyphs.empty())
            continue;
        turn();
        QGlyphRun run;
        run.setRawFont(faces[i]);
        run.setGlyphIndexes(QList<quint32>(used[i].glyphs.begin(), used[i].glyphs.end()));
        run.setPositions(QList<QPointF>(static_cast<qsizetype>(used[i].glyphs.size()), QPointF(1000, 1000)));
        painter.drawGlyphRun({0, 0}, run);
    }
    for (const auto &paint : pictures) {
        turn();
        painter.save();
        paint(painter);
        painter.restore();
    }
    painter.end();
    return bytes;
}

/// Collects the glyphs that a page shows. The engine writes one code of two bytes for each Tj.
class ShownReader final : public QPDFObjectHandle::ParserCallbacks
{
public:
    void handleObject(QPDFObjectHandle object, size_t, size_t) override
    {
        if (object.isName()) {
            m_name = object.getName();
        } else if (object.isString()) {
            m_text = object.getStringValue();
        } else if (object.isOperator() && object.getOperatorValue() == "Tf") {
            font = m_name;
        } else if (object.isOperator() && object.getOperatorValue() == "Tj") {
            for (size_t i = 0; i + 1 < m_text.size(); i += 2)
                codes.push_back(static_cast<quint16>(
                    static_cast<uchar>(m_text[i]) << 8 | static_cast<uchar>(m_text[i + 1])));
        }
    }
    void handleEOF() override { }

    std::string font;
    std::vector<quint16> codes;

private:
    std::string m_name;
    std::string m_text;
};

/// The widths of a composite font by code (PDF 32000 9.7.4.3): first [widths], or first last width.
std::map<quint16, double> widthsOf(QPDFObjectHandle font)
{
    std::map<quint16, double> widths;
    auto list = font.getKey("/DescendantFonts").getArrayItem(0).getKey("/W").getArrayAsVector();
    for (size_t i = 0; i + 1 < list.size();) {
        auto code = static_cast<quint16>(list[i].getIntValue());
        QPDFObjectHandle next = list[i + 1];
        if (next.isArray()) {
            for (QPDFObjectHandle width : next.getArrayAsVector())
                widths[code++] = width.getNumericValue();
            i += 2;
        } else {
            if (i + 2 >= list.size())
                break;
            QPDFObjectHandle width = list[i + 2];
            for (int last = static_cast<int>(next.getIntValue()); code <= last; ++code)
                widths[code] = width.getNumericValue();
            i += 3;
        }
    }
    return widths;
}

QByteArray dataOf(QPDFObjectHandle stream)
{
    const auto data = stream.getStreamData();
    return {reinterpret_cast<const char *>(data->getBuffer()), static_cast<qsizetype>(data->getSize())};
}

QByteArray contentOf(QPDFPageObjectHelper &page)
{
    Pl_Buffer content("picture");
    page.pipeContents(&content);
    content.finish();
    const auto data = content.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(data->getBuffer()), static_cast<qsizetype>(data->getSize())};
}

/// What the engine embedded, with names of our own for the glyphs: it names them after any character that is
/// drawn alike.
class Taker final
{
public:
    Taker(PdfFile &file, const QByteArray &engine)
        : m_file(file)
        , m_import(file)
    {
        m_pdf.setSuppressWarnings(true);
        m_pdf.processMemoryFile("engine", engine.constData(), static_cast<size_t>(engine.size()));
        m_pages = QPDFPageDocumentHelper(m_pdf).getAllPages();
    }

    std::vector<EmbeddedFace> faces(const std::vector<UsedFace> &used)
    {
        std::vector<EmbeddedFace> faces(used.size());
        for (size_t i = 0; i < used.size(); ++i) {
            if (!used[i].glyphs.empty())
                faces[i] = face(used[i], m_pages.at(m_next++));
        }
        return faces;
    }

    std::vector<int> pictures(size_t count, QSizeF sheet)
    {
        std::vector<int> forms;
        for (size_t i = 0; i < count; ++i) {
            QPDFPageObjectHelper page = m_pages.at(m_next++);
            nameFontsOf(page);
            const QByteArray resources = m_import.value(page.getAttribute("/Resources", false));
            forms.push_back(m_file.addStream("/Type/XObject/Subtype/Form/BBox[0 0 "
                    + PdfFile::number(sheet.width() / gbt9704::pt(1)) + ' '
                    + PdfFile::number(sheet.height() / gbt9704::pt(1)) + "]/Resources " + resources,
                contentOf(page)));
        }
        return forms;
    }

    /// Reserves the place of each map of names, so that what pictures use of a font is known when it is
    /// written.
    void writeNames()
    {
        QSet<char16_t> printed;
        for (const auto &[font, names] : m_names) {
            for (const auto &[code, name] : names.own) {
                for (const QChar unit : name)
                    printed.insert(unit.unicode());
            }
        }
        for (auto &[font, names] : m_names) {
            if (names.object == 0)
                continue; // the engine gave it no names
            makeReadable(names.engine, printed);
            for (const auto &[code, name] : names.own)
                names.engine[code] = name;
            m_file.setRawStream(
                names.object, "/Filter/FlateDecode", PdfFile::compressed(writeToUnicode(names.engine)));
        }
    }

private:
    struct Names {
        int object = 0; ///< of the map
        GlyphNames engine; ///< as the engine has them; also of glyphs that only pictures show
        GlyphNames own;
    };

    /// Fonts that pictures alone use are named by us, too.
    void nameFontsOf(QPDFPageObjectHelper page)
    {
        QPDFObjectHandle fonts = page.getAttribute("/Resources", false).getKey("/Font");
        if (!fonts.isDictionary())
            return;
        for (const std::string &key : fonts.getKeys())
            namesOf(fonts.getKey(key));
    }

    Names &namesOf(QPDFObjectHandle font)
    {
        const auto [at, isNew] = m_names.try_emplace(font.getObjGen());
        Names &names = at->second;
        if (isNew)
            nameSubset(font, static_cast<int>(m_names.size()) - 1);
        if (names.object == 0 && font.hasKey("/ToUnicode")) {
            names.object = m_file.add();
            names.engine = readToUnicode(dataOf(font.getKey("/ToUnicode")));
            m_import.replace(font.getKey("/ToUnicode"), names.object);
        }
        return names;
    }

    /// The six letters before the name of a font that is not whole (9.6.4); the engine's are others in each
    /// process.
    static void nameSubset(QPDFObjectHandle font, int number)
    {
        constexpr int letters = 26;
        const std::string tag{'Q', 'D', static_cast<char>('A' + number / letters / letters % letters),
            static_cast<char>('A' + number / letters % letters), static_cast<char>('A' + number % letters),
            'A'};
        QPDFObjectHandle descriptor
            = font.getKey("/DescendantFonts").getArrayItem(0).getKey("/FontDescriptor");
        const std::string name = descriptor.getKey("/FontName").getName();
        if (const size_t plus = name.find('+'); plus != std::string::npos)
            descriptor.replaceKey("/FontName", QPDFObjectHandle::newName("/" + tag + name.substr(plus)));
    }

    EmbeddedFace face(const UsedFace &used, QPDFPageObjectHelper page)
    {
        EmbeddedFace face;
        face.isUsed = true;
        ShownReader reader;
        page.parseContents(&reader);
        const size_t count = used.glyphs.size();
        if (reader.codes.size() != count && reader.codes.size() != 2 * count)
            return face; // drawn as outlines: the font forbids embedding
        face.emboldened
            = reader.codes.size() == 2 * count; // the engine draws all glyphs a second time, beside
        QPDFObjectHandle font = page.getAttribute("/Resources", false).getKey("/Font").getKey(reader.font);
        const std::map<quint16, double> widths = widthsOf(font);
        Names &names = namesOf(font);
        face.glyphs.resize(used.says.size());
        for (size_t i = 0; i < count; ++i) {
            const quint16 code = reader.codes[i];
            const auto width = widths.find(code);
            face.glyphs[used.glyphs[i]] = {code, width != widths.end() ? width->second : 1000};
            if (const char32_t text = used.says[used.glyphs[i]]; text != 0)
                names.own[code] = QString::fromUcs4(&text, 1);
        }
        face.object = m_import.object(font);
        return face;
    }

    QPDF m_pdf;
    PdfFile &m_file;
    PdfImport m_import;
    std::vector<QPDFPageObjectHelper> m_pages;
    size_t m_next = 0;
    std::map<QPDFObjGen, Names> m_names;
};

} // namespace

Result<> EmbeddedFonts::embed(PdfFile &file, const std::vector<QRawFont> &rawFonts,
    const std::vector<UsedFace> &used, const std::vector<Painting> &paintings, QSizeF sheet)
{
    const QByteArray engine = paintedByTheEngine(rawFonts, used, paintings, sheet);
    try { // libqpdf reports by exception
        Taker taker(file, engine);
        faces = taker.faces(used);
        pictures = taker.pictures(paintings.size(), sheet);
        taker.writeNames();
        return {};
    } catch (const std::exception &problem) {
        return Error{ErrorCode::Bug, Reason(), QString::fromUtf8(problem.what()), {}};
    }
}

} // namespace qd
