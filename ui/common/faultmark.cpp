// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/faultmark.h"

#include "ui/common/colors.h"

#include <QVariant>
#include <QWidget>

namespace qd
{
namespace
{

constexpr auto property = "faultMarked";
constexpr double redShare = 0.14; // of the ground: seen at once, and the text on it still reads well

} // namespace

bool isFaultMarked(const QWidget *field)
{
    return field->property(property).toBool();
}

void markFault(QWidget *field, const QString &fault)
{
    field->setAccessibleDescription(fault);
    if (isFaultMarked(field) == !fault.isEmpty())
        return;
    field->setProperty(property, !fault.isEmpty());
    QPalette own; // says nothing but what is a field's own, so that it follows another appearance
    const QPalette now = field->palette();
    if (now.isBrushSet(QPalette::Active, QPalette::Text))
        own.setBrush(QPalette::Text, now.text()); // a day that is none stands in red (dayedit.h)
    if (!fault.isEmpty())
        own.setColor(QPalette::Base, mixed(lightColor(Light::Red, now), now.color(QPalette::Base), redShare));
    field->setPalette(own);
}

} // namespace qd
