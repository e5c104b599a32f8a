// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/document/gbt9704.h"
#include "paper/word/furniturelook.h"
#include "paper/word/wordbody.h"
#include "paper/word/wordstyles.h"
#include "paper/word/wordtext.h"

#include <cmath>

using namespace Qt::StringLiterals;

// What stands around the content: cover, contents, red head, signature, imprint.
namespace qd
{
namespace
{

using namespace gbt9704;

/// Space above a paragraph that keeps the exact pitch of its style.
QByteArray spaceBefore(double twips)
{
    return "<w:spacing w:before=\"" + wholeTwips(twips) + "\"/>";
}

/// By its beginning, or with its end two characters from the right (7.3.5.2).
std::vector<QByteArray> signaturePlace(const std::optional<double> &fromLeft, double cell)
{
    if (fromLeft)
        return {"<w:jc w:val=\"left\"/>", "<w:ind w:left=\"" + wholeTwips(cell * *fromLeft) + "\"/>"};
    return {"<w:ind w:right=\"" + wholeTwips(2 * cell) + "\"/>"};
}

} // namespace

void WordBody::add(const CoverPage &cover)
{
    constexpr double aboveTitle = 0.25; // of the text area
    constexpr double belowOffice = 0.10;
    const StyleLook titleLook = coverTitleLook(m_page.sizes());
    const auto title = balancedTitle(FontBook::ofThisComputer(), titleLook, m_page.textWidth(), cover.title);
    const double above = aboveTitle * m_page.textHeight();
    line(wordstyle::coverTitle, title->text(), {spaceBefore(above)});
    if (!cover.subtitle.isEmpty())
        line(wordstyle::coverSubtitle, cover.subtitle, {spaceBefore(m_page.linePitch())});
    const int lines = cover.office.isEmpty() ? 1 : 2;
    const double used = above + title->lineCount() * titleLook.pitch
        + (cover.subtitle.isEmpty() ? 0 : 2 * m_page.linePitch()) + lines * m_page.linePitch();
    const double rest = std::max(0.0, (1 - belowOffice) * m_page.textHeight() - used);
    if (!cover.office.isEmpty())
        line(wordstyle::coverLine, cover.office, {spaceBefore(rest)});
    line(wordstyle::coverLine, cover.date,
        {cover.office.isEmpty() ? spaceBefore(rest) : QByteArray(), m_page.section(false)});
}

void WordBody::add(const Contents &contents)
{
    if (m_contents.isEmpty())
        return;
    line(wordstyle::contentsTitle, contents.heading);
    add(BlankLines{1});
    m_contents.appendField(xml, contents);
    m_breaks = true; // pages of its own
}

void WordBody::add(const RedHead &head)
{
    constexpr double aboveMark = mm(35); // from the top of the text area to the ink (7.2.4)
    const StyleLook look = markLook(m_document, m_page.textWidth());
    line(wordstyle::mark, head.mark, {spaceBefore(aboveMark - (look.pitch - look.size) / 2)});
    add(BlankLines{2}); // 7.2.5
    if (head.minutes)
        return; // 10.3
    line(wordstyle::documentNumber, head.number);
    add(BlankLines{2}); // between the red rule and the title (7.3.1)
}

void WordBody::add(const Signature &signature)
{
    const double cell = m_page.sizes().cell();
    const SignaturePlaces places = signaturePlaces(signature, m_page.textWidth() / cell);
    std::vector<QByteArray> office = signaturePlace(places.officeFromLeft, cell);
    office.emplace_back("<w:keepNext/>");
    line(wordstyle::flush, {}, {"<w:keepNext/>"}); // one line below the text
    line(wordstyle::signature, signature.office, std::move(office));
    line(wordstyle::signature, signature.date, signaturePlace(places.dateFromLeft, cell));
}

/// A table that floats on the foot of the text area, on the page of the paragraph behind it.
void WordBody::add(const Imprint &imprint)
{
    const QByteArray width = QByteArray::number(m_page.textWidth());
    const auto row = [&](const QString &left, const QString &right) {
        xml += "<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w=\"" + width
            + "\" w:type=\"dxa\"/></w:tcPr><w:p><w:pPr><w:pStyle w:val=\"" + wordstyle::imprint
            + "\"/></w:pPr>";
        appendRun(xml, left);
        if (!right.isEmpty()) {
            xml += "<w:r><w:tab/></w:r>";
            appendRun(xml, right);
        }
        xml += "</w:p></w:tc></w:tr>";
    };
    beginTable();
    xml += QByteArray("<w:tbl><w:tblPr><w:tblStyle w:val=\"") + wordstyle::imprintTable
        + "\"/><w:tblpPr w:leftFromText=\"0\" w:rightFromText=\"0\" w:vertAnchor=\"margin\" "
          "w:horzAnchor=\"page\" w:tblpX=\""
        + QByteArray::number(
            m_page.left()) // LibreOffice lets no table float that is as wide as what it is anchored to
        + "\" w:tblpYSpec=\"bottom\"/><w:tblW w:w=\"" + width
        + "\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid><w:gridCol w:w=\"" + width
        + "\"/></w:tblGrid>";
    if (!imprint.copiesTo.isEmpty())
        row(imprint.copiesTo, {});
    row(imprint.office, imprint.date);
    xml += "</w:tbl>";
    line(wordstyle::afterTable, {});
}

} // namespace qd
