// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace qd
{

/// A deadline (完成时限): the phrase as printed and the last day it stands for. `date` is null where the
/// phrase has none (持续推进, 全年 …).
struct Deadline {
    QString phrase;
    QDate date;

    bool isEmpty() const { return phrase.isEmpty(); }
    friend bool operator==(const Deadline &, const Deadline &) = default;
};

/// Reads what a clerk types or a plan prints: 6月底前, 2023年10月底前, 2月上旬前, 年底前, 上半年, 三季度,
/// 1—9月, 每月28日前, 持续推进 …, also 2023-06-30 and 2023年6月30日. A phrase without a year is of
/// `planYear`. Several moments (9月底前完成，12月底前验收; 3月、6月、9月) are one phrase with the day of the
/// last. Nothing when the text is no deadline phrase as a whole. Phrases: docs/domain.md §6.
std::optional<Deadline> readDeadline(QStringView text, int planYear);

/// A deadline phrase found at the beginning of a running text.
struct DeadlineHit {
    Deadline deadline; ///< the phrase without verbs: of "6月底前完成修订" it is 6月底前
    qsizetype length = 0; ///< UTF-16 units taken
    bool firm = false; ///< says 前, 止 … and so is a deadline wherever in a sentence it stands
};

/// The longest phrase that `text` begins with and that prose uses as a deadline. Never 持续推进, 全年, 每年
/// or a bare year: in prose those are verbs and adverbs.
std::optional<DeadlineHit> deadlineAtStart(QStringView text, int planYear);

} // namespace qd
