// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan/reportversions.h"

#include "domain/records/records.h"

#include <QSet>

#include <algorithm>

namespace qd
{

QDateTime ProgressDigest::at() const
{
    return atMs != 0 ? QDateTime::fromMSecsSinceEpoch(atMs) : QDateTime();
}

ProgressDigest digestOf(const Progress &p)
{
    return {p.id, p.measureId, p.agencyId, p.period, p.version, p.state, p.percent, p.blocked,
        p.progressState, p.at.isValid() ? p.at.toMSecsSinceEpoch() : 0,
        isFinished(p.state) ? p.doneOn : QDate(), p.receivedOn};
}

ReportVersions::ReportVersions(const std::vector<ProgressDigest> &all, const ReviewRules &review)
{
    QHash<qint64, std::vector<ProgressDigest>> ofMeasure;
    for (const ProgressDigest &digest : all)
        ofMeasure[digest.measureId.value].push_back(digest);
    for (auto list = ofMeasure.begin(); list != ofMeasure.end(); ++list)
        settle(std::move(*list), list.key(), review);
}

const std::vector<ProgressDigest> &ReportVersions::countingOf(MeasureId id) const
{
    static const std::vector<ProgressDigest> none;
    const auto list = m_counting.constFind(id.value);
    return list == m_counting.constEnd() ? none : *list;
}

const ProgressDigest *ReportVersions::countingOf(MeasureId id, AgencyId agency, const Period &period) const
{
    for (const ProgressDigest &digest : countingOf(id)) {
        if (digest.agencyId == agency && digest.period == period)
            return &digest;
    }
    return nullptr;
}

Period ReportVersions::latestPeriod() const
{
    Period latest;
    for (const auto &list : m_counting) {
        if (!list.empty() && (!latest.isValid() || latest < list.back().period))
            latest = list.back().period;
    }
    return latest;
}

std::vector<const ProgressDigest *> ReportVersions::allOf(MeasureId id) const
{
    std::vector<const ProgressDigest *> versions;
    for (const auto *lists : {&m_counting, &m_others}) {
        if (const auto list = lists->constFind(id.value); list != lists->constEnd()) {
            for (const ProgressDigest &digest : *list)
                versions.push_back(&digest);
        }
    }
    return versions;
}

std::vector<const ProgressDigest *> ReportVersions::versionsOf(
    MeasureId id, AgencyId agency, const Period &period) const
{
    auto versions = allOf(id);
    std::erase_if(versions,
        [&](const ProgressDigest *digest) { return digest->agencyId != agency || digest->period != period; });
    std::sort(versions.begin(), versions.end(),
        [](const ProgressDigest *a, const ProgressDigest *b) { return a->version < b->version; });
    return versions;
}

const ProgressDigest *ReportVersions::newestOf(MeasureId id, AgencyId agency, const Period &period) const
{
    const auto versions = versionsOf(id, agency, period);
    return versions.empty() ? nullptr : versions.back();
}

const ProgressDigest *ReportVersions::handedInOf(MeasureId id, AgencyId agency, const Period &period) const
{
    const ProgressDigest *newest = nullptr;
    for (const ProgressDigest *version : allOf(id)) {
        if (version->agencyId == agency && version->period == period && isHandedIn(version->progressState)
            && (!newest || newest->version < version->version))
            newest = version;
    }
    return newest;
}

std::vector<ProgressDigest> ReportVersions::copiesOf(qint64 measure) const
{
    std::vector<ProgressDigest> all;
    for (const ProgressDigest *version : allOf(MeasureId{measure}))
        all.push_back(*version);
    return all;
}

void ReportVersions::apply(const Change &change, const ReviewRules &review)
{
    if (change.before) {
        const qint64 measure = fromRow<Progress>(*change.before).measureId.value;
        auto all = copiesOf(measure);
        std::erase_if(all, [&](const ProgressDigest &d) { return d.id.value == change.id; });
        settle(std::move(all), measure, review);
    }
    if (change.after) {
        const auto row = fromRow<Progress>(*change.after);
        auto all = copiesOf(row.measureId.value);
        std::erase_if(all, [&](const ProgressDigest &d) { return d.id == row.id; }); // told once more
        all.push_back(digestOf(row));
        settle(std::move(all), row.measureId.value, review);
    }
}

void ReportVersions::reviewBy(const ReviewRules &review)
{
    QSet<qint64> measures; // one of whose reports none counts is in the second alone
    for (const auto *lists : {&m_counting, &m_others}) {
        for (auto list = lists->begin(); list != lists->end(); ++list)
            measures.insert(list.key());
    }
    for (const qint64 measure : measures)
        settle(copiesOf(measure), measure, review);
}

void ReportVersions::settle(std::vector<ProgressDigest> all, qint64 measure, const ReviewRules &review)
{
    for (ProgressDigest &digest : all) {
        if (!digest.countsFrom.isValid())
            digest.countsFrom = digest.period.start();
    }
    std::sort(all.begin(), all.end(), [&](const ProgressDigest &a, const ProgressDigest &b) {
        if (a.period != b.period)
            return a.period < b.period;
        if (a.agencyId != b.agencyId)
            return a.agencyId < b.agencyId;
        const bool aCounts = counts(review, a.progressState);
        return aCounts != counts(review, b.progressState) ? aCounts : a.version > b.version;
    });
    std::vector<ProgressDigest> newest;
    std::vector<ProgressDigest> older;
    for (const ProgressDigest &digest : all) {
        const bool first = counts(review, digest.progressState)
            && (newest.empty() || newest.back().period != digest.period
                || newest.back().agencyId != digest.agencyId);
        (first ? newest : older).push_back(digest);
    }
    m_counting.insert(measure, std::move(newest));
    if (!older.empty() || m_others.contains(measure))
        m_others.insert(measure, std::move(older));
}

} // namespace qd
