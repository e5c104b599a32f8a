// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/table/flattable.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

/// Headings of the tables in which plans are broken down (docs/domain.md §8).
constexpr std::array<QStringView, 16> columnHeadings{u"序号", u"领域", u"类别", u"工作任务", u"工作举措",
    u"具体任务", u"重点任务", u"任务内容", u"工作内容", u"责任单位", u"牵头单位", u"配合单位", u"完成时限",
    u"完成时间", u"进展情况", u"备注"};

/// A short line made of three or more headings, with or without room between them.
bool isHeadingRow(QStringView line)
{
    constexpr qsizetype longest = 120;
    if (line.size() > longest || line.contains(u'。') || line.contains(u'：'))
        return false;
    qsizetype headings = 0;
    qsizetype covered = 0;
    for (const QStringView heading : columnHeadings) {
        if (line.contains(heading)) {
            ++headings;
            covered += heading.size();
        }
    }
    QString solid = line.toString();
    solid.remove(u' ').remove(u'\u3000').remove(u'\t');
    return headings >= 3 && covered * 2 >= solid.size();
}

/// Two pieces of text with a gap of three columns or more between them.
bool hasGap(QStringView line)
{
    static const QRegularExpression gap(u"\\S(?:\\s{3,}|\\x{3000}{2,})\\S"_s);
    return gap.match(line).hasMatch();
}

} // namespace

bool looksLikeFlattenedTable(const QString &source)
{
    int lines = 0;
    int gaps = 0;
    int headingRows = 0;
    for (const QStringView line : QStringView(source).split(u'\n', Qt::SkipEmptyParts)) {
        const QStringView text = line.trimmed();
        if (text.isEmpty())
            continue;
        ++lines;
        gaps += text.size() < 400 && hasGap(text) ? 1 : 0;
        headingRows += isHeadingRow(text) ? 1 : 0;
    }
    return (headingRows > 0 && gaps * 10 >= lines) || (lines >= 10 && gaps * 4 >= lines);
}

bool hasHeadingRow(const QString &source)
{
    const auto lines = QStringView(source).split(u'\n', Qt::SkipEmptyParts);
    return std::any_of(lines.begin(), lines.end(), isHeadingRow);
}

} // namespace qd
