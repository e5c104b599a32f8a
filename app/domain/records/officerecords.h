// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/field.h"

namespace qd
{

// What belongs to the office, not to a plan.

/// 设置: one decision of the office for all its plans. What keys there are and what they mean: domain/plan/rules.h. A key
/// without a row has its default.
struct Setting {
    SettingId id;
    QString key; ///< key of a SettingKey or of a 版式方案, each once; one of a newer program is kept and
                 ///< means nothing here
    QString value;
};
// clang-format off
template <>
struct RecordTraits<Setting> {
    static constexpr auto fields()
    {
        return std::make_tuple(Field{"id", &Setting::id, QT_TRANSLATE_NOOP("qd::FieldWords", "Id")},
            Field{"key", &Setting::key, QT_TRANSLATE_NOOP("qd::FieldWords", "Setting of the office")},
            Field{"value", &Setting::value, QT_TRANSLATE_NOOP("qd::FieldWords", "Value")});
    }
};
// clang-format on

/// NumberOutOfRange (value, least, most) where the key knows limits and the value does not keep to them;
/// ProfileNameWrong, ProfileValueWrong of a 版式方案.
std::optional<Error> faultOf(const Setting &setting);

} // namespace qd
