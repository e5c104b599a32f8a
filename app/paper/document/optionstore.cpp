// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/document/optionstore.h"

#include "base/fieldcount.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

// Who adds an option keeps it here, too.
static_assert(fieldCount<PaperFurniture>() == 14, "an option is not kept");
static_assert(fieldCount<PaperOptions>() == 14, "an option is not kept");

QJsonObject packed(const PaperFurniture &furniture)
{
    QJsonObject json{{u"cover"_s, furniture.cover}, {u"contents"_s, furniture.contents},
        {u"red_head"_s, furniture.redHead}, {u"addressees"_s, furniture.addressees},
        {u"signature"_s, furniture.signature},
        {u"attachments"_s, QJsonArray::fromStringList(furniture.attachments)},
        {u"imprint"_s, furniture.imprint}, {u"large"_s, furniture.large}, {u"a3"_s, furniture.a3},
        {u"minutes"_s, furniture.minutes}, {u"present"_s, furniture.present},
        {u"excused"_s, furniture.excused}, {u"attending"_s, furniture.attending}};
    if (furniture.landscape)
        json.insert(u"landscape"_s, *furniture.landscape);
    return json;
}

QStringList texts(const QJsonValue &array)
{
    QStringList list;
    for (const QJsonValue &text : array.toArray())
        list << text.toString();
    return list;
}

PaperFurniture unpacked(const QJsonObject &json)
{
    PaperFurniture furniture;
    furniture.cover = json.value("cover"_L1).toBool();
    furniture.contents = json.value("contents"_L1).toBool();
    furniture.redHead = json.value("red_head"_L1).toString();
    furniture.addressees = json.value("addressees"_L1).toString();
    furniture.signature = json.value("signature"_L1).toBool();
    furniture.attachments = texts(json.value("attachments"_L1));
    furniture.imprint = json.value("imprint"_L1).toBool();
    furniture.large = json.value("large"_L1).toBool();
    furniture.a3 = json.value("a3"_L1).toBool();
    furniture.minutes = json.value("minutes"_L1).toString();
    furniture.present = json.value("present"_L1).toString();
    furniture.excused = json.value("excused"_L1).toString();
    furniture.attending = json.value("attending"_L1).toString();
    if (const QJsonValue landscape = json.value("landscape"_L1); landscape.isBool())
        furniture.landscape = landscape.toBool();
    return furniture;
}

} // namespace

QString packedOptions(const PaperOptions &options)
{
    QStringList states;
    for (const WorkState state : options.states)
        states << key(state);
    QJsonObject json{{u"period"_s, toJsonValue(options.period)}, {u"as_of"_s, toJsonValue(options.asOf)},
        {u"agency"_s, toJsonValue(options.agency)},
        {u"columns"_s, QJsonArray::fromStringList(options.columns)},
        {u"section"_s, toJsonValue(options.section)}, {u"states"_s, QJsonArray::fromStringList(states)},
        {u"lights"_s, options.lights}, {u"furniture"_s, packed(options.furniture)},
        {u"instructions"_s, options.instructions}, {u"task"_s, toJsonValue(options.task)}};
    if (options.profile)
        json.insert(u"profile"_s, toJsonValue(*options.profile));
    if (options.deadlineBasis)
        json.insert(u"deadline"_s, toJsonValue(*options.deadlineBasis));
    if (!options.layout.isEmpty())
        json.insert(u"layout"_s, options.layout);
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

PaperOptions unpackedOptions(PaperKind kind, const QString &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    PaperOptions options;
    options.kind = kind;
    fromJsonValue(json.value("period"_L1), options.period);
    fromJsonValue(json.value("as_of"_L1), options.asOf);
    fromJsonValue(json.value("agency"_L1), options.agency);
    options.profile = fromKey<PaperProfile>(json.value("profile"_L1).toString());
    options.layout = json.value("layout"_L1).toString();
    options.deadlineBasis = fromKey<DeadlineBasis>(json.value("deadline"_L1).toString());
    options.columns = texts(json.value("columns"_L1));
    fromJsonValue(json.value("section"_L1), options.section);
    for (const QString &word : texts(json.value("states"_L1))) {
        if (const auto state = fromKey<WorkState>(word))
            options.states.push_back(*state);
    }
    options.lights = json.value("lights"_L1).toBool(true);
    options.furniture = unpacked(json.value("furniture"_L1).toObject());
    options.instructions = json.value("instructions"_L1).toBool();
    fromJsonValue(json.value("task"_L1), options.task);
    return options;
}

} // namespace qd
