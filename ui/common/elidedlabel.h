// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/plaintext.h"

namespace qd
{

/// One line of text that takes what room there is: cut off with … where that is too little, the whole as its
/// tooltip.
class ElidedLabel final : public PlainLabel
{
    Q_OBJECT
public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    void setWords(const QString &text); ///< the text and its tooltip

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace qd
