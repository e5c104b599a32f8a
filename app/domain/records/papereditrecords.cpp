// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/papereditrecords.h"

namespace qd
{

PaperEdit paperEditFor(const PaperSubject &subject, const QString &key)
{
    PaperEdit text;
    text.planId = subject.plan;
    text.kind = subject.kind;
    text.period = subject.period;
    text.agencyId = subject.agency;
    text.selection = subject.selection;
    text.key = key;
    return text;
}

} // namespace qd
