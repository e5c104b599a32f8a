// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/papermemory.h"

#include "domain/values/enumkeys.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

/// The yes-or-no choices with the names they are kept under.
constexpr std::pair<const char *, bool PaperFurniture::*> switches[]{
    {"cover", &PaperFurniture::cover},
    {"contents", &PaperFurniture::contents},
    {"signature", &PaperFurniture::signature},
    {"imprint", &PaperFurniture::imprint},
    {"large", &PaperFurniture::large},
    {"a3", &PaperFurniture::a3},
};

} // namespace

PaperOptions rememberedOptions(const QString &kindName)
{
    QSettings settings;
    settings.beginGroup(u"papers/"_s + kindName);
    PaperOptions options;
    options.columns = settings.value(u"columns"_s).toStringList();
    for (const QString &word : settings.value(u"states"_s).toStringList()) {
        if (const auto state = fromKey<WorkState>(word))
            options.states.push_back(*state);
    }
    options.lights = settings.value(u"lights"_s, true).toBool();
    options.profile = fromKey<PaperProfile>(settings.value(u"profile"_s).toString());
    for (const auto &[name, member] : switches)
        options.furniture.*member = settings.value(QLatin1String(name)).toBool();
    options.furniture.redHead = settings.value(u"redHead"_s).toString();
    options.furniture.addressees = settings.value(u"addressees"_s).toString();
    if (settings.contains(u"landscape"_s))
        options.furniture.landscape = settings.value(u"landscape"_s).toBool();
    return options;
}

void rememberOptions(const QString &kindName, const PaperOptions &options)
{
    QSettings settings;
    settings.beginGroup(u"papers/"_s + kindName);
    settings.setValue(u"columns"_s, options.columns);
    QStringList states;
    for (const WorkState state : options.states)
        states << key(state);
    settings.setValue(u"states"_s, states);
    settings.setValue(u"lights"_s, options.lights);
    if (options.profile)
        settings.setValue(u"profile"_s, key(*options.profile));
    else
        settings.remove(u"profile"_s);
    for (const auto &[name, member] : switches)
        settings.setValue(QLatin1String(name), options.furniture.*member);
    settings.setValue(u"redHead"_s, options.furniture.redHead);
    settings.setValue(u"addressees"_s, options.furniture.addressees);
    if (options.furniture.landscape)
        settings.setValue(u"landscape"_s, *options.furniture.landscape);
    else
        settings.remove(u"landscape"_s);
}

} // namespace qd
