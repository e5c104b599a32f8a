// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/paragraphs/pagefurniture.h"

#include "intake/text/simplifiedform.h"
#include "intake/words/numbering.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

bool isBlank(const Line &line)
{
    return line.text.isEmpty();
}

/// For each line, whether the nearest line with text above or below is a page mark, or a page begins there.
std::vector<bool> besidePages(const std::vector<Line> &lines)
{
    std::vector<bool> beside(lines.size(), false);
    const auto sweep = [&](auto begin, auto end, auto indexOf, bool downward) {
        bool page = false;
        for (auto it = begin; it != end; ++it) {
            if (isBlank(*it)) {
                page = page || it->newPage;
                continue;
            }
            const size_t at = indexOf(it);
            beside[at] = beside[at] || page || (downward && it->newPage);
            page = it->mark == LineMark::PageMark || (!downward && it->newPage);
        }
    };
    sweep(
        lines.begin(), lines.end(), [&](auto it) { return static_cast<size_t>(it - lines.begin()); }, true);
    sweep(
        lines.rbegin(), lines.rend(),
        [&](auto it) { return lines.size() - 1 - static_cast<size_t>(it - lines.rbegin()); }, false);
    return beside;
}

void markRunningHeads(std::vector<Line> &lines)
{
    constexpr qsizetype longest = 40;
    constexpr int fewest = 3; // pages it must stand on
    struct Seen {
        int all = 0;
        int besidePage = 0;
    };
    QHash<QStringView, Seen> seen;
    const std::vector<bool> beside = besidePages(lines);
    for (size_t i = 0; i < lines.size(); ++i) {
        if (isBlank(lines[i]) || lines[i].mark != LineMark::None || lines[i].text.size() > longest)
            continue;
        Seen &line = seen[lines[i].text];
        ++line.all;
        line.besidePage += beside[i] ? 1 : 0;
    }
    for (size_t i = 0; i < lines.size(); ++i) {
        const auto it = seen.constFind(lines[i].text);
        if (lines[i].mark == LineMark::None && it != seen.cend() && beside[i] && it->besidePage >= fewest
            && it->besidePage * 4 >= it->all * 3)
            lines[i].mark = LineMark::PrintMark;
    }
}

/// 2, 3, 4 … alone on their lines.
void markBareNumbers(std::vector<Line> &lines)
{
    constexpr size_t fewest = 3;
    std::vector<size_t> bare;
    std::vector<int> values;
    for (size_t i = 0; i < lines.size(); ++i) {
        const QStringView text = lines[i].text;
        if (lines[i].mark != LineMark::None || isBlank(lines[i]) || text.size() > 3)
            continue;
        int value = 0;
        const bool number = std::all_of(text.begin(), text.end(), [&](QChar c) {
            value = value * 10 + std::max(0, c.digitValue());
            return c.isDigit();
        });
        if (number) {
            bare.push_back(i);
            values.push_back(value);
        }
    }
    bool counts = bare.size() >= fewest;
    for (size_t i = 1; i < values.size() && counts; ++i)
        counts = values[i] == values[i - 1] + 1;
    for (const size_t i : bare) {
        if (counts)
            lines[i].mark = LineMark::PageMark;
    }
}

} // namespace

void markPageFurniture(std::vector<Line> &lines)
{
    markBareNumbers(lines);
    markRunningHeads(lines);
}

void markFooter(std::vector<Line> &lines)
{
    static const QRegularExpression begins(
        u"^(?:(?:关于(?:我们|本站)|网站(?:地图|声明|说明)|隐私(?:声明|政策|保护)|联系我们|版权声明|免责声明|"
        u"法律声明|友情链接|"
        u"设为首页|加入收藏)(?:[\\s|｜·/—-]+.{0,60})?|(?:©|版权所有|[Cc]opyright|COPYRIGHT).{0,120}"
        u"|(?:主办|主办单位|承办单位|技术支持|运行维护|维护单位)[：:].{0,60}|网站标识码[：:].{0,60}|.{0,20}ICP备.{0,60})$"_s);
    constexpr qsizetype longest = 140;
    size_t last = 0;
    for (size_t i = 0; i < lines.size(); ++i)
        last = numberingOf(lines[i].text) ? i : last;
    for (size_t i = last + 1; i < lines.size(); ++i) {
        if (lines[i].text.isEmpty() || lines[i].text.size() > longest
            || !begins.match(simplifiedForm(lines[i].text)).hasMatch())
            continue;
        for (size_t j = i; j < lines.size(); ++j) {
            if (!lines[j].text.isEmpty() && lines[j].mark == LineMark::None)
                lines[j].mark = LineMark::WebFurniture;
        }
        return;
    }
}

void markForms(std::vector<Line> &lines)
{
    constexpr size_t reach = 12; // lines a form has between two of its marks, at most
    for (size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].mark != LineMark::FormStart)
            continue;
        size_t last = i;
        for (size_t j = i + 1; j < lines.size() && j - last <= reach; ++j) {
            if (lines[j].mark == LineMark::FormLine || (last > i && lines[j].mark == LineMark::FormEnd))
                last = j;
        }
        if (last == i) {
            lines[i].mark = LineMark::None;
            continue;
        }
        for (size_t j = i; j <= last; ++j)
            lines[j].mark = LineMark::FormStart;
        i = last;
    }
    for (Line &line : lines) {
        if (line.mark == LineMark::FormLine || line.mark == LineMark::FormEnd)
            line.mark = LineMark::None; // outside a form they are text
    }
}

} // namespace qd
