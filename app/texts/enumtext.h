// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/counts/verdict.h"
#include "domain/plan/paperfacts.h"
#include "domain/proposal/proposal.h"
#include "domain/records/change.h"
#include "domain/values/enums.h"
#include "domain/values/period.h"
#include "domain/values/typeddeadline.h"

#include <QString>

// The words for the closed lists, translated to the language in force. Chinese terms: docs/domain.md §2.
namespace qd
{

QString text(Role role); ///< 牵头 …
QString text(WorkState state); ///< 推进中 …
QString text(Timeliness value);
QString text(Light light); ///< 绿 黄 红 无
QString text(AgencyKind kind);
QString text(Cycle cycle);
QString text(DoubtKind kind); ///< in a few words; the whole sentence: texts/intaketext
QString text(ProgressState state);
QString text(PaperProfile profile); ///< how its pages are numbered
QString text(PageNumbers value); ///< how the office wants them
QString text(PaperFace face); ///< 仿宋
QString text(TypeSize size); ///< 三号
QString text(ActKind kind);
QString text(Channel channel); ///< empty for None
QString text(Slip slip); ///< empty for None
QString text(OpKind op); ///< for the undo menu and the audit: 填报进展
QString text(const Period &period); ///< 2023年第二季度
QString noSuchDayText(const NoSuchDay &day); ///< 2月没有30日
QString dateText(QDate date); ///< 2023年6月30日; empty for a null date
/// The light's reason as a short phrase: 逾期12天; 连续2期未报齐：上期4家已报1家，缺区市场监管局、区科委等3家. The
/// register names the agencies as they were called on the verdict's day.
QString text(const Verdict &verdict, const AgencyRegister &agencies);
/// The same where there is little room: 连续2期未报齐（1/4家）.
QString briefText(const Verdict &verdict, const AgencyRegister &agencies);
QString percentText(const Verdict &verdict); ///< 40%; over part of a task's measures 40%（1/2条）; empty: none
QChar lightShape(Light light); ///< ● ▲ ■ ○

} // namespace qd
