// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/agencyregister.h"
#include "domain/records/progressrecords.h"
#include "paper/document/wording.h"

// Reports of many agencies brought into few paragraphs: by choosing whole sentences, never by cutting one.
namespace qd
{

/// The sentences of a text, each with its sign at the end; lines end sentences too.
QStringList wholeSentences(const QString &text);

/// What agencies reported on the measures of a task, as one paragraph: from each report its first sentence,
/// then its second …, as long as `most` characters are not passed; one at least. Ordered by agency as they
/// first come up; the same sentence of several agencies is said once. Empty where no report has a text.
FilledText condensed(const std::vector<const Progress *> &reports, const AgencyRegister &agencies, QDate day,
    const Wording &say, qsizetype most);

/// A text and who says it.
struct SharedText {
    QString text; ///< its first sentence, without the sign at the end
    std::vector<AgencyId> agencies;
    int reports = 0;
};

/// What most agencies say in one of their texts, then most reports, at most `most` of them; what is said as
/// often stays in order.
std::vector<SharedText> mostShared(
    const std::vector<const Progress *> &reports, QString Progress::*field, size_t most);

/// 一是……（区市场监管局）；二是……（区商务委等3个单位）。 Empty for none.
FilledText enumerated(
    const std::vector<SharedText> &texts, const AgencyRegister &agencies, QDate day, const Wording &say);

} // namespace qd
