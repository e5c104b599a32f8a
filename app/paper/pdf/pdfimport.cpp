// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/pdf/pdfimport.h"

#include <qpdf/Buffer.hh>

namespace qd
{

int PdfImport::object(QPDFObjectHandle handle)
{
    const auto known = m_taken.find(handle.getObjGen());
    if (known != m_taken.end())
        return known->second;
    const int number = m_file.add();
    m_taken[handle.getObjGen()] = number; // first, objects may refer to each other
    if (handle.isStream()) {
        const auto data = handle.getRawStreamData();
        m_file.setRawStream(number, entries(handle.getDict(), true),
            {reinterpret_cast<const char *>(data->getBuffer()), static_cast<qsizetype>(data->getSize())});
    } else {
        m_file.set(number, body(handle));
    }
    return number;
}

QByteArray PdfImport::value(QPDFObjectHandle handle)
{
    return handle.isIndirect() && !handle.isNull() ? PdfFile::reference(object(handle)) : body(handle);
}

QByteArray PdfImport::body(QPDFObjectHandle handle)
{
    if (handle.isDictionary())
        return "<<" + entries(handle, false) + ">>";
    if (!handle.isArray())
        return QByteArray::fromStdString(handle.unparseResolved());
    QByteArray out = "[";
    for (QPDFObjectHandle item : handle.getArrayAsVector())
        out += value(item) + ' ';
    return out + ']';
}

QByteArray PdfImport::entries(QPDFObjectHandle dictionary, bool ofStream)
{
    QByteArray out;
    for (const auto &[key, item] : dictionary.getDictAsMap()) {
        if (!ofStream || key != "/Length")
            out += QByteArray::fromStdString(key) + ' ' + value(item) + ' ';
    }
    return out;
}

} // namespace qd
