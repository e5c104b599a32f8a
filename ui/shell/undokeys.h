// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace qd
{

/// Lets Ctrl+Z and Ctrl+Y through to the office's undo where the field with the focus has nothing of its own to undo or
/// redo; fields keep these keys for themselves otherwise.
class UndoKeys final : public QObject
{
    Q_OBJECT
public:
    explicit UndoKeys(QObject *parent);

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace qd
