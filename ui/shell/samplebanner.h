// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace qd
{

/// The line above the pages of the sample: that it is one, and the way back to the person's own data. It
/// stays.
class SampleBanner final : public QFrame
{
    Q_OBJECT
public:
    explicit SampleBanner(QWidget *parent = nullptr);

Q_SIGNALS:
    void backWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace qd
