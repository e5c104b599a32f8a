// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "domain/values/deadline.h"
#include "domain/values/enums.h"
#include "domain/values/period.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <optional>
#include <vector>

// An import as data, not yet written: what the reader understood of a text, each piece with the place it came
// from. intake makes it, the import page lets the clerk change it, commitProposal writes it.
namespace qd
{

/// A piece of Proposal::source, in UTF-16 units; empty when the piece was typed by the clerk.
struct Span {
    qsizetype begin = 0;
    qsizetype end = 0;

    bool isEmpty() const { return end <= begin; }
    friend bool operator==(const Span &, const Span &) = default;
};

/// A section, task or measure of one proposal: its own as long as it lives there, whatever comes, moves or
/// goes around it (domain/proposal/proposalnodes.h). An invalid one stands for the plan itself.
using NodeId = Id<struct NodeTag>;

/// By which rule a piece was read: what the import page answers to "why?". Words in texts/intaketext.
enum class ReadingRule {
    ByHand, ///< typed or changed by the clerk
    // who
    LabelledList, ///< 牵头单位：A、B
    RoleWord, ///< A牵头，B配合 · A、B按职责分工负责 · A、B负责
    BareList, ///< a bracket or line of names alone
    FirstIsLead, ///< 列第一位的为牵头单位，下同
    OthersSupport, ///< 列第一位的为牵头单位，其他为配合单位
    SharedLine, ///< one line of names for several items
    AgencyColumn, ///< a column of the task table
    // by when
    DeadlineInAnnotation, ///< （6月底完成，牵头单位：A）
    DeadlineLabelled, ///< 完成时限：6月底
    DeadlineInProse, ///< 6月底前完成修订
    DeadlineColumn,
    // what
    AnnotatedItem, ///< the level of numbers that carries the responsibilities
    NumberedItem, ///< in a plan without responsibilities: the level below the sections
    UnnumberedItem, ///< a paragraph without a number that carries an annotation
    SectionItself, ///< a section without items below it that carries an annotation
    TableRow,
};

struct ProposedParty {
    QString name; ///< as printed, without trailing words (负责, 等)
    Role role = Role::Responsible;
    bool collective = false;
    bool openEnded = false;
    bool byRule = false;
    bool inferred = false;
    QString alias; ///< second name in brackets, else empty
    QString resolved; ///< the agency's usual short name as we propose it, else empty
    Span span;
    ReadingRule rule = ReadingRule::ByHand;
};

struct ProposedMeasure {
    QString text;
    std::vector<ProposedParty> parties; ///< printed inside this measure; usually none
    std::optional<Deadline> deadline;
    Span span;
    QStringList exempt; ///< party names of the task that owe no report on this measure (unticked in the grid)
    ReadingRule deadlineRule = ReadingRule::ByHand;
    NodeId id;
    QStringList notes; ///< said beside it and no party: 适用范围：…; as printed
};

struct ProposedHeading {
    QString number;
    QString title;
};

struct ProposedTask {
    QString number; ///< own style, half-width brackets
    QString title; ///< the title sentence without its end punctuation
    QString text; ///< body without title sentence and annotations
    std::optional<ProposedHeading> heading;
    std::vector<ProposedMeasure>
        measures; ///< the remaining sentences; one with the title when there is no body
    std::vector<ProposedParty> parties;
    std::optional<Deadline> deadline;
    Span span;
    Span titleSpan;
    std::vector<ProposedMeasure>
        sentences; ///< one per sentence, as read: what applySplit ties parties back to
    QStringList leaders; ///< 责任领导, 责任人: people, as printed; never agencies
    ReadingRule deadlineRule = ReadingRule::ByHand;
    ReadingRule rule = ReadingRule::ByHand; ///< why this is a task
    NodeId id;
    QStringList notes; ///< said beside it and no party: 适用范围：…, a box (专栏1 …); as printed
};

struct ProposedSection {
    QString number;
    QString title;
    Span span; ///< of the heading
    std::vector<ProposedTask> tasks;
    NodeId id;
    int part = 0; ///< index into Proposal::parts: the plan it stands in
};

/// Why a piece of the source became no content. Words in texts/intaketext.
enum class IgnoredWhy {
    WebCrumb,
    CorrectionForm,
    WebFurniture,
    PageMark,
    BeforeTitle,
    AfterEnd,
    Formality, ///< document number, addressee, date between title and text
    SectionProse, ///< text of a section or heading that is no task of its own
    PrintMark, ///< running head, reference (【法宝引证码】), note of a database or of a printer
    OtherDocument, ///< another document in the same file
    RuleStatement, ///< declares how responsibilities are to be read (列第一位的为牵头单位，下同)
    OtherFile, ///< a file of its own that Word shows inside the document; its name is the text
    Note, ///< a footnote or endnote
    DocumentFacts, ///< 索引号, 发文机关 and the like, as a government page lists them
    TableFurniture ///< heading, sum or remark rows of a task table, and columns that are not kept
};
struct Ignored {
    QString text;
    IgnoredWhy why = IgnoredWhy::BeforeTitle;
    Span span;
};

/// Something odd that does not stop the import. Words in texts/intaketext; `subject` fills the blank.
enum class WarningKind {
    NumberJumps,
    NumberRepeats,
    NoYear,
    NoTitle,
    EncodingGuessed,
    EmptyTask,
    OtherDocuments, ///< documents of the file that were not read; subject: how many, count: their items
    HiddenCharacters, ///< characters nobody sees were taken out; subject: how many
    ColumnsGuessed, ///< a column of the task table was recognised by its content only; subject: its heading
    OpenBracket, ///< a bracket that is never closed; subject: its first words
    BareNumber, ///< the title of a task holds figures only; subject: the title
    UnlikelyAgency, ///< a name that is not like that of a body; subject: the name
    HiddenText, ///< texts that the document hides were left out; subject: how many
    TextLost ///< more than 2 % of the source stand nowhere; subject: the first words of it, count: per thousand
};
struct ImportWarning {
    WarningKind kind = WarningKind::NumberJumps;
    QString subject;
    int line = 0; ///< from 1
    int count = 0; ///< a second number, where the sentence has one
};

/// Something only the clerk can settle.
enum class DoubtKind {
    UnknownAgency,
    TwoSpellings,
    NoLead,
    NoParty,
    AgencyByFolding, ///< a registered agency under another spelling: 市场监管局 for 静安区市场监督管理局
    InferredPrefix, ///< a level prefix was supplied: 市住建局、审批服务局
    DeadlineUnread, ///< the plan calls it a deadline, but no date could be given to it
    TornName, ///< a name that lacks a character of a known one: 省控局 for 省疾控局
    OpenBracket ///< a bracket that names agencies is never closed, or a number interrupts it
};
/// By which a kind is stored.
constexpr const char *keyText(DoubtKind value)
{
    switch (value) {
    case DoubtKind::UnknownAgency:
        return "unknown-agency";
    case DoubtKind::TwoSpellings:
        return "two-spellings";
    case DoubtKind::NoLead:
        return "no-lead";
    case DoubtKind::NoParty:
        return "no-party";
    case DoubtKind::AgencyByFolding:
        return "agency-by-folding";
    case DoubtKind::InferredPrefix:
        return "inferred-prefix";
    case DoubtKind::DeadlineUnread:
        return "deadline-unread";
    case DoubtKind::TornName:
        return "torn-name";
    case DoubtKind::OpenBracket:
        return "open-bracket";
    }
    return nullptr;
}

struct Doubt {
    DoubtKind kind = DoubtKind::UnknownAgency;
    QStringList names; ///< the spellings, or the name in question
    QString proposal; ///< the name we would use, empty when we have none
    NodeId task; ///< which it is about; invalid when it concerns the whole
    Span span;
};

/// What a column of a task table holds.
enum class ColumnRole {
    Skip,
    Order, ///< 序号
    Section, ///< 领域, 类别, 板块
    Heading, ///< 重点方向: groups tasks within a section
    Task, ///< 工作任务, 重点任务
    Measure, ///< 工作举措, 具体措施
    Target, ///< 目标, 目标值: appended to the measure's text
    Lead, ///< 牵头单位
    Support, ///< 配合单位
    Responsible, ///< 责任单位; what stands in it may carry roles of its own
    Leader, ///< 责任领导, 责任人
    Deadline, ///< 完成时限
};

/// How a task table was read. The clerk may correct the roles and have it read again.
struct TableReading {
    int table = 0; ///< index into SourceText::tables
    int headingRows = 1; ///< rows from the top that are headings
    QStringList headings; ///< by column, as printed
    std::vector<ColumnRole> roles; ///< by column
    std::vector<bool> guessed; ///< by column: known by its content only

