// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/check/progressinput.h"
#include "domain/records/records.h"
#include "ui/common/typedfields.h"

#include <QString>

#include <optional>
#include <vector>

namespace qd
{

/// What stands in the fields of the entry form, as typed. Plain data; the form shows it, the unsaved text of
/// the workspace keeps it, Save turns it into a ProgressInput.
struct EntryText {
    WorkState state = WorkState::Ongoing;
    QString percent; ///< as typed; empty: none stated
    QString doneOn; ///< 完成日期 as typed; kept while another state is chosen, handed over with a finished one
    bool blocked = false;
    QString text;
    QString problem;
    QString nextStep;
    QString remark;

    friend bool operator==(const EntryText &, const EntryText &) = default;
};

/// Which report the form is about.
struct EntryKey {
    MeasureId measure;
    AgencyId agency;
    Period period;

    bool isValid() const { return measure.isValid() && agency.isValid() && period.isValid(); }
    friend bool operator==(const EntryKey &, const EntryKey &) = default;
};

/// Under which its typed text is kept.
QString formKey(const EntryKey &key);

EntryText entryTextOf(const Progress &report);
/// What the form begins with: the report of this period when there is one, else empty fields with the state
/// that firstState() of domain/check/progressinput.h tells.
EntryText firstText(const std::optional<Progress> &present, WorkState first);
/// The agency's newest report of an earlier period among those of a measure.
std::optional<Progress> lastBefore(
    const std::vector<Progress> &reports, AgencyId agency, const Period &period);

/// The input that Save hands over. A percent that is no number becomes one that validate() refuses.
ProgressInput inputOf(const EntryText &text, const EntryKey &key);
/// validate(), with the words as typed where they are no number.
std::vector<InputFault> faultsOf(
    const PlanBook &book, const EntryText &text, const EntryKey &key, QDate today);

/// The same by field, to be kept and compared. An unknown state is Ongoing.
TypedFields::Values valuesOf(const EntryText &text);
EntryText entryTextOf(const TypedFields::Values &values);

} // namespace qd
