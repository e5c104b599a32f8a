// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/blocks/readers.h"
#include "office/container/fileformat.h"
#include "support/officefiles.h"

// 'Z' and the bytes of a file; or two sheets, shared strings, styles, what stands before the list of
// sheets, and a drawing, separated by NULs.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (bytes.startsWith('Z')) {
        qd::formatOf(bytes.sliced(1));
        static_cast<void>(qd::readXlsx(bytes.sliced(1)));
        return 0;
    }
    const QByteArrayList parts = bytes.split('\0');
    static_cast<void>(qd::readXlsx(qd::test::xlsxOf(
        {.sheets = {{QStringLiteral("A"), parts.value(0)}, {QStringLiteral("B"), parts.value(1)}},
            .strings = parts.value(2),
            .styles = parts.value(3),
            .workbook = parts.value(4),
            .drawing = parts.value(5)})));
    return 0;
}
