// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/layout/rowbreaker.h"

#include "paper/layout/hair.h"

#include <algorithm>

namespace qd
{
namespace
{

constexpr int fewestLines = 3; // a row is not begun at a page end for fewer lines

class Breaker final
{
public:
    Breaker(const std::vector<BreakGroup> &groups, const BreakRoom &room)
        : m_groups(groups)
        , m_room(room)
        , m_left(room.first)
        , m_pages(1)
    {
    }

    std::vector<std::vector<RowPiece>> run()
    {
        for (int g = 0; g < static_cast<int>(m_groups.size()); ++g) {
            if (group(g).heading && !fits(height(lines(g, 0)) + leastStart(g + 1)))
                turn();
            place(g);
        }
        return std::move(m_pages);
    }

private:
    const BreakGroup &group(int g) const { return m_groups[static_cast<size_t>(g)]; }
    int lines(int g, int row) const { return group(g).rowLines[static_cast<size_t>(row)]; }
    double height(int lineCount) const { return lineCount * m_room.pitch + m_room.padding; }
    double merged(int g) const { return group(g).mergedLines > 0 ? height(group(g).mergedLines) : 0; }
    bool fits(double wanted) const { return wanted <= m_left + hair; }

    /// Only headings above, or nothing: turning the page would not help.
    bool atTop() const
    {
        const auto &page = m_pages.back();
        const bool onlyHeadings = std::all_of(
            page.begin(), page.end(), [&](const RowPiece &p) { return group(p.group).heading; });
        return onlyHeadings && (m_pages.size() > 1 || m_room.first >= m_room.next);
    }

    /// Whether what is merged beside the rows of a group stands on this page; on an empty one it always does.
    bool mergedFits(int g) const
    {
        const bool empty = m_pages.back().empty() && (m_pages.size() > 1 || m_room.first >= m_room.next);
        return empty || fits(merged(g));
    }

    void turn()
    {
        if (m_pages.back().empty() && m_pages.size() > 1)
            return;
        if (m_pages.size() == 1 && m_pages.back().empty() && m_room.first >= m_room.next)
            return;
        m_pages.emplace_back();
        m_left = m_room.next;
    }

    void add(RowPiece piece)
    {
        m_left -= piece.height;
        m_pages.back().push_back(piece);
    }

    double sum(int g, int from, int until, int skipped) const
    {
        double total = 0;
        for (int row = from; row < until; ++row)
            total += height(lines(g, row) - (row == from ? skipped : 0));
        return total;
    }

    int rowCount(int g) const { return static_cast<int>(group(g).rowLines.size()); }

    /// What must fit beside a heading so that the group can begin on the same page.
    double leastStart(int g) const
    {
        if (g >= static_cast<int>(m_groups.size()))
            return 0;
        if (group(g).heading)
            return height(lines(g, 0)) + leastStart(g + 1);
        const int needed = splits(g, 0) ? fewestLines : lines(g, 0);
        return std::max(height(needed), merged(g));
    }

    bool splits(int g, int row) const { return height(lines(g, row)) > m_room.next + hair; }

    void place(int g)
    {
        int row = 0;
        int skipped = 0; // lines of `row` that stand on earlier pages
        while (row < rowCount(g)) {
            const double rest = sum(g, row, rowCount(g), skipped);
            if (fits(std::max(rest, merged(g)))) {
                addRows(g, row, rowCount(g), skipped, std::max(rest, merged(g)));
                return;
            }
            int until = row;
            while (until < rowCount(g) && fits(sum(g, row, until + 1, skipped)))
                ++until;
            const double part = sum(g, row, until, skipped);
            if (until > row
                && mergedFits(g)) { // a stretched row wastes less than an early page end
                addRows(g, row, until, skipped, std::min(std::max(part, merged(g)), m_left));
                row = until;
                skipped = 0;
                turn();
            } else if (until == row && splits(g, row)
                && (atTop() || roomForLines() >= fewestLines) && mergedFits(g)) {
                skipped += addLines(g, row, skipped);
            } else {
                turn();
            }
        }
    }

    int roomForLines() const { return static_cast<int>((m_left + hair - m_room.padding) / m_room.pitch); }

