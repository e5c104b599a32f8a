// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/auditwords.h"

#include "base/textcompare.h"
#include "domain/records/records.h"
#include "texts/basistext.h"
#include "texts/enumtext.h"
#include "texts/fieldtext.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

/// For lupdate: the sentences of this file have one context.
struct AuditSentences {
    Q_DECLARE_TR_FUNCTIONS(qd::AuditWords)
};

constexpr qsizetype longestBriefValue = 40; // characters

/// What a clerk does not read: what a row is about is said beside it, who and when above it.
bool isSilent(const QString &column)
{
    static const QSet<QString> silent{u"id"_s, u"plan_id"_s, u"task_id"_s, u"measure_id"_s, u"progress_id"_s,
        u"act_id"_s, u"follows_id"_s, u"removed"_s, u"position"_s, u"at"_s, u"by"_s, u"created_at"_s,
        u"state_by"_s, u"printed_name"_s, u"by_rule"_s, u"inferred"_s, u"open_ended"_s, u"sha256"_s,
        u"source_text"_s, u"sources"_s, u"bytes"_s, u"official_order"_s};
    return silent.contains(column);
}

/// The columns of a row in the order of its record; behind them those that only older versions had.
QStringList columnsOf(Table table, const QJsonObject &row)
{
    QStringList columns;
    withRecordOf(table, [&]<typename R>() {
        std::apply([&](const auto &...field) { (columns.append(QLatin1String(field.name)), ...); },
            RecordTraits<R>::fields());
    });
    for (const QString &column : row.keys()) {
        if (!columns.contains(column))
            columns << column;
    }
    return columns;
}

/// The two values from where they begin to differ on: of two long texts the beginning is mostly the same.
std::pair<QString, QString> fromDifference(const QString &was, const QString &is)
{
    constexpr qsizetype before = 6; // characters that stay in sight
    const auto differ = std::mismatch(was.begin(), was.end(), is.begin(), is.end());
    qsizetype start = std::max<qsizetype>(0, std::distance(was.begin(), differ.first) - before);
    if (start > 0 && was[start].isLowSurrogate())
        --start;
    if (start == 0 || std::max(was.size(), is.size()) <= longestBriefValue)
        return {was, is};
    return {u'…' + was.mid(start), u'…' + is.mid(start)};
}

const Reference *referenceIn(Table table, const QString &column)
{
    const auto &references = referencesOf(table);
    const auto at = std::find_if(references.begin(), references.end(),
        [&](const Reference &reference) { return column == reference.column; });
    return at == references.end() ? nullptr : &*at;
}

/// 工作状态：已销号（自2023年5月10日，会议纪要）
QString actSentence(const QJsonObject &row)
{
    const auto act = fromRow<Act>(row);
    const QString what = act.kind == ActKind::State ? text(act.state)
        : act.kind == ActKind::Blocked
        ? (act.blocked ? AuditSentences::tr("yes") : AuditSentences::tr("solved"))
        : !act.deadlinePhrase.isEmpty() ? act.deadlinePhrase
        : act.deadlineDate.isValid()    ? dateText(act.deadlineDate)
                                        : act.text;
    const QString since = AuditSentences::tr("from %1").arg(dateText(act.onDay));
    const QString basis = basisText(act.basis);
    return AuditSentences::tr("%1: %2 (%3)")
        .arg(text(act.kind), what, basis.isEmpty() ? since : AuditSentences::tr("%1, %2").arg(since, basis));
}

} // namespace

QString AuditWords::operation(OpKind op, Direction direction)
{
    switch (direction) {
    case Direction::Do:
        return text(op);
    case Direction::Undo:
        return AuditSentences::tr("Undone: %1").arg(text(op));
    case Direction::Redo:
        return AuditSentences::tr("Done again: %1").arg(text(op));
    }
    return {};
}

