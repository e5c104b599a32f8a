// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/layout/contentspages.h"

#include "paper/layout/hair.h"

#include <iterator>
#include <map>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

constexpr int numberCells = 2; // characters of the grid kept for the page number
constexpr int leastDots = 2;
/// Sets the lines first, because only then it is known how many pages they take; their numbers follow.
class ContentsMaker final
{
public:
    ContentsMaker(PageMaker &maker, const Contents &contents, int element)
        : m_maker(maker)
        , m_contents(contents)
        , m_element(element)
    {
    }

    void insert(int before)
    {
        auto rest = std::move(m_maker.pages.pages);
        m_maker.pages.pages.clear();
        m_maker.turnPage();
        setHeading();
        for (const PlacedBookmark &bookmark : m_maker.pages.bookmarks) {
            if (bookmark.level < m_contents.levels)
                setLine(bookmark);
        }
        const int own = static_cast<int>(m_maker.pages.pages.size());
        for (PlacedBookmark &bookmark : m_maker.pages.bookmarks)
            bookmark.page += bookmark.page >= before ? own : 0;
        setNumbers();
        auto &pages = m_maker.pages.pages;
        auto front = rest.begin() + before;
        pages.insert(pages.begin(), std::make_move_iterator(rest.begin()), std::make_move_iterator(front));
        pages.insert(pages.end(), std::make_move_iterator(front), std::make_move_iterator(rest.end()));
    }

private:
    /// The end of an entry's last line, where dots and number are wanted.
    struct Open {
        size_t page = 0;
        double x = 0; ///< where the title ends
        double y = 0;
        int element = -1;
        const PlacedBookmark *target = nullptr;
    };

    void setHeading()
    {
        const TextPtr heading
            = m_maker.text(m_maker.look(Style::Title), m_maker.frame.width, m_contents.heading);
        const int element = m_maker.pages.addElement({ElementKind::Caption, m_element, 1, 1, 1, {}});
        m_maker.place(heading, {m_maker.frame.left, m_maker.y}, element);
        m_maker.y += heading->height() + m_maker.sizes.pitch();
        m_maker.snapToGrid();
    }

    void setLine(const PlacedBookmark &bookmark)
    {
        const PageFrame &frame = m_maker.frame;
        const double indent = 2 * bookmark.level * m_maker.sizes.cell();
        StyleLook look = m_maker.look(Style::Flush);
        look.role = bookmark.level == 0 ? FontRole::HeiTi : m_maker.sizes.bodyFace;
        look.align = Qt::AlignLeft;
        const double width = frame.width - indent - (numberCells + leastDots) * m_maker.sizes.cell();
        const TextPtr title = m_maker.text(look, width, bookmark.title);
        if (title->height() > m_maker.room() + hair && !m_maker.atTop())
            m_maker.turnPage();
        const int element = m_maker.pages.addElement({ElementKind::ContentsLine, m_element, 1, 1, 1, {}});
        for (int line = 0; line < title->lineCount();) { // one page, but for a title longer than that
            const int fit = std::max(1, static_cast<int>((m_maker.room() + hair) / title->pitch()));
            const int count = std::min(fit, title->lineCount() - line);
            m_maker.page().texts.push_back(
                {title, {frame.left + indent, m_maker.y}, line, count, 0, element, inkBlack, false});
            m_maker.y += count * title->pitch();
            line += count;
            if (line < title->lineCount())
                m_maker.turnPage();
        }
        m_open.push_back(
            {m_maker.pages.pages.size() - 1, frame.left + indent + title->lineWidth(title->lineCount() - 1),
                m_maker.y - title->pitch(), element, &bookmark});
    }

    void setNumbers()
    {
        StyleLook look = m_maker.look(Style::Flush);
        look.align = Qt::AlignLeft;
        const PageFrame &frame = m_maker.frame;
        const TextPtr dot = m_maker.text(look, frame.width, u"…"_s);
        const double advance = dot->lineWidth(0);
        for (const Open &line : m_open) {
            PaperPage &page = m_maker.pages.pages[line.page];
            const TextPtr number = m_maker.text(look, frame.width, QString::number(line.target->page + 1));
            const double x = frame.right() - number->lineWidth(0);
            const double gap = m_maker.sizes.cell() / 3;
            const int dots = static_cast<int>((x - line.x - 2 * gap) / advance);
            if (dots > 0) {
                TextPtr &leader = m_leaders[dots];
                if (!leader)
                    leader = m_maker.text(look, frame.width + advance, QString(dots, u'…'));
                page.texts.push_back(
                    {leader, {x - gap - dots * advance, line.y}, 0, 1, 0, -1, inkBlack, false});
            }
            page.texts.push_back({number, {x, line.y}, 0, 1, 0, line.element, inkBlack, false});
        }
    }

    PageMaker &m_maker;
    const Contents &m_contents;
    int m_element;
    std::vector<Open> m_open;
    std::map<int, TextPtr> m_leaders;
};

} // namespace

void insertContents(PageMaker &maker, const Contents &contents, int before, int element)
{
    if (maker.pages.bookmarks.empty())
        return;
    const double y = maker.y; // the last page is as full as it was
    ContentsMaker(maker, contents, element).insert(before);
    maker.y = y;
}

} // namespace qd
