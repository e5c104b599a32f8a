// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "paper/document/document.h"
#include "paper/fonts/fontbook.h"
#include "paper/sheet/cellvalue.h"

#include <QTemporaryDir>

#include <map>
#include <tuple>

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

namespace qd
{

/// How a cell looks.
struct CellLook {
    FontRole role = FontRole::FangSong;
    double points = 12;
    Qt::AlignmentFlag align = Qt::AlignLeft; ///< AlignLeft, AlignHCenter or AlignRight
    bool framed = true; ///< by thin lines
    QString format; ///< of a number or day

    auto tied() const { return std::tie(role, points, align, framed, format); }
    bool operator<(const CellLook &other) const { return tied() < other.tied(); }
};

/// Rows and columns of a sheet, from 0, both ends belong to it.
struct SheetArea {
    int firstRow = 0;
    int firstColumn = 0;
    int lastRow = 0;
    int lastColumn = 0;
};

/// A workbook while it is written; libxlsxwriter is known to this class and the sheets made with it.
class Workbook final
{
public:
    explicit Workbook(const DocumentInfo &info);
    ~Workbook();
    Workbook(const Workbook &) = delete;
    Workbook &operator=(const Workbook &) = delete;

    /// A sheet with the paper, the turn, the margins and the page numbers of the document. The name is made
    /// one that Excel takes and no other sheet bears.
    lxw_worksheet *addSheet(const QString &name) { return addSheet(name, m_info); }
    /// The same on an upright A4 page, whatever the document has.
    lxw_worksheet *addUprightSheet(const QString &name);
    void write(lxw_worksheet *sheet, const SheetArea &range, const CellValue &value, const CellLook &look);
    /// The file's bytes; the workbook is done with.
    Result<QByteArray> finish();

private:
    lxw_format *format(const CellLook &look);
    lxw_worksheet *addSheet(const QString &name, const DocumentInfo &info);

    DocumentInfo m_info;
    QTemporaryDir m_folder;
    lxw_workbook *m_book = nullptr;
    QStringList m_names;
    std::map<CellLook, lxw_format *> m_formats;
};

} // namespace qd
