// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enums.h"

#include <QRegularExpression>
#include <QStringView>

#include <optional>

// The words by which plans say who does what by when. The tables themselves are at the top of vocabulary.cpp,
// for a reader who is no programmer.
namespace qd
{

/// What stands behind a label such as 牵头单位： in an annotation.
enum class LabelKind { Agencies, Deadline, People, Other };
struct LabelHit {
    LabelKind kind = LabelKind::Other;
    Role role = Role::Responsible; ///< when kind is Agencies
    qsizetype length = 0; ///< of label, colon and spaces
};
/// A label with its colon at the beginning of `text`.
std::optional<LabelHit> labelAtStart(QStringView text);

struct RoleHit {
    Role role = Role::Responsible;
    qsizetype length = 0; ///< of the role words at the end
};
/// Role words at the end of `text`, after a name: 牵头, 按职责分工配合, 负责 …
std::optional<RoleHit> roleAtEnd(QStringView text);

/// Units of 等, 等有关部门, 及相关单位 … at the end of `text`; 0 when the list is closed.
qsizetype openEndAtEnd(QStringView text);

/// Where a collective stands whose name holds list separators: 各市、县〔市、区〕政府. For all matches in a
/// list.
const QRegularExpression &joinedCollective();

/// 各街镇, …成员单位, 有关部门: a phrase that stands for several agencies.
bool isCollectiveName(QStringView name);

/// Ends like the name of a body (局 委 办 公司 …) or is a collective; nothing in it that names do not have.
bool isAgencyLike(QStringView name);

/// 省 市 区 县 州 旗 at the start, as a level prefix (区财政局 → 区); null when there is none.
QChar levelPrefix(QStringView name);

/// 列第一位的为牵头单位 and its variants, anywhere in a text.
const QRegularExpression &firstIsLeadRule();

/// Words that only refer to such a rule: 下同.
bool isRuleTail(QStringView token);

} // namespace qd
