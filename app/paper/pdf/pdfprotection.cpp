// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/pdf/pdfprotection.h"

#define POINTERHOLDER_TRANSITION 4 // libqpdf: only std::shared_ptr
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

#include <QUuid>

#include <exception>

namespace qd
{

Result<QByteArray> protectedPdf(const QByteArray &pdf, const PdfProtection &protection)
{
    // Nobody is told the owner's password: with it the limits could be lifted.
    const std::string owner = QUuid::createUuid().toString(QUuid::Id128).toStdString();
    try { // libqpdf reports by exception
        QPDF file;
        file.setSuppressWarnings(true);
        file.processMemoryFile("paper", pdf.constData(), static_cast<size_t>(pdf.size()));
        QPDFWriter writer(file);
        writer.setOutputMemory();
        writer.setR6EncryptionParameters(protection.password.toStdString().c_str(), owner.c_str(),
            true, // reading aloud
            true, // copying
            !protection.noEditing, !protection.noEditing, !protection.noEditing, !protection.noEditing,
            qpdf_r3p_full,
            true); // titles too
        writer.write();
        const auto buffer = writer.getBufferSharedPointer();
        return QByteArray(
            reinterpret_cast<const char *>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize()));
    } catch (const std::exception &problem) {
        return Error{ErrorCode::Bug, Reason(), QString::fromUtf8(problem.what()), {}};
    }
}

} // namespace qd
