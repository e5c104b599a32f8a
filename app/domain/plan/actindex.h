// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/actrecords.h"

#include <QHash>

#include <vector>

namespace qd
{

/// Acts of the office by what they are about, oldest day first: places in the rows it was made of, which it
/// does not keep.
class ActIndex final
{
public:
    using Acts = std::vector<Act>;

    ActIndex() = default;
    explicit ActIndex(const Acts &acts);

    std::vector<const Act *> all(const Acts &acts) const;
    std::vector<const Act *> on(const Acts &acts, MeasureId id) const;
    /// About the task as a whole.
    std::vector<const Act *> on(const Acts &acts, TaskId id) const;
    /// Those that follow the act.
    std::vector<const Act *> after(const Acts &acts, ActId id) const;
    bool hasAny(MeasureId id) const { return m_ofMeasure.contains(id.value); }

private:
    QHash<qint64, std::vector<qsizetype>> m_ofMeasure, m_ofTask, m_after;
    std::vector<qsizetype> m_order;
};

} // namespace qd
