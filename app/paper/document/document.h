// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/layoutprofile.h"
#include "domain/values/enums.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <variant>
#include <vector>

// A report as data: what it says and which part each text plays, never a font or a place on paper. The
// paginator turns it into pages; other writers can read the same blocks.
namespace qd
{

/// The part a text plays. Fonts and sizes: report/typeset.
enum class Style {
    Title, ///< 2号小标宋, centred, balanced lines (GB/T 9704 7.3.1)
    Subtitle, ///< 3号楷体, centred under the title
    Heading1, ///< 3号黑体 (7.3.3)
    Heading2, ///< 3号楷体
    Heading3, ///< 3号仿宋
    Body, ///< 3号仿宋, first line indented 2 characters
    Flush, ///< as Body without indent
    Caption, ///< title of a table inside the text: 小四黑体, centred
    TableNote, ///< line above or below a table: 小四仿宋
    TableHead,
    TableSection,
    TableCell,
    Continued,
    PageNumber,
    Attendance, ///< 出席：…: 3号仿宋 behind a lead in 3号黑体; lines go on below the first name (10.3)
};

/// A place that the PDF's outline names; level from 0.
struct Bookmark {
    int level = 0;
    QString title;
    bool operator==(const Bookmark &) const = default;
};

/// Part of a paragraph's text that a fact filled in: a count, a date, a name. Code units.
struct FactSpan {
    int start = 0;
    int length = 0;
    bool operator==(const FactSpan &) const = default;
};

struct Paragraph {
    Style style = Style::Body;
    QString text;
    QString lead; ///< printed before the text in 楷体 (进展情况：), of Attendance in 黑体
    QString rightText; ///< TableNote only: stands at the right end of the same line
    std::optional<Bookmark> bookmark;
    /// Names a composed paragraph across composings, so that an edit of the office finds it again:
    /// "handout.opening". Unique in what is composed (the lines of an edit share it); empty where the text is not
    /// ours to edit (titles of the plan, words of a report).
    QString key;
    std::vector<FactSpan> facts; ///< in order
    /// Where the lines after the first begin: below the character at this place of the text (附件：1. …; GB/T 9704
    /// 7.3.4). 0: at the left edge.
    int hang = 0;
    /// Where it is not that of its style: papers that must stand on one page. Such text keeps no grid.
    std::optional<TypeSize> size;
    bool operator==(const Paragraph &) const = default;
};

enum class CellAlign { Left, Centre, Justify };

struct TableColumn {
    QString title; ///< may hold line breaks
    double widthMm = 0; ///< share of the table's width
    CellAlign align = CellAlign::Left;
    bool operator==(const TableColumn &) const = default;
};

struct TableCell {
    QString text;
    QString again; ///< printed in place of text where a cell that spans rows goes on on a further page
    int column = 0;
    int columns = 1; ///< how many columns it spans
    bool centred = false; ///< whatever its column's alignment
    bool down = false; ///< spans all rows of its group; stands in the group's first row
    bool operator==(const TableCell &) const = default;
};

struct TableRow {
    std::vector<TableCell> cells; ///< by column
    std::optional<Bookmark> bookmark;
    bool operator==(const TableRow &) const = default;
};

/// Rows that belong together: the measures of a task. A heading group is one row over all columns, kept with
/// what follows.
struct RowGroup {
    std::vector<TableRow> rows;
    bool heading = false;
    bool operator==(const RowGroup &) const = default;
};

/// Columns and rows; no text stands outside the cells.
struct TableBlock {
    std::vector<TableColumn> columns;
    std::vector<RowGroup> groups;
    bool small = false; ///< 五号 in place of 小四
    std::optional<TypeSize> size; ///< before `small`, where it is another; as in a Paragraph
    QString name; ///< of its sheet in a workbook, where the document has several tables
    bool operator==(const TableBlock &) const = default;
};

/// Empty lines of the grid.
struct BlankLines {
    int count = 1;
    bool operator==(const BlankLines &) const = default;
};

/// What follows begins a page.
struct PageBreak {
    bool operator==(const PageBreak &) const = default;
};

/// A page of its own before all others, without a page number: 封面.
struct CoverPage {
    QString title;
    QString subtitle;
    QString office;
    QString date;
    bool operator==(const CoverPage &) const = default;
};

/// 目录: the bookmarks of the document with their pages, on pages of its own.
struct Contents {
    QString heading;
    int levels = 2; ///< bookmarks of level 0 … levels - 1
    bool operator==(const Contents &) const = default;
};

/// The red head of the first page: 发文机关标志, the number below it, the red rule (GB/T
/// 9704 7.2.4, 7.2.5, 7.2.7). Of minutes: 纪要标志 alone (10.3).
struct RedHead {
    QString mark; ///< 静安区质量工作领导小组办公室文件
    QString number; ///< 静质办〔2023〕1号
    bool minutes = false; ///< without number and rule
    bool operator==(const RedHead &) const = default;
};

/// 发文机关署名 and 成文日期 without seal (7.3.5.2).
struct Signature {
    QString office;
    QString date; ///< 2023年4月5日
    bool operator==(const Signature &) const = default;
};

/// 版记 on the foot of the last page (7.4): between its rules 抄送 and who printed it when.
struct Imprint {
    QString copiesTo; ///< 抄送：…。; empty: without that line
    QString office;
    QString date; ///< 2023年4月5日印发
    bool operator==(const Imprint &) const = default;
};

enum class ChartKind {
    StackedBar, ///< each label a bar, made of the series
    TargetBar, ///< each label a bar of the one series, with a mark at its target
    Line, ///< the series over the labels, which are periods
};

/// A pattern tells a series apart where there is no colour.
enum class ChartTone { Green, Yellow, Red, None, Accent };

struct ChartSeries {
    QString name; ///< 绿灯
    ChartTone tone = ChartTone::Accent;
    std::vector<double> values; ///< by label
    bool operator==(const ChartSeries &) const = default;
};

/// Numbers as a picture. What it shows is told in words by chartAltText().
struct ChartBlock {
    ChartKind kind = ChartKind::StackedBar;
    QString title;
    QStringList labels;
    std::vector<ChartSeries> series;
    std::vector<double> targets; ///< TargetBar only, by label
    QString unit; ///< 条
    double heightMm = 60;
    bool half = false; ///< half as wide as the text: two of them in succession stand side by side
    bool operator==(const ChartBlock &) const = default;
};

using Block = std::variant<Paragraph, TableBlock, BlankLines, PageBreak, CoverPage, Contents, RedHead,
    Signature, Imprint, ChartBlock>;

struct DocumentInfo {
    QString title;
    QString author;
    PaperProfile profile = PaperProfile::Official;
    bool landscape = false;
    bool a3 = false; ///< A3 in place of A4; landscape only
    bool large = false; ///< 大字版: all type two steps larger, the grid follows
    int marginTopMm = 37; ///< 天头 (GB/T 9704 5.2.1); the text area keeps its size
    int marginLeftMm = 28; ///< 订口
    PageNumbers pageNumbers = PageNumbers::OfProfile;
    QString layout; ///< name of the 版式方案 of the office that it was laid out by; empty: a built-in one
    PaperType type; ///< faces and sizes
    bool operator==(const DocumentInfo &) const = default;
};

struct Document {
    DocumentInfo info;
    std::vector<Block> blocks;
    /// Of a paper that must stand on one page: the same said in less and less room, none of it cut off. The loosest
    /// that fits is taken (fitted(), paginate()).
    std::vector<std::shared_ptr<const Document>> tighter;
    bool operator==(const Document &) const = default;
};

} // namespace qd
