// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

class QMimeData;

namespace qd
{

/// A file that is no file of this computer yet: an attachment dragged out of a mail.
struct MailedFile {
    QString name; ///< without a folder
    QByteArray bytes;
};

/// The names in FILEGROUPDESCRIPTORW, the list of files with which mail programs on Windows hand over
/// attachments. A list that is cut short gives those that are whole.
QStringList namesInFileGroup(const QByteArray &descriptor);

/// The attachments that are dragged or were copied, as far as Qt hands them over: of the first formats a
/// stream or memory. A whole mail (.msg), which Outlook gives as a storage, comes without bytes and is left
/// out. To be called while the drag is on.
std::vector<MailedFile> mailedFiles(const QMimeData *data);
/// Whether there are any, without fetching them.
bool hasMailedFiles(const QMimeData *data);

} // namespace qd
