// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/progress/phraseverbs.h"

#include <QMap>

#include <algorithm>

namespace qd
{

std::vector<RowEdit<Setting>> phraseEdits(
    const std::vector<Setting> &seen, const std::vector<Phrase> &usual, const std::vector<Phrase> &wanted)
{
    QMap<QString, QString> values; // wanted rows, by key
    for (const Phrase &phrase : wanted) {
        const Phrase *ours = phraseNamed(usual, phrase.code);
        if (!ours || ours->text != phrase.text)
            values.insert(phraseSettingKey(phrase.code), phrase.text);
    }
    for (const Phrase &phrase : usual) {
        if (!phraseNamed(wanted, phrase.code))
            values.insert(phraseSettingKey(phrase.code), QString());
    }
    std::vector<RowEdit<Setting>> edits;
    for (const Setting &row : seen) {
        if (!isPhraseSetting(row.key))
            continue;
        const auto value = values.constFind(row.key);
        if (value == values.constEnd()) {
            edits.push_back({row, {}});
        } else if (*value != row.value) {
            edits.push_back({row, row});
            edits.back().wanted->value = *value;
        }
        values.remove(row.key);
    }
    for (auto value = values.constBegin(); value != values.constEnd(); ++value)
        edits.push_back({{}, Setting{{}, value.key(), value.value()}});
    return edits;
}

Result<> savePhrases(Workspace &workspace, const std::vector<Setting> &seen, const std::vector<Phrase> &usual,
    const std::vector<Phrase> &wanted)
{
    if (const auto fault = faultIn(wanted))
        return *fault;
    return editRows(workspace, OpKind::EditSettings, phraseEdits(seen, usual, wanted));
}

} // namespace qd
