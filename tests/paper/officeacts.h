// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "papercase.h"

/// Acts of the office in a book that is built by hand. A reference holds until the next act is added.
namespace officeacts
{

using namespace Qt::StringLiterals;

inline qd::Act &actOn(BookBuilder &b, qd::ActKind kind, QDate on, qd::MeasureId measure)
{
    qd::Act &act = b.setState(measure, qd::WorkState::NotStarted, on);
    act.kind = kind;
    return act;
}

/// About no task: of an agency.
inline qd::Act &actOf(BookBuilder &b, qd::ActKind kind, QDate on, qd::AgencyId agency)
{
    qd::Act &act = actOn(b, kind, on, {1});
    act.measureId = {};
    act.taskId = {};
    act.agencyId = agency;
    return act;
}

inline qd::ActId reminded(
    BookBuilder &b, qd::AgencyId agency, QDate on, qd::Slip slip = qd::Slip::None, QDate dueOn = {})
{
    qd::Act &act = actOf(b, qd::ActKind::Reminder, on, agency);
    act.slip = slip;
    act.dueOn = dueOn;
    return act.id;
}

inline qd::ActId instructed(
    BookBuilder &b, qd::MeasureId measure, const QString &text, QDate on, QDate dueOn = {})
{
    qd::Act &act = actOn(b, qd::ActKind::Instruction, on, measure);
    act.text = text;
    act.person = u"陈副区长"_s;
    act.dueOn = dueOn;
    return act.id;
}

inline void followed(
    BookBuilder &b, qd::ActId instruction, qd::MeasureId measure, const QString &text, QDate on, bool settled)
{
    qd::Act &act = actOn(b, qd::ActKind::FollowUp, on, measure);
    act.followsId = instruction;
    act.text = text;
    act.settled = settled;
}

inline qd::ActId extensionAsked(BookBuilder &b, qd::MeasureId measure, QDate to, QDate on)
{
    qd::Act &act = actOn(b, qd::ActKind::Extension, on, measure);
    act.deadlineDate = to;
    act.deadlinePhrase = to.toString(Qt::ISODate);
    act.reason = u"需再次征求意见"_s;
    return act.id;
}

inline void extensionGranted(BookBuilder &b, qd::ActId extension, qd::MeasureId measure, QDate to, QDate on)
{
    qd::Act &act = actOn(b, qd::ActKind::Deadline, on, measure);
    act.followsId = extension;
    act.deadlineDate = to;
    act.deadlinePhrase = to.toString(Qt::ISODate);
}

/// A report that the office had on that day.
inline qd::ProgressDigest &received(
    BookBuilder &b, qd::MeasureId measure, qd::AgencyId agency, const QString &period, QDate on)
{
    qd::ProgressDigest &report = b.report(measure, agency, period);
    report.receivedOn = on;
    return report;
}

/// The rows of the nth table, cells joined by |.
inline QStringList rowsIn(const qd::Document &document, size_t nth)
{
    QStringList rows;
    for (const qd::Block &block : document.blocks) {
        const auto *table = std::get_if<qd::TableBlock>(&block);
        if (!table || nth-- != 0)
            continue;
        for (const qd::RowGroup &group : table->groups) {
            for (const qd::TableRow &row : group.rows) {
                QStringList cells;
                for (const qd::TableCell &cell : row.cells)
                    cells << QString(cell.text).replace(u'\n', u' ');
                rows << cells.join(u'|');
            }
        }
        break;
    }
    return rows;
}

/// The paragraph of that key.
inline QString said(const qd::Document &document, const QString &key)
{
    for (const qd::Block &block : document.blocks) {
        const auto *paragraph = std::get_if<qd::Paragraph>(&block);
        if (paragraph && paragraph->key == key)
            return paragraph->text;
    }
    return {};
}

inline qd::Document made(const qd::PaperInput &input)
{
    const auto document = qd::compose(input);
    return document ? **document : qd::Document();
}

} // namespace officeacts
