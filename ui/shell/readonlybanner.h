// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace qd
{

class Workspace;

/// Says that this window can only view, why, and who has the data file.
class ReadOnlyBanner final : public QFrame
{
    Q_OBJECT
public:
    explicit ReadOnlyBanner(const Workspace &workspace, QWidget *parent = nullptr);

Q_SIGNALS:
    void retryWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace qd
