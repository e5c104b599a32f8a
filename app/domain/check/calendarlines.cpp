// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/check/calendarlines.h"

#include "base/reasons/supervisionreason.h"
#include "base/textcompare.h"

#include <QRegularExpression>
#include <QSet>

#include <optional>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

constexpr qsizetype shownOfALine = 40; // characters of it that the message repeats

QDate dayIn(const QString &cell)
{
    static const QRegularExpression form(
        u"^([12][0-9]{3})(?:[-/.年]([0-9]{1,2})[-/.月]([0-9]{1,2})日?|([0-9]{2})([0-9]{2}))$"_s);
    const auto match = form.match(folded(cell));
    if (!match.hasMatch())
        return {};
    const bool packed = match.capturedLength(4) > 0; // 20231001
    return QDate(match.capturedView(1).toInt(), match.capturedView(packed ? 4 : 2).toInt(),
        match.capturedView(packed ? 5 : 3).toInt());
}

std::optional<bool> worksIn(const QString &cell)
{
    static const QSet<QString> yes{u"1"_s, u"是"_s, u"班"_s, u"上班"_s, u"工作日"_s, u"true"_s, u"yes"_s};
    static const QSet<QString> no{u"0"_s, u"否"_s, u"休"_s, u"休息"_s, u"放假"_s, u"节假日"_s, u"false"_s, u"no"_s};
    const QString word = folded(cell);
    if (yes.contains(word))
        return true;
    return no.contains(word) ? std::optional(false) : std::nullopt;
}

QStringList cellsOf(const QString &line)
{
    static const QRegularExpression separator(u"[,，;；\\t]"_s);
    QStringList cells;
    for (QString cell : line.split(separator)) {
        cell = cell.trimmed();
        if (cell.size() >= 2 && cell.startsWith(u'"') && cell.endsWith(u'"'))
            cell = cell.sliced(1, cell.size() - 2).trimmed();
        cells << cell;
    }
    return cells;
}

Error malformed(qsizetype line, const QString &text)
{
    return {ErrorCode::Invalid, SupervisionReason::CalendarMalformed, {},
        {{u"line"_s, QString::number(line)}, {u"value"_s, cutShort(text, shownOfALine)}}};
}

} // namespace

Result<std::vector<CalendarDay>> readCalendar(QStringView text)
{
    static const QRegularExpression lineEnd(u"\\r\\n|\\r|\\n"_s);
    std::vector<CalendarDay> days;
    QSet<QDate> seen;
    const QStringList lines = text.toString().split(lineEnd);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QString line = lines[i].trimmed();
        if (i == 0)
            line.remove(QChar(QChar::ByteOrderMark));
        if (line.isEmpty())
            continue;
        const QStringList cells = cellsOf(line);
        const QDate day = dayIn(cells.value(0));
        const auto works = worksIn(cells.value(1));
        const bool heads = days.empty() && i == 0 && !day.isValid() && !works && !line[0].isDigit();
        if (heads && cells.size() > 1)
            continue;
        if (!day.isValid() || !works || cells.size() > 3 || seen.contains(day))
            return malformed(i + 1, line);
        seen.insert(day);
        CalendarDay row;
        row.day = day;
        row.works = *works;
        row.name = cells.value(2);
        days.push_back(row);
    }
    if (days.empty())
        return malformed(1, lines.value(0).trimmed());
    return days;
}

} // namespace qd
