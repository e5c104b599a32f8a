// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan/actindex.h"

#include "domain/plan/rowplaces.h"

#include <algorithm>
#include <numeric>

namespace qd
{

ActIndex::ActIndex(const Acts &acts)
    : m_order(acts.size())
{
    std::iota(m_order.begin(), m_order.end(), 0);
    std::stable_sort(m_order.begin(), m_order.end(), [&](qsizetype a, qsizetype b) {
        return acts[static_cast<size_t>(a)].onDay < acts[static_cast<size_t>(b)].onDay;
    });
    for (const qsizetype place : m_order) {
        const Act &act = acts[static_cast<size_t>(place)];
        if (act.measureId.isValid())
            m_ofMeasure[act.measureId.value].push_back(place);
        else if (act.taskId.isValid())
            m_ofTask[act.taskId.value].push_back(place);
        if (act.followsId.isValid())
            m_after[act.followsId.value].push_back(place);
    }
}

std::vector<const Act *> ActIndex::all(const Acts &acts) const
{
    std::vector<const Act *> all;
    all.reserve(m_order.size());
    for (const qsizetype place : m_order)
        all.push_back(&acts[static_cast<size_t>(place)]);
    return all;
}

std::vector<const Act *> ActIndex::on(const Acts &acts, MeasureId id) const
{
    return pointers(acts, m_ofMeasure, id.value);
}

std::vector<const Act *> ActIndex::on(const Acts &acts, TaskId id) const
{
    return pointers(acts, m_ofTask, id.value);
}

std::vector<const Act *> ActIndex::after(const Acts &acts, ActId id) const
{
    return pointers(acts, m_after, id.value);
}

} // namespace qd
