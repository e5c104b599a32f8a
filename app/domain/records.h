// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/deadline.h"
#include "domain/enums.h"
#include "domain/ids.h"
#include "domain/period.h"
#include "domain/proposal.h"

#include <QDateTime>
#include <QString>

#include <optional>

// The plain records, one for each table. Field order follows the columns of storage/schema; the mapping is
// in domain/fields.h. Texts are never null, only empty.
namespace qd
{

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
};

/// 部分: 一、二、… `number` keeps its own style without the 、.
struct Section {
    SectionId id;
    PlanId planId;
    int position = 0; ///< from 0 within the plan
    QString number;
    QString title;
};

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
};

/// 工作举措: one commitment; progress is reported on it. A task that is not split has exactly one. How it stands
/// on a day is asked of domain/standing.h; its deadline of PlanBook::deadlineOf.
struct Measure {
    MeasureId id;
    TaskId taskId;
    int position = 0; ///< from 0 within the task
    QString text;
    QString deadlinePhrase; ///< empty: that of the task holds
    QDate deadlineDate;
    QDate startDate; ///< null: that of the task, else 1 January of the plan's year
    bool removed = false;
};

/// 单位. A collective (集合单位) is an agency of kind Collective with members.
struct Agency {
    AgencyId id;
    QString fullName; ///< 全称
    QString shortName; ///< 简称, the usual name in plans; unique
    AgencyKind kind = AgencyKind::Department;
    int officialOrder = 0; ///< 排序; ties by id
    QString liaison; ///< 联络员
    QString leader; ///< 分管领导
    QString phone;
    QString remark;
};

/// 别名: another spelling of an agency, or a former name.
struct Alias {
    AliasId id;
    AgencyId agencyId;
    QString name;
    QDate untilDate; ///< the agency was called so until that day, inclusive; null: only a spelling
};

/// `agencyId` belongs to the collective from `fromDate` to `untilDate`, both inclusive; null = open.
struct Membership {
    MembershipId id;
    AgencyId collectiveId;
    AgencyId agencyId;
    QDate fromDate;
    QDate untilDate;
};

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

/// A measure × agency pair that was unticked: this agency owes no report on it. Paper still prints it.
struct Exemption {
    ExemptionId id;
    MeasureId measureId;
    AgencyId agencyId;
};

/// 进展填报: one agency, one measure, one period. A later version of the same three replaces the earlier one
/// in every count; none is lost.
struct Progress {
    ProgressId id;
    MeasureId measureId;
    AgencyId agencyId;
    Period period;
    int version = 1;
    WorkState state = WorkState::Ongoing;
    std::optional<int> percent; ///< 0–100, may be empty
    bool blocked = false;
    QString text; ///< 进展情况
    QString problem; ///< 存在问题 (受阻原因 when blocked)
    QString nextStep; ///< 下一步计划
    QString remark; ///< 备注
    ReportState reportState = ReportState::Submitted;
    QDateTime at; ///< when it was recorded: for the audit and the order of versions, never the day of a fact
    QString by;
    QDate doneOn; ///< 完成日期, of a finished one; null else
};

/// 办理记录: what the office established from a day on, beside what agencies report: a state, 受阻 or its end,
/// another deadline. What is entered for a day holds from that day, whenever it is typed.
struct Act {
    ActId id;
    TaskId taskId;
    MeasureId measureId; ///< 0: about the whole task (deadline only)
    ActKind kind = ActKind::State;
    QDate onDay;
    WorkState state = WorkState::NotStarted; ///< for State; of 已完成/已销号 onDay is the day it was finished
    bool blocked = false; ///< for Blocked; false: solved
    QString deadlinePhrase; ///< for Deadline
    QDate deadlineDate;
    QString basis; ///< 依据; for Blocked the reason
    QString by;
};

/// One accepted import: the hash of the bytes tells a second time from a first.
struct ImportBatch {
    ImportBatchId id;
    PlanId planId;
    QString sha256; ///< hex
    QString fileName;
    QString sourceText; ///< as decoded
    QDateTime at;
};

/// A doubt of the import that nobody settled before the plan was written: it waits on the Today page. With
/// the task it is about removed it counts as settled.
struct OpenPoint {
    OpenPointId id;
    PlanId planId;
    TaskId taskId; ///< 0: about the plan or about a name on several tasks
    DoubtKind kind = DoubtKind::UnknownAgency;
    QString names; ///< Doubt::names, joined by 、
    QString proposal;
    bool settled = false;
    int position = 0; ///< from 0 within the plan, the weightiest first
};

} // namespace qd
