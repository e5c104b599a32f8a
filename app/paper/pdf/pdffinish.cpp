// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/pdf/pdffinish.h"

#include "paper/document/gbt9704.h"
#include "paper/pdf/pdfrepair.h"

#define POINTERHOLDER_TRANSITION 4 // libqpdf: only std::shared_ptr
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

QPDFObjectHandle textString(const QString &text)
{
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

void setInfo(QPDF &pdf, const DocumentInfo &info)
{
    QPDFObjectHandle trailer = pdf.getTrailer();
    if (!trailer.getKey("/Info").isDictionary())
        trailer.replaceKey("/Info", pdf.makeIndirectObject(QPDFObjectHandle::newDictionary()));
    QPDFObjectHandle dictionary = trailer.getKey("/Info");
    dictionary.replaceKey("/Title", textString(info.title));
    dictionary.replaceKey("/Author", textString(info.author));
    dictionary.replaceKey(
        "/Creator", textString(u"质量工作协调台 Quality Desk "_s + QString::fromLatin1(QD_VERSION)));
    QPDFObjectHandle root = pdf.getRoot();
    root.replaceKey("/Lang", QPDFObjectHandle::newString("zh-CN"));
    QPDFObjectHandle viewer = QPDFObjectHandle::newDictionary();
    viewer.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
    root.replaceKey("/ViewerPreferences", viewer);
}

/// Makes the outline: a tree of linked dictionaries (PDF 32000 12.3.3).
class OutlineMaker final
{
public:
    OutlineMaker(QPDF &pdf, const Pages &pages)
        : m_pdf(pdf)
        , m_pages(pages)
        , m_sheets(QPDFPageDocumentHelper(pdf).getAllPages())
    {
    }

    void make()
    {
        if (m_pages.bookmarks.empty())
            return;
        QPDFObjectHandle root = m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        root.replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
        size_t next = 0;
        const int count = addChildren(root, 0, next);
        root.replaceKey("/Count", QPDFObjectHandle::newInteger(count));
        m_pdf.getRoot().replaceKey("/Outlines", root);
        m_pdf.getRoot().replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
    }

private:
    /// Appends all that lies at `level` or below from `next` on; returns how many entries were added in all.
    int addChildren(QPDFObjectHandle parent, int level, size_t &next)
    {
        QPDFObjectHandle last;
        int count = 0;
        while (next < m_pages.bookmarks.size() && m_pages.bookmarks[next].level >= level) {
            QPDFObjectHandle item = itemFor(m_pages.bookmarks[next], parent);
            const int own = m_pages.bookmarks[next].level;
            ++next;
            if (last.isInitialized()) {
                last.replaceKey("/Next", item);
                item.replaceKey("/Prev", last);
            } else {
                parent.replaceKey("/First", item);
            }
            last = item;
            const int below = addChildren(item, own + 1, next);
            if (below > 0)
                item.replaceKey("/Count", QPDFObjectHandle::newInteger(below));
            count += 1 + below;
        }
        if (last.isInitialized())
            parent.replaceKey("/Last", last);
        return count;
    }

    QPDFObjectHandle itemFor(const PlacedBookmark &bookmark, const QPDFObjectHandle &parent)
    {
        QPDFObjectHandle item = m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        item.replaceKey("/Title", textString(bookmark.title));
        item.replaceKey("/Parent", parent);
        const auto page = static_cast<size_t>(bookmark.page);
        if (page < m_sheets.size()) {
            const double y = (m_pages.sheet().height() - bookmark.y) / gbt9704::pt(1.0);
            QPDFObjectHandle place = QPDFObjectHandle::newArray();
            place.appendItem(m_sheets[page].getObjectHandle());
            place.appendItem(QPDFObjectHandle::newName("/XYZ"));
            place.appendItem(QPDFObjectHandle::newNull());
            place.appendItem(QPDFObjectHandle::newReal(y, 2));
            place.appendItem(QPDFObjectHandle::newNull());
            item.replaceKey("/Dest", place);
        }
        return item;
    }

    QPDF &m_pdf;
    const Pages &m_pages;
    std::vector<QPDFPageObjectHelper> m_sheets;
};

} // namespace

Result<QByteArray> finishedPdf(const QByteArray &fromEngine, const Pages &pages)
{
    try { // libqpdf reports by exception
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("report", fromEngine.constData(), static_cast<size_t>(fromEngine.size()));
        repairText(pdf, pages);
        setInfo(pdf, pages.info);
        OutlineMaker(pdf, pages).make();
        QPDFWriter writer(pdf);
        writer.setOutputMemory();
        writer.setObjectStreamMode(qpdf_o_disable);
        writer.setPreserveUnreferencedObjects(false);
        writer.write();
        const auto buffer = writer.getBufferSharedPointer();
        return QByteArray(
            reinterpret_cast<const char *>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize()));
    } catch (const std::exception &problem) {
        return Error{ErrorCode::Bug, Reason(), QString::fromUtf8(problem.what()), {}};
    }
}

} // namespace qd
