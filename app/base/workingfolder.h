// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// Folders for temporary files that go with their process: for a copy that is looked at, or that another program opens.
namespace qd
{

/// What QTemporaryDir is to be given, so that the folder is known as one of this process.
QString workingFolderTemplate();

/// Removes what processes that are gone left of them. What another program still has open stays where the system says so.
void sweepWorkingFolders();

} // namespace qd
