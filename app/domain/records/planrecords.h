// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/proposal/proposal.h"
#include "domain/records/field.h"

namespace qd
{

// The records of a plan as it was approved and is split.

/// One approved document for one year (工作要点). `version` counts imports of the same plan.
struct Plan {
    PlanId id;
    QString title;
    int year = 0;
    QString preamble;
    int version = 1;
    Cycle cycle = Cycle::Quarter; ///< how often agencies report
    QDateTime createdAt;
    Period firstPeriod; ///< 起报期: periods before it owe nothing; invalid = the first of the year
    QString issuer; ///< 发文机关
    QString documentNumber; ///< 文号
    QDate dated; ///< 成文日期; null = not known
    QString source; ///< 来源网址
    QDate archivedOn; ///< 归档: laid away since that day; null = in use
    QDate deletedOn; ///< deleted on that day and kept, so that it can be restored; null = there
};
// clang-format off
template <>
struct RecordTraits<Plan> {
    static constexpr auto fields()
    {
        return std::make_tuple(Field{"id", &Plan::id, QT_TRANSLATE_NOOP("qd::FieldWords", "Id")},
            Field{"title", &Plan::title, QT_TRANSLATE_NOOP("qd::FieldWords", "Title")},
            Field{"year", &Plan::year, QT_TRANSLATE_NOOP("qd::FieldWords", "Year")},
            Field{"preamble", &Plan::preamble, QT_TRANSLATE_NOOP("qd::FieldWords", "Preamble")},
            Field{"version", &Plan::version, QT_TRANSLATE_NOOP("qd::FieldWords", "Version")},
            Field{"cycle", &Plan::cycle, QT_TRANSLATE_NOOP("qd::FieldWords", "Reporting cycle")},
            Field{"created_at", &Plan::createdAt, QT_TRANSLATE_NOOP("qd::FieldWords", "Made at")},
            Field{"first_period", &Plan::firstPeriod, QT_TRANSLATE_NOOP("qd::FieldWords", "First reporting period")},
            Field{"issuer", &Plan::issuer, QT_TRANSLATE_NOOP("qd::FieldWords", "Issuing body")},
            Field{"document_number", &Plan::documentNumber, QT_TRANSLATE_NOOP("qd::FieldWords", "Document number")},
            Field{"dated", &Plan::dated, QT_TRANSLATE_NOOP("qd::FieldWords", "Date of the document")},
            Field{"source", &Plan::source, QT_TRANSLATE_NOOP("qd::FieldWords", "Web address")},
            Field{"archived_on", &Plan::archivedOn, QT_TRANSLATE_NOOP("qd::FieldWords", "Archived on")},
            Field{"deleted_on", &Plan::deletedOn, QT_TRANSLATE_NOOP("qd::FieldWords", "Deleted on")});
    }
};
// clang-format on

/// 部分: 一、二、… `number` keeps its own style without the 、.
struct Section {
    SectionId id;
    PlanId planId;
    int position = 0; ///< from 0 within the plan
    QString number;
    QString title;
    QString part; ///< title of the plan it stood in where the file held several; else empty
};
// clang-format off
template <>
struct RecordTraits<Section> {
    static constexpr auto fields()
    {
        return std::make_tuple(Field{"id", &Section::id, QT_TRANSLATE_NOOP("qd::FieldWords", "Id")},
            Field{"plan_id", &Section::planId, QT_TRANSLATE_NOOP("qd::FieldWords", "Plan")},
            Field{"position", &Section::position, QT_TRANSLATE_NOOP("qd::FieldWords", "Position")},
            Field{"number", &Section::number, QT_TRANSLATE_NOOP("qd::FieldWords", "Numbering")},
            Field{"title", &Section::title, QT_TRANSLATE_NOOP("qd::FieldWords", "Title")},
            Field{"part", &Section::part, QT_TRANSLATE_NOOP("qd::FieldWords", "Plan it stood in")});
    }
};
// clang-format on

/// 工作任务: the numbered item (一)…(十七). `text` is the whole body as printed, without title and
/// annotation.
struct Task {
    TaskId id;
    PlanId planId;
    SectionId sectionId;
    int position = 0; ///< from 0 within the plan, in document order; `--task N` is position + 1
    QString number; ///< own style, half-width brackets: (一), 1, (1)
    QString title;
    QString text;
    QString headingNumber; ///< numbered heading between section and task in three-level plans, else empty
    QString headingTitle;
    QString deadlinePhrase;
    QDate deadlineDate;
    QDate startDate;
    AgencyId summarisingId; ///< 汇总单位, chosen by the office (本办指定); never printed as 牵头
    bool removed = false; ///< deleted by the clerk; kept because of its reports and history
    QString leaders; ///< 责任领导, as printed, joined by 、; never agencies
    QString note; ///< said beside it and no responsibility, as printed: 适用范围：…; one a line
    QDate fromDay; ///< part of the plan from that day on; null = from the beginning
    QDate untilDay; ///< until that day, inclusive: taken out by 调整方案 or ended; null = to the end
    bool extra = false; ///< 临时任务: came during the year
    bool counted = true; ///< in the plan's counts; false: listed beside them
    QString source; ///< of a 临时任务: the meeting, instruction or document it comes from
};
// clang-format off
template <>
struct RecordTraits<Task> {
    static constexpr auto fields()
    {
        return std::make_tuple(Field{"id", &Task::id, QT_TRANSLATE_NOOP("qd::FieldWords", "Id")},
            Field{"plan_id", &Task::planId, QT_TRANSLATE_NOOP("qd::FieldWords", "Plan")},
            Field{"section_id", &Task::sectionId, QT_TRANSLATE_NOOP("qd::FieldWords", "Section")},
            Field{"position", &Task::position, QT_TRANSLATE_NOOP("qd::FieldWords", "Position")},
            Field{"number", &Task::number, QT_TRANSLATE_NOOP("qd::FieldWords", "Numbering")},
            Field{"title", &Task::title, QT_TRANSLATE_NOOP("qd::FieldWords", "Title")},
            Field{"text", &Task::text, QT_TRANSLATE_NOOP("qd::FieldWords", "Text")},
            Field{"heading_number", &Task::headingNumber, QT_TRANSLATE_NOOP("qd::FieldWords", "Number of the heading")},
            Field{"heading_title", &Task::headingTitle, QT_TRANSLATE_NOOP("qd::FieldWords", "Heading")},
            Field{"deadline_phrase", &Task::deadlinePhrase, QT_TRANSLATE_NOOP("qd::FieldWords", "Deadline")},
            Field{"deadline_date", &Task::deadlineDate, QT_TRANSLATE_NOOP("qd::FieldWords", "Deadline day")},
            Field{"start_date", &Task::startDate, QT_TRANSLATE_NOOP("qd::FieldWords", "Start")},
            Field{"summarising_id", &Task::summarisingId, QT_TRANSLATE_NOOP("qd::FieldWords", "Summarising agency")},
            Field{"removed", &Task::removed, QT_TRANSLATE_NOOP("qd::FieldWords", "Deleted")},
            Field{"leaders", &Task::leaders, QT_TRANSLATE_NOOP("qd::FieldWords", "Responsible leader")},
            Field{"note", &Task::note, QT_TRANSLATE_NOOP("qd::FieldWords", "Notes beside it")},
            Field{"from_day", &Task::fromDay, QT_TRANSLATE_NOOP("qd::FieldWords", "From")},
            Field{"until_day", &Task::untilDay, QT_TRANSLATE_NOOP("qd::FieldWords", "Until")},
            Field{"extra", &Task::extra, QT_TRANSLATE_NOOP("qd::FieldWords", "Extra task")},
            Field{"counted", &Task::counted, QT_TRANSLATE_NOOP("qd::FieldWords", "In the counts")},
            Field{"source", &Task::source, QT_TRANSLATE_NOOP("qd::FieldWords", "Where it comes from")});
    }
};
// clang-format on

/// 工作举措: one commitment; progress is reported on it. A task that is not split has exactly one. How it stands
/// on a day is asked of domain/plan/standing.h; its deadline of PlanBook::deadlineOf.
struct Measure {
    MeasureId id;
    TaskId taskId;
    int position = 0; ///< from 0 within the task
    QString text;
    QString deadlinePhrase; ///< empty: that of the task holds
    QDate deadlineDate;
    QDate startDate; ///< null: that of the task, else 1 January of the plan's year
    bool removed = false;
    QString note; ///< as that of a task
    QDate fromDay; ///< part of the plan from that day on; null = as long as its task
    QDate untilDay; ///< until that day, inclusive; null = as long as its task
};
// clang-format off
template <>
struct RecordTraits<Measure> {
    static constexpr auto fields()
    {
        return std::make_tuple(Field{"id", &Measure::id, QT_TRANSLATE_NOOP("qd::FieldWords", "Id")},
            Field{"task_id", &Measure::taskId, QT_TRANSLATE_NOOP("qd::FieldWords", "Task")},
            Field{"position", &Measure::position, QT_TRANSLATE_NOOP("qd::FieldWords", "Position")},
            Field{"text", &Measure::text, QT_TRANSLATE_NOOP("qd::FieldWords", "Text")},
            Field{"deadline_phrase", &Measure::deadlinePhrase, QT_TRANSLATE_NOOP("qd::FieldWords", "Deadline")},
            Field{"deadline_date", &Measure::deadlineDate, QT_TRANSLATE_NOOP("qd::FieldWords", "Deadline day")},
            Field{"start_date", &Measure::startDate, QT_TRANSLATE_NOOP("qd::FieldWords", "Start")},
            Field{"removed", &Measure::removed, QT_TRANSLATE_NOOP("qd::FieldWords", "Deleted")},
            Field{"note", &Measure::note, QT_TRANSLATE_NOOP("qd::FieldWords", "Notes beside it")},
            Field{"from_day", &Measure::fromDay, QT_TRANSLATE_NOOP("qd::FieldWords", "From")},
            Field{"until_day", &Measure::untilDay, QT_TRANSLATE_NOOP("qd::FieldWords", "Until")});
    }
};
// clang-format on

/// 责任单位: an agency on a task (measureId 0) or on one measure of it, with a role.
struct Party {
    PartyId id;
    TaskId taskId;
    MeasureId measureId; ///< 0: stands on the task
    AgencyId agencyId;
    Role role = Role::Responsible;
    int position = 0; ///< printed order within the task or measure
    QString printedName; ///< as the plan writes it
    bool openEnded = false; ///< 等, 等有关部门
    bool byRule = false; ///< the role follows from a rule declared once (列第一位的为牵头单位，下同)
    bool inferred = false; ///< level prefix supplied
    QDate fromDate; ///< answers from that day on; null = always
    QDate untilDate; ///< until that day, inclusive; null = open
};
// clang-format off
template <>
struct RecordTraits<Party> {
    static constexpr auto fields()
    {
        return std::make_tuple(Field{"id", &Party::id, QT_TRANSLATE_NOOP("qd::FieldWords", "Id")},
            Field{"task_id", &Party::taskId, QT_TRANSLATE_NOOP("qd::FieldWords", "Task")},
            Field{"measure_id", &Party::measureId, QT_TRANSLATE_NOOP("qd::FieldWords", "Measure")},
            Field{"agency_id", &Party::agencyId, QT_TRANSLATE_NOOP("qd::FieldWords", "Agency")},
            Field{"role", &Party::role, QT_TRANSLATE_NOOP("qd::FieldWords", "Role")},
            Field{"position", &Party::position, QT_TRANSLATE_NOOP("qd::FieldWords", "Position")},
            Field{"printed_name", &Party::printedName, QT_TRANSLATE_NOOP("qd::FieldWords", "Name as printed")},
            Field{"open_ended", &Party::openEnded, QT_TRANSLATE_NOOP("qd::FieldWords", "Open-ended")},
            Field{"by_rule", &Party::byRule, QT_TRANSLATE_NOOP("qd::FieldWords", "Role by rule")},
            Field{"inferred", &Party::inferred, QT_TRANSLATE_NOOP("qd::FieldWords", "Prefix supplied")},
            Field{"from_date", &Party::fromDate, QT_TRANSLATE_NOOP("qd::FieldWords", "From")},
            Field{"until_date", &Party::untilDate, QT_TRANSLATE_NOOP("qd::FieldWords", "Until")});
    }
};
// clang-format on

/// One accepted import: the hash of the bytes tells a second time from a first.
struct ImportBatch {
    ImportBatchId id;
    PlanId planId;
    QString sha256; ///< hex
    QString fileName;
    QString sourceText; ///< as decoded
    QDateTime at;
    QString parts; ///< "1,3": which plans of the file were taken, where it held more; empty = all
};
// clang-format off
template <>
struct RecordTraits<ImportBatch> {
    static constexpr auto fields()
    {
        return std::make_tuple(Field{"id", &ImportBatch::id, QT_TRANSLATE_NOOP("qd::FieldWords", "Id")},
            Field{"plan_id", &ImportBatch::planId, QT_TRANSLATE_NOOP("qd::FieldWords", "Plan")},
            Field{"sha256", &ImportBatch::sha256, QT_TRANSLATE_NOOP("qd::FieldWords", "Fingerprint of the file")},
            Field{"file_name", &ImportBatch::fileName, QT_TRANSLATE_NOOP("qd::FieldWords", "File name")},
            Field{"source_text", &ImportBatch::sourceText, QT_TRANSLATE_NOOP("qd::FieldWords", "Text of the file")},
            Field{"at", &ImportBatch::at, QT_TRANSLATE_NOOP("qd::FieldWords", "Saved at")},
            Field{"parts", &ImportBatch::parts, QT_TRANSLATE_NOOP("qd::FieldWords", "Plans taken")});
    }
};
// clang-format on

/// A doubt of the import that nobody settled before the plan was written: it waits on the Today page. With
/// the task it is about removed it counts as settled.
struct OpenDoubt {
    OpenDoubtId id;
    PlanId planId;
    TaskId taskId; ///< 0: about the plan or about a name on several tasks
    DoubtKind kind = DoubtKind::UnknownAgency;
    QString names; ///< Doubt::names, joined by 、
    QString proposal;
    bool settled = false;
    int position = 0; ///< from 0 within the plan, the weightiest first
};
// clang-format off
template <>
struct RecordTraits<OpenDoubt> {
    static constexpr auto fields()
    {
        return std::make_tuple(Field{"id", &OpenDoubt::id, QT_TRANSLATE_NOOP("qd::FieldWords", "Id")},
            Field{"plan_id", &OpenDoubt::planId, QT_TRANSLATE_NOOP("qd::FieldWords", "Plan")},
            Field{"task_id", &OpenDoubt::taskId, QT_TRANSLATE_NOOP("qd::FieldWords", "Task")},
            Field{"kind", &OpenDoubt::kind, QT_TRANSLATE_NOOP("qd::FieldWords", "Kind")},
            Field{"names", &OpenDoubt::names, QT_TRANSLATE_NOOP("qd::FieldWords", "Names")},
            Field{"proposal", &OpenDoubt::proposal, QT_TRANSLATE_NOOP("qd::FieldWords", "Proposal")},
            Field{"settled", &OpenDoubt::settled, QT_TRANSLATE_NOOP("qd::FieldWords", "Settled")},
            Field{"position", &OpenDoubt::position, QT_TRANSLATE_NOOP("qd::FieldWords", "Position")});
    }
};
// clang-format on

} // namespace qd
