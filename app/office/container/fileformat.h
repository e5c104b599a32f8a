// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace qd
{

/// What the bytes of a file are, whatever its name says.
enum class FileFormat {
    Text, ///< none of the others
    Html, ///< begins like a web page
    Docx,
    Xlsx,
    Encrypted, ///< an OOXML file with a password (an OLE container with EncryptedPackage)
    OldWord, ///< .doc, .wps
    OldExcel, ///< .xls, .et, .xlsb
    OldOffice, ///< an OLE container of another kind, or a web archive (.mht)
    Pdf,
    Ofd,
    Rtf,
    DamagedZip, ///< begins like a zip container, but cannot be opened and does not tell of what kind it was
    OtherZip, ///< .odt, .pptx, .zip …
    Binary, ///< pictures, programs, other archives
};

/// By content alone; looks into a zip container, of which nothing is unpacked.
FileFormat formatOf(const QByteArray &bytes);

} // namespace qd
