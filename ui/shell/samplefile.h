// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QTemporaryDir>

#include <memory>

namespace qd
{

class Clock;

/// The data file of the sample: in the folder `sample` of the data folder, or, where nothing can be written
/// there, in a temporary one that lives as long as this.
class SampleFile final
{
public:
    explicit SampleFile(const QString &dataFolder);

    /// The path of a sample as it was never touched. One that a window has open is left as it is. Errors:
    /// those of opening and writing a data file.
    Result<QString> make(const Clock &clock);
    bool is(const QString &path) const;

private:
    Result<QString> makeIn(const QString &folder, const Clock &clock) const;

    QString m_folder;
    std::unique_ptr<QTemporaryDir> m_temporary;
};

} // namespace qd
