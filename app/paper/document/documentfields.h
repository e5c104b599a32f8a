// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/fieldcount.h"
#include "domain/values/enumkeys.h"
#include "paper/document/document.h"

#include <array>
#include <tuple>

// The fields of every struct that a document consists of, with the names and keys under which they are kept.
// Names stay: papers issued years ago have them. A field that is forgotten here does not compile, nor a kind
// of block; whoever adds one raises the number of the format (documentstore.cpp).
namespace qd
{

constexpr const char *keyText(Style value)
{
    switch (value) {
    case Style::Title:
        return "title";
    case Style::Subtitle:
        return "subtitle";
    case Style::Heading1:
        return "heading1";
    case Style::Heading2:
        return "heading2";
    case Style::Heading3:
        return "heading3";
    case Style::Body:
        return "body";
    case Style::Flush:
        return "flush";
    case Style::Caption:
        return "caption";
    case Style::TableNote:
        return "table-note";
    case Style::TableHead:
        return "table-head";
    case Style::TableSection:
        return "table-section";
    case Style::TableCell:
        return "table-cell";
    case Style::Continued:
        return "continued";
    case Style::PageNumber:
        return "page-number";
    case Style::Attendance:
        return "attendance";
    }
    return nullptr;
}

constexpr const char *keyText(CellAlign value)
{
    switch (value) {
    case CellAlign::Left:
        return "left";
    case CellAlign::Centre:
        return "centre";
    case CellAlign::Justify:
        return "justify";
    }
    return nullptr;
}

constexpr const char *keyText(ChartKind value)
{
    switch (value) {
    case ChartKind::StackedBar:
        return "stacked-bar";
    case ChartKind::TargetBar:
        return "target-bar";
    case ChartKind::Line:
        return "line";
    }
    return nullptr;
}

constexpr const char *keyText(ChartTone value)
{
    switch (value) {
    case ChartTone::Green:
        return "green";
    case ChartTone::Yellow:
        return "yellow";
    case ChartTone::Red:
        return "red";
    case ChartTone::None:
        return "none";
    case ChartTone::Accent:
        return "accent";
    }
    return nullptr;
}

} // namespace qd

