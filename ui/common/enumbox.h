// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/enumkeys.h"
#include "texts/enumtext.h"

#include <QComboBox>

#include <algorithm>
#include <optional>

// The one way between a closed list and a combo box: each entry carries its member, so that an entry which
// stands for all, or another order, changes nothing.
namespace qd
{

template <typename E>
requires std::is_enum_v<E>
void addChoice(QComboBox *box, E value, const QString &words)
{
    box->addItem(words, static_cast<int>(value));
}

/// All members in order, in their own words.
template <KeyedEnum E>
void addChoices(QComboBox *box)
{
    for (const E value : allOf<E>())
        addChoice(box, value, text(value));
}

/// Nothing where the entry stands for no member.
template <typename E>
std::optional<E> chosen(const QComboBox *box)
{
    const QVariant data = box->currentData();
    return data.isValid() ? std::optional(static_cast<E>(data.toInt())) : std::nullopt;
}

/// Nothing, or what is not listed: the first entry.
template <typename E>
void setChosen(QComboBox *box, std::optional<E> value)
{
    box->setCurrentIndex(std::max(0, value ? box->findData(static_cast<int>(*value)) : 0));
}
template <typename E>
requires std::is_enum_v<E>
void setChosen(QComboBox *box, E value)
{
    setChosen(box, std::optional(value));
}

} // namespace qd
