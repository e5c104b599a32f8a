// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

// What a right click on a row of 今日 offers. The first is what Enter does.
namespace qd
{

class Session;

/// Rows of measures: IdRole is the measure, AgencyRole who decides.
void offerForMeasures(QTableView *table, Session &session);

/// Rows of agencies: IdRole is the agency.
void offerForAgencies(QTableView *table, Session &session);

} // namespace qd
