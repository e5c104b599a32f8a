// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/nesting.h"

#include <QStringView>

// The words by which a name is known for that of a body. The tables stand at the top of agencywords.cpp, for
// a reader who is no programmer.
namespace qd
{

/// Where collectives stand in a list whose names hold list separators: 各市、县〔市、区〕政府. The list may
/// be in traditional characters.
std::vector<Extent> joinedCollectivesIn(QStringView list);

/// 各街镇, …成员单位, 有关部门: a phrase that stands for several agencies.
bool isCollectiveName(QStringView name);

/// Ends like the name of a body (局 委 办 公司 …), is a place (合肥市) or a collective; nothing in it that
/// names do not have.
bool isAgencyLike(QStringView name);

/// isAgencyLike, and no clause that ends in a name (办公室设在市市场监管局).
bool isPlainName(QStringView name);

/// 报区质量办, 送市市场监管局: whom something goes to, and who has no part in the work.
bool isRecipient(QStringView text);

/// Could be the name of a body, though it does not end like one (云栖小镇, 国网浙江电力): to be believed only
/// beside others that do, or behind a label.
bool mayBeName(QStringView name);

/// 省 市 区 县 州 旗 at the start, as a level prefix (区财政局 → 区); null when there is none.
QChar levelPrefix(QStringView name);

} // namespace qd
