// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/programname.h"

#include <QCoreApplication>

namespace qd
{

QString programName()
{
    return QCoreApplication::translate("qd::Program", "Quality Desk");
}

} // namespace qd
