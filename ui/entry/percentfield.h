// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/enums.h"

#include <QLineEdit>

namespace qd
{

/// Where the percentage is typed: digits are the number, a letter sets the state (ui/entry/statekeys.h), so
/// that both are said without leaving it. The input method stays out of it: the letters come as they are
/// pressed.
class PercentField final : public QLineEdit
{
    Q_OBJECT
public:
    explicit PercentField(QWidget *parent);

    /// Hands the key over when it is such a letter; for the state's own list, too.
    bool takeLetter(const QKeyEvent &key);

Q_SIGNALS:
    void stateWanted(qd::WorkState state);
    void blockedWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace qd
