// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan/plansnapshot.h"

#include "domain/records/rowlist.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborStreamWriter>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

/// To be raised when what is written here means something else than before; a column that comes or goes does
/// not count.
constexpr int snapshotFormat = 1;
constexpr int compression = 3; // half as large again as the best, in a third of the time

void put(QCborStreamWriter &to, const QString &text)
{
    to.append(text);
}
void put(QCborStreamWriter &to, const QJsonValue &value)
{
    if (value.isString())
        to.append(value.toString());
    else if (value.isDouble())
        to.append(value.toInteger());
    else
        to.append(QCborSimpleType::Null);
}

/// A value of a row as the audit has it; texts and whole numbers by a shorter way.
template <typename T>
void putField(QCborStreamWriter &to, const T &value)
{
    if constexpr (std::is_same_v<T, QString>)
        put(to, value);
    else if constexpr (std::is_same_v<T, int>)
        to.append(qint64{value});
    else
        put(to, toJsonValue(value));
}

template <typename T>
void takeField(const QCborValue &value, T &out)
{
    if constexpr (std::is_same_v<T, QString>) {
        out = value.toString();
        if (out.isNull())
            out = ""_L1; // texts are never null
    } else {
        fromJsonValue(value.toJsonValue(), out);
    }
}

template <typename R>
void putTable(QCborStreamWriter &to, const std::vector<R> &rows)
{
    to.append(key(tableOf<R>()));
    to.startMap(2);
    to.append("columns"_L1);
    std::apply(
        [&](const auto &...field) {
            to.startArray(sizeof...(field));
            (to.append(QLatin1String(field.name)), ...);
            to.endArray();
        },
        RecordTraits<R>::fields());
    to.append("values"_L1);
    to.startArray();
    for (const R &row : rows)
        std::apply(
            [&](const auto &...field) { (putField(to, row.*field.member), ...); }, RecordTraits<R>::fields());
    to.endArray();
    to.endMap();
}

template <typename R>
void takeTable(const QCborMap &tables, std::vector<R> &rows)
{
    const QCborMap table = tables.value(key(tableOf<R>())).toMap();
    const QCborArray columns = table.value("columns"_L1).toArray();
    const QCborArray values = table.value("values"_L1).toArray();
    if (columns.isEmpty())
        return;
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < columns.size(); ++i)
        places.insert(columns.at(i).toString(), i);
    const qsizetype count = values.size() / columns.size();
    rows.resize(static_cast<size_t>(count));
    const auto takeColumn = [&](const auto &field) {
        const auto place = places.constFind(QLatin1String(field.name));
        if (place == places.constEnd())
            return;
        for (qsizetype row = 0; row < count; ++row)
            takeField(values.at(row * columns.size() + *place), rows[static_cast<size_t>(row)].*field.member);
    };
    std::apply([&](const auto &...field) { (takeColumn(field), ...); }, RecordTraits<R>::fields());
}

} // namespace

QByteArray packedSnapshot(const PlanSnapshot &snapshot)
{
    QByteArray bytes;
    QCborStreamWriter to(&bytes);
    to.startMap(2);
    to.append("format"_L1);
    to.append(snapshotFormat);
    to.append("tables"_L1);
    to.startMap();
    const auto putRows = [&]<typename R>() {
        if constexpr (PlanSnapshot::holds<R>())
            putTable(to, snapshot.rows<R>());
    };
    for (const Table table : allOf<Table>())
        withRecordOf(table, putRows);
    to.endMap();
    to.endMap();
    return qCompress(bytes, compression);
}

std::optional<PlanSnapshot> unpackedSnapshot(const QByteArray &bytes)
{
    const QCborMap whole = QCborValue::fromCbor(qUncompress(bytes)).toMap();
    const qint64 format = whole.value("format"_L1).toInteger();
    if (format < 1 || format > snapshotFormat)
        return std::nullopt;
    const QCborMap tables = whole.value("tables"_L1).toMap();
    PlanSnapshot snapshot;
    const auto takeRows = [&]<typename R>() {
        if constexpr (PlanSnapshot::holds<R>())
            takeTable(tables, snapshot.rows<R>());
    };
    for (const Table table : allOf<Table>())
        withRecordOf(table, takeRows);
    if (snapshot.rows<Plan>().size() != 1)
        return std::nullopt;
    return snapshot;
}

PlanBook bookOf(const PlanSnapshot &snapshot)
{
    PlanRows rows;
    rows.plan = snapshot.rows<Plan>().front();
    rows.sections = snapshot.rows<Section>();
    rows.tasks = snapshot.rows<Task>();
    rows.measures = snapshot.rows<Measure>();
    rows.parties = snapshot.rows<Party>();
    rows.exemptions = snapshot.rows<Exemption>();
    for (const Progress &report : snapshot.rows<Progress>()) {
        rows.progress.push_back(digestOf(report));
        if (report.blocked)
            rows.blockedReasons.insert(report.id.value, report.problem);
    }
    rows.openDoubts = snapshot.rows<OpenDoubt>();
    rows.acts = snapshot.rows<Act>();
    rows.cycles = snapshot.rows<ReportingCycle>();
    rows.reportingDays = snapshot.rows<ReportingDay>();
    rows.milestones = snapshot.rows<Milestone>();
    rows.calendar = snapshot.rows<CalendarDay>();
    rows.rules = officeRules(snapshot.rows<Setting>());
    rows.agencies
        = AgencyRegister(snapshot.rows<Agency>(), snapshot.rows<Alias>(), snapshot.rows<Membership>());
    return PlanBook(std::move(rows));
}

std::vector<Progress> latestProgressOf(const PlanSnapshot &snapshot, const Period &until, QDate asOf)
{
    const auto isThere = [&](MeasureId id) {
        const Measure *measure = findById(snapshot.rows<Measure>(), id);
        const Task *task = measure ? findById(snapshot.rows<Task>(), measure->taskId) : nullptr;
        return task && !task->removed && !measure->removed;
    };
    const ReviewRules review = officeRules(snapshot.rows<Setting>()).review;
    std::vector<const Progress *> counting;
    for (const Progress &report : snapshot.rows<Progress>()) {
        const QDate since = report.doneOn.isValid() ? report.doneOn : report.period.start();
        const bool inTime = since <= asOf && (!until.isValid() || report.period.end() <= until.end());
        if (inTime && counts(review, report.progressState) && isThere(report.measureId))
            counting.push_back(&report);
    }
    std::sort(counting.begin(), counting.end(), [](const Progress *a, const Progress *b) {
        if (a->measureId != b->measureId)
            return a->measureId < b->measureId;
        if (a->agencyId != b->agencyId)
            return a->agencyId < b->agencyId;
        return a->period != b->period ? b->period < a->period : a->version > b->version;
    });
    std::vector<Progress> latest;
    for (const Progress *report : counting) {
        if (latest.empty() || latest.back().measureId != report->measureId
            || latest.back().agencyId != report->agencyId)
            latest.push_back(*report);
    }
    return latest;
}

} // namespace qd
