// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/planbook.h"
#include "domain/records/records.h"

#include <QJsonDocument>

namespace qd::test
{

/// All that a book holds, a row a line, so that a difference between two is a line.
inline QStringList bookDump(const PlanBook &book)
{
    QStringList out;
    const auto add = [&](const auto &row) {
        out << QString::fromUtf8(QJsonDocument(toRow(row)).toJson(QJsonDocument::Compact));
    };
    add(book.plan());
    for (const Section *section : book.sections())
        add(*section);
    for (const Task *task : book.tasks()) {
        add(*task);
        for (const Party *party : book.partiesOf(task->id, endOfTime))
            add(*party);
    }
    for (const Measure *measure : book.measures()) {
        add(*measure);
        for (const Party *party : book.ownPartiesOf(measure->id, endOfTime))
            add(*party);
        for (const Agency &agency : book.agencies().agencies()) {
            if (const Exemption *exemption = book.exemption(measure->id, agency.id))
                add(*exemption);
        }
        for (const ProgressDigest &digest : book.progressOf(measure->id))
            out << QStringLiteral("report %1 %2 %3 %4 %5")
                       .arg(digest.id.value)
                       .arg(digest.measureId.value)
                       .arg(digest.agencyId.value)
                       .arg(digest.period.toString())
                       .arg(digest.version);
    }
    for (const OpenDoubt &point : book.allOpenDoubts())
        add(point);
    for (const Agency &agency : book.agencies().agencies()) {
        add(agency);
        out << book.agencies().aliasesOf(agency.id);
    }
    for (const Membership &membership : book.agencies().memberships())
        add(membership);
    return out;
}

} // namespace qd::test
