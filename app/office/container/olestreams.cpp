// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/container/olestreams.h"

#include <QByteArrayView>
#include <QString>
#include <QtEndian>

#include <array>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

constexpr qsizetype slotSize = 128; // MS-CFB 2.6.1: a directory entry, on a boundary of its own size

struct StreamMeaning {
    QStringView name;
    FileFormat format;
};
constexpr std::array meanings{
    StreamMeaning{u"EncryptedPackage", FileFormat::Encrypted},
    StreamMeaning{u"WordDocument", FileFormat::OldWord},
    StreamMeaning{u"Workbook", FileFormat::OldExcel},
    StreamMeaning{u"Book", FileFormat::OldExcel},
    StreamMeaning{u"WpsDocument", FileFormat::OldWord},
};

/// The name in a directory entry; empty when the bytes are none.
QString entryName(QByteArrayView slot)
{
    const auto length = qFromLittleEndian<quint16>(slot.data() + 64);
    const auto kind = static_cast<unsigned char>(slot[66]);
    if (length < 4 || length > 64 || length % 2 != 0 || (kind != 1 && kind != 2 && kind != 5))
        return {};
    QString name;
    for (int i = 0; i < length / 2 - 1; ++i)
        name += QChar(qFromLittleEndian<quint16>(slot.data() + 2 * i));
    return name;
}

/// By the class id of the root: Word.Document.6/8 0002090x, Excel.Sheet.5/8 000208xx.
FileFormat formatOfClass(QByteArrayView slot)
{
    switch (qFromLittleEndian<quint32>(slot.data() + 80)) {
    case 0x00020900:
    case 0x00020906:
        return FileFormat::OldWord;
    case 0x00020810:
    case 0x00020820:
        return FileFormat::OldExcel;
    default:
        return FileFormat::OldOffice;
    }
}

} // namespace

bool isOleFile(const QByteArray &bytes)
{
    return bytes.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
}

FileFormat oleFormatOf(const QByteArray &bytes)
{
    // Looking at every place where an entry may stand, not along the chain of sectors, finds it in a cut file
    // too. The root's class decides before the streams: a text may hold a sheet as an embedded object.
    size_t best = meanings.size();
    for (qsizetype at = 512; at + slotSize <= bytes.size(); at += slotSize) {
        const QByteArrayView slot = QByteArrayView(bytes).sliced(at, slotSize);
        if (slot[1] != 0 || slot[3] != 0) // all names looked for are Latin
            continue;
        const QString name = entryName(slot);
        if (name == u"Root Entry"_s && formatOfClass(slot) != FileFormat::OldOffice)
            return formatOfClass(slot);
        for (size_t i = 0; i < best; ++i) {
            if (name == meanings[i].name)
                best = i;
        }
    }
    return best < meanings.size() ? meanings[best].format : FileFormat::OldOffice;
}

} // namespace qd
