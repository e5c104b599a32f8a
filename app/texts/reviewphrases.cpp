// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/reviewphrases.h"

#include <QCoreApplication>

namespace qd
{
namespace
{

struct ReviewPhrases {
    Q_DECLARE_TR_FUNCTIONS(qd::ReviewPhrases)
};

} // namespace

QStringList returnReasons(const ReviewRules &rules)
{
    if (!rules.reasons.isEmpty())
        return rules.reasons;
    return {ReviewPhrases::tr("Too general; say what was done, with figures."),
        ReviewPhrases::tr("It does not answer the measure of this period."),
        ReviewPhrases::tr("The figures do not fit those of the last period; check them."),
        ReviewPhrases::tr("Evidence is missing."), ReviewPhrases::tr("Problems and next steps are missing."),
        ReviewPhrases::tr("State and percent do not fit the text; correct one of them.")};
}

} // namespace qd
