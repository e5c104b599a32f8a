// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/fieldtext.h"

#include "domain/proposal.h"
#include "texts/enumtext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

struct FieldWords {
    Q_DECLARE_TR_FUNCTIONS(qd::FieldWords)
};

/// One word a column: a column of the same name means the same in every table.
struct ColumnWord {
    const char *column;
    const char *word; ///< source text (context qd::FieldWords)
};

// clang-format off
constexpr ColumnWord columnWords[]{
    {"id", QT_TRANSLATE_NOOP("qd::FieldWords", "Id")},
    {"title", QT_TRANSLATE_NOOP("qd::FieldWords", "Title")},
    {"year", QT_TRANSLATE_NOOP("qd::FieldWords", "Year")},
    {"preamble", QT_TRANSLATE_NOOP("qd::FieldWords", "Preamble")},
    {"version", QT_TRANSLATE_NOOP("qd::FieldWords", "Version")},
    {"cycle", QT_TRANSLATE_NOOP("qd::FieldWords", "Reporting cycle")},
    {"created_at", QT_TRANSLATE_NOOP("qd::FieldWords", "Made at")},
    {"plan_id", QT_TRANSLATE_NOOP("qd::FieldWords", "Plan")},
    {"position", QT_TRANSLATE_NOOP("qd::FieldWords", "Position")},
    {"number", QT_TRANSLATE_NOOP("qd::FieldWords", "Numbering")},
    {"section_id", QT_TRANSLATE_NOOP("qd::FieldWords", "Section")},
    {"text", QT_TRANSLATE_NOOP("qd::FieldWords", "Text")},
    {"heading_number", QT_TRANSLATE_NOOP("qd::FieldWords", "Number of the heading")},
    {"heading_title", QT_TRANSLATE_NOOP("qd::FieldWords", "Heading")},
    {"deadline_phrase", QT_TRANSLATE_NOOP("qd::FieldWords", "Deadline")},
    {"deadline_date", QT_TRANSLATE_NOOP("qd::FieldWords", "Deadline day")},
    {"start_date", QT_TRANSLATE_NOOP("qd::FieldWords", "Start")},
    {"summarising_id", QT_TRANSLATE_NOOP("qd::FieldWords", "Summarising agency")},
    {"removed", QT_TRANSLATE_NOOP("qd::FieldWords", "Deleted")},
    {"leaders", QT_TRANSLATE_NOOP("qd::FieldWords", "Responsible leader")},
    {"task_id", QT_TRANSLATE_NOOP("qd::FieldWords", "Task")},
    {"state", QT_TRANSLATE_NOOP("qd::FieldWords", "State")},
    {"state_on", QT_TRANSLATE_NOOP("qd::FieldWords", "Since")},
    {"state_by", QT_TRANSLATE_NOOP("qd::FieldWords", "State set by")},
    {"state_basis", QT_TRANSLATE_NOOP("qd::FieldWords", "Basis")},
    {"blocked", QT_TRANSLATE_NOOP("qd::FieldWords", "Blocked")},
    {"blocked_reason", QT_TRANSLATE_NOOP("qd::FieldWords", "Reason")},
    {"full_name", QT_TRANSLATE_NOOP("qd::FieldWords", "Full name")},
    {"short_name", QT_TRANSLATE_NOOP("qd::FieldWords", "Usual name")},
    {"kind", QT_TRANSLATE_NOOP("qd::FieldWords", "Kind")},
    {"official_order", QT_TRANSLATE_NOOP("qd::FieldWords", "Official order")},
    {"liaison", QT_TRANSLATE_NOOP("qd::FieldWords", "Liaison officer")},
    {"leader", QT_TRANSLATE_NOOP("qd::FieldWords", "Leader in charge")},
    {"phone", QT_TRANSLATE_NOOP("qd::FieldWords", "Telephone")},
    {"remark", QT_TRANSLATE_NOOP("qd::FieldWords", "Remark")},
    {"agency_id", QT_TRANSLATE_NOOP("qd::FieldWords", "Agency")},
    {"name", QT_TRANSLATE_NOOP("qd::FieldWords", "Name")},
    {"collective_id", QT_TRANSLATE_NOOP("qd::FieldWords", "Collective")},
    {"from_date", QT_TRANSLATE_NOOP("qd::FieldWords", "From")},
    {"until_date", QT_TRANSLATE_NOOP("qd::FieldWords", "Until")},
    {"measure_id", QT_TRANSLATE_NOOP("qd::FieldWords", "Measure")},
    {"role", QT_TRANSLATE_NOOP("qd::FieldWords", "Role")},
    {"printed_name", QT_TRANSLATE_NOOP("qd::FieldWords", "Name as printed")},
    {"open_ended", QT_TRANSLATE_NOOP("qd::FieldWords", "Open-ended")},
    {"by_rule", QT_TRANSLATE_NOOP("qd::FieldWords", "Role by rule")},
    {"inferred", QT_TRANSLATE_NOOP("qd::FieldWords", "Prefix supplied")},
    {"period", QT_TRANSLATE_NOOP("qd::FieldWords", "Period")},
    {"percent", QT_TRANSLATE_NOOP("qd::FieldWords", "Percent")},
    {"problem", QT_TRANSLATE_NOOP("qd::FieldWords", "Problems")},
    {"next_step", QT_TRANSLATE_NOOP("qd::FieldWords", "Next step")},
    {"report_state", QT_TRANSLATE_NOOP("qd::FieldWords", "Report state")},
    {"at", QT_TRANSLATE_NOOP("qd::FieldWords", "Saved at")},
    {"by", QT_TRANSLATE_NOOP("qd::FieldWords", "Saved by")},
    {"sha256", QT_TRANSLATE_NOOP("qd::FieldWords", "Fingerprint of the file")},
    {"file_name", QT_TRANSLATE_NOOP("qd::FieldWords", "File name")},
    {"source_text", QT_TRANSLATE_NOOP("qd::FieldWords", "Text of the file")},
    {"names", QT_TRANSLATE_NOOP("qd::FieldWords", "Names")},
    {"proposal", QT_TRANSLATE_NOOP("qd::FieldWords", "Proposal")},
    {"settled", QT_TRANSLATE_NOOP("qd::FieldWords", "Settled")},
    {"first_period", QT_TRANSLATE_NOOP("qd::FieldWords", "First reporting period")},
    {"done_on", QT_TRANSLATE_NOOP("qd::FieldWords", "Finished on")},
    {"on_day", QT_TRANSLATE_NOOP("qd::FieldWords", "From that day")},
    {"basis", QT_TRANSLATE_NOOP("qd::FieldWords", "Basis")},
};
// clang-format on

