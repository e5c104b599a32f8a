// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/nesting.h"
#include "domain/values/enums.h"

#include <QStringView>

#include <optional>

// The words by which plans say who does what by when. The tables themselves are at the top of vocabulary.cpp,
// for a reader who is no programmer.
namespace qd
{

/// What stands behind a label such as 牵头单位： in an annotation.
enum class LabelKind { Agencies, Deadline, People, Note };
struct LabelHit {
    LabelKind kind = LabelKind::Agencies;
    Role role = Role::Responsible; ///< when kind is Agencies
    qsizetype length = 0; ///< of label, colon and spaces
    bool firstIsLead = false; ///< 责任单位（排在第一位的为牵头单位）：
    bool withPeople = false; ///< 责任单位及责任人：
};
/// A label with its colon (or 为) or in brackets (【责任单位】) at the beginning of `text`.
std::optional<LabelHit> labelAtStart(QStringView text);
/// Where the next label begins behind `from`, whatever stands before it; -1 when there is none.
qsizetype nextLabel(QStringView text, qsizetype from);

struct RoleHit {
    Role role = Role::Responsible;
    qsizetype length = 0; ///< of the role words at the end
};
/// Role words at the end of `text`, after a name: 牵头, 按职责分工配合, 负责 …
std::optional<RoleHit> roleAtEnd(QStringView text);
/// A role in the bracket behind one name: 区发改委（牵头）.
std::optional<Role> roleInBracket(QStringView inside);

/// Units of 等, 等有关部门, 及相关单位 … at the end of `text`; 0 when the list is closed.
qsizetype openEndAtEnd(QStringView text);

/// Where 列第一位的为牵头单位 or a variant of it stands in a text, which may be in traditional characters.
std::optional<Extent> firstIsLeadIn(QStringView text);
/// Whether it is said of the others that they support the first (其他为配合单位).
bool othersSupportIn(QStringView text);
/// Where it is said who has a part in everything and is not named again
/// (以下各项均需各县区政府落实，不再单独列出).
std::optional<Extent> notListedAgainIn(QStringView text);

/// Whether the inside of a bracket only explains what stands before it (包括银行、保险公司).
bool isAside(QStringView inside);

/// Words that only refer to such a rule: 下同.
bool isRuleTail(QStringView token);

} // namespace qd
