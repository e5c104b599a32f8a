// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/text/mappedtext.h"

#include <vector>

// Stage 7a: a list of names → its items.
namespace qd
{

/// The items of a list: cut at 、，；。/ and line ends outside brackets, before a label (责任单位：…), at
/// spaces between two names; never inside 各市、县〔市、区〕政府.
std::vector<MappedText> itemsOf(const MappedText &list);

/// One name, or those that 和, 及, 与, 以及 join when each side is a name of its own (文化和旅游部 is one).
std::vector<MappedText> namesIn(const MappedText &item);

/// A name taken apart.
struct NameParts {
    MappedText name; ///< without spaces, stray brackets and what follows in brackets
    QString alias; ///< 省知识产权局 of 省市场监管局（省知识产权局）
    std::optional<Role> role; ///< of 区发改委（牵头）
    QString person; ///< of 区发改委（张三）, where people are expected
    bool openEnded = false; ///< 文化和旅游部等部门
};
/// `people`: a short word in brackets is a person.
NameParts partsOf(const MappedText &item, bool people);

} // namespace qd
