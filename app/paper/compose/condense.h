// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/agencyregister.h"
#include "domain/records/progressrecords.h"
#include "paper/document/wording.h"

#include <limits>

// Reports of many agencies brought into few paragraphs: by choosing whole sentences, never by cutting one.
namespace qd
{

/// The sentences of a text, each with its sign at the end; lines end sentences too.
QStringList wholeSentences(const QString &text);

/// What agencies reported on the measures of a task, as one paragraph: from each report its first sentence,
/// then its second …, as long as the characters of all are not passed; one at least. A sentence longer than
/// asked is left out as a whole. Ordered by agency as they first come up; the same sentence of several
/// agencies is said once. Empty where no report has such a text.
struct CondensedRoom {
    static constexpr auto unlimited = std::numeric_limits<qsizetype>::max();
    qsizetype all = 300; ///< characters together
    qsizetype sentence = unlimited; ///< of one
    qsizetype names = unlimited; ///< of the agencies that say one thing; longer ones are counted
};
FilledText condensed(const std::vector<const Progress *> &reports, const AgencyRegister &agencies, QDate day,
    const Wording &say, const CondensedRoom &room);

/// A text and who says it.
struct SharedText {
    QString text; ///< its first sentence, without the sign at the end
    std::vector<AgencyId> agencies;
    int reports = 0;
};

/// What agencies say in one of their texts: first what most agencies say, then what most reports; what is
/// said as often stays in order.
std::vector<SharedText> mostShared(const std::vector<const Progress *> &reports, QString Progress::*field);

/// 一是……（区市场监管局）；二是……（区商务委等3个单位）。 Empty for none.
FilledText enumerated(const std::vector<SharedText> &texts, const AgencyRegister &agencies, QDate day,
    const Wording &say, qsizetype longestNames = CondensedRoom::unlimited);

} // namespace qd
