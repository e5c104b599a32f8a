// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/pdf/pdfwriter.h"

#include "paper/document/gbt9704.h"
#include "paper/document/papertarget.h"
#include "paper/pdf/pdffinish.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

Result<QByteArray> drawn(const Pages &pages, const std::function<bool(int, int)> &goOn)
{
    const Error cancelled{ErrorCode::Cancelled, Reason(), u"PDF cancelled"_s, {}};
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(static_cast<int>(gbt9704::twipsPerInch)); // a unit of the painter is a twip
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageOrientation(pages.info.landscape ? QPageLayout::Landscape : QPageLayout::Portrait);
    writer.setPageMargins(QMarginsF(0, 0, 0, 0)); // margins are ours
    writer.setTitle(pages.info.title);
    QPainter painter;
    if (!painter.begin(&writer))
        return Error{ErrorCode::Bug, Reason(), u"QPdfWriter cannot begin"_s, {}};
    const int count = pageCount(pages);
    for (int page = 0; page < count; ++page) {
        if (goOn && !goOn(page, count)) {
            painter.end();
            return cancelled;
        }
        if (page > 0)
            writer.newPage();
        paintPage(painter, pages, page, gbt9704::twipsPerInch);
    }
    painter.end();
    if (goOn && !goOn(count, count))
        return cancelled;
    return bytes;
}

} // namespace

Result<QByteArray> pdfBytes(const Pages &pages, const std::function<bool(int, int)> &goOn)
{
    auto bytes = drawn(pages, goOn);
    if (!bytes)
        return bytes.error();
    return finishedPdf(*bytes, pages);
}

Result<> writePdf(const Pages &pages, const QString &file, const std::function<bool(int, int)> &goOn)
{
    return writeWhole(file, [&] { return pdfBytes(pages, goOn); });
}

} // namespace qd
