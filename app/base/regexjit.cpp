// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/regexjit.h"

#include <QByteArray>

namespace qd
{

void switchRegexJitOff()
{
#ifdef Q_OS_WIN
    qputenv("QT_ENABLE_REGEXP_JIT", QByteArrayLiteral("0")); // read once, at the first expression
#endif
}

} // namespace qd
