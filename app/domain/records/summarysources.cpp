// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/summarysources.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace qd
{

QString packedSources(const std::vector<SummarySource> &sources)
{
    if (sources.empty())
        return {};
    QJsonArray all;
    for (const SummarySource &source : sources)
        all << QJsonArray{source.start, source.length, source.report.value};
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

std::vector<SummarySource> unpackedSources(const QString &packed, qsizetype textLength)
{
    std::vector<SummarySource> sources;
    const QJsonArray all = QJsonDocument::fromJson(packed.toUtf8()).array();
    for (const auto &each : all) {
        const QJsonArray parts = each.toArray();
        const SummarySource source{
            parts.at(0).toInt(-1), parts.at(1).toInt(), ProgressId{parts.at(2).toInteger()}};
        if (source.start >= 0 && source.length > 0 && source.length <= textLength
            && source.start <= textLength - source.length && source.report.isValid())
            sources.push_back(source);
    }
    std::stable_sort(sources.begin(), sources.end(),
        [](const SummarySource &a, const SummarySource &b) { return a.start < b.start; });
    qsizetype end = 0;
    std::erase_if(sources, [&](const SummarySource &source) {
        if (source.start < end)
            return true;
        end = source.start + source.length;
        return false;
    });
    return sources;
}

} // namespace qd
