// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/fieldtext.h"

#include "domain/records/records.h"
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

/// Columns of older versions that are none any more: the audit still names them.
struct RetiredColumn {
    const char *column;
    const char *word; ///< source text (context qd::FieldWords)
};

constexpr RetiredColumn retiredColumns[]{
    {"state", QT_TRANSLATE_NOOP("qd::FieldWords", "State")},
    {"blocked", QT_TRANSLATE_NOOP("qd::FieldWords", "Blocked")},
    {"state_on", QT_TRANSLATE_NOOP("qd::FieldWords", "Since")},
    {"state_by", QT_TRANSLATE_NOOP("qd::FieldWords", "State set by")},
    {"state_basis", QT_TRANSLATE_NOOP("qd::FieldWords", "Basis")},
    {"blocked_reason", QT_TRANSLATE_NOOP("qd::FieldWords", "Reason")},
};

template <typename E>
QString wordOr(const QString &value)
{
    const auto known = fromKey<E>(value);
    return known ? text(*known) : value;
}

bool isYesOrNo(const QString &column)
{
    constexpr std::array columns{"blocked"_L1, "by_rule"_L1, "inferred"_L1, "open_ended"_L1, "removed"_L1, "settled"_L1,
        "extra"_L1, "counted"_L1, "works"_L1, "at_milestones"_L1};
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
    return FieldWords::tr(wordOf(table));
}

QString tableText(const QString &name)
{
    const auto table = fromKey<Table>(name);
    return table ? text(*table) : name;
}

QString fieldText(Table table, const QString &column)
{
    const char *word = nullptr;
    withRecordOf(table, [&]<typename R>() {
        const auto look = [&](const auto &field) {
            if (column == QLatin1String(field.name))
                word = field.word;
        };
        std::apply([&](const auto &...field) { (look(field), ...); }, RecordTraits<R>::fields());
    });
    for (const RetiredColumn &retired : retiredColumns) {
        if (!word && column == QLatin1String(retired.column))
            word = retired.word;
    }
    return word ? FieldWords::tr(word) : column;
}

QString valueText(Table table, const QString &column, const QString &value)
{
    if (column == "state"_L1 && table != Table::ReviewStep)
        return wordOr<WorkState>(value);
    if (column == "report_state"_L1 || column == "state"_L1)
        return wordOr<ProgressState>(value);
    if (column == "role"_L1)
        return wordOr<Role>(value);
    if (column == "cycle"_L1)
        return wordOr<Cycle>(value);
    if (table == Table::Agency && column == "kind"_L1)
        return wordOr<AgencyKind>(value);
    if (table == Table::OpenDoubt && column == "kind"_L1)
        return wordOr<DoubtKind>(value);
    if (table == Table::Act && column == "kind"_L1)
        return wordOr<ActKind>(value);
    if (column == "channel"_L1)
        return wordOr<Channel>(value);
    if (column == "slip"_L1)
        return wordOr<Slip>(value);
    return isYesOrNo(column) ? yesOrNo(value) : value;
}

} // namespace qd
