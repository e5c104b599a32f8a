// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/findingtext.h"

#include "domain/records/issuerecords.h"
#include "texts/fieldtext.h"

#include <QCoreApplication>

namespace qd
{
namespace
{

struct FindingWords {
    Q_DECLARE_TR_FUNCTIONS(qd::FindingWords)
};

QString sentence(FindingKind kind)
{
    switch (kind) {
    case FindingKind::DatabaseSays:
        return FindingWords::tr("The check of the database says: %1");
    case FindingKind::RowMissing:
        return FindingWords::tr("Row %1 of “%2” names a row of “%3” that is not there");
    case FindingKind::RowOfOtherPlan:
        return FindingWords::tr("Row %1 of “%2” is of plan %3, its task of plan %4");
    case FindingKind::TaskWithoutMeasure:
        return FindingWords::tr("Task with id %1 has no measure");
    case FindingKind::TaskOfOtherPlan:
        return FindingWords::tr("Task with id %1 is of plan %2, its section of plan %3");
    case FindingKind::PartyOfOtherTask:
        return FindingWords::tr("Responsible agency with id %1 is of task %2, its measure of task %3");
    case FindingKind::VersionGap:
        return FindingWords::tr("Versions of the report on measure %1 by agency %2 in %3 have a gap");
    case FindingKind::NoCollective:
        return FindingWords::tr("Membership with id %1 is in %2, which is no collective");
    case FindingKind::PlanWithoutSection:
        return FindingWords::tr("Plan with id %1 has no section");
    case FindingKind::AuditUnreadable:
        return FindingWords::tr("Recorded change %1 cannot be read");
    case FindingKind::ValueMalformed:
        return FindingWords::tr("“%3” of row %1 of “%2” holds no possible value");
    case FindingKind::RowUnlikeAudit:
        return FindingWords::tr("“%3” of row %1 of “%2” is not what was last recorded");
    case FindingKind::RowNotAudited:
        return FindingWords::tr("Row %1 of “%2” was never recorded");
    case FindingKind::RowVanished:
        return FindingWords::tr("Row %1 of “%2” is gone, though nobody removed it");
    case FindingKind::AuditBroken:
        return FindingWords::tr("Recorded change %1 does not begin where the one before it ended");
    case FindingKind::AuditHeadUnreadable:
        return FindingWords::tr("Recorded operation %1 cannot be read");
    case FindingKind::IssueDamaged:
        return FindingWords::tr("The kept %3 of issue No. %2 of “%1” is not what was issued");
    }
    return {};
}

/// Whose values are row, table and perhaps a column.
bool isAboutRow(FindingKind kind)
{
    return kind == FindingKind::ValueMalformed || kind == FindingKind::RowUnlikeAudit
        || kind == FindingKind::RowNotAudited || kind == FindingKind::RowVanished;
}

QString partText(const QString &name)
{
    switch (fromKey<IssuePart>(name).value_or(IssuePart::Document)) {
    case IssuePart::Document:
        return FindingWords::tr("document");
    case IssuePart::Pdf:
        return FindingWords::tr("PDF");
    case IssuePart::Data:
        return FindingWords::tr("data");
    }
    return {};
}

} // namespace

QString text(const Finding &finding)
{
    QStringList values = finding.values;
    if (finding.kind == FindingKind::IssueDamaged && values.size() > 2)
        values[2] = partText(values[2]);
    if (finding.kind == FindingKind::RowMissing) {
        for (QString &value : values)
            value = tableText(value);
    }
    if (isAboutRow(finding.kind)) {
        if (const auto table = fromKey<Table>(values.value(1)); table && values.size() > 2)
            values[2] = fieldText(*table, values[2]);
        values[1] = tableText(values.value(1));
    }
    // All at once: a value may hold a %1 of its own.
    const QString format = sentence(finding.kind);
    QString out;
    for (qsizetype at = 0; at < format.size(); ++at) {
        const int number
            = format.at(at) == u'%' && at + 1 < format.size() ? format.at(at + 1).digitValue() : 0;
        if (number >= 1) {
            out += values.value(number - 1);
            ++at;
        } else {
            out += format.at(at);
        }
    }
    return out.simplified();
}

QString text(const EvidenceFault &fault)
{
    const QString number = QString::number(fault.id.value);
    switch (fault.kind) {
    case EvidenceFaultKind::Missing:
        return FindingWords::tr("The attached file no. %1, “%2”, is missing").arg(number, fault.name);
    case EvidenceFaultKind::Altered:
        return FindingWords::tr("The attached file no. %1, “%2”, was altered after it had been attached")
            .arg(number, fault.name);
    }
    return {};
}

} // namespace qd