namespace qd::keptdocument
{

/// names: of the fields, in the order in which of() has references to them. Of a block also `block`, its own
/// name.
template <typename T>
struct Fields;

#define QD_KEPT_FIELDS(T, ...)                                                                               \
    static constexpr auto names = std::to_array<const char *>({__VA_ARGS__});                                \
    static_assert(names.size() == fieldCount<T>(), "a field is not listed");

template <>
struct Fields<Bookmark> {
    QD_KEPT_FIELDS(Bookmark, "level", "title")
    static auto of(auto &x) { return std::tie(x.level, x.title); }
};
template <>
struct Fields<FactSpan> {
    QD_KEPT_FIELDS(FactSpan, "start", "length")
    static auto of(auto &x) { return std::tie(x.start, x.length); }
};
template <>
struct Fields<Paragraph> {
    static constexpr const char *block = "paragraph";
    QD_KEPT_FIELDS(Paragraph, "style", "text", "lead", "right", "bookmark", "key", "facts", "hang", "size")
    static auto of(auto &x)
    {
        return std::tie(
            x.style, x.text, x.lead, x.rightText, x.bookmark, x.key, x.facts, x.hang, x.size);
    }
};
template <>
struct Fields<TableColumn> {
    QD_KEPT_FIELDS(TableColumn, "title", "width", "align")
    static auto of(auto &x) { return std::tie(x.title, x.widthMm, x.align); }
};
template <>
struct Fields<TableCell> {
    QD_KEPT_FIELDS(TableCell, "text", "again", "column", "columns", "centred", "down")
    static auto of(auto &x) { return std::tie(x.text, x.again, x.column, x.columns, x.centred, x.down); }
};
template <>
struct Fields<TableRow> {
    QD_KEPT_FIELDS(TableRow, "cells", "bookmark")
    static auto of(auto &x) { return std::tie(x.cells, x.bookmark); }
};
template <>
struct Fields<RowGroup> {
    QD_KEPT_FIELDS(RowGroup, "rows", "heading")
    static auto of(auto &x) { return std::tie(x.rows, x.heading); }
};
template <>
struct Fields<TableBlock> {
    static constexpr const char *block = "table";
    QD_KEPT_FIELDS(TableBlock, "columns", "groups", "small", "size", "name")
    static auto of(auto &x) { return std::tie(x.columns, x.groups, x.small, x.size, x.name); }
};
template <>
struct Fields<BlankLines> {
    static constexpr const char *block = "blank-lines";
    QD_KEPT_FIELDS(BlankLines, "count")
    static auto of(auto &x) { return std::tie(x.count); }
};
template <>
struct Fields<PageBreak> {
    static constexpr const char *block = "page-break";
    static constexpr std::array<const char *, 0> names{};
    static_assert(fieldCount<PageBreak>() == 0, "a field is not listed");
    static auto of(auto &) { return std::tie(); }
};
template <>
struct Fields<CoverPage> {
    static constexpr const char *block = "cover";
    QD_KEPT_FIELDS(CoverPage, "title", "subtitle", "office", "date")
    static auto of(auto &x) { return std::tie(x.title, x.subtitle, x.office, x.date); }
};
template <>
struct Fields<Contents> {
    static constexpr const char *block = "contents";
    QD_KEPT_FIELDS(Contents, "heading", "levels")
    static auto of(auto &x) { return std::tie(x.heading, x.levels); }
};
template <>
struct Fields<RedHead> {
    static constexpr const char *block = "red-head";
    QD_KEPT_FIELDS(RedHead, "mark", "number", "minutes")
    static auto of(auto &x) { return std::tie(x.mark, x.number, x.minutes); }
};
template <>
struct Fields<Signature> {
    static constexpr const char *block = "signature";
    QD_KEPT_FIELDS(Signature, "office", "date")
    static auto of(auto &x) { return std::tie(x.office, x.date); }
};
template <>
struct Fields<Imprint> {
    static constexpr const char *block = "imprint";
    QD_KEPT_FIELDS(Imprint, "copies-to", "office", "date")
    static auto of(auto &x) { return std::tie(x.copiesTo, x.office, x.date); }
};
template <>
struct Fields<ChartSeries> {
    QD_KEPT_FIELDS(ChartSeries, "name", "tone", "values")
    static auto of(auto &x) { return std::tie(x.name, x.tone, x.values); }
};
template <>
struct Fields<ChartBlock> {
    static constexpr const char *block = "chart";
    QD_KEPT_FIELDS(ChartBlock, "kind", "title", "labels", "series", "targets", "unit", "height", "half")
    static auto of(auto &x)
    {
        return std::tie(
            x.kind, x.title, x.labels, x.series, x.targets, x.unit, x.heightMm, x.half);
    }
};
template <>
struct Fields<PaperType> {
    QD_KEPT_FIELDS(PaperType, "body", "title", "body-size", "table-size")
    static auto of(auto &x) { return std::tie(x.body, x.title, x.bodySize, x.tableSize); }
};
template <>
struct Fields<DocumentInfo> {
    QD_KEPT_FIELDS(DocumentInfo, "title", "author", "profile", "landscape", "a3", "large", "margin-top",
        "margin-left", "page-numbers", "layout", "type")
    static auto of(auto &x)
    {
        return std::tie(x.title, x.author, x.profile, x.landscape, x.a3, x.large, x.marginTopMm,
            x.marginLeftMm, x.pageNumbers, x.layout, x.type);
    }
};
template <>
struct Fields<Document> {
    static constexpr std::array<const char *, 2> names{"info", "blocks"};
    // the third, its tighter versions, is not kept: an issue is the one that was printed (fitted())
    static_assert(fieldCount<Document>() == 3, "a field is not listed");
    static auto of(auto &x) { return std::tie(x.info, x.blocks); }
};

#undef QD_KEPT_FIELDS

template <typename T>
concept Kept = requires(T &x)
{
    Fields<T>::of(x);
};

} // namespace qd::keptdocument