template <typename E>
QString wordOr(const QString &value)
{
    const auto known = fromKey<E>(value);
    return known ? text(*known) : value;
}

bool isYesOrNo(const QString &column)
{
    constexpr std::array columns{"blocked"_L1, "by_rule"_L1, "inferred"_L1, "open_ended"_L1, "removed"_L1, "settled"_L1};
    return std::find(columns.begin(), columns.end(), column) != columns.end();
}

QString yesOrNo(const QString &value)
{
    if (value == "1"_L1 || value == "true"_L1)
        return FieldWords::tr("Yes");
    if (value == "0"_L1 || value == "false"_L1)
        return FieldWords::tr("No");
    return value;
}

} // namespace

QString text(Table table)
{
    switch (table) {
    case Table::Plan:
        return FieldWords::tr("Plan");
    case Table::Section:
        return FieldWords::tr("Section");
    case Table::Task:
        return FieldWords::tr("Task");
    case Table::Measure:
        return FieldWords::tr("Measure");
    case Table::Agency:
        return FieldWords::tr("Agency");
    case Table::Alias:
        return FieldWords::tr("Alias");
    case Table::Membership:
        return FieldWords::tr("Membership");
    case Table::Party:
        return FieldWords::tr("Responsible agency");
    case Table::Exemption:
        return FieldWords::tr("Exemption from reporting");
    case Table::Progress:
        return FieldWords::tr("Progress report");
    case Table::ImportBatch:
        return FieldWords::tr("Import");
    case Table::OpenPoint:
        return FieldWords::tr("Open point");
    case Table::Act:
        return FieldWords::tr("Act of the office");
    }
    return {};
}

QString tableText(const QString &name)
{
    const auto table = fromKey<Table>(name);
    return table ? text(*table) : name;
}

QString fieldText(Table table, const QString &column)
{
    if (table == Table::Exemption && column == "agency_id"_L1)
        return FieldWords::tr("Owes no report");
    for (const ColumnWord &known : columnWords) {
        if (column == QLatin1String(known.column))
            return FieldWords::tr(known.word);
    }
    return column;
}

QString valueText(Table table, const QString &column, const QString &value)
{
    if (column == "state"_L1)
        return wordOr<WorkState>(value);
    if (column == "report_state"_L1)
        return wordOr<ReportState>(value);
    if (column == "role"_L1)
        return wordOr<Role>(value);
    if (column == "cycle"_L1)
        return wordOr<Cycle>(value);
    if (table == Table::Agency && column == "kind"_L1)
        return wordOr<AgencyKind>(value);
    if (table == Table::OpenPoint && column == "kind"_L1)
        return wordOr<DoubtKind>(value);
    if (table == Table::Act && column == "kind"_L1)
        return wordOr<ActKind>(value);
    return isYesOrNo(column) ? yesOrNo(value) : value;
}

} // namespace qd
