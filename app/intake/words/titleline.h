// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

// What the title of a document looks like.
namespace qd
{

/// A line that may be (part of) a title: short, no sentence, no number, date or addressee.
bool isTitleLike(QStringView text);
/// Whether it ends in a word of plans (…工作要点, …实施方案), remarks in brackets behind it left out.
bool endsLikePlan(QStringView text);
/// Whether it ends in a word of official documents that are no plans by themselves (…的通知, …的批复).
bool endsLikeDocument(QStringView text);
/// A line that by itself is the title of a plan.
bool isTitleOfPlan(QStringView line);
/// Whether a document of this title sets tasks (…行动方案, …工作要点).
bool promisesTasks(QStringView title);
/// Whether it is a rule about them (…考核办法, …实施细则).
bool isRuleTitle(QStringView title);

} // namespace qd
