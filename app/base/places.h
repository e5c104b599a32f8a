// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace qd
{

/// Where the program keeps things of its own on this computer. All paths are absolute, with '/'.
///
/// Installed: data under the user's local data folder (%LOCALAPPDATA%\qualitydesk,
/// ~/.local/share/qualitydesk), never in the roaming profile; settings beside the data on Windows, in
/// ~/.config/QualityDesk elsewhere. Portable, when a file named `portable` lies beside the program:
/// everything in `data` beside the program.
struct Places {
    bool portable = false;
    QString program; ///< folder of the program
    QString data; ///< folder of the usual data file
    QString settings; ///< folder for QSettings::setPath; empty = the system's own
    QString logs;
    QString documents; ///< where files are offered to be opened from and saved to

    static Places of(const QString &programFolder);
    /// Those of the running program. Needs a QCoreApplication.
    static Places ofThisProgram();

    QString usualDatabase() const;
    /// How the path of a data file is remembered: relative to the program while it lies below a portable one,
    /// since the stick gets another letter on the next computer; else as it is.
    QString remembered(const QString &file) const;
    QString recalled(const QString &text) const; ///< the reverse; empty stays empty

    /// Makes the data folder. Error: PortableUnwritable, FolderUnwritable.
    Result<> prepare() const;
    /// Settings become an .ini file one can look at and carry along, at its place. Before the first
    /// QSettings.
    void useForSettings() const;
};

/// Whether files can be made in the folder. Tried out where permissions do not tell (Windows).
bool isFolderWritable(const QString &folder);

} // namespace qd
