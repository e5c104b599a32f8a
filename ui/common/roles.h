// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace qd
{

/// Item data beside Qt's own. Display text and sort value are different roles: integers sort faster and
/// right.
enum ItemRole {
    SortRole = Qt::UserRole + 1, ///< number, date or text to sort by
    IdRole, ///< qint64 of the record
    LightRole, ///< int of Light, painted by LightDelegate
    KindRole, ///< what kind of row it is (section, task, measure), as the model says
    MutedRole, ///< true: secondary, painted in the muted colour; or the second line of a RowDelegate row
    AgencyRole, ///< qint64 of the agency that the row is about
    BriefRole, ///< what is painted in place of the display text where that would be cut; empty: the text, cut
    CopyRole, ///< what a copy says in place of the display text, where that is laid out for the eye
};

} // namespace qd
