// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/counts/duty.h"
#include "domain/counts/verdict.h"
#include "support/historyscript.h"
#include "texts/enumtext.h"
#include "texts/language.h"

#include <QCoreApplication>
#include <QTest>

using namespace qd;
using namespace Qt::StringLiterals;

namespace
{

struct Row {
    const char *name;
    const char *history;
    const char *day;
    const char *state;
    int percent; ///< -1: none
    const char *light;
    const char *reason;
    const char *due; ///< who owes reports of the quarter of that day, made or not
};

/// Each row: what happened in the year → the day asked about → how the measure stands on it. The sentences are those
/// of support/historyscript.h; 甲…戊 are agencies.
// clang-format off
constexpr Row rows[] = {
// --- nothing has happened yet
{"empty year, first quarter", "牵头 甲", "2023-03-31", "未启动", -1, "无", "暂无应报", "甲"},
{"empty year, day after it", "牵头 甲", "2023-04-01", "未启动", -1, "黄", "上一应报期未报", "甲"},
{"empty half-year", "牵头 甲", "2023-07-01", "未启动", -1, "红", "连续2期未报", "甲"},
{"nobody answers", "起报 Q1", "2023-07-01", "未启动", -1, "无", "暂无应报", ""},
{"only supporters", "配合 甲", "2023-07-01", "未启动", -1, "无", "暂无应报", ""},
{"only supporters who owe too", "配合 甲；配合也报", "2023-07-01", "未启动", -1, "红", "连续2期未报", "甲"},
// --- a report speaks for its period, whenever it is typed
{"report of the period", "牵头 甲；甲报Q2 40%", "2023-06-30", "推进中", 40, "黄", "上一应报期未报", "甲"},
{"counts from the period's first day", "牵头 甲；甲报Q2 40%", "2023-04-01", "推进中", 40, "黄", "上一应报期未报", "甲"},
{"not before it", "牵头 甲；甲报Q2 40%", "2023-03-31", "未启动", -1, "无", "暂无应报", "甲"},
{"the later period counts", "牵头 甲；甲报Q1 20%；甲报Q2 40%", "2023-07-01", "推进中", 40, "绿", "上一应报期已报", "甲"},
{"typed in any order", "牵头 甲；甲报Q2 40%；甲报Q1 20%", "2023-07-01", "推进中", 40, "绿", "上一应报期已报", "甲"},
{"late for an early period", "牵头 甲；甲报Q3 60%；甲报Q1 20%", "2023-04-01", "推进中", 20, "绿", "上一应报期已报", "甲"},
{"a gap in the middle", "牵头 甲；甲报Q1 20%；甲报Q3 60%", "2023-07-01", "推进中", 60, "黄", "上一应报期未报", "甲"},
{"the gap is behind", "牵头 甲；甲报Q1 20%；甲报Q3 60%", "2023-10-01", "推进中", 60, "绿", "上一应报期已报", "甲"},
{"a second version replaces the first", "牵头 甲；甲报Q1 20%；甲报Q1 30%", "2023-04-01", "推进中", 30, "绿", "上一应报期已报", "甲"},
{"a draft does not count", "牵头 甲；甲草拟Q1 20%", "2023-04-01", "未启动", -1, "黄", "上一应报期未报", "甲"},
{"a returned one does not count", "牵头 甲；甲被退Q1 20%", "2023-04-01", "未启动", -1, "黄", "上一应报期未报", "甲"},
{"behind a draft the version before counts", "牵头 甲；甲报Q1 20%；甲草拟Q1 90%", "2023-04-01", "推进中", 20, "绿", "上一应报期已报", "甲"},
{"reported as not begun", "牵头 甲；甲报Q1 未启动", "2023-04-01", "未启动", -1, "绿", "上一应报期已报", "甲"},
// --- finished
{"finished, the last day before", "牵头 甲；甲报Q1 20%；甲报Q2 完成 6-20", "2023-06-19", "推进中", 20, "绿", "上一应报期已报", "甲"},
{"finished, on the day", "牵头 甲；甲报Q1 20%；甲报Q2 完成 6-20", "2023-06-20", "已完成", 20, "绿", "已于2023年6月20日完成", "甲"},
{"finished: nothing is owed afterwards", "牵头 甲；甲报Q2 完成 6-20", "2023-07-01", "已完成", -1, "绿", "已于2023年6月20日完成", ""},
{"the paper of June does not know December", "牵头 甲；甲报Q2 40%；甲报Q4 完成 12-20", "2023-06-30", "推进中", 40, "黄", "上一应报期未报", "甲"},
{"nor does that of the first of December", "牵头 甲；甲报Q2 40%；甲报Q4 完成 12-20", "2023-12-01", "推进中", 40, "黄", "上一应报期未报", "甲"},
{"finished in December", "牵头 甲；甲报Q2 40%；甲报Q4 完成 12-20", "2023-12-31", "已完成", 40, "绿", "已于2023年12月20日完成", "甲"},
{"reported later than it was finished", "牵头 甲；甲报Q3 完成 6-10", "2023-06-15", "已完成", -1, "绿", "已于2023年6月10日完成", "甲"},
{"finished too late", "牵头 甲；时限 6-30；甲报Q3 完成 7-10", "2023-08-01", "已完成", -1, "绿", "已于2023年7月10日完成，超期10天", "甲"},
{"overdue until then", "牵头 甲；时限 6-30；甲报Q3 完成 7-10", "2023-07-09", "未启动", -1, "红", "逾期9天", "甲"},
{"done, then reopened: still done that quarter", "牵头 甲；甲报Q2 完成 6-20；甲报Q3 80%", "2023-06-30", "已完成", -1, "绿", "已于2023年6月20日完成", "甲"},
{"done, then reopened", "牵头 甲；甲报Q2 完成 6-20；甲报Q3 80%", "2023-07-01", "推进中", 80, "绿", "上一应报期已报", "甲"},
{"reopened: owed again", "牵头 甲；甲报Q2 完成 6-20；甲报Q3 80%", "2023-10-02", "推进中", 80, "绿", "上一应报期已报", "甲"},
{"one of two leads is done", "牵头 甲、乙；甲报Q1 完成 3-1；乙报Q1 50%", "2023-03-31", "推进中", 50, "无", "暂无应报", "甲、乙"},
{"done when the last one is", "牵头 甲、乙；甲报Q1 完成 3-1；乙报Q1 完成 3-20", "2023-03-31", "已完成", -1, "绿", "已于2023年3月20日完成", "甲、乙"},
{"between the two", "牵头 甲、乙；甲报Q1 完成 3-1；乙报Q1 完成 3-20", "2023-03-10", "推进中", -1, "无", "暂无应报", "甲、乙"},
// --- acts of the office
{"closed by the office", "牵头 甲；甲报Q1 20%；本办 已销号 8-15", "2023-08-15", "已销号", 20, "绿", "已于2023年8月15日完成", "甲"},
{"the day before", "牵头 甲；甲报Q1 20%；甲报Q2 30%；本办 已销号 8-15", "2023-08-14", "推进中", 30, "绿", "上一应报期已报", "甲"},
{"closed: no report takes it back", "牵头 甲；本办 已销号 8-15；甲报Q4 90%", "2023-11-01", "已销号", 90, "绿", "已于2023年8月15日完成", ""},
{"the office reopens it", "牵头 甲；甲报Q2 完成 6-20；本办 推进中 8-1", "2023-08-01", "推进中", -1, "绿", "上一应报期已报", "甲"},
{"not before it did", "牵头 甲；甲报Q2 完成 6-20；本办 推进中 8-1", "2023-07-31", "已完成", -1, "绿", "已于2023年6月20日完成", ""},
{"finished again after that", "牵头 甲；甲报Q2 完成 6-20；本办 推进中 8-1；甲报Q3 完成 9-10", "2023-09-10", "已完成", -1, "绿", "已于2023年9月10日完成", ""},
{"set to not started, then reported", "牵头 甲；本办 未启动 2-1；甲报Q1 10%", "2023-03-31", "推进中", 10, "无", "暂无应报", "甲"},
{"adjusted until it is finished", "牵头 甲；本办 已调整 5-1；甲报Q3 完成 8-1", "2023-07-31", "已调整", -1, "红", "连续2期未报", "甲"},
{"adjusted, then finished", "牵头 甲；本办 已调整 5-1；甲报Q3 完成 8-1", "2023-09-01", "已完成", -1, "绿", "已于2023年8月1日完成", "甲"},
{"adjusted on the day it was finished", "牵头 甲；甲报Q2 完成 5-1；本办 已调整 5-1", "2023-06-01", "已调整", -1, "黄", "上一应报期未报", "甲"},
{"adjusted after it had been finished", "牵头 甲；甲报Q2 完成 4-20；本办 已调整 5-1", "2023-07-01", "已调整", -1, "绿", "上一应报期已报", "甲"},
{"adjusted, and not all are done", "牵头 甲、乙；本办 已调整 5-1；甲报Q2 完成 6-1；乙报Q2", "2023-07-01", "已调整", -1, "绿", "上一应报期已报", "甲、乙"},
// --- 受阻
{"blocked by report", "牵头 甲；甲报Q1 受阻 缺钱", "2023-03-31", "推进中", -1, "黄", "受阻", "甲"},
{"no longer blocked", "牵头 甲；甲报Q1 受阻 缺钱；甲报Q2", "2023-07-01", "推进中", -1, "绿", "上一应报期已报", "甲"},
{"blocked by the office", "牵头 甲；甲报Q1；本办 受阻 5-1 缺钱", "2023-05-01", "推进中", -1, "黄", "受阻", "甲"},
{"the day before that", "牵头 甲；甲报Q1；本办 受阻 5-1 缺钱", "2023-04-30", "推进中", -1, "绿", "上一应报期已报", "甲"},
{"and solved", "牵头 甲；甲报Q1；本办 受阻 5-1 缺钱；本办 解除 6-1", "2023-06-01", "推进中", -1, "绿", "上一应报期已报", "甲"},
// --- deadlines
{"due today", "牵头 甲；时限 6-30；甲报Q1", "2023-06-30", "推进中", -1, "黄", "今日到期", "甲"},
{"a week before", "牵头 甲；时限 6-30；甲报Q1", "2023-06-23", "推进中", -1, "黄", "7天后到期", "甲"},
{"eight days before", "牵头 甲；时限 6-30；甲报Q1", "2023-06-22", "推进中", -1, "绿", "上一应报期已报", "甲"},
{"overdue", "牵头 甲；时限 6-30；甲报Q1", "2023-07-12", "推进中", -1, "红", "逾期12天", "甲"},
{"extended before it ran out", "牵头 甲；时限 6-30；甲报Q1；甲报Q2；延期 9-30 自6-20", "2023-07-12", "推进中", -1, "绿", "上一应报期已报", "甲"},
{"the day before the extension", "牵头 甲；时限 6-30；甲报Q1；延期 9-30 自6-20", "2023-06-19", "推进中", -1, "绿", "上一应报期已报", "甲"},
{"extended too late: overdue until then", "牵头 甲；时限 6-30；甲报Q2；延期 9-30 自7-20", "2023-07-19", "推进中", -1, "红", "逾期19天", "甲"},
{"extended too late: not any more", "牵头 甲；时限 6-30；甲报Q2；延期 9-30 自7-20", "2023-07-20", "推进中", -1, "绿", "上一应报期已报", "甲"},
{"percent against time: on schedule", "牵头 甲；时限 12-31；甲报Q2 50%", "2023-07-02", "推进中", 50, "绿", "进度50%，序时50%", "甲"},
{"percent against time: behind", "牵头 甲；时限 12-31；甲报Q2 40%", "2023-07-02", "推进中", 40, "黄", "进度40%，落后于序时50%", "甲"},
{"percent against time: far behind", "牵头 甲；时限 12-31；甲报Q2 19%", "2023-07-02", "推进中", 19, "红", "进度19%，落后于序时50%", "甲"},
{"should have begun", "牵头 甲；开始 5-1", "2023-05-02", "未启动", -1, "黄", "本月应启动，尚未启动", "甲"},
{"should have begun long ago", "牵头 甲；开始 5-1", "2023-08-01", "未启动", -1, "红", "已过计划启动时间3个月，尚未启动", "甲"},
{"nothing is owed before the start", "牵头 甲；开始 5-1", "2023-03-31", "未启动", -1, "无", "未到启动时间", ""},
// --- the first reporting period
{"plan of July: nothing to say about the spring", "牵头 甲；起报 Q3", "2023-07-10", "未启动", -1, "无", "暂无应报", "甲"},
{"plan of July: nothing owed in spring", "牵头 甲；起报 Q3", "2023-06-30", "未启动", -1, "无", "未到启动时间", ""},
{"plan of July: its first quarter missed", "牵头 甲；起报 Q3", "2023-10-01", "未启动", -1, "黄", "上一应报期未报", "甲"},
{"plan of July: time runs from July", "牵头 甲；起报 Q3；时限 12-31；甲报Q3 50%", "2023-10-01", "推进中", 50, "绿", "进度50%，序时50%", "甲"},
// --- several agencies
{"one of four has reported", "分工 甲、乙、丙、丁；甲报Q1", "2023-04-01", "推进中", -1, "黄", "上一应报期未报齐：4家已报1家，缺乙、丙、丁", "甲、乙、丙、丁"},
{"for two quarters", "分工 甲、乙、丙；甲报Q1；甲报Q2", "2023-07-01", "推进中", -1, "红", "连续2期未报齐：上一期3家已报1家，缺乙、丙", "甲、乙、丙"},
{"all have", "分工 甲、乙；甲报Q1；乙报Q1", "2023-04-01", "推进中", -1, "绿", "上一应报期已报", "甲、乙"},
{"many are missing: four are named", "分工 甲、乙、丙、丁、戊、己", "2023-04-01", "未启动", -1, "黄", "上一应报期未报齐：6家已报0家，缺甲、乙、丙、丁等6家", "甲、乙、丙、丁、戊、己"},
{"the lowest of the leads", "牵头 甲、乙；甲报Q1 80%；乙报Q1 30%", "2023-04-01", "推进中", 30, "绿", "上一应报期已报", "甲、乙"},
{"a supporter decides nothing", "牵头 甲；配合 乙；甲报Q1 80%；乙报Q1 5%", "2023-04-01", "推进中", 80, "绿", "上一应报期已报", "甲"},
{"the summarising agency decides", "分工 甲、乙；汇总 甲；甲报Q1 60%", "2023-04-01", "推进中", 60, "绿", "上一应报期已报", "甲、乙"},
{"a summarising agency that is no party owes too", "分工 甲；汇总 乙", "2023-04-01", "未启动", -1, "黄", "上一应报期未报", "甲、乙"},
{"exempt from reporting", "分工 甲、乙；免报 乙；甲报Q1 60%", "2023-04-01", "推进中", 60, "绿", "上一应报期已报", "甲"},
// --- dated parties, members and names
{"a party from July", "分工 甲；分工 乙 自7-1；甲报Q1；甲报Q2", "2023-07-01", "推进中", -1, "绿", "上一应报期已报", "甲、乙"},
{"its first quarter is missed", "分工 甲；分工 乙 自7-1；甲报Q1；甲报Q2；甲报Q3", "2023-10-01", "推进中", -1, "黄", "上一应报期未报齐：2家已报1家，缺乙", "甲、乙"},
{"a party until June", "分工 甲；分工 乙 至6-30；甲报Q3", "2023-09-30", "推进中", -1, "红", "连续2期未报齐：上一期2家已报0家，缺甲、乙", "甲"},
{"another lead from July", "牵头 甲 至6-30；牵头 乙 自7-1；甲报Q2 完成 6-20", "2023-07-01", "未启动", -1, "绿", "上一应报期已报", "乙"},
{"a street that joined on 1 July", "集合 街镇=丙；加入 街镇 丁 自7-1；分工 街镇；丙报Q1；丙报Q2", "2023-07-01", "推进中", -1, "绿", "上一应报期已报", "丙、丁"},
{"owes nothing for the second quarter", "集合 街镇=丙；加入 街镇 丁 自7-1；分工 街镇；丙报Q1；丙报Q2", "2023-06-30", "推进中", -1, "绿", "上一应报期已报", "丙"},
{"but for the third", "集合 街镇=丙；加入 街镇 丁 自7-1；分工 街镇；丙报Q2；丙报Q3", "2023-10-01", "推进中", -1, "黄", "上一应报期未报齐：2家已报1家，缺丁", "丙、丁"},
{"a renamed agency, before", "分工 甲、乙；改名 甲为新甲 自7-1", "2023-04-01", "未启动", -1, "黄", "上一应报期未报齐：2家已报0家，缺甲、乙", "甲、乙"},
{"a renamed agency, from the day on", "分工 甲、乙；改名 甲为新甲 自7-1", "2023-07-01", "未启动", -1, "红", "连续2期未报齐：上一期2家已报0家，缺新甲、乙", "新甲、乙"},
// --- judged by the deadline as extended, or by the original one
{"extended twice", "牵头 甲；时限 3-31；延期 6-30 自3-20；延期 9-30 自6-20；甲报Q1；甲报Q2", "2023-07-01", "推进中", -1, "绿", "上一应报期已报", "甲"},
{"by the original deadline it is overdue", "按原定时限；牵头 甲；时限 6-30；甲报Q1；甲报Q2；延期 9-30 自6-20", "2023-07-12", "推进中", -1, "红", "逾期12天", "甲"},
{"by the original deadline it is due soon", "按原定时限；牵头 甲；时限 6-30；甲报Q1；延期 9-30 自6-20", "2023-06-25", "推进中", -1, "黄", "5天后到期", "甲"},
{"extended, finished in time", "牵头 甲；时限 6-30；延期 9-30 自6-20；甲报Q3 完成 7-10", "2023-08-01", "已完成", -1, "绿", "已于2023年7月10日完成", "甲"},
{"by the original deadline finished late", "按原定时限；牵头 甲；时限 6-30；延期 9-30 自6-20；甲报Q3 完成 7-10", "2023-08-01", "已完成", -1, "绿", "已于2023年7月10日完成，超期10天", "甲"},
{"percent against the extended time", "牵头 甲；时限 6-30；延期 12-31 自3-1；甲报Q1 20%", "2023-04-01", "推进中", 20, "绿", "进度20%，序时24%", "甲"},
{"percent against the original time", "按原定时限；牵头 甲；时限 6-30；延期 12-31 自3-1；甲报Q1 20%", "2023-04-01", "推进中", 20, "黄", "进度20%，落后于序时50%", "甲"},
{"no deadline at first: the first one set is the original", "按原定时限；牵头 甲；延期 6-30 自3-1；延期 9-30 自5-1；甲报Q1；甲报Q2", "2023-07-10", "推进中", -1, "红", "逾期10天", "甲"},
// --- so many working days
{"ten working days from the start", "牵头 甲；开始 5-8；时限 10个工作日内；甲报Q2", "2023-05-22", "推进中", -1, "黄", "今日到期", "甲"},
{"ten working days are over", "牵头 甲；开始 5-8；时限 10个工作日内；甲报Q2", "2023-05-23", "推进中", -1, "红", "逾期1天", "甲"},
{"two of them were holidays", "牵头 甲；开始 5-8；时限 10个工作日内；休 5-15；休 5-16；甲报Q2", "2023-05-23", "推进中", -1, "黄", "1天后到期", "甲"},
{"a Saturday was worked", "牵头 甲；开始 5-8；时限 10个工作日内；班 5-13；甲报Q2", "2023-05-20", "推进中", -1, "红", "逾期1天", "甲"},
{"three months from the start", "牵头 甲；开始 5-8；时限 三个月内；甲报Q2", "2023-08-09", "推进中", -1, "红", "逾期1天", "甲"},
{"working days without a start have no day", "牵头 甲；时限 10个工作日内；甲报Q1；甲报Q2", "2023-07-01", "推进中", -1, "绿", "上一应报期已报", "甲"},
// --- reporting days
{"the office waits until 10 April", "牵头 甲；报送日 Q1 4-10", "2023-04-10", "未启动", -1, "无", "暂无应报", "甲"},
{"the day after", "牵头 甲；报送日 Q1 4-10", "2023-04-11", "未启动", -1, "黄", "上一应报期未报", "甲"},
{"the office wants it before the quarter ends", "牵头 甲；报送日 Q1 3-20", "2023-03-21", "未启动", -1, "黄", "上一应报期未报", "甲"},
{"the second quarter has its usual day", "牵头 甲；报送日 Q1 4-10；甲报Q1", "2023-07-01", "推进中", -1, "黄", "上一应报期未报", "甲"},
{"a reporting day on a Saturday", "牵头 甲；甲报Q1；甲报Q2", "2023-10-01", "推进中", -1, "黄", "上一应报期未报", "甲"},
{"moves to Monday where the office has it so", "牵头 甲；逢休顺延；甲报Q1；甲报Q2", "2023-10-02", "推进中", -1, "绿", "上一应报期已报", "甲"},
{"and passes with it", "牵头 甲；逢休顺延；甲报Q1；甲报Q2", "2023-10-03", "推进中", -1, "黄", "上一应报期未报", "甲"},
// --- other cycles
{"by month, one missed", "牵头 甲；周期 按月", "2023-02-01", "未启动", -1, "黄", "上一应报期未报", "甲"},
{"by month, two missed", "牵头 甲；周期 按月", "2023-03-01", "未启动", -1, "红", "连续2期未报", "甲"},
{"by month, all there", "牵头 甲；周期 按月；甲报1月；甲报2月", "2023-03-01", "推进中", -1, "绿", "上一应报期已报", "甲"},
{"by month, the last one missed", "牵头 甲；周期 按月；甲报1月", "2023-03-01", "推进中", -1, "黄", "上一应报期未报", "甲"},
{"by month until the 28th", "牵头 甲；周期 按月 28日；甲报1月；甲报2月", "2023-03-28", "推进中", -1, "绿", "上一应报期已报", "甲"},
{"the 29th", "牵头 甲；周期 按月 28日；甲报1月；甲报2月", "2023-03-29", "推进中", -1, "黄", "上一应报期未报", "甲"},
{"by month until the 5th of the next", "牵头 甲；周期 按月 次月5日；甲报1月", "2023-03-05", "推进中", -1, "绿", "上一应报期已报", "甲"},
{"the 6th", "牵头 甲；周期 按月 次月5日；甲报1月", "2023-03-06", "推进中", -1, "黄", "上一应报期未报", "甲"},
{"by month from August: nothing new yet", "牵头 甲；周期 按月 自8-15；甲报Q1；甲报Q2", "2023-08-20", "推进中", -1, "绿", "上一应报期已报", "甲"},
{"by month from August: August is missed", "牵头 甲；周期 按月 自8-15；甲报Q1；甲报Q2", "2023-09-01", "推进中", -1, "黄", "上一应报期未报", "甲"},
{"by month from August: September too", "牵头 甲；周期 按月 自8-15；甲报Q1；甲报Q2", "2023-10-01", "推进中", -1, "红", "连续2期未报", "甲"},
{"by month from August: both are there", "牵头 甲；周期 按月 自8-15；甲报Q1；甲报Q2；甲报8月；甲报9月", "2023-10-01", "推进中", -1, "绿", "上一应报期已报", "甲"},
{"by half-year: the first has not ended", "牵头 甲；周期 按半年", "2023-06-30", "未启动", -1, "无", "暂无应报", ""},
{"by half-year: the first was missed", "牵头 甲；周期 按半年", "2023-07-01", "未启动", -1, "黄", "上一应报期未报", ""},
{"by year", "牵头 甲；周期 按年", "2023-12-31", "未启动", -1, "无", "暂无应报", ""},
{"at milestones: the first was missed", "牵头 甲；举措周期 按节点；节点 3-20；节点 9-15", "2023-03-21", "未启动", -1, "黄", "上一应报期未报", "甲"},
{"at milestones: nothing until the second", "牵头 甲；举措周期 按节点；节点 3-20；节点 9-15；甲报3月", "2023-08-01", "推进中", -1, "绿", "上一应报期已报", ""},
// --- came and went in the year
{"a task of August owes nothing of the spring", "牵头 甲；入列 8-10", "2023-08-20", "未启动", -1, "无", "暂无应报", "甲"},
{"its first quarter is missed", "牵头 甲；入列 8-10", "2023-10-01", "未启动", -1, "黄", "上一应报期未报", "甲"},
};
// clang-format on

} // namespace

