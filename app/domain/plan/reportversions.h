// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/reviewrules.h"
#include "domain/records/change.h"
#include "domain/records/progressrecords.h"

#include <QHash>

#include <optional>
#include <vector>

namespace qd
{

/// A report without its texts: what counts, lights and lists need.
struct ProgressDigest {
    ProgressId id;
    MeasureId measureId;
    AgencyId agencyId;
    Period period;
    int version = 1;
    WorkState state = WorkState::Ongoing;
    std::optional<int> percent;
    bool blocked = false;
    ProgressState progressState = ProgressState::Submitted;
    /// When it was entered, in milliseconds since 1970 (UTC); 0: not known. A QDateTime of another zone than
    /// UTC takes memory of its own, and there are a hundred thousand of these.
    qint64 atMs = 0;
    QDate countsFrom; ///< as a fact (domain/plan/standing.h): 完成日期 of a finished one; null = the period's
                      ///< first day
    QDate receivedOn; ///< the day the office received this version; null = the day of atMs

    QDateTime at() const; ///< `atMs` in local time, as it is shown; null: not known
};

ProgressDigest digestOf(const Progress &report);

/// Every version of every report of a plan, in memory: which counts, which is newest, which is in.
class ReportVersions final
{
public:
    ReportVersions() = default;
    /// Every version, in any order.
    ReportVersions(const std::vector<ProgressDigest> &all, const ReviewRules &review);

    /// The newest version that counts (reviewrules.h) of every report on the measure, oldest period first.
    const std::vector<ProgressDigest> &countingOf(MeasureId id) const;
    const ProgressDigest *countingOf(MeasureId id, AgencyId agency, const Period &period) const;
    /// Every version of every report on the measure, in no order.
    std::vector<const ProgressDigest *> allOf(MeasureId id) const;
    /// All versions of that report, oldest first.
    std::vector<const ProgressDigest *> versionsOf(MeasureId id, AgencyId agency, const Period &period) const;
    /// The newest version whether it counts or not. nullptr when there is none.
    const ProgressDigest *newestOf(MeasureId id, AgencyId agency, const Period &period) const;
    /// The newest version that is in, whether it counts or waits for review. nullptr: nothing is in.
    const ProgressDigest *handedInOf(MeasureId id, AgencyId agency, const Period &period) const;
    /// The latest period with a report that counts; invalid when there is none.
    Period latestPeriod() const;

    /// A report that was written, changed or taken away.
    void apply(const Change &change, const ReviewRules &review);
    /// Other rules of review: which versions count is found anew.
    void reviewBy(const ReviewRules &review);

private:
    void settle(std::vector<ProgressDigest> all, qint64 measure, const ReviewRules &review);
    std::vector<ProgressDigest> copiesOf(qint64 measure) const;

    QHash<qint64, std::vector<ProgressDigest>> m_counting; // measure id -> newest versions by period
    QHash<qint64, std::vector<ProgressDigest>> m_others; // measure id -> the other versions
};

} // namespace qd
