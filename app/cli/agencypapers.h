// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "paper/paper.h"

namespace qd
{

class Arguments;
class Console;
class Workspace;

/// Whether `--out` names a folder for one file each: it is one, or has no suffix.
bool goesIntoFolder(const Arguments &arguments);

/// 单位责任清单, 催办函 or 督办单 of every agency that has one, a PDF each in the folder of `--out`, which is made
/// where it is not there. All are made before the first is written, and what could not be finished is taken away again. Errors:
/// those of compose() and writeWhole(), FolderMissing, FolderUnwritable.
Result<> writeAgencyPapers(
    PaperInput input, const Workspace &workspace, const QString &folder, Console &console);

/// Names the agencies of the register that have no 单位责任清单 because they answer for nothing.
void tellWhoHasNone(const PaperInput &input, Console &console);

} // namespace qd
