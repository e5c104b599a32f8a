// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/paper.h"

#include <QListWidget>

namespace qd
{

/// The kinds of reports this version makes, each with a line of what it is for.
class KindList final : public QListWidget
{
    Q_OBJECT
public:
    explicit KindList(QWidget *parent = nullptr);

    PaperKind kind() const;
    bool choose(const QString &name); ///< by the command-line name; false when it is not listed

Q_SIGNALS:
    void kindChosen(qd::PaperKind kind);
};

} // namespace qd
