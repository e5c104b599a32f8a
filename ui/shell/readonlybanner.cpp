// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/readonlybanner.h"

#include "base/reasons/datareason.h"
#include "texts/errortext.h"
#include "ui/common/colors.h"
#include "ui/common/metrics.h"
#include "ui/common/plaintext.h"
#include "workspace/door/workspace.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace qd
{

ReadOnlyBanner::ReadOnlyBanner(const Workspace &workspace, QWidget *parent)
    : QFrame(parent)
{
    setObjectName(u"readonly"_s);
    const QString holder = workspace.lockHolder();
    auto *text = new PlainLabel(holder.isEmpty()
            ? tr("The data file may only be read: it is write-protected or belongs to another user. This "
                 "window can only view.")
            : errorText({ErrorCode::Busy, DataReason::OpenElsewhere, {}, {{u"who"_s, holder}}}),
        this);
    text->setObjectName(u"readonly.text"_s);
    text->setWordWrap(true);
    auto *retry = new QToolButton(this);
    retry->setText(tr("Try again"));
    retry->setObjectName(u"readonly.retry"_s);
    retry->setAutoRaise(true);
    connect(retry, &QToolButton::clicked, this, &ReadOnlyBanner::retryWanted);
    auto *layout = new QHBoxLayout(this);
    const int u = unit(this);
    layout->setContentsMargins(2 * u, u / 2, 2 * u, u / 2);
    layout->addWidget(text, 1);
    layout->addWidget(retry);
}

void ReadOnlyBanner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QColor ground = lightColor(Light::Yellow, palette());
    ground.setAlphaF(0.18F);
    painter.fillRect(rect(), ground);
}

} // namespace qd
