// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/blocks/readers.h"

#include "office/container/olestreams.h"
#include "office/container/ooxmlpackage.h"
#include "office/container/xmlcursor.h"
#include "office/xlsx/xlsxdrawing.h"
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

/// The text boxes over a sheet. They are not what a workbook is read for: of a part that is damaged or too
/// large the name is kept as left out.
std::vector<DrawnText> readTextBoxes(
    OoxmlPackage &package, const QString &sheet, std::vector<LeftOut> &leftOut)
{
    std::vector<DrawnText> texts;
    const auto relations = package.relationsOf(sheet);
    for (const PartRelation &one : relations ? *relations : std::vector<PartRelation>{}) {
        if (one.type != u"drawing")
            continue;
        auto part = package.read(one.target);
        const auto read = part ? readDrawing(std::move(*part)) : Result<std::vector<DrawnText>>(part.error());
        if (read)
            texts.insert(texts.end(), read->begin(), read->end());
        else
            leftOut.push_back({LeftOutKind::OtherFile, one.target});
    }
    return texts;
}

/// Puts sheets and the text boxes over them one behind the other.
class SheetCollector final
{
public:
    explicit SheetCollector(int hiddenSheets) { m_text.hiddenPieces = hiddenSheets; }

    size_t cellsLeft() const { return static_cast<size_t>(mostOfficeCells) - m_cells; }
    std::vector<LeftOut> &leftOut() { return m_text.leftOut; }

    /// Boxes that begin above the first cell come before the table. Errors: FileTooLarge.
    Result<> add(const QString &name, RawSheet sheet, const std::vector<DrawnText> &boxes)
    {
        int firstRow = mostSheetRows;
        for (const SheetCell &cell : sheet.cells)
            firstRow = std::min(firstRow, cell.at.row);
        auto visible = visibleSheet(std::move(sheet));
        if (!visible)
            return visible.error();
        m_text.hiddenPieces += visible->hiddenCells;
        addBoxes(boxes, [firstRow](int row) { return row < firstRow; });
        OfficeTable &table = visible->table;
        table.name = name;
        m_cells += table.cells.size();
        for (const OfficeCell &cell : table.cells)
            m_length += cell.text.size();
        if (!table.cells.empty())
            m_text.blocks.push_back(std::move(table));
        addBoxes(boxes, [firstRow](int row) { return row >= firstRow; });
        if (m_length > mostOfficeText || m_boxes > static_cast<size_t>(mostOfficeParagraphs))
            return tooLargeOffice(u"more text than any plan has"_s);
        return {};
    }

    OfficeText take() { return std::move(m_text); }

private:
    template <typename Lies>
    void addBoxes(const std::vector<DrawnText> &boxes, Lies lies)
    {
        for (const DrawnText &box : boxes) {
            if (!lies(box.row))
                continue;
            m_text.blocks.push_back(OfficeParagraph{box.text});
            m_length += box.text.size();
            ++m_boxes;
        }
    }

    OfficeText m_text;
    size_t m_cells = 0;
    size_t m_boxes = 0;
    qsizetype m_length = 0;
};

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

    SheetCollector sheets(workbook->hiddenSheets);
    const std::vector<PartRelation> &relations = package->mainRelations();
    for (const SheetEntry &sheet : workbook->sheets) {
        const auto part = std::find_if(relations.begin(), relations.end(),
            [&](const PartRelation &one) { return one.id == sheet.relation && one.type == u"worksheet"; });
        if (part == relations.end())
            continue; // a chart sheet
        auto sheetBytes = package->read(part->target);
        if (!sheetBytes)
            return sheetBytes.error();
        auto raw = readSheet(std::move(*sheetBytes), *book, sheets.cellsLeft());
        if (!raw)
            return raw.error();
        QD_TRY(
            sheets.add(sheet.name, std::move(*raw), readTextBoxes(*package, part->target, sheets.leftOut())));
    }
    return sheets.take();
}

} // namespace qd
