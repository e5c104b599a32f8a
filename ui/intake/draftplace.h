// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace qd
{

/// Where in a proposal something stands: the plan itself, a section, a task or a measure, by indexes from 0.
struct DraftPlace {
    int section = -1;
    int task = -1;
    int measure = -1;

    bool isPlan() const { return section < 0; }
    bool isSection() const { return section >= 0 && task < 0; }
    bool isTask() const { return task >= 0 && measure < 0; }
    bool isMeasure() const { return measure >= 0; }
    /// The task it belongs to (itself for a task).
    DraftPlace taskPlace() const { return {section, task, -1}; }
    DraftPlace withMeasure(int index) const { return {section, task, index}; }

    friend bool operator==(const DraftPlace &, const DraftPlace &) = default;
};

} // namespace qd
