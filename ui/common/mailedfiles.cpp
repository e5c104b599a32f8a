// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/mailedfiles.h"

#include <QMimeData>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

// shlobj_core.h: FILEGROUPDESCRIPTORW is a count and that many FILEDESCRIPTORW, whose name comes last.
constexpr qsizetype countBytes = 4;
constexpr qsizetype descriptorBytes = 592;
constexpr qsizetype nameAt = 72;
constexpr qsizetype nameCharacters = 260;

// How Qt names the formats of Windows that it has no name for (qwindowsmimeconverter.cpp).
const QString descriptorFormat = u"application/x-qt-windows-mime;value=\"FileGroupDescriptorW\""_s;
const QString contentFormat = u"application/x-qt-windows-mime;value=\"FileContents\""_s;

} // namespace

QStringList namesInFileGroup(const QByteArray &descriptor)
{
    QStringList names;
    if (descriptor.size() < countBytes)
        return names;
    const auto count = qFromLittleEndian<quint32>(descriptor.constData());
    for (quint32 n = 0; n < count; ++n) {
        const qsizetype at = countBytes + qsizetype(n) * descriptorBytes;
        if (at + descriptorBytes > descriptor.size())
            break;
        QString name;
        for (qsizetype i = 0; i < nameCharacters; ++i) {
            const auto unit = qFromLittleEndian<quint16>(descriptor.constData() + at + nameAt + 2 * i);
            if (unit == 0)
                break;
            name += QChar(unit);
        }
        names << name.replace(u'\\', u'/').section(u'/', -1); // of a folder that is dragged the paths in it
    }
    return names;
}

bool hasMailedFiles(const QMimeData *data)
{
    return data && data->hasFormat(descriptorFormat);
}

std::vector<MailedFile> mailedFiles(const QMimeData *data)
{
    std::vector<MailedFile> files;
    if (!hasMailedFiles(data))
        return files;
    const QStringList names = namesInFileGroup(data->data(descriptorFormat));
    for (qsizetype n = 0; n < names.size(); ++n) {
        QByteArray bytes = data->data(contentFormat + u";index=%1"_s.arg(n));
        if (bytes.isEmpty() && names.size() == 1)
            bytes = data->data(contentFormat);
        if (!bytes.isEmpty() && !names.at(n).isEmpty())
            files.push_back({names.at(n), bytes});
    }
    return files;
}

} // namespace qd
