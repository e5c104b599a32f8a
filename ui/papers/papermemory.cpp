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

/// The lines that are typed, likewise.
constexpr std::pair<const char *, QString PaperFurniture::*> lines[]{
    {"redHead", &PaperFurniture::redHead},
    {"addressees", &PaperFurniture::addressees},
    {"minutes", &PaperFurniture::minutes},
    {"present", &PaperFurniture::present},
    {"excused", &PaperFurniture::excused},
    {"attending", &PaperFurniture::attending},
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
    options.layout = settings.value(u"layout"_s).toString();
    for (const auto &[name, member] : switches)
        options.furniture.*member = settings.value(QLatin1String(name)).toBool();
    for (const auto &[name, member] : lines)
        options.furniture.*member = settings.value(QLatin1String(name)).toString();
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
    settings.setValue(u"layout"_s, options.layout);
    for (const auto &[name, member] : switches)
        settings.setValue(QLatin1String(name), options.furniture.*member);
    for (const auto &[name, member] : lines)
        settings.setValue(QLatin1String(name), options.furniture.*member);
    if (options.furniture.landscape)
        settings.setValue(u"landscape"_s, *options.furniture.landscape);
    else
        settings.remove(u"landscape"_s);
}

} // namespace qd
