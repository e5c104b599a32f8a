// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/samplebanner.h"

#include "ui/common/colors.h"
#include "ui/common/metrics.h"
#include "ui/common/plaintext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace qd
{

SampleBanner::SampleBanner(QWidget *parent)
    : QFrame(parent)
{
    setObjectName(u"sample"_s);
    auto *text = new PlainLabel(
        tr("Sample: an invented district, in a data file of its own. Try what you like; nothing "
           "of it reaches your data, and next time it begins anew."),
        this);
    text->setObjectName(u"sample.text"_s);
    text->setWordWrap(true);
    auto *back = new QPushButton(tr("Back to my data file"), this);
    back->setObjectName(u"sample.back"_s);
    back->setAutoDefault(false);
    auto *layout = new QHBoxLayout(this);
    const int u = unit(this);
    layout->setContentsMargins(2 * u, u / 2, 2 * u, u / 2);
    layout->setSpacing(u);
    layout->addWidget(text, 1);
    layout->addWidget(back);
    connect(back, &QPushButton::clicked, this, &SampleBanner::backWanted);
}

void SampleBanner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QColor ground = lightColor(Light::Yellow, palette());
    ground.setAlphaF(0.18F);
    painter.fillRect(rect(), ground);
}

} // namespace qd
