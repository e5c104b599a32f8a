// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/layout/furniture.h"

#include "paper/document/furnituremeasures.h"
#include "paper/document/gbt9704.h"

#include <QFontMetricsF>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

using namespace gbt9704;
using namespace furnituremeasures;

constexpr double smallestMark = titleSize; // the mark is never smaller than the title
constexpr double smallestType = pt(9); // 小五
constexpr double markDrop = mm(35); // 7.2.4

StyleLook centred(FontRole role, double size, double pitch)
{
    return {role, size, pitch, 100, 0, 0, Qt::AlignHCenter};
}

/// As large as fits into one line of the text area; where that would be smaller than the title, in more
/// lines.
double markSize(const QString &mark, double width)
{
    const auto characters = static_cast<double>(std::max<qsizetype>(mark.size(), 1));
    const double fitting = width / characters - 1; // the line must not break for a rounding rest
    return std::clamp(fitting, smallestMark, largestMark);
}

/// From the top of the line to the ink of its characters.
double inkTop(const FontBook &fonts, const StyleLook &look, const QString &text)
{
    constexpr double trialSize = 200;
    const QRectF ink = QFontMetricsF(fonts.font(look.role, trialSize)).tightBoundingRect(text);
    return TextBlock::baselineOf(look) + ink.top() * look.size / trialSize;
}

/// The two lines of a signature with their places from the left edge of the text area.
struct SetSignature {
    TextPtr office;
    TextPtr date;
    double officeX = 0;
    double dateX = 0;
};

double widest(const TextPtr &text)
{
    double width = 0;
    for (int line = 0; line < text->lineCount(); ++line)
        width = std::max(width, text->lineWidth(line));
    return width;
}

SetSignature setOf(PageMaker &maker, const Signature &signature)
{
    const double em = maker.sizes.cell();
    StyleLook look = maker.look(Style::Flush);
    look.align = Qt::AlignLeft;
    SetSignature set;
    set.office = maker.text(look, maker.frame.width - 4 * em, signature.office);
    set.date = maker.text(look, maker.frame.width - 4 * em, signature.date);
    const double office = widest(set.office);
    const double date = widest(set.date);
    if (date > office) {
        set.dateX = maker.frame.width - 2 * em - date;
        set.officeX = set.dateX - 2 * em;
    } else {
        set.officeX = maker.frame.width - 2 * em - office;
        set.dateX = set.officeX + 2 * em;
    }
    return set;
}

class ImprintMaker final
{
public:
    ImprintMaker(PageMaker &maker, const Imprint &imprint)
        : m_maker(maker)
        , m_look(lookOf(Style::Flush, maker.sizes))
    {
        m_look.size = maker.sizes.imprint;
        m_look.pitch = maker.sizes.imprint * 1.6;
        m_look.spacing = 100;
        m_look.align = Qt::AlignLeft;
        const double em = m_look.size;
        if (!imprint.copiesTo.isEmpty()) {
            StyleLook look = m_look;
            // 7.4.2: one character free at both ends, further lines below the first name.
            const qsizetype colon = imprint.copiesTo.indexOf(u'：') + 1;
            look.hang = colon > 0 ? static_cast<double>(colon) * em : 0;
            look.align = Qt::AlignJustify;
            m_copies = maker.text(look, maker.frame.width - 2 * em, imprint.copiesTo);
        }
        m_office = maker.text(m_look, maker.frame.width - 2 * em, imprint.office);
        StyleLook right = m_look;
        right.align = Qt::AlignRight;
        m_date = maker.text(right, maker.frame.width - 2 * em, imprint.date);
        const bool aside = m_office->lineCount() == 1
            && m_office->lineWidth(0) + m_date->lineWidth(0) + em < maker.frame.width - 2 * em;
        m_last = aside ? m_office->height() : m_office->height() + m_date->height();
    }

    double height() const { return (m_copies ? m_copies->height() : 0) + m_last; }

    void place()
    {
        const PageFrame &frame = m_maker.frame;
        const double x = frame.left + m_look.size;
        double y = frame.bottom() - height();
        m_maker.rule(frame.left, frame.right(), y, imprintOuterRule);
        if (m_copies) {
            m_maker.place(m_copies, {x, y}, m_maker.element(ElementKind::Paragraph));
            y += m_copies->height();
            m_maker.rule(frame.left, frame.right(), y, imprintInnerRule);
        }
        const int element = m_maker.element(ElementKind::Paragraph);
        m_maker.place(m_office, {x, y}, element);
        m_maker.place(m_date, {x, frame.bottom() - m_date->height()}, element);
        m_maker.rule(frame.left, frame.right(), frame.bottom(), imprintOuterRule);
        m_maker.y = frame.bottom();
    }

private:
    PageMaker &m_maker;
    StyleLook m_look;
    TextPtr m_copies;
    TextPtr m_office;
    TextPtr m_date;
    double m_last = 0;
};

} // namespace