    /// The first column of the role, from 0; -1 when there is none.
    int columnOf(ColumnRole role) const
    {
        const auto at = std::find(roles.begin(), roles.end(), role);
        return at == roles.end() ? -1 : static_cast<int>(at - roles.begin());
    }
};

/// One of the plans in a file.
struct PlanPart {
    QString title;
    int year = 0; ///< 0 when none was found
    QString preamble;
    Span titleSpan;
    Span preambleSpan;
    Span span; ///< all of it
    int tasks = 0;
    int annotations = 0; ///< how many of them name somebody responsible
    bool taken = true; ///< its sections stand in the proposal
};

/// What a document, or the page that shows it, states about itself.
struct DocumentFacts {
    QString issuer; ///< 发文机关
    QString number; ///< 文号: 沧政办〔2025〕6号
    QDate dated; ///< 成文日期
    QString source; ///< 来源网址

    bool isEmpty() const { return issuer.isEmpty() && number.isEmpty() && dated.isNull() && source.isEmpty(); }
    friend bool operator==(const DocumentFacts &, const DocumentFacts &) = default;
};

struct Proposal {
    QString source; ///< the decoded text that the spans point into; \n line ends
    QString title;
    int year = 0; ///< 0 when none was found
    QString preamble;
    Span titleSpan;
    Span preambleSpan;
    std::vector<ProposedSection> sections;
    std::vector<Ignored> ignored;
    std::vector<ImportWarning> warnings;
    std::vector<Doubt> doubts; ///< the weightiest first
    std::vector<PlanPart> parts; ///< the plans found in the source; title, year and preamble are of the first taken
    DocumentFacts facts;
    /// Share of the source's letters and ideographs that stand in the proposal or belong to a number or label that a
    /// rule consumed, each by its place in the source; 1 when it has none.
    double coverage = 1;
    std::optional<TableReading> table; ///< when the tasks come from a table

