// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/pdf/pdffile.h"

#define POINTERHOLDER_TRANSITION 4 // libqpdf: only std::shared_ptr
#include <qpdf/QPDFObjectHandle.hh>

#include <map>

namespace qd
{

/// Takes objects of another PDF over with all they refer to, each once. Throws what libqpdf throws.
class PdfImport final
{
public:
    explicit PdfImport(PdfFile &file)
        : m_file(file)
    {
    }

    /// The object's number in our file.
    int object(QPDFObjectHandle handle);
    /// What stands for it where it is used: a reference, or itself.
    QByteArray value(QPDFObjectHandle handle);
    /// Whenever `from` is met, `to` of our file stands for it.
    void replace(QPDFObjectHandle from, int to) { m_taken[from.getObjGen()] = to; }

private:
    QByteArray body(QPDFObjectHandle handle);
    QByteArray entries(QPDFObjectHandle dictionary, bool ofStream);

    PdfFile &m_file;
    std::map<QPDFObjGen, int> m_taken;
};

} // namespace qd