ChangedRow AuditWords::row(const Change &change, const AuditSubject &subject, QDate day) const
{
    ChangedRow row;
    row.kind = text(change.table);
    row.sentence = sentence(change, day);
    const auto task = m_names.tasks.value(subject.task.value);
    row.task = task.name;
    if (const int place = m_names.measures.value(subject.measure.value))
        row.measure = AuditSentences::tr("Measure %1").arg(place);
    const QJsonObject before = change.before.value_or(QJsonObject());
    const QJsonObject after = change.after.value_or(QJsonObject());
    const QJsonObject &all = change.after ? after : before;
    const qint64 plan = change.table == Table::Plan ? change.id
        : task.plan.isValid()                       ? task.plan.value
                                                    : all.value("plan_id"_L1).toInteger();
    row.plan = m_names.plans.value(plan);
    if (change.table == Table::Act && !row.sentence.isEmpty())
        return row; // it says all
    for (const QString &column : columnsOf(change.table, all)) {
        if (isSilent(column) || before.value(column) == after.value(column))
            continue;
        ChangedField told{fieldText(change.table, column),
            value(change.table, column, before.value(column), day),
            value(change.table, column, after.value(column), day)};
        const bool isSaid = !row.sentence.isEmpty() && row.sentence.contains(told.was + told.is);
        if (told.was != told.is && !isSaid)
            row.fields.push_back(std::move(told));
    }
    return row;
}

/// Reports, responsible agencies and acts come and go as whole rows: one line says it.
QString AuditWords::sentence(const Change &change, QDate day) const
{
    if (change.before && change.after) {
        const int was = change.before->value("removed"_L1).toInt();
        const int is = change.after->value("removed"_L1).toInt();
        return was == is ? QString()
            : is != 0    ? AuditSentences::tr("Deleted")
                         : AuditSentences::tr("Brought back");
    }
    const QJsonObject row = change.after ? *change.after : *change.before;
    const auto words
        = [&](QLatin1String column) { return value(change.table, column, row.value(column), day); };
    const auto gone = [&](const QString &what) {
        return change.after ? what : AuditSentences::tr("Taken out: %1").arg(what);
    };
    if (change.table == Table::Act)
        return gone(actSentence(row));
    if (change.table == Table::Progress) {
        const QString percent = words("percent"_L1);
        return gone(u"%1 · %2 · %3%4"_s.arg(words("period"_L1), words("agency_id"_L1), words("state"_L1),
            percent.isEmpty() ? QString() : u" %1%"_s.arg(percent)));
    }
    if (change.table == Table::Party) {
        const QString party = AuditSentences::tr("%1 (%2)").arg(words("agency_id"_L1), words("role"_L1));
        return change.after ? AuditSentences::tr("Added: %1").arg(party) : gone(party);
    }
    if (change.table == Table::Evidence)
        return change.after ? AuditSentences::tr("Attached: %1").arg(words("name"_L1)) : gone(words("name"_L1));
    if (change.table == Table::Exemption)
        return change.after ? AuditSentences::tr("%1 owes no report").arg(words("agency_id"_L1))
                            : AuditSentences::tr("%1 owes reports").arg(words("agency_id"_L1));
    return {};
}

QString AuditWords::value(Table table, const QString &column, const QJsonValue &value, QDate day) const
{
    if (value.isNull() || value.isUndefined())
        return {};
    if (const Reference *reference = referenceIn(table, column)) {
        const qint64 id = value.toInteger();
        const QString name = reference->to == Table::Agency ? m_agencies.nameOn(AgencyId{id}, day)
            : reference->to == Table::Section               ? m_names.sections.value(id)
            : reference->to == Table::Task                  ? m_names.tasks.value(id).name
                                                            : m_names.plans.value(id);
        return name.isEmpty() && id > 0 ? QString::number(id) : name;
    }
    if (column == "blocked"_L1)
        return value.toInt() != 0 ? AuditSentences::tr("yes") : QString();
    if (value.isDouble())
        return valueText(table, column, QString::number(value.toDouble(), 'g', 15));
    const QString string = value.toString();
    if (column == "state_basis"_L1)
        return basisText(string);
    if (column == "period"_L1 || column == "first_period"_L1) {
        const auto period = Period::parse(string);
        return period ? text(*period) : string;
    }
    return valueText(table, column, string);
}

QString AuditWords::brief(const ChangedRow &row)
{
    if (!row.sentence.isEmpty())
        return row.sentence;
    const auto cut = [](const QString &text) { return cutShort(text.simplified(), longestBriefValue); };
    QStringList parts;
    for (const ChangedField &field : row.fields) {
        const auto [was, is] = fromDifference(field.was.simplified(), field.is.simplified());
        parts << (field.was.isEmpty() ? AuditSentences::tr("%1: %2").arg(field.name, cut(is))
                : field.is.isEmpty()  ? AuditSentences::tr("%1: %2 taken out").arg(field.name, cut(was))
                                     : AuditSentences::tr("%1: %2 → %3").arg(field.name, cut(was), cut(is)));
    }
    return parts.join(AuditSentences::tr("; "));
}

} // namespace qd
