// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/sheet/workbook.h"

#include "base/reasons/filereason.h"
#include "paper/document/gbt9704.h"
#include "paper/layout/pageframe.h"
#include "paper/sheet/sheetnames.h"

#include <QDir>
#include <QFile>
#include <QStorageInfo>

#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

constexpr qint64 roomNeeded
    = 64 * 1024 * 1024; // for temporary files: the library does not notice a full disk
constexpr time_t madeOn = 946684800; // 1 January 2000: the same document gives the same bytes
constexpr uint8_t paperA3 = 8;
constexpr uint8_t paperA4 = 9;

/// The faces by the names they bear on Chinese Windows; Excel finds what stands in by itself elsewhere.
const char *faceOf(FontRole role)
{
    switch (role) {
    case FontRole::FangSong:
        return "仿宋";
    case FontRole::KaiTi:
        return "楷体";
    case FontRole::HeiTi:
        return "黑体";
    case FontRole::Song:
        return "宋体";
    case FontRole::BiaoSong:
        return "方正小标宋简体";
    }
    return "";
}

uint8_t alignmentOf(Qt::AlignmentFlag align)
{
    return align == Qt::AlignHCenter ? LXW_ALIGN_CENTER
        : align == Qt::AlignRight    ? LXW_ALIGN_RIGHT
                                     : LXW_ALIGN_LEFT;
}

/// In the middle, also where paper has them at the outer edge: the library knows one footer for all pages.
const char *footerOf(const DocumentInfo &info)
{
    const bool counted = info.pageNumbers == PageNumbers::Counted
        || (info.pageNumbers == PageNumbers::OfProfile && info.profile == PaperProfile::Meeting);
    return counted ? "&C&\"宋体,Regular\"&14第&P页共&N页" : "&C&\"宋体,Regular\"&14— &P —";
}

void setUpPage(lxw_worksheet *sheet, const DocumentInfo &info)
{
    using namespace gbt9704;
    const auto inches = [](double twips) { return twips / twipsPerInch; };
    const PageFrame frame = frameOf(info);
    const QSizeF whole = sheetOf(info);
    const double below = whole.height() - frame.bottom();
    worksheet_set_paper(sheet, info.a3 ? paperA3 : paperA4);
    if (info.landscape)
        worksheet_set_landscape(sheet);
    else
        worksheet_set_portrait(sheet);
    worksheet_set_margins(
        sheet, inches(frame.left), inches(whole.width() - frame.right()), inches(frame.top), inches(below));
    worksheet_fit_to_pages(sheet, 1, 0); // as wide as the page, as many pages as it takes
    lxw_header_footer_options options = {};
    options.margin = inches(std::max(below - pageNumberDrop - pageNumberSize, mm(5.0)));
    worksheet_set_footer_opt(sheet, footerOf(info), &options);
}

Error failure(const QString &folder, const QString &detail)
{
    const bool full = QStorageInfo(folder).bytesAvailable() < roomNeeded;
    return {ErrorCode::Io, full ? FileReason::DiskFull : FileReason::TargetUnwritable, detail,
        {{u"file"_s, QDir::toNativeSeparators(folder)}}};
}

} // namespace

Workbook::Workbook(const DocumentInfo &info)
    : m_info(info)
{
    m_book = workbook_new(m_folder.filePath(u"book.xlsx"_s).toUtf8().constData());
    if (!m_book)
        return;
    QByteArray title = workbookText(info.title).toUtf8();
    QByteArray author = workbookText(info.author).toUtf8();
    lxw_doc_properties properties = {};
    properties.title = title.data();
    properties.author = author.data();
    properties.company = author.data();
    properties.created = madeOn;
    workbook_set_properties(m_book, &properties);
}

Workbook::~Workbook()
{
    if (m_book)
        lxw_workbook_free(m_book);
}

lxw_worksheet *Workbook::addSheet(const QString &name, const DocumentInfo &info)
{
    m_names << sheetName(name, m_names);
    lxw_worksheet *sheet
        = m_book ? workbook_add_worksheet(m_book, m_names.last().toUtf8().constData()) : nullptr;
    if (sheet)
        setUpPage(sheet, info);
    return sheet;
}

lxw_worksheet *Workbook::addUprightSheet(const QString &name)
{
    DocumentInfo upright = m_info;
    upright.landscape = false;
    upright.a3 = false;
    return addSheet(name, upright);
}

lxw_format *Workbook::format(const CellLook &look)
{
    lxw_format *&known = m_formats[look];
    if (known)
        return known;
    known = workbook_add_format(m_book);
    format_set_font_name(known, faceOf(look.role));
    format_set_font_size(known, look.points);
    format_set_align(known, alignmentOf(look.align));
    format_set_align(known, LXW_ALIGN_VERTICAL_CENTER);
    format_set_text_wrap(known);
    if (look.framed)
        format_set_border(known, LXW_BORDER_THIN);
    if (!look.format.isEmpty())
        format_set_num_format(known, look.format.toUtf8().constData());
    return known;
}

void Workbook::write(
    lxw_worksheet *sheet, const SheetArea &range, const CellValue &value, const CellLook &look)
{
    if (!sheet)
        return; // finish() says it
    CellLook shown = look;
    shown.format = value.format;
    lxw_format *how = format(shown);
    const auto row = static_cast<lxw_row_t>(range.firstRow);
    const auto column = static_cast<lxw_col_t>(range.firstColumn);
    if (range.firstRow != range.lastRow || range.firstColumn != range.lastColumn)
        worksheet_merge_range(sheet, row, column, static_cast<lxw_row_t>(range.lastRow),
            static_cast<lxw_col_t>(range.lastColumn), "", how);
    if (value.kind == CellValue::Kind::Text)
        worksheet_write_string(sheet, row, column, value.text.toUtf8().constData(), how);
    else
        worksheet_write_number(sheet, row, column, value.number, how);
}

Result<QByteArray> Workbook::finish()
{
    const QString folder = m_folder.path();
    if (!m_folder.isValid() || !m_book || QStorageInfo(folder).bytesAvailable() < roomNeeded)
        return failure(QDir::tempPath(), u"no room for a workbook: "_s + m_folder.errorString());
    const lxw_error error = workbook_close(m_book); // frees it, whatever comes of it
    m_book = nullptr;
    if (error != LXW_NO_ERROR)
        return failure(folder, QString::fromUtf8(lxw_strerror(error)));
    QFile file(m_folder.filePath(u"book.xlsx"_s));
    if (!file.open(QIODevice::ReadOnly))
        return failure(folder, file.errorString());
    return file.readAll();
}

} // namespace qd