    int taskCount() const
    {
        int n = 0;
        for (const auto &section : sections)
            n += static_cast<int>(section.tasks.size());
        return n;
    }
};

/// How a task becomes measures at import: the whole task as one, or one for each remaining sentence.
enum class Split { None, Sentences };

/// How a name was found in the register, the surest first.
enum class AgencyMatch {
    FullName,
    ShortName,
    Alias,
    Folding, ///< another spelling of the same body: level prefix, place or usual abbreviation differ
    None ///< not in the register: proposed as a new agency
};

/// What a name in the plan stands for. `name` must be unique in the list; every party name of the Proposal
/// that is not in it becomes a new agency with that short name.
struct AgencyDecision {
    QString name; ///< as printed
    qint64 existingAgency = 0; ///< id of a registered agency, or 0
    QString shortName; ///< of the new agency when existingAgency is 0; two names with one shortName are one
                       ///< agency
    QString fullName;
    AgencyKind kind = AgencyKind::Department;
    bool keepAsAlias = true; ///< remember `name` as an alias when it differs from the agency's names
    AgencyMatch match = AgencyMatch::None;
};

/// Everything commitProposal needs. The Proposal's measures are already as the clerk wants them.
struct ImportRequest {
    Proposal proposal;
    std::vector<AgencyDecision> agencies;
    std::vector<Doubt> left; ///< the doubts nobody settled, the weightiest first: they become open points
    QString fileName; ///< for the record; may be empty (pasted text)
    QByteArray sha256; ///< hex, of the bytes read
    Period firstPeriod; ///< 起报期; invalid: defaultFirstPeriod() of domain/plan/planyear.h
    bool asNewVersion = false; ///< the same bytes were imported before and the clerk wants them again
};

} // namespace qd
