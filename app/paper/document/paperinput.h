// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/planbook.h"
#include "domain/plan/planyear.h"
#include "paper/document/textedits.h"

#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

// What a paper is made from: plain data and what was chosen for it.
namespace qd
{

enum class PaperKind {
    Breakdown,
    Progress,
    Handout,
    Notice,
    Agency,
    Supervision,
    Submission,
    Indicators,
    Summary,
    Digest,
    Reminder
};

/// Characters of a document number and of a line of the office on its papers (addressees, copies, signature): all of them
/// stand on the first page.
inline constexpr int longestNumber = 100;
inline constexpr int longestOfficeLine = 200;
inline constexpr int longestNameList = 1000; ///< 出席, 请假, 列席: a page of names

/// What stands around the content of a paper.
struct PaperFurniture {
    bool cover = false; ///< 封面
    bool contents = false; ///< 目录
    QString redHead; ///< the document's number; empty: without red head
    QString addressees; ///< 主送机关; empty: none
    bool signature = false; ///< 署名 and date
    QStringList attachments; ///< names for 附件说明
    bool imprint = false; ///< 版记
    bool large = false; ///< 大字版
    bool a3 = false;
    std::optional<bool> landscape; ///< nothing: as the kind has it
    /// 纪要标志, such as 质量工作领导小组会议纪要, in place of red head and number (GB/T 9704 10.3); empty:
    /// no minutes.
    QString minutes;
    QString present; ///< 出席, with minutes only; empty: no such line
    QString excused; ///< 请假
    QString attending; ///< 列席
};

struct PaperOptions {
    PaperKind kind = PaperKind::Handout;
    Period period;
    QDate asOf; ///< 数据截至
    AgencyId agency; ///< where a report is about one
    std::optional<PaperProfile> profile; ///< nothing: as the office has it (OfficeRules)
    /// Id of the office's own 版式方案, which goes before `profile`; empty: none. One that is there no more:
    /// Official.
    QString layout;
    QStringList columns; ///< keys of the columns of a table, in order; empty: the usual ones of the kind
    SectionId section; ///< only its tasks; none: all
    std::vector<WorkState> states; ///< only measures in one of them; empty: all
    bool lights = true; ///< whether lights are printed
    PaperFurniture furniture;
    bool instructions = false; ///< 会议材料: 领导批示 first
    TaskId task; ///< 督办单: of this task alone; none: of all that need one
    std::optional<DeadlineBasis> deadlineBasis; ///< by which deadline 逾期 is judged; nothing: as the office has it
};

/// The plan as an earlier issue had it, or as it stood on an earlier day: what a paper is compared with.
struct EarlierState {
    PlanBook book;
    std::vector<Progress> latest;
    Period period;
    QDate asOf;
    int number = 0; ///< of the issue; 0: no issue
};

/// What a paper says of itself once it is issued.
struct IssueMark {
    int number = 0; ///< 第N期
    QDate on; ///< 印发日期
};

/// Plain data: everything a report says comes from here. Can be handed to a worker thread.
struct PaperInput {
    PlanBook book;
    std::vector<Progress>
        latest; ///< newest report that counts of each measure and agency, by Workspace::latestProgress
    PaperOptions options;
    QString templates; ///< folder with the office's own words (Wording::load); empty: ours alone
    std::shared_ptr<const EarlierState> before = {}; ///< compared with it: 变化; nullptr: not compared
    std::optional<IssueMark> issue = {}; ///< nothing: not issued
    TextEdits edits = {}; ///< what the office wrote in place of composed paragraphs
    std::vector<SummaryText> summaries = {}; ///< 汇总稿 of the plan, of every period

    /// The one date of a paper: of an issued one the day of issue, else the reference day.
    QDate date() const { return issue ? issue->on : options.asOf; }
};

} // namespace qd
