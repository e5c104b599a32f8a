// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/enumkeys.h"

// The closed lists of the domain. Each has one stable key, used in the database, in JSON and on the command
// line; the Chinese words are in texts/enumtext.h.
namespace qd
{

enum class Role { Lead, Support, Joint, Responsible }; ///< 牵头 配合 按职责分工 责任单位
enum class WorkState { NotStarted, Ongoing, Done, Closed, Adjusted }; ///< 未启动 推进中 已完成 已销号 已调整
enum class Timeliness { None, Ahead, OnSchedule, Behind, Overdue }; ///< – 提前 按序时 滞后 逾期
enum class Light { None, Green, Yellow, Red }; ///< 无 绿 黄 红
enum class AgencyKind {
    Department,
    Street,
    Party,
    Group,
    Vertical,
    Collective,
    Other
}; ///< 政府部门 街镇 党委部门 群团 垂直管理 集合单位 其他
enum class Cycle { Month, Quarter, Half, Year }; ///< 月 季 半年 年
enum class ProgressState { Draft, Submitted, Returned, Accepted }; ///< 草稿 已报送 已退回 已审核
enum class PaperProfile { Official, Meeting }; ///< 公文 — 1 — (GB/T 9704 7.5), 会议 第X页共Y页
/// 办理事项: what an Act is.
enum class ActKind {
    State, ///< 工作状态, 办结, 销号, 重新推进
    Blocked, ///< 受阻 or its end
    Deadline, ///< another 完成时限; of an Extension: it is granted
    Adjustment, ///< 调整: another wording
    Termination, ///< 终止: nothing is owed any more
    Reminder, ///< 催办
    Answer, ///< what the agency said to a Reminder
    Instruction, ///< 领导批示
    FollowUp, ///< 落实情况 of an Instruction
    Extension, ///< 延期申请
    Refusal, ///< 不同意 an Extension
    Contact, ///< 联系记录
    SealedCopy ///< 盖章件: it came in
};
enum class Channel { None, Phone, WeChat, Letter, Visit }; ///< – 电话 微信 书面 当面
enum class Slip { None, Blue, Yellow, Red }; ///< – 蓝单 黄单 红单: how loudly a Reminder speaks

constexpr const char *keyText(Role value)
{
    switch (value) {
    case Role::Lead:
        return "lead";
    case Role::Support:
        return "support";
    case Role::Joint:
        return "joint";
    case Role::Responsible:
        return "responsible";
    }
    return nullptr;
}

constexpr const char *keyText(WorkState value)
{
    switch (value) {
    case WorkState::NotStarted:
        return "notstarted";
    case WorkState::Ongoing:
        return "ongoing";
    case WorkState::Done:
        return "done";
    case WorkState::Closed:
        return "closed";
    case WorkState::Adjusted:
        return "adjusted";
    }
    return nullptr;
}

constexpr const char *keyText(Timeliness value)
{
    switch (value) {
    case Timeliness::None:
        return "none";
    case Timeliness::Ahead:
        return "ahead";
    case Timeliness::OnSchedule:
        return "onschedule";
    case Timeliness::Behind:
        return "behind";
    case Timeliness::Overdue:
        return "overdue";
    }
    return nullptr;
}

constexpr const char *keyText(Light value)
{
    switch (value) {
    case Light::None:
        return "none";
    case Light::Green:
        return "green";
    case Light::Yellow:
        return "yellow";
    case Light::Red:
        return "red";
    }
    return nullptr;
}

constexpr const char *keyText(AgencyKind value)
{
    switch (value) {
    case AgencyKind::Department:
        return "department";
    case AgencyKind::Street:
        return "street";
    case AgencyKind::Party:
        return "party";
    case AgencyKind::Group:
        return "group";
    case AgencyKind::Vertical:
        return "vertical";
    case AgencyKind::Collective:
        return "collective";
    case AgencyKind::Other:
        return "other";
    }
    return nullptr;
}

constexpr const char *keyText(Cycle value)
{
    switch (value) {
    case Cycle::Month:
        return "month";
    case Cycle::Quarter:
        return "quarter";
    case Cycle::Half:
        return "half";
    case Cycle::Year:
        return "year";
    }
    return nullptr;
}

constexpr const char *keyText(ProgressState value)
{
    switch (value) {
    case ProgressState::Draft:
        return "draft";
    case ProgressState::Submitted:
        return "submitted";
    case ProgressState::Returned:
        return "returned";
    case ProgressState::Accepted:
        return "accepted";
    }
    return nullptr;
}

constexpr const char *keyText(PaperProfile value)
{
    switch (value) {
    case PaperProfile::Official:
        return "official";
    case PaperProfile::Meeting:
        return "meeting";
    }
    return nullptr;
}

constexpr const char *keyText(ActKind value)
{
    switch (value) {
    case ActKind::State:
        return "state";
    case ActKind::Blocked:
        return "blocked";
    case ActKind::Deadline:
        return "deadline";
    case ActKind::Adjustment:
        return "adjustment";
    case ActKind::Termination:
        return "termination";
    case ActKind::Reminder:
        return "reminder";
    case ActKind::Answer:
        return "answer";
    case ActKind::Instruction:
        return "instruction";
    case ActKind::FollowUp:
        return "followup";
    case ActKind::Extension:
        return "extension";
    case ActKind::Refusal:
        return "refusal";
    case ActKind::Contact:
        return "contact";
    case ActKind::SealedCopy:
        return "sealedcopy";
    }
    return nullptr;
}

constexpr const char *keyText(Channel value)
{
    switch (value) {
    case Channel::None:
        return "none";
    case Channel::Phone:
        return "phone";
    case Channel::WeChat:
        return "wechat";
    case Channel::Letter:
        return "letter";
    case Channel::Visit:
        return "visit";
    }
    return nullptr;
}

constexpr const char *keyText(Slip value)
{
    switch (value) {
    case Slip::None:
        return "none";
    case Slip::Blue:
        return "blue";
    case Slip::Yellow:
        return "yellow";
    case Slip::Red:
        return "red";
    }
    return nullptr;
}

/// Whether a report in that state is in, so that nothing more is owed: drafts and returned ones are not. Whether it counts
/// besides is a question to the rules of the office (domain/plan/reviewrules.h).
constexpr bool isHandedIn(ProgressState state)
{
    return state != ProgressState::Draft && state != ProgressState::Returned;
}

/// True for 已完成 and 已销号: nothing more is owed.
inline bool isFinished(WorkState state)
{
    return state == WorkState::Done || state == WorkState::Closed;
}

} // namespace qd
