// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/door/transaction.h"

namespace qd
{

/// From when the changes of a document hold. With a day they are dated facts: what the plan was before stays true of the days
/// before. Without one they correct the plan: it never was otherwise (domain/plan/planyear.h, dayOfUpdate).
class DatedChange final
{
public:
    DatedChange() = default;
    DatedChange(QDate from, QString basis)
        : m_from(from)
        , m_basis(std::move(basis))
    {
    }

    bool isCorrection() const { return !m_from.isValid(); }
    QDate from() const { return m_from; }

    /// Takes a task or measure out of the plan: from that day on, or, where it had not been part of it before, altogether.
    template <typename R>
    void takeOut(R &row) const
    {
        const bool wasNever = isCorrection() || (row.fromDay.isValid() && row.fromDay >= m_from);
        if (wasNever)
            row.removed = true;
        else
            row.untilDay = m_from.addDays(-1);
    }
    /// Brings one in again that was taken out, by a document or by hand.
    template <typename R>
    void bringBack(R &row) const
    {
        if (row.removed && !isCorrection())
            row.fromDay = m_from;
        row.removed = false;
        row.untilDay = {};
    }

    /// Keeps the wording that held before; nothing where it stays or is corrected. `about`: plan, task, measure.
    Result<> keepWording(Transaction &transaction, Act about, const QString &before, const QString &after) const;
    /// The deadline that holds from the day on, as an act; only where this is no correction.
    Result<> moveDeadline(Transaction &transaction, Act about, const Deadline &deadline) const;

private:
    Result<> write(Transaction &transaction, Act act) const;

    QDate m_from;
    QString m_basis;
};

} // namespace qd
