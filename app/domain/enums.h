// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QStringView>

#include <optional>

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
enum class ReportState { Draft, Submitted, Returned, Accepted }; ///< 草稿 已报送 已退回 已审核

QLatin1String key(Role);
QLatin1String key(WorkState);
QLatin1String key(Light);
QLatin1String key(Timeliness);
QLatin1String key(AgencyKind);
QLatin1String key(Cycle);
QLatin1String key(ReportState);

/// The enumerator whose key is `text`, or nothing. `fromKey<Role>(u"lead")`.
template <typename E>
std::optional<E> fromKey(QStringView text);
template <>
std::optional<Role> fromKey<Role>(QStringView);
template <>
std::optional<WorkState> fromKey<WorkState>(QStringView);
template <>
std::optional<Light> fromKey<Light>(QStringView);
template <>
std::optional<AgencyKind> fromKey<AgencyKind>(QStringView);
template <>
std::optional<Cycle> fromKey<Cycle>(QStringView);
template <>
std::optional<ReportState> fromKey<ReportState>(QStringView);

/// True for 已完成 and 已销号: nothing more is owed.
inline bool isFinished(WorkState state)
{
    return state == WorkState::Done || state == WorkState::Closed;
}

} // namespace qd
