// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace qd
{

/// Which tint of the source stands for what. Two rows, so that it fits a narrow pane: what the text says, and
/// who answers for it by when.
class MarkLegend final : public QWidget
{
    Q_OBJECT
public:
    explicit MarkLegend(QWidget *parent);
};

} // namespace qd