void addCover(PageMaker &maker, const CoverPage &cover)
{
    if (!maker.page().texts.empty())
        maker.turnPage();
    const PageFrame &frame = maker.frame;
    maker.page().numbered = false;
    const StyleLook line = centred(FontRole::KaiTi, maker.sizes.body, maker.sizes.pitch() * 1.2);
    const TextPtr office = maker.text(line, frame.width, cover.office);
    const TextPtr date = maker.text(line, frame.width, cover.date);
    TextPtr title, subtitle;
    double below = 0; // what stands below the title, with blank lines
    // Names that would leave the page are set smaller, and begin higher.
    const auto &sizes = maker.sizes;
    for (const auto &[big, small] : {std::pair{sizes.coverTitle, line.size},
             std::pair{sizes.title, line.size}, std::pair{sizes.body, sizes.tableSmall},
             std::pair{sizes.tableSmall, sizes.tableSmall}, std::pair{smallestType, smallestType}}) {
        const StyleLook titleLook = centred(sizes.titleFace, big, big * 1.6);
        maker.use(titleLook.role);
        title = balancedTitle(maker.glyphs(), titleLook, frame.width, cover.title);
        subtitle = maker.text(centred(FontRole::KaiTi, small, small == line.size ? line.pitch : small * 1.45),
            frame.width, cover.subtitle);
        below = subtitle->height() + office->height() + date->height() + 2 * sizes.pitch();
        if (title->height() + below <= frame.height)
            break;
    }
    double y = frame.top + std::clamp(frame.height - below - title->height(), 0.0, frame.height * 0.25);
    maker.place(title, {frame.left, y}, maker.element(ElementKind::Title));
    y += title->height() + maker.sizes.pitch();
    if (!cover.subtitle.isEmpty())
        maker.place(subtitle, {frame.left, y}, maker.element(ElementKind::Paragraph));
    y = frame.bottom() - maker.sizes.pitch() - date->height() - office->height();
    if (!cover.office.isEmpty())
        maker.place(office, {frame.left, y}, maker.element(ElementKind::Paragraph));
    if (!cover.date.isEmpty())
        maker.place(date, {frame.left, y + office->height()}, maker.element(ElementKind::Paragraph));
    maker.turnPage();
}

void addRedHead(PageMaker &maker, const RedHead &head)
{
    if (!maker.page().texts.empty())
        maker.turnPage();
    const PageFrame &frame = maker.frame;
    const double pitch = maker.sizes.pitch();
    const double size = markSize(head.mark, frame.width);
    const StyleLook markLook = centred(FontRole::BiaoSong, size, size * 1.25);
    maker.use(markLook.role);
    const TextPtr mark = balancedTitle(maker.glyphs(), markLook, frame.width, head.mark);
    double y = frame.top + markDrop - inkTop(maker.fonts, markLook, head.mark);
    maker.place(mark, {frame.left, y}, maker.element(ElementKind::Paragraph), inkRed);
    y += mark->height() + 2 * pitch;
    if (head.minutes) { // 10.3: nothing but the mark
        maker.y = y;
        return;
    }
    if (!head.number.isEmpty()) {
        const StyleLook look = maker.look(Style::Subtitle);
        StyleLook own = look;
        own.role = FontRole::FangSong;
        const TextPtr number = maker.text(own, frame.width, head.number);
        maker.place(number, {frame.left, y}, maker.element(ElementKind::Paragraph));
        y += number->height() - (own.pitch - own.size) / 2; // the foot of its characters
    }
    y += redRuleDrop;
    maker.rule(frame.left, frame.right(), y, redRule, inkRed);
    maker.y = y + 2 * pitch;
}

double heightOf(PageMaker &maker, const Signature &signature)
{
    const SetSignature set = setOf(maker, signature);
    return maker.sizes.pitch() + set.office->height() + set.date->height();
}

void addSignature(PageMaker &maker, const Signature &signature)
{
    const SetSignature set = setOf(maker, signature);
    if (!maker.atTop())
        maker.y += maker.sizes.pitch();
    maker.place(set.office, {maker.frame.left + set.officeX, maker.y}, maker.element(ElementKind::Paragraph));
    maker.y += set.office->height();
    maker.place(set.date, {maker.frame.left + set.dateX, maker.y}, maker.element(ElementKind::Paragraph));
    maker.y += set.date->height();
}

void addImprint(PageMaker &maker, const Imprint &imprint)
{
    ImprintMaker set(maker, imprint);
    if (set.height() + maker.sizes.pitch() > maker.room()) {
        maker.turnPage();
        if (maker.pages.pages.size() % 2 == 1) { // the back of the last sheet
            maker.page().numbered = false;
            maker.turnPage();
            maker.page().numbered = false;
        }
    }
    set.place();
}

} // namespace qd
