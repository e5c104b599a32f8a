// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/proposal/proposal.h"

#include <QString>

#include <vector>

namespace qd
{

/// The parties in one line, by role: 牵头：区市场监管局；配合：各街镇.
QString partiesText(const std::vector<ProposedParty> &parties);
/// Number and title with the mark between them as the number's style wants it: 一、… and (一)….
QString numbered(const QString &number, const QString &title);
/// Names of persons out of a line in which 、 or a comma separates them; each once, in order.
QStringList namesIn(const QString &line);
/// Parties and why they were read as they were, a line for each rule: 牵头：区市场监管局 —
/// 有“牵头单位：”这类标签.
QString partiesWhy(const std::vector<ProposedParty> &parties);

} // namespace qd
