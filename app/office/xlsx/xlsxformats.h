// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "office/xlsx/numbercode.h"

#include <QByteArray>

#include <vector>

namespace qd
{

/// The number formats of a workbook, by the style index of its cells (cellXfs in styles.xml).
class XlsxFormats final
{
public:
    /// `part` may be empty. Errors: FileDamaged, FileTooLarge.
    static Result<XlsxFormats> read(const QByteArray &part);

    /// General for an index that no style has.
    const NumberCode &of(int style) const;

private:
    std::vector<NumberCode> m_formats{NumberCode()};
};

} // namespace qd
