// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/page/importwords.h"

#include <QCoreApplication>

namespace qd
{
namespace
{

struct ImportWords {
    Q_DECLARE_TR_FUNCTIONS(qd::ImportWords)
};

} // namespace

QString writtenWords(bool update, size_t plans, int tasks, int measures)
{
    if (update)
        return ImportWords::tr("The plan was updated. Ctrl+Z brings back how it was.");
    if (plans > 1)
        return ImportWords::tr("Imported as %1 plans: %2 tasks, %3 measures. Ctrl+Z takes them out again.")
            .arg(plans)
            .arg(tasks)
            .arg(measures);
    return ImportWords::tr("Imported: %1 tasks, %2 measures. Ctrl+Z takes it out again.")
        .arg(tasks)
        .arg(measures);
}

QString gapWords(const ImportReview &review, NodeId gap)
{
    if (gap.isValid())
        return ImportWords::tr("A text is missing here: fill it in, or leave this part out.");
    return review.proposal().title.trimmed().isEmpty()
        ? ImportWords::tr("The plan needs a title before it can be imported.")
        : ImportWords::tr("The plan needs a year before it can be imported.");
}

} // namespace qd
