// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/values/milestonelines.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

QStringList pieces(const QString &text)
{
    static const QRegularExpression circled(u"[①-⑳]"_s);
    if (text.contains(circled))
        return text.split(circled);
    static const QRegularExpression lines(u"[\\r\\n]+"_s);
    const QStringList byLine = text.split(lines, Qt::SkipEmptyParts);
    if (byLine.size() > 1)
        return byLine;
    static const QRegularExpression semicolon(u"[;；]"_s);
    return text.split(semicolon);
}

/// Without the number in front of it and the sign that parts it from the next.
QString stripped(QString piece)
{
    static const QRegularExpression number(u"^\\s*(?:[(（]?[0-9]{1,2}[)）.．、])\\s*(?![0-9])"_s);
    static const QRegularExpression end(u"[;；。,，\\s]+$"_s);
    piece.remove(number);
    piece.remove(end);
    return piece.trimmed();
}

/// The first deadline that stands in the text: one that says 前 rather than one that does not.
Deadline deadlineIn(QStringView text, int planYear)
{
    std::optional<Deadline> loose;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const auto hit = deadlineAtStart(text.sliced(at), planYear);
        if (!hit || !hit->deadline.date.isValid())
            continue;
        if (hit->firm)
            return hit->deadline;
        if (!loose)
            loose = hit->deadline;
        at += hit->length - 1;
    }
    return loose.value_or(Deadline{});
}

} // namespace

std::vector<MilestoneLine> readMilestones(QStringView text, int planYear)
{
    std::vector<MilestoneLine> lines;
    const QStringList all = pieces(text.toString());
    for (const QString &piece : all) {
        const QString step = stripped(piece);
        if (step.isEmpty())
            continue;
        const auto whole = readDeadline(step, planYear);
        lines.push_back({step, whole ? *whole : deadlineIn(step, planYear)});
    }
    return lines;
}

} // namespace qd
