// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/fieldcount.h"
#include "review/keptreview.h"

#include <tuple>
#include <type_traits>

// The fields of every struct that a kept review consists of, in the order in which they are written. A field
// that is forgotten here does not compile; who adds one also raises the number of the format
// (reviewarchive.cpp).
namespace qd::archive
{

/// of(): a tuple of references to the fields of one.
template <typename T>
struct Fields;

template <typename Tag>
struct Fields<Id<Tag>> {
    static auto of(auto &x) { return std::tie(x.value); }
};
template <>
struct Fields<Span> {
    static auto of(auto &x) { return std::tie(x.begin, x.end); }
};
template <>
struct Fields<Deadline> {
    static auto of(auto &x) { return std::tie(x.phrase, x.date); }
};
template <>
struct Fields<Period> {
    static auto of(auto &x) { return std::tie(x.year, x.cycle, x.index); }
};
template <>
struct Fields<ProposedParty> {
    static auto of(auto &x)
    {
        return std::tie(x.name, x.role, x.collective, x.openEnded, x.byRule, x.inferred, x.alias, x.resolved,
            x.span, x.rule);
    }
};
template <>
struct Fields<ProposedMeasure> {
    static auto of(auto &x)
    {
        return std::tie(x.text, x.parties, x.deadline, x.span, x.exempt, x.deadlineRule, x.id, x.notes);
    }
};
template <>
struct Fields<ProposedHeading> {
    static auto of(auto &x) { return std::tie(x.number, x.title); }
};
template <>
struct Fields<ProposedTask> {
    static auto of(auto &x)
    {
        return std::tie(x.number, x.title, x.text, x.heading, x.measures, x.parties, x.deadline, x.span,
            x.titleSpan, x.sentences, x.leaders, x.deadlineRule, x.rule, x.id, x.notes);
    }
};
template <>
struct Fields<ProposedSection> {
    static auto of(auto &x) { return std::tie(x.number, x.title, x.span, x.tasks, x.id, x.part); }
};
template <>
struct Fields<Ignored> {
    static auto of(auto &x) { return std::tie(x.text, x.why, x.span); }
};
template <>
struct Fields<ImportWarning> {
    static auto of(auto &x) { return std::tie(x.kind, x.subject, x.line, x.count); }
};
template <>
struct Fields<Doubt> {
    static auto of(auto &x) { return std::tie(x.kind, x.names, x.proposal, x.task, x.span); }
};
template <>
struct Fields<TableReading> {
    static auto of(auto &x) { return std::tie(x.table, x.headingRows, x.headings, x.roles, x.guessed); }
};
template <>
struct Fields<PlanPart> {
    static auto of(auto &x)
    {
        return std::tie(x.title, x.year, x.preamble, x.titleSpan, x.preambleSpan, x.span, x.tasks,
            x.annotations, x.taken);
    }
};
template <>
struct Fields<DocumentFacts> {
    static auto of(auto &x) { return std::tie(x.issuer, x.number, x.dated, x.source); }
};
template <>
struct Fields<Proposal> {
    static auto of(auto &x)
    {
        return std::tie(x.source, x.title, x.year, x.preamble, x.titleSpan, x.preambleSpan, x.sections,
            x.ignored, x.warnings, x.doubts, x.parts, x.facts, x.coverage, x.table);
    }
};
template <>
struct Fields<AgencyDecision> {
    static auto of(auto &x)
    {
        return std::tie(x.name, x.existingAgency, x.shortName, x.fullName, x.kind, x.keepAsAlias, x.match);
    }
};
template <>
struct Fields<SourceCell> {
    static auto of(auto &x) { return std::tie(x.row, x.column, x.rowSpan, x.columnSpan, x.at); }
};
template <>
struct Fields<SourceTable> {
    static auto of(auto &x) { return std::tie(x.name, x.rowCount, x.columnCount, x.cells, x.at); }
};
template <>
struct Fields<LeftOut> {
    static auto of(auto &x) { return std::tie(x.kind, x.name); }
};
template <>
struct Fields<SourceText> {
    static auto of(auto &x)
    {
        return std::tie(x.text, x.encoding, x.encodingGuessed, x.sha256, x.fileName, x.hiddenRemoved,
            x.hiddenPieces, x.pictures, x.leftOut, x.pageTitle, x.address, x.linesAreParagraphs, x.tables);
    }
};
template <>
struct Fields<ReadOptions> {
    static auto of(auto &x) { return std::tie(x.parts, x.table); }
};
template <>
struct Fields<PlanReading> {
    static auto of(auto &x) { return std::tie(x.source, x.proposal, x.agencies); }
};
template <>
struct Fields<ImportTarget> {
    static auto of(auto &x) { return std::tie(x.update, x.asNewVersion); }
};
template <>
struct Fields<ImportReview::State> {
    static auto of(auto &x)
    {
        return std::tie(x.proposal, x.decisions, x.settled, x.punctuationSettled, x.firstPeriod);
    }
};
template <>
struct Fields<RefusedChange> {
    static auto of(auto &x) { return std::tie(x.task, x.node); }
};
template <>
struct Fields<KeptReview> {
    static auto of(auto &x)
    {
        return std::tie(
            x.reading, x.options, x.target, x.state, x.edited, x.refused, x.eachForItself, x.chosen);
    }
};

template <typename T>
concept Record = requires(T &x)
{
    Fields<T>::of(x);
};

template <Record T>
inline constexpr bool isWhole
    = std::tuple_size_v<decltype(Fields<T>::of(std::declval<T &>()))> == fieldCount<T>();

} // namespace qd::archive
