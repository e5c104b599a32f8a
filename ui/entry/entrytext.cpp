// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/entrytext.h"

#include "domain/startdate.h"

#include "base/textcompare.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

/// Nothing for an empty field; -1, which no rule accepts, for what is no whole number. 80%, ８０ and 80 are
/// the same.
std::optional<int> percentOf(const QString &typed)
{
    QString digits = folded(typed);
    if (digits.isEmpty())
        return {};
    if (digits.endsWith(u'%'))
        digits.chop(1);
    bool ok = false;
    const int value = digits.toInt(&ok);
    return ok ? value : -1;
}

} // namespace

EntryText entryTextOf(const Progress &report)
{
    return {report.state, report.percent ? QString::number(*report.percent) : QString(),
        report.doneOn.toString(Qt::ISODate),
        report.blocked, report.text, report.problem, report.nextStep, report.remark};
}

EntryText firstText(const std::optional<Progress> &present, WorkState first)
{
    if (present)
        return entryTextOf(*present);
    EntryText text;
    text.state = first;
    return text;
}

std::optional<Progress> lastBefore(
    const std::vector<Progress> &reports, AgencyId agency, const Period &period)
{
    const Progress *best = nullptr;
    for (const Progress &report : reports) {
        if (report.agencyId != agency || !(report.period < period))
            continue;
        const bool later = !best || best->period < report.period
            || (best->period == report.period && best->version < report.version);
        if (later)
            best = &report;
    }
    return best ? std::optional<Progress>(*best) : std::nullopt;
}

ProgressInput inputOf(const EntryText &text, const EntryKey &key)
{
    ProgressInput input;
    input.measureId = key.measure;
    input.agencyId = key.agency;
    input.period = key.period;
    input.state = text.state;
    input.percent = percentOf(text.percent);
    input.blocked = text.blocked;
    input.doneOn = isFinished(text.state) ? readStartDate(text.doneOn, key.period.year).value_or(QDate()) : QDate();
    input.text = text.text.trimmed();
    input.problem = text.problem.trimmed();
    input.nextStep = text.nextStep.trimmed();
    input.remark = text.remark.trimmed();
    return input;
}

std::vector<InputFault> faultsOf(const PlanBook &book, const EntryText &text, const EntryKey &key, QDate today)
{
    auto faults = validate(book, inputOf(text, key), today);
    for (InputFault &fault : faults) {
        if (fault.where == InputFault::Where::Percent)
            fault.error.fields.insert(u"value"_s, text.percent.trimmed());
    }
    const QString day = text.doneOn.trimmed();
    if (isFinished(text.state) && !day.isEmpty() && !readStartDate(day, key.period.year)) {
        faults.push_back({InputFault::Where::DoneOn,
            Error{ErrorCode::Invalid, Reason::DateMalformed, {}, {{u"value"_s, day}}}, false});
    }
    return faults;
}

QString packed(const EntryText &text, const QDateTime &at)
{
    const QJsonObject object{{u"state"_s, key(text.state)}, {u"percent"_s, text.percent},
        {u"done_on"_s, text.doneOn}, {u"blocked"_s, text.blocked}, {u"text"_s, text.text}, {u"problem"_s, text.problem},
        {u"next"_s, text.nextStep}, {u"remark"_s, text.remark}, {u"at"_s, at.toString(Qt::ISODate)}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<KeptEntry> unpacked(const QString &kept)
{
    const QJsonDocument document = QJsonDocument::fromJson(kept.toUtf8());
    if (!document.isObject())
        return {};
    const QJsonObject object = document.object();
    KeptEntry entry;
    entry.text.state = fromKey<WorkState>(object.value(u"state"_s).toString()).value_or(WorkState::Ongoing);
    entry.text.percent = object.value(u"percent"_s).toString();
    entry.text.doneOn = object.value(u"done_on"_s).toString();
    entry.text.blocked = object.value(u"blocked"_s).toBool();
    entry.text.text = object.value(u"text"_s).toString();
    entry.text.problem = object.value(u"problem"_s).toString();
    entry.text.nextStep = object.value(u"next"_s).toString();
    entry.text.remark = object.value(u"remark"_s).toString();
    entry.at = QDateTime::fromString(object.value(u"at"_s).toString(), Qt::ISODate);
    return entry;
}

} // namespace qd
