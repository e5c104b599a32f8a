// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/document/paperinput.h"

#include <QHash>

namespace qd
{

/// The newest report of each agency by measure, those that count: leads first, then as printed.
class LatestReports final
{
public:
    /// The input must outlive it.
    explicit LatestReports(const PaperInput &input);

    const std::vector<const Progress *> &of(MeasureId measure) const;
    /// Whether one of them says anything in words.
    bool tells(MeasureId measure) const;
    bool isEmpty() const { return m_reports.isEmpty(); }

private:
    QHash<MeasureId, std::vector<const Progress *>> m_reports;
};

} // namespace qd
