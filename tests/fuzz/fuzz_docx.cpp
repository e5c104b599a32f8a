// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/blocks/readers.h"
#include "office/container/fileformat.h"
#include "support/officefiles.h"

// 'Z' and the bytes of a file; or body, numbering and styles separated by NULs, which are put into a sound
// container so that the fuzzer need not find out how to write one.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (bytes.startsWith('Z')) {
        qd::formatOf(bytes.sliced(1));
        static_cast<void>(qd::readDocx(bytes.sliced(1)));
        return 0;
    }
    const QByteArrayList parts = bytes.split('\0');
    static_cast<void>(qd::readDocx(
        qd::test::docxOf({.body = parts.value(0), .numbering = parts.value(1), .styles = parts.value(2)})));
    return 0;
}
