// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/noticebar.h"

#include "ui/common/colors.h"
#include "ui/common/metrics.h"
#include "ui/common/plaintext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace qd
{

NoticeBar::NoticeBar(const Notice &notice, QWidget *parent)
    : QFrame(parent)
{
    const QString name = "notice."_L1 + notice.name;
    setObjectName(name);
    setAccessibleName(notice.text);
    auto *text = new PlainLabel(notice.text, this);
    text->setObjectName(name + ".text"_L1);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *layout = new QHBoxLayout(this);
    const int u = unit(this);
    layout->setContentsMargins(2 * u, u / 2, u, u / 2);
    layout->setSpacing(u);
    layout->addWidget(text, 1);
    const auto button = [&](const QString &label, const QString &key) {
        auto *made = new QToolButton(this);
        made->setText(label);
        made->setAutoRaise(true);
        made->setFocusPolicy(Qt::TabFocus);
        made->setObjectName(name + u'.' + key);
        layout->addWidget(made);
        return made;
    };
    for (size_t i = 0; i < notice.answers.size(); ++i) {
        const Notice::Answer &answer = notice.answers[i];
        auto *made = button(answer.text, QString::number(i));
        if (i == 0)
            connect(made, &QToolButton::clicked, this, &QWidget::hide);
        if (answer.act)
            connect(made, &QToolButton::clicked, this, answer.act);
    }
    auto *close = button(u"✕"_s, u"close"_s);
    close->setToolTip(plainTip(tr("Close this message")));
    close->setAccessibleName(tr("Close this message"));
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
}

void NoticeBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QColor ground = lightColor(Light::Yellow, palette());
    ground.setAlphaF(0.12F);
    painter.fillRect(rect(), ground);
    painter.fillRect(0, height() - 1, width(), 1, hairline(palette()));
}

} // namespace qd
