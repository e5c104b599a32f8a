// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace qd
{

/// Which file a path names, as the system tells files apart: two paths, a link and its target too, name the
/// same file when their identities are equal. Invalid when there is no file.
struct FileIdentity {
    quint64 volume = 0;
    quint64 number = 0; ///< within the volume; never 0 for a file that is there

    bool isValid() const { return number != 0; }
    bool operator==(const FileIdentity &) const = default;
};

/// Does not open the file where opening and closing would cost its locks (fileidentity_posix.cpp).
FileIdentity fileIdentityOf(const QString &path);

} // namespace qd
