// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "domain/table.h"

#include <QJsonObject>

#include <tuple>

// Which column holds which field of which record, told once: storage binds and reads by it, a Change carries
// rows as JSON by it, PlanBook reads them back by it.
namespace qd
{

template <typename R, typename T>
struct Field {
    const char *name; ///< column and JSON name
    T R::*member;
};
template <typename R, typename T>
Field(const char *, T R::*) -> Field<R, T>;

/// Specialised for every record: `table` and `fields()`, a tuple of Field, the id first.
template <typename R>
struct RecordTraits;

// clang-format off
template <> struct RecordTraits<Plan> {
    static constexpr Table table = Table::Plan;
    static constexpr auto fields() { return std::make_tuple(Field{"id", &Plan::id}, Field{"title", &Plan::title},
        Field{"year", &Plan::year}, Field{"preamble", &Plan::preamble}, Field{"version", &Plan::version},
        Field{"cycle", &Plan::cycle}, Field{"created_at", &Plan::createdAt},
        Field{"first_period", &Plan::firstPeriod}); }
};
template <> struct RecordTraits<Section> {
    static constexpr Table table = Table::Section;
    static constexpr auto fields() { return std::make_tuple(Field{"id", &Section::id}, Field{"plan_id", &Section::planId},
        Field{"position", &Section::position}, Field{"number", &Section::number}, Field{"title", &Section::title}); }
};
template <> struct RecordTraits<Task> {
    static constexpr Table table = Table::Task;
    static constexpr auto fields() { return std::make_tuple(Field{"id", &Task::id}, Field{"plan_id", &Task::planId},
        Field{"section_id", &Task::sectionId}, Field{"position", &Task::position}, Field{"number", &Task::number},
        Field{"title", &Task::title}, Field{"text", &Task::text}, Field{"heading_number", &Task::headingNumber},
        Field{"heading_title", &Task::headingTitle}, Field{"deadline_phrase", &Task::deadlinePhrase},
        Field{"deadline_date", &Task::deadlineDate}, Field{"start_date", &Task::startDate},
        Field{"summarising_id", &Task::summarisingId}, Field{"removed", &Task::removed},
        Field{"leaders", &Task::leaders}); }
};
template <> struct RecordTraits<Measure> {
    static constexpr Table table = Table::Measure;
    static constexpr auto fields() { return std::make_tuple(Field{"id", &Measure::id}, Field{"task_id", &Measure::taskId},
        Field{"position", &Measure::position}, Field{"text", &Measure::text},
        Field{"deadline_phrase", &Measure::deadlinePhrase}, Field{"deadline_date", &Measure::deadlineDate},
        Field{"start_date", &Measure::startDate}, Field{"removed", &Measure::removed}); }
};
template <> struct RecordTraits<Agency> {
    static constexpr Table table = Table::Agency;
    static constexpr auto fields() { return std::make_tuple(Field{"id", &Agency::id}, Field{"full_name", &Agency::fullName},
        Field{"short_name", &Agency::shortName}, Field{"kind", &Agency::kind},
        Field{"official_order", &Agency::officialOrder}, Field{"liaison", &Agency::liaison},
        Field{"leader", &Agency::leader}, Field{"phone", &Agency::phone}, Field{"remark", &Agency::remark}); }
};
template <> struct RecordTraits<Alias> {
    static constexpr Table table = Table::Alias;
    static constexpr auto fields() { return std::make_tuple(Field{"id", &Alias::id}, Field{"agency_id", &Alias::agencyId},
        Field{"name", &Alias::name}, Field{"until_date", &Alias::untilDate}); }
};
template <> struct RecordTraits<Membership> {
    static constexpr Table table = Table::Membership;
    static constexpr auto fields() { return std::make_tuple(Field{"id", &Membership::id},
        Field{"collective_id", &Membership::collectiveId}, Field{"agency_id", &Membership::agencyId},
        Field{"from_date", &Membership::fromDate}, Field{"until_date", &Membership::untilDate}); }
};
template <> struct RecordTraits<Party> {
    static constexpr Table table = Table::Party;
    static constexpr auto fields() { return std::make_tuple(Field{"id", &Party::id}, Field{"task_id", &Party::taskId},
        Field{"measure_id", &Party::measureId}, Field{"agency_id", &Party::agencyId}, Field{"role", &Party::role},
        Field{"position", &Party::position}, Field{"printed_name", &Party::printedName},
        Field{"open_ended", &Party::openEnded}, Field{"by_rule", &Party::byRule}, Field{"inferred", &Party::inferred},
        Field{"from_date", &Party::fromDate}, Field{"until_date", &Party::untilDate}); }
};
template <> struct RecordTraits<Exemption> {
    static constexpr Table table = Table::Exemption;
    static constexpr auto fields() { return std::make_tuple(Field{"id", &Exemption::id},
        Field{"measure_id", &Exemption::measureId}, Field{"agency_id", &Exemption::agencyId}); }
};
template <> struct RecordTraits<Progress> {
    static constexpr Table table = Table::Progress;
    static constexpr auto fields() { return std::make_tuple(Field{"id", &Progress::id},
        Field{"measure_id", &Progress::measureId}, Field{"agency_id", &Progress::agencyId},
        Field{"period", &Progress::period}, Field{"version", &Progress::version}, Field{"state", &Progress::state},
        Field{"percent", &Progress::percent}, Field{"blocked", &Progress::blocked}, Field{"text", &Progress::text},
        Field{"problem", &Progress::problem}, Field{"next_step", &Progress::nextStep},
        Field{"remark", &Progress::remark}, Field{"report_state", &Progress::reportState}, Field{"at", &Progress::at},
        Field{"by", &Progress::by}, Field{"done_on", &Progress::doneOn}); }
};
template <> struct RecordTraits<ImportBatch> {
    static constexpr Table table = Table::ImportBatch;
    static constexpr auto fields() { return std::make_tuple(Field{"id", &ImportBatch::id},
        Field{"plan_id", &ImportBatch::planId}, Field{"sha256", &ImportBatch::sha256},
        Field{"file_name", &ImportBatch::fileName}, Field{"source_text", &ImportBatch::sourceText},
        Field{"at", &ImportBatch::at}); }
};
template <> struct RecordTraits<OpenPoint> {
    static constexpr Table table = Table::OpenPoint;
    static constexpr auto fields() { return std::make_tuple(Field{"id", &OpenPoint::id},
        Field{"plan_id", &OpenPoint::planId}, Field{"task_id", &OpenPoint::taskId}, Field{"kind", &OpenPoint::kind},
        Field{"names", &OpenPoint::names}, Field{"proposal", &OpenPoint::proposal},
        Field{"settled", &OpenPoint::settled}, Field{"position", &OpenPoint::position}); }
};
template <> struct RecordTraits<Act> {
    static constexpr Table table = Table::Act;
    static constexpr auto fields() { return std::make_tuple(Field{"id", &Act::id}, Field{"task_id", &Act::taskId},
        Field{"measure_id", &Act::measureId}, Field{"kind", &Act::kind}, Field{"on_day", &Act::onDay},
        Field{"state", &Act::state}, Field{"blocked", &Act::blocked},
        Field{"deadline_phrase", &Act::deadlinePhrase}, Field{"deadline_date", &Act::deadlineDate},
        Field{"basis", &Act::basis}, Field{"by", &Act::by}); }
};
// clang-format on

/// Expands `each(R)` for every record type: where the templates over records are instantiated.
#define QD_FOR_EACH_RECORD(each)                                                                             \
    each(Plan) each(Section) each(Task) each(Measure) each(Agency) each(Alias) each(Membership) each(Party)  \
        each(Exemption) each(Progress) each(ImportBatch) each(OpenPoint) each(Act)

/// A field as JSON: ids and numbers as numbers (an id of 0 as null, so that a foreign key is NULL), dates as
/// yyyy-MM-dd, moments as ISO with milliseconds, enums and periods by their key, empty optionals as null.
QJsonValue toJsonValue(qint64);
QJsonValue toJsonValue(int);
QJsonValue toJsonValue(bool);
QJsonValue toJsonValue(const QString &);
QJsonValue toJsonValue(QDate);
QJsonValue toJsonValue(const QDateTime &);
QJsonValue toJsonValue(const Period &);
QJsonValue toJsonValue(const std::optional<int> &);
template <typename Tag>
QJsonValue toJsonValue(Id<Tag> id)
{
    return id.isValid() ? QJsonValue(id.value) : QJsonValue();
}
template <typename E>
requires std::is_enum_v<E> QJsonValue toJsonValue(E value)
{
    return QString(key(value));
}

void fromJsonValue(const QJsonValue &, int &);
void fromJsonValue(const QJsonValue &, bool &);
void fromJsonValue(const QJsonValue &, QString &);
void fromJsonValue(const QJsonValue &, QDate &);
void fromJsonValue(const QJsonValue &, QDateTime &);
void fromJsonValue(const QJsonValue &, Period &);
void fromJsonValue(const QJsonValue &, std::optional<int> &);
template <typename Tag>
void fromJsonValue(const QJsonValue &value, Id<Tag> &id)
{
    id.value = value.toInteger();
}
template <typename E>
requires std::is_enum_v<E>
void fromJsonValue(const QJsonValue &value, E &out)
{
    out = fromKey<E>(value.toString()).value_or(E{});
}

/// The whole record as a row, and back. Unknown or missing names leave the default. Made for every record in
/// fields.cpp, once: their fold over the fields is slow to compile.
template <typename R>
QJsonObject toRow(const R &record);
template <typename R>
R fromRow(const QJsonObject &row);

} // namespace qd
