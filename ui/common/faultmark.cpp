// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/faultmark.h"

#include "ui/common/ink.h"

#include <QVariant>
#include <QWidget>

namespace qd
{
namespace
{

constexpr auto property = "faultMarked";

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
    setFaultGround(field, !fault.isEmpty());
}

} // namespace qd
