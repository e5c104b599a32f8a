// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/blocks/readers.h"
#include "office/container/fileformat.h"

// A page; what begins with 'T' is also read as separated values.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    qd::formatOf(bytes);
    qd::declaredCharset(bytes);
    const QString text = QString::fromUtf8(bytes);
    if (text.startsWith(u'T'))
        qd::readSeparated(text.mid(1));
    static_cast<void>(qd::readHtml(text));
    return 0;
}
