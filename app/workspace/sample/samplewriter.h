// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/planbook.h"
#include "workspace/door/transaction.h"
#include "workspace/door/workspace.h"
#include "workspace/sample/sampleverbs.h"
#include "workspace/sample/samplewords.h"

#include <array>

namespace qd
{

/// Writes a synthetic plan of any size within the running transaction, without Changes.
class SampleWriter final
{
public:
    SampleWriter(Transaction &transaction, const SampleSize &size);

    Result<PlanId> write();

private:
    struct Slot { // one report that may be written
        MeasureId measure;
        AgencyId agency;
        Period period;
    };

    /// Measures and reports up to which the audit holds each row; the rows of a larger sample would outweigh it.
    static constexpr int mostTold = 5000;

    template <typename R>
    Result<> put(R &record);
    Result<> writePlan();
    Result<> writeAgencies();
    Result<AgencyId> agencyNamed(const QString &name, AgencyKind kind);
    Result<> writeTasks();
    Result<> writeTask(Task &task, int measures);
    Result<> writeParties(TaskId task);
    Result<> writeParty(TaskId task, AgencyId agency, Role role);
    Result<> writePapers(const PlanBook &book);
    Result<> writePaper(const Slot &slot, int version);
    std::vector<Slot> slotsOf(const PlanBook &book) const;
    std::vector<Period> periods() const;
    void chooseDeadline(Task &task);

    Transaction &m_transaction;
    SampleSize m_size;
    SampleWords m_words;
    PlanRows m_rows;
    std::vector<AgencyId> m_agencies; // departments
    AgencyId m_collective;
    QHash<qint64, int> m_pace; // measure id -> percent it gains in a quarter of the year
    int m_nextPosition = 0;
    bool m_told = false;
};

} // namespace qd
