// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/deadline.h"
#include "domain/enums.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

// An import as data, not yet written: what the reader understood of a text, each piece with the place it came
// from. intake makes it, the import page lets the clerk change it, Workspace::commitProposal writes it.
namespace qd
{

/// A piece of Proposal::source, in UTF-16 units; empty when the piece was typed by the clerk.
struct Span {
    qsizetype begin = 0;
    qsizetype end = 0;

    bool isEmpty() const { return end <= begin; }
    friend bool operator==(const Span &, const Span &) = default;
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
};

struct ProposedMeasure {
    QString text;
    std::vector<ProposedParty> parties; ///< printed inside this measure; usually none
    std::optional<Deadline> deadline;
    Span span;
    QStringList exempt; ///< party names of the task that owe no report on this measure (unticked in the grid)
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
};

struct ProposedSection {
    QString number;
    QString title;
    Span span; ///< of the heading
    std::vector<ProposedTask> tasks;
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
    SectionProse ///< text of a section or heading that is no task of its own
};
struct Ignored {
    QString text;
    IgnoredWhy why = IgnoredWhy::BeforeTitle;
    Span span;
};

/// Something odd that does not stop the import. Words in texts/intaketext; `subject` fills the blank.
enum class WarningKind { NumberJumps, NumberRepeats, NoYear, NoTitle, EncodingGuessed, EmptyTask };
struct ImportWarning {
    WarningKind kind = WarningKind::NumberJumps;
    QString subject;
    int line = 0; ///< from 1
};

/// Something only the clerk can settle.
enum class DoubtKind { UnknownAgency, TwoSpellings, NoLead, NoParty };
struct Doubt {
    DoubtKind kind = DoubtKind::UnknownAgency;
    QStringList names; ///< the spellings, or the name in question
    QString proposal; ///< the name we would use, empty when we have none
    int section = -1; ///< where, indexes into the Proposal; -1 when it concerns the whole
    int task = -1;
    Span span;
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
    std::vector<Doubt> doubts;

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
};

/// Everything commitProposal needs. The Proposal's measures are already as the clerk wants them.
struct ImportRequest {
    Proposal proposal;
    std::vector<AgencyDecision> agencies;
    QString fileName; ///< for the record; may be empty (pasted text)
    QByteArray sha256; ///< hex, of the bytes read
    bool asNewVersion = false; ///< the same bytes were imported before and the clerk wants them again
};

} // namespace qd
