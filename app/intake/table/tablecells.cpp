// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/table/tablecells.h"

#include "intake/words/agencywords.h"
#include "intake/words/vocabulary.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

bool isNothing(const QString &text)
{
    static const QRegularExpression nothing(u"^(?:[-—–/／\\\\·.。]+|无|暂无|/)$"_s);
    return text.isEmpty() || nothing.match(text).hasMatch();
}

bool endsName(const QString &text)
{
    static const QRegularExpression last(u"[^、，,；;：:\\s]+$"_s);
    return text.isEmpty() || QStringView(u"、，,；;：:。").contains(text.back())
        || isAgencyLike(last.match(text).captured());
}

/// One line: paragraphs follow each other with a separator, but a name that goes on in the next line is
/// joined.
MappedText oneLine(const CellText &cell)
{
    MappedText line;
    for (const MappedText &paragraph : cell) {
        if (!line.isEmpty()) {
            const bool goesOn = !endsName(line.text()) && !labelAtStart(paragraph.text());
            const bool separated = QStringView(u"、，,；;：:。").contains(line.text().back());
            if (!goesOn && !separated)
                line.append(MappedText(u"；", line.span().end - 1));
        }
        line.append(paragraph);
    }
    return line;
}

/// Spaces between two names become separators; inside a name they are strays of the typesetter and go.
MappedText spacesRead(const MappedText &line)
{
    static const QRegularExpression space(u"[\\s\\x{3000}]+"_s);
    MappedText out;
    qsizetype at = 0;
    auto matches = space.globalMatch(line.text());
    while (matches.hasNext()) {
        const auto match = matches.next();
        out.append(line.mid(at, match.capturedStart() - at));
        at = match.capturedEnd();
        if (endsName(out.text()) && !out.isEmpty()
            && !QStringView(u"、，,；;：:。").contains(out.text().back()))
            out.append(MappedText(u"、",
                match.capturedStart() < line.size() ? line.spanOf(match.capturedStart(), 1).begin : 0));
    }
    out.append(line.mid(at));
    return out;
}

QStringView labelOf(Role role)
{
    switch (role) {
    case Role::Lead:
        return u"牵头单位：";
    case Role::Support:
        return u"配合单位：";
    default:
        return u"责任单位：";
    }
}

} // namespace

MappedText joined(const CellText &cell)
{
    MappedText text;
    for (const MappedText &paragraph : cell) {
        if (!text.isEmpty())
            text.append(MappedText(u"\n", paragraph.span().begin - 1));
        text.append(paragraph);
    }
    return text;
}

std::vector<ProposedParty> agenciesIn(const CellText &cell, Role columnRole, const ReadingRules &rules)
{
    const MappedText line = spacesRead(oneLine(cell));
    if (isNothing(line.text()))
        return {};
    // Words of the cell itself come before those of the heading.
    auto says = readResponsibility(line, rules);
    if (!says || says->parties.empty()) {
        MappedText labelled(labelOf(columnRole), line.span().begin);
        labelled.append(line);
        says = readResponsibility(labelled, rules);
    }
    std::vector<ProposedParty> parties;
    if (says)
        parties = says->parties;
    for (ProposedParty &party : parties) {
        if (party.role == Role::Responsible && columnRole != Role::Responsible)
            party.role = columnRole; // 区财政局负责 in the column of the leads
        if (!party.byRule)
            party.rule = ReadingRule::AgencyColumn;
    }
    return parties;
}

std::optional<Deadline> deadlineIn(const CellText &cell, int year)
{
    const QString phrase = joined(cell).text();
    if (isNothing(phrase))
        return std::nullopt;
    if (const auto whole = readDeadline(QString(phrase).remove(u'\n'), year))
        return Deadline{QString(phrase).remove(u'\n'), whole->date};
    static const QRegularExpression parts(u"[\\n；;，,、]"_s);
    QDate last;
    for (const QString &part : phrase.split(parts, Qt::SkipEmptyParts)) {
        const auto read = readDeadline(part, year);
        if (read && read->date.isValid() && (!last.isValid() || read->date > last))
            last = read->date;
    }
    constexpr qsizetype longest = 500; // no deadline; without a date it is asked about
    if (phrase.size() > longest)
        return Deadline{QString(phrase.left(longest)).replace(u'\n', u'；') + u'…', {}};
    return Deadline{QString(phrase).replace(u'\n', u'；'), last};
}

QStringList leadersIn(const CellText &cell)
{
    static const QRegularExpression separators(u"[、，,；;\\n]+|\\s{2,}"_s);
    const QString text = joined(cell).text();
    if (isNothing(text))
        return {};
    QStringList names;
    for (const QString &name : text.split(separators, Qt::SkipEmptyParts))
        names << name.trimmed();
    return names;
}

} // namespace qd
