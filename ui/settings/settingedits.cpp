// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingedits.h"

#include "domain/plan/evidencelimit.h"

#include <algorithm>

namespace qd
{
namespace
{

/// One row with another value, or gone where nothing is wanted.
RowEdit<Setting> settingEdit(
    const std::vector<Setting> &rows, const QString &key, const std::optional<QString> &value)
{
    RowEdit<Setting> edit;
    const auto row
        = std::find_if(rows.begin(), rows.end(), [&](const Setting &setting) { return setting.key == key; });
    if (row != rows.end())
        edit.seen = *row;
    if (value) {
        edit.wanted = edit.seen.value_or(Setting{{}, key, {}});
        edit.wanted->value = *value;
    }
    return edit;
}

} // namespace

std::vector<RowEdit<Setting>> settingEdits(const std::vector<Setting> &rows, const OfficeRules &wanted)
{
    const OfficeRules seen = officeRules(rows);
    std::vector<RowEdit<Setting>> edits;
    for (const SettingKey each : allOf<SettingKey>()) {
        const QString value = settingText(wanted, each);
        if (value == settingText(seen, each))
            continue;
        const bool usual = value == settingText(OfficeRules(), each);
        edits.push_back(settingEdit(rows, key(each), usual ? std::nullopt : std::optional(value)));
    }
    for (const LayoutProfile &profile : seen.profiles) {
        if (!profileOf(wanted, profile.id))
            edits.push_back(settingEdit(rows, profileSettingKey(profile.id), {}));
    }
    for (const LayoutProfile &profile : wanted.profiles) {
        const LayoutProfile *before = profileOf(seen, profile.id);
        if (!before || *before != profile)
            edits.push_back(settingEdit(rows, profileSettingKey(profile.id), packedProfile(profile)));
    }
    return edits;
}

void addEvidenceLimit(std::vector<RowEdit<Setting>> &edits, const std::vector<Setting> &rows, int megabytes)
{
    if (megabytes == evidenceMegabytes(rows))
        return;
    const auto value
        = megabytes == evidenceLimit.usual ? std::nullopt : std::optional(QString::number(megabytes));
    edits.push_back(settingEdit(rows, QLatin1String(evidenceLimitKey), value));
}

} // namespace qd