    /// As many lines of a row as the page takes; returns how many.
    int addLines(int g, int row, int skipped)
    {
        const int all = lines(g, row) - skipped;
        int count = std::clamp(roomForLines(), 1, all);
        const int rest = all - count;
        if (rest > 0 && rest < fewestLines) // neither is a row ended on a page for fewer
            count = std::max(count - (fewestLines - rest), 1);
        // A merged cell stands beside each part.
        add({g, row, skipped, count, std::min(std::max(height(count), merged(g)), std::max(m_left, height(count)))});
        turn();
        return count;
    }

    /// Rows [from, until), the last stretched so that together they are `total` high.
    void addRows(int g, int from, int until, int skipped, double total)
    {
        double left = total;
        for (int row = from; row < until; ++row) {
            const int first = row == from ? skipped : 0;
            const int count = lines(g, row) - first;
            const double own = row + 1 == until ? std::max(left, height(count)) : height(count);
            add({g, row, first, count, own});
            left -= own;
        }
    }

    const std::vector<BreakGroup> &m_groups;
    BreakRoom m_room;
    double m_left;
    std::vector<std::vector<RowPiece>> m_pages;
};

/// A row alone on the last page looks forgotten: it gets company from the page before, where rows are
/// independent.
void fillLastPage(
    std::vector<std::vector<RowPiece>> &pages, const std::vector<BreakGroup> &groups, double height)
{
    constexpr size_t company = 2;
    if (pages.size() < 2)
        return;
    auto &last = pages.back();
    auto &before = pages[pages.size() - 2];
    const auto whole = [&](const RowPiece &p) {
        const BreakGroup &group = groups[static_cast<size_t>(p.group)];
        return group.rowLines.size() == 1 && !group.heading && p.firstLine == 0
            && p.lineCount == group.rowLines.front();
    };
    double used = 0;
    for (const RowPiece &piece : last)
        used += piece.height;
    while (last.size() < company && before.size() > company + 1 && whole(last.front()) && whole(before.back())
        && !groups[static_cast<size_t>(before[before.size() - 2].group)].heading
        && used + before.back().height <= height) {
        used += before.back().height;
        last.insert(last.begin(), before.back());
        before.pop_back();
    }
}

/// Takes the last rows along to a page of their own where the room below them would not do. They are whole rows of
/// groups without merged cells, or whole groups; fewer than all of the page.
void keepRoomBelow(
    std::vector<std::vector<RowPiece>> &pages, const std::vector<BreakGroup> &groups, const BreakRoom &room)
{
    auto &last = pages.back();
    double used = room.below;
    for (const RowPiece &piece : last)
        used += piece.height;
    if (room.below <= 0 || used <= (pages.size() == 1 ? room.first : room.next) + hair)
        return;
    constexpr size_t company = 2;
    const auto beginsGroup = [&](size_t at) {
        return at == 0 || last[at].group != last[at - 1].group;
    };
    const auto headingAbove = [&](size_t at) {
        return at > 0 && groups[static_cast<size_t>(last[at - 1].group)].heading;
    };
    size_t from = last.size();
    double height = room.below;
    for (size_t at = last.size(); at-- > 1;) {
        height += last[at].height;
        if (height > room.next + hair)
            break;
        const bool apart = beginsGroup(at)
            || (groups[static_cast<size_t>(last[at].group)].mergedLines == 0 && last[at].firstLine == 0);
        if (!apart || headingAbove(at))
            continue;
        from = at;
        if (last.size() - from >= company)
            break;
    }
    if (from == last.size())
        return; // a row as high as the page: the signature follows alone
    std::vector<RowPiece> taken(last.begin() + static_cast<std::ptrdiff_t>(from), last.end());
    last.resize(from);
    pages.push_back(std::move(taken));
}

} // namespace

std::vector<std::vector<RowPiece>> breakRows(const std::vector<BreakGroup> &groups, const BreakRoom &room)
{
    auto pages = Breaker(groups, room).run();
    if (pages.size() > 1 && pages.back().empty())
        pages.pop_back();
    fillLastPage(pages, groups, room.next - room.below);
    keepRoomBelow(pages, groups, room);
    return pages;
}

} // namespace qd
