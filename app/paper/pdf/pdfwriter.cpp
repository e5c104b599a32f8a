// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/pdf/pdfwriter.h"

#include "base/parallel.h"
#include "paper/document/gbt9704.h"
#include "paper/document/papertarget.h"
#include "paper/pdf/pagecontent.h"
#include "paper/pdf/pdfstructure.h"

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

class PdfMaker final
{
public:
    PdfMaker(const Pages &pages, const GoOn &goOn)
        : m_pages(pages)
        , m_goOn(goOn)
        , m_book(FontBook::ofThisComputer())
    {
    }

    Result<QByteArray> make()
    {
        const Error cancelled{ErrorCode::Cancelled, Reason(), u"PDF cancelled"_s, {}};
        const auto count = static_cast<int>(m_pages.pages.size());
        std::vector<PageInk> inks;
        std::vector<UsedFace> used;
        for (int page = 0; page < count; ++page) {
            if (m_goOn && !m_goOn(page, count))
                return cancelled;
            inks.push_back(inkOf(m_pages.pages[static_cast<size_t>(page)], m_book, used));
        }
        used.resize(m_book.faces.size());
        QD_TRY(m_fonts.embed(m_file, m_book.faces, used, paintings(), m_pages.sheet()));
        const int tree = m_file.add();
        const QByteArray fonts = fontResources();
        std::vector<MarkedPage> marked(inks.size());
        const std::vector<QByteArray> contents = contentsOf(inks, marked);
        size_t picture = 0;
        for (size_t page = 0; page < inks.size(); ++page)
            addPage(page, contents[page], fonts, tree, picture, marked[page]);
        addTree(tree, marked);
        if (m_goOn && !m_goOn(count, count))
            return cancelled;
        return m_file.bytes(addCatalog(tree, marked), addInfo());
    }

private:
    std::vector<EmbeddedFonts::Painting> paintings() const
    {
        std::vector<EmbeddedFonts::Painting> all;
        for (const PaperPage &page : m_pages.pages) {
            for (const PlacedPicture &picture : page.pictures)
                all.emplace_back([&picture](QPainter &painter) { picture.paintAt(painter); });
        }
        return all;
    }

    /// Compressed, one of each page; on several threads unless glyphs are drawn as outlines, for fonts belong
    /// to this one.
    std::vector<QByteArray> contentsOf(std::vector<PageInk> &inks, std::vector<MarkedPage> &marked) const
    {
        std::vector<QByteArray> contents(inks.size());
        const auto make = [&](size_t page) {
            contents[page] = contentOf(
                m_pages.pages[page], inks[page], m_fonts.faces, m_book.faces, m_pages, marked[page].elements);
            inks[page] = {};
        };
        if (std::none_of(
                m_fonts.faces.begin(), m_fonts.faces.end(), std::mem_fn(&EmbeddedFace::isOutlined))) {
            inParallel(inks.size(), make);
        } else {
            for (size_t page = 0; page < inks.size(); ++page)
                make(page);
        }
        return contents;
    }

    QByteArray fontResources() const
    {
        QByteArray fonts;
        for (size_t i = 0; i < m_fonts.faces.size(); ++i) {
            if (m_fonts.faces[i].object != 0)
                fonts += "/F" + QByteArray::number(static_cast<qsizetype>(i)) + ' '
                    + PdfFile::reference(m_fonts.faces[i].object);
        }
        return "/Font<<" + fonts + ">>";
    }

    void addPage(size_t number, const QByteArray &content, const QByteArray &fonts, int tree, size_t &picture,
        MarkedPage &marked)
    {
        const PaperPage &page = m_pages.pages[number];
        const size_t first = picture;
        picture += page.pictures.size();
        const std::vector<int> forms(m_fonts.pictures.begin() + static_cast<std::ptrdiff_t>(first),
            m_fonts.pictures.begin() + static_cast<std::ptrdiff_t>(picture));
        QByteArray objects;
        for (size_t i = 0; i < forms.size(); ++i)
            objects
                += "/X" + QByteArray::number(static_cast<qsizetype>(i)) + ' ' + PdfFile::reference(forms[i]);
        const int stream = m_file.addRawStream("/Filter/FlateDecode", content);
        const QSizeF sheet = m_pages.sheet() / gbt9704::pt(1);
        marked.object = m_file.add("<</Type/Page/Parent " + PdfFile::reference(tree) + "/MediaBox[0 0 "
            + PdfFile::number(sheet.width()) + ' ' + PdfFile::number(sheet.height()) + "]/Contents "
            + PdfFile::reference(stream) + "/Resources<<" + fonts
            + (objects.isEmpty() ? QByteArray() : "/XObject<<" + objects + ">>") + ">>/StructParents "
            + QByteArray::number(static_cast<qsizetype>(number)) + "/Tabs/S>>");
    }

    void addTree(int tree, const std::vector<MarkedPage> &marked)
    {
        QByteArray kids;
        for (const MarkedPage &page : marked)
            kids += PdfFile::reference(page.object) + ' ';
        m_file.set(tree,
            "<</Type/Pages/Count " + QByteArray::number(static_cast<qsizetype>(marked.size())) + "/Kids["
                + kids + "]>>");
    }

    int addCatalog(int tree, const std::vector<MarkedPage> &marked)
    {
        QByteArray body = "<</Type/Catalog/Pages " + PdfFile::reference(tree)
            + "/Lang(zh-CN)/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle "
              "true>>/StructTreeRoot "
            + PdfFile::reference(addStructure(m_file, m_pages, marked));
        if (const int outline = addOutline(m_file, m_pages, marked); outline != 0)
            body += "/PageMode/UseOutlines/Outlines " + PdfFile::reference(outline);
        return m_file.add(body + ">>");
    }

    int addInfo()
    {
        return m_file.add("<</Title " + PdfFile::text(m_pages.info.title) + "/Author "
            + PdfFile::text(m_pages.info.author) + "/Creator "
            + PdfFile::text(u"质量工作协调台 Quality Desk "_s + QString::fromLatin1(QD_VERSION)) + ">>");
    }

    const Pages &m_pages;
    const GoOn &m_goOn;
    GlyphBook m_book;
    PdfFile m_file;
    EmbeddedFonts m_fonts;
};

} // namespace

Result<QByteArray> pdfBytes(const Pages &pages, const GoOn &goOn, const PdfProtection &protection)
{
    auto bytes = PdfMaker(pages, goOn).make();
    if (!bytes || !protection.isWanted())
        return bytes;
    return protectedPdf(*bytes, protection);
}

Result<> writePdf(const Pages &pages, const QString &file, const GoOn &goOn, const PdfProtection &protection)
{
    return writeWhole(file, [&] { return pdfBytes(pages, goOn, protection); });
}

} // namespace qd
