// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/blocks/readers.h"

#include "office/container/olestreams.h"
#include "office/container/ooxmlpackage.h"
#include "office/container/xmlcursor.h"
#include "office/xlsx/xlsxgrid.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

struct SheetEntry {
    QString name;
    QString relation;
};

struct WorkbookPart {
    std::vector<SheetEntry> sheets; // visible ones
    int hiddenSheets = 0;
    bool since1904 = false;
};

Result<WorkbookPart> readWorkbook(QByteArray part)
{
    WorkbookPart workbook;
    XmlCursor xml(std::move(part));
    for (auto step = xml.next(); step != XmlCursor::Step::Done; step = xml.next()) {
        if (step != XmlCursor::Step::Start || xml.vocabulary() != XmlVocabulary::Sheet)
            continue;
        if (xml.name() == u"workbookPr") {
            const QString value = xml.attribute(u"date1904");
            workbook.since1904 = value == u"1" || value == u"true" || value == u"on";
        } else if (xml.name() == u"sheet") {
            const QString state = xml.attribute(u"state");
            if (state.isEmpty() || state == u"visible")
                workbook.sheets.push_back({xml.attribute(u"name"), xml.attribute(u"id")});
            else
                ++workbook.hiddenSheets;
        }
        if (workbook.sheets.size() > mostDescriptions)
            return tooLargeOffice(u"more sheets than any workbook has"_s);
    }
    QD_TRY(xml.outcome());
    return workbook;
}

Result<XlsxBook> readBook(OoxmlPackage &package, bool since1904)
{
    const auto stringBytes = package.related(u"sharedStrings", mostUnpackedBytes);
    if (!stringBytes)
        return stringBytes.error();
    auto strings = readSharedStrings(*stringBytes);
    if (!strings)
        return strings.error();
    const auto styleBytes = package.related(u"styles");
    if (!styleBytes)
        return styleBytes.error();
    auto formats = XlsxFormats::read(*styleBytes);
    if (!formats)
        return formats.error();
    return XlsxBook{std::move(*strings), std::move(*formats), since1904};
}

} // namespace

Result<OfficeText> readXlsx(const QByteArray &bytes)
{
    if (isOleFile(bytes) && oleFormatOf(bytes) == FileFormat::Encrypted)
        return encryptedOffice();
    auto package = OoxmlPackage::open(bytes);
    if (!package)
        return package.error();
    auto workbookBytes = package->read(package->mainPart(), mostDescriptionBytes);
    if (!workbookBytes)
        return workbookBytes.error();
    const auto workbook = readWorkbook(std::move(*workbookBytes));
    if (!workbook)
        return workbook.error();
    const auto book = readBook(*package, workbook->since1904);
    if (!book)
        return book.error();

    OfficeText text{.blocks = {}, .hiddenPieces = workbook->hiddenSheets};
    size_t cells = 0;
    qsizetype length = 0;
    const std::vector<PartRelation> &relations = package->mainRelations();
    for (const SheetEntry &sheet : workbook->sheets) {
        const auto part = std::find_if(relations.begin(), relations.end(),
            [&](const PartRelation &one) { return one.id == sheet.relation && one.type == u"worksheet"; });
        if (part == relations.end())
            continue; // a chart sheet
        auto sheetBytes = package->read(part->target);
        if (!sheetBytes)
            return sheetBytes.error();
        auto raw = readSheet(std::move(*sheetBytes), *book, mostOfficeCells - cells);
        if (!raw)
            return raw.error();
        auto visible = visibleSheet(std::move(*raw));
        if (!visible)
            return visible.error();
        text.hiddenPieces += visible->hiddenCells;
        OfficeTable &table = visible->table;
        if (table.cells.empty())
            continue;
        table.name = sheet.name;
        cells += table.cells.size();
        for (const OfficeCell &cell : table.cells)
            length += cell.text.size();
        if (length > mostOfficeText)
            return tooLargeOffice(u"more text than any plan has"_s);
        text.blocks.push_back(std::move(table));
    }
    return text;
}

} // namespace qd