class HistoryTest final : public QObject
{
    Q_OBJECT

    static QString dueOn(const HistoryScript &script, const PlanBook &book, QDate day)
    {
        QStringList names;
        for (const Duty &duty :
            dutiesWithin(book, *book.measure(script.measure), Period::containing(day, Cycle::Quarter), day))
            names << book.agencies().nameOn(duty.agencyId, day);
        names.removeDuplicates(); // by month: once for each month begun
        return names.join(u'、');
    }

private Q_SLOTS:
    void initTestCase()
    {
        installLanguage(*QCoreApplication::instance(), Language::Chinese);
        QVERIFY(std::size(rows) >= 120);
    }

    void theDayFollowsFromTheHistory_data()
    {
        QTest::addColumn<const Row *>("row");
        for (const Row &row : rows)
            QTest::newRow(row.name) << &row;
    }
    void theDayFollowsFromTheHistory()
    {
        QFETCH(const Row *, row);
        const HistoryScript script(QString::fromUtf8(row->history));
        QCOMPARE(script.notUnderstood, QStringList());
        const QDate day = QDate::fromString(QLatin1String(row->day), Qt::ISODate);
        const PlanBook book = script.book();
        const Verdict verdict = verdictOn(book, *book.measure(script.measure), day);
        QCOMPARE(text(verdict.state), QString::fromUtf8(row->state));
        QCOMPARE(verdict.percent.value_or(-1), row->percent);
        QCOMPARE(text(verdict.light), QString::fromUtf8(row->light));
        QCOMPARE(text(verdict, book.agencies()), QString::fromUtf8(row->reason));
        QCOMPARE(dueOn(script, book, day), QString::fromUtf8(row->due));
    }

    void anAgencyIsJudgedByItsOwnReports()
    {
        const HistoryScript script(u"分工 甲、乙；甲报Q1；甲报Q2"_s);
        const PlanBook book = script.book();
        const Measure &measure = *book.measure(script.measure);
        const QDate day(2023, 7, 1);
        QCOMPARE(verdictOn(book, measure, day).light, Light::Red);
        QCOMPARE(text(verdictFor(book, measure, {1}, day), book.agencies()), u"上一应报期已报"_s);
        QCOMPARE(verdictFor(book, measure, {1}, day).light, Light::Green);
        QCOMPARE(text(verdictFor(book, measure, {2}, day), book.agencies()), u"连续2期未报"_s);
    }
};

QTEST_GUILESS_MAIN(HistoryTest)
#include "tst_history.moc"
