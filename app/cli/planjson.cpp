// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/planjson.h"

#include "texts/intaketext.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

template <typename Row>
QJsonArray arrayOf(const std::vector<Row> &rows, QJsonObject (*convert)(const Row &))
{
    QJsonArray array;
    for (const Row &row : rows)
        array.append(convert(row));
    return array;
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue deadlineJson(const std::optional<Deadline> &deadline)
{
    if (!deadline || deadline->isEmpty())
        return {};
    return QJsonObject{
        {u"phrase"_s, deadline->phrase}, {u"date"_s, orNull(deadline->date.toString(Qt::ISODate))}};
}

QJsonObject partyJson(const ProposedParty &party)
{
    return {{u"name"_s, party.name}, {u"role"_s, QString(key(party.role))},
        {u"collective"_s, party.collective}, {u"open_ended"_s, party.openEnded}, {u"by_rule"_s, party.byRule},
        {u"inferred"_s, party.inferred}, {u"alias"_s, orNull(party.alias)},
        {u"resolved"_s, orNull(party.resolved)}};
}

QJsonObject measureJson(const ProposedMeasure &measure)
{
    return {{u"text"_s, measure.text}, {u"parties"_s, arrayOf(measure.parties, partyJson)},
        {u"deadline"_s, deadlineJson(measure.deadline)}, {u"notes"_s, QJsonArray::fromStringList(measure.notes)}};
}

QJsonObject taskJson(const ProposedTask &task)
{
    QJsonValue heading;
    if (task.heading)
        heading = QJsonObject{{u"number"_s, task.heading->number}, {u"title"_s, task.heading->title}};
    return {{u"number"_s, task.number}, {u"title"_s, task.title}, {u"text"_s, task.text},
        {u"heading"_s, heading}, {u"measures"_s, arrayOf(task.measures, measureJson)},
        {u"parties"_s, arrayOf(task.parties, partyJson)}, {u"deadline"_s, deadlineJson(task.deadline)},
        {u"notes"_s, QJsonArray::fromStringList(task.notes)}};
}

QJsonArray sectionsJson(const Proposal &proposal)
{
    QJsonArray array;
    for (const ProposedSection &section : proposal.sections) {
        const bool ofSeveral = proposal.parts.size() > 1;
        array.append(QJsonObject{{u"number"_s, section.number}, {u"title"_s, section.title},
            {u"part"_s, ofSeveral ? QJsonValue(proposal.parts[static_cast<size_t>(section.part)].title) : QJsonValue()},
            {u"tasks"_s, arrayOf(section.tasks, taskJson)}});
    }
    return array;
}

QJsonValue yearOrNull(int year)
{
    return year > 0 ? QJsonValue(year) : QJsonValue();
}

QJsonObject partJson(const PlanPart &part)
{
    return {{u"title"_s, part.title}, {u"year"_s, yearOrNull(part.year)}, {u"tasks"_s, part.tasks},
        {u"taken"_s, part.taken}, {u"preamble"_s, part.preamble}};
}

QJsonObject ignoredJson(const Ignored &ignored)
{
    return {{u"text"_s, ignored.text}, {u"why"_s, text(ignored.why)}};
}

QJsonObject warningJson(const ImportWarning &warning)
{
    return {{u"text"_s, text(warning)}, {u"line"_s, warning.line}};
}

} // namespace

QJsonObject factsJson(const DocumentFacts &facts)
{
    return {{u"issuer"_s, orNull(facts.issuer)}, {u"document_number"_s, orNull(facts.number)},
        {u"dated"_s, orNull(facts.dated.toString(Qt::ISODate))}, {u"source"_s, orNull(facts.source)}};
}

QJsonObject planJson(const Proposal &proposal)
{
    return {{u"title"_s, proposal.title},
        {u"year"_s, yearOrNull(proposal.year)}, {u"preamble"_s, proposal.preamble},
        {u"facts"_s, factsJson(proposal.facts)}, {u"parts"_s, arrayOf(proposal.parts, partJson)},
        {u"sections"_s, sectionsJson(proposal)}, {u"coverage"_s, proposal.coverage},
        {u"ignored"_s, arrayOf(proposal.ignored, ignoredJson)},
        {u"warnings"_s, arrayOf(proposal.warnings, warningJson)}};
}

} // namespace qd
