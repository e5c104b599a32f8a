// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/agencyregister.h"

#include <vector>

namespace qd
{

/// The names of a register, for finding those that are like another but not the same: another usual spelling
/// (市场监管局 and 市场监督管理局), with or without the place, its level or 办事处 (区教育局 and
/// 静安区教育局), with one character more or less within (江宁路街道 and 江宁街道), or one of the same sound
/// initial (彭浦镇 and 彭埔镇).
class LikeNames final
{
public:
    /// `place` as in placelessIdentity() of agencynames.h. The register must live as long.
    LikeNames(const AgencyRegister &agencies, const QString &place);

    /// The first agency in official order one of whose names is like one of these; nullptr when none is.
    const Agency *find(const QStringList &names) const;

private:
    struct Stem {
        QString text;
        const Agency *agency = nullptr;
    };

    QString m_place;
    std::vector<Stem> m_stems; // in official order
};

} // namespace qd
