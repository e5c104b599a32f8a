// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/source/marklegend.h"

#include "ui/common/flowlayout.h"
#include "ui/common/ink.h"
#include "ui/common/metrics.h"
#include "ui/common/plaintext.h"
#include "ui/imports/source/sourcemap.h"
#include "ui/imports/source/sourceview.h"

#include <QLabel>

namespace qd
{

MarkLegend::MarkLegend(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new FlowLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(unit(this) / 2);
    for (const MarkKind kind :
        {MarkKind::Title, MarkKind::Section, MarkKind::TaskTitle, MarkKind::Measure, MarkKind::Lead,
            MarkKind::Support, MarkKind::Joint, MarkKind::Responsible, MarkKind::DeadlineMark}) {
        auto *chip = new PlainLabel(SourceMap::nameOf(kind), this);
        chip->setAutoFillBackground(true);
        const auto tint = [this, chip, kind] {
            QPalette colors;
            colors.setColor(QPalette::Window, markTint(kind, palette()));
            chip->setPalette(colors);
        };
        tint();
        onLook(this, tint);
        chip->setMargin(unit(this) / 4);
        layout->addWidget(chip);
    }
}

} // namespace qd
