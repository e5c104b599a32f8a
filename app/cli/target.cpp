// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/target.h"

#include "base/reasons/filereason.h"
#include "cli/arguments.h"
#include "cli/clitext.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace qd
{

Result<> checkTarget(const Arguments &arguments)
{
    const QString out = arguments.value("out");
    const QFileInfo target(out);
    if (!target.exists())
        return {};
    if (target.canonicalFilePath() == QFileInfo(arguments.value("db")).canonicalFilePath())
        return wrongValue("out", out, Cli::tr("another file than the database"));
    if (!target.isFile())
        return Error{ErrorCode::Io, FileReason::TargetUnwritable, u"no regular file"_s, {{u"file"_s, out}}};
    return {};
}

} // namespace qd
