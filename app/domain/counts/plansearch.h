// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/planbook.h"

#include <optional>
#include <vector>

namespace qd
{

/// What the search over a whole plan found: the first of each kind, and how many there are in all.
struct PlanFindings {
    std::vector<TaskId> tasks;
    std::vector<MeasureId> measures; ///< not those that are their task itself (domain/plan/wholemeasure.h)
    std::vector<AgencyId> agencies;
    int taskCount = 0;
    int measureCount = 0;
    int agencyCount = 0;
    /// The words named agencies and a role (区商务委 牵头): the tasks are those where one of `agencies` has it.
    std::optional<Role> role;

    bool isEmpty() const { return taskCount + measureCount + agencyCount == 0; }
};

/// The search of the whole window. Finds tasks by their number, title, deadline and agencies, measures by their own words,
/// agencies by their names and liaison officer; a word may be pinyin initials. All words must be found; those of its
/// task count for a measure that has at least one itself. A number (四, (四)2, 3.2) leads to what bears it. Keeps the
/// texts folded from one search to the next.
class PlanSearch final
{
public:
    /// At most `most` of each kind. The book must be the same as before, or forget() be called.
    PlanFindings find(const PlanBook &book, QDate day, const QString &text, int most);
    void prepare(const PlanBook &book, QDate day); ///< folds the texts before the first search needs them
    void forget(); ///< the plan, the register or the day has changed

private:
    struct FoldedMeasure {
        MeasureId id;
        QStringList texts;
    };
    struct FoldedTask {
        TaskId id;
        QStringList texts;
        std::vector<FoldedMeasure> measures; ///< none where its only measure is the task itself
    };
    struct FoldedAgency {
        AgencyId id;
        QStringList names;
        QStringList persons;
    };
    class Gathering;

    static FoldedTask foldedTask(const PlanBook &book, const Task &task, QDate day);
    bool findRole(const PlanBook &book, QDate day, const QString &text, Gathering &found) const;
    void findNumber(const PlanBook &book, const QString &text, Gathering &found) const;
    void findWords(const QString &text, Gathering &found) const;

    bool m_ready = false;
    std::vector<FoldedTask> m_tasks; // in document order
    std::vector<FoldedAgency> m_agencies; // in official order
};

} // namespace qd
