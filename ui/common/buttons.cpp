// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/buttons.h"

#include <QPushButton>
#include <QVariant>

namespace qd
{
namespace
{

constexpr auto primary = "qd.primary";

} // namespace

void makePrimary(QPushButton *button)
{
    button->setProperty(primary, true);
}

QPushButton *primaryButton(const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    makePrimary(button);
    return button;
}

bool isPrimary(const QWidget *widget)
{
    return widget && widget->property(primary).toBool();
}

} // namespace qd
