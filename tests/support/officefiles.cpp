// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/officefiles.h"

#include <zip.h>

using namespace Qt::StringLiterals;

namespace qd::test
{
namespace
{

constexpr auto word = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
                      "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";
constexpr auto sheet = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
                       "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
constexpr auto relationTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

QByteArray relation(const QByteArray &id, const QByteArray &type, const QByteArray &target)
{
    return "<Relationship Id=\"" + id + "\" Type=\"" + relationTypes + type + "\" Target=\"" + target
        + "\"/>";
}

QByteArray relations(const QByteArray &all)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Relationships "
           "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + all + "</Relationships>";
}

/// [Content_Types].xml; we do not look at it, other programs do.
QByteArray contentTypes(const std::vector<std::pair<QByteArray, QByteArray>> &parts)
{
    QByteArray all
        = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default "
          "Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
          "<Default Extension=\"xml\" ContentType=\"application/xml\"/>";
    for (const auto &[part, type] : parts)
        all += "<Override PartName=\"/" + part
            + "\" ContentType=\"application/vnd.openxmlformats-officedocument." + type + "+xml\"/>";
    return all + "</Types>";
}

} // namespace

QByteArray zipOf(const ZipEntries &entries)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *target = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_keep(target);
    zip_t *archive = zip_open_from_source(target, ZIP_TRUNCATE, &error);
    for (const auto &[name, bytes] : entries) {
        zip_source_t *source
            = zip_source_buffer(archive, bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0);
        zip_file_add(archive, name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
    }
    zip_close(archive);
    zip_source_open(target);
    zip_source_seek(target, 0, SEEK_END);
    QByteArray bytes(static_cast<qsizetype>(zip_source_tell(target)), '\0');
    zip_source_seek(target, 0, SEEK_SET);
    zip_source_read(target, bytes.data(), static_cast<zip_uint64_t>(bytes.size()));
    zip_source_close(target);
    zip_source_free(target);
    zip_error_fini(&error);
    return bytes;
}

QByteArray docxOf(const DocxParts &parts)
{
    const QByteArray head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    ZipEntries entries{
        {u"[Content_Types].xml"_s,
            contentTypes({{"word/document.xml", "wordprocessingml.document.main"},
                {"word/styles.xml", "wordprocessingml.styles"},
                {"word/numbering.xml", "wordprocessingml.numbering"}})},
        {u"_rels/.rels"_s, relations(relation("rId1", "officeDocument", "word/document.xml"))},
        {u"word/document.xml"_s,
            head + "<w:document " + word + "><w:body>" + parts.body + "<w:sectPr/></w:body></w:document>"},
        {u"word/_rels/document.xml.rels"_s,
            relations(relation("rId1", "styles", "styles.xml")
                + relation("rId2", "numbering", "numbering.xml")
                + relation("rId3", "footnotes", "footnotes.xml"))},
    };
    if (!parts.numbering.isEmpty())
        entries.emplace_back(u"word/numbering.xml"_s,
            head + "<w:numbering " + word + ">" + parts.numbering + "</w:numbering>");
    if (!parts.styles.isEmpty())
        entries.emplace_back(
            u"word/styles.xml"_s, head + "<w:styles " + word + ">" + parts.styles + "</w:styles>");
    if (!parts.footnotes.isEmpty())
        entries.emplace_back(u"word/footnotes.xml"_s, parts.footnotes);
    return zipOf(entries);
}

QByteArray para(const QString &text)
{
    return "<w:p><w:r><w:t>" + text.toUtf8() + "</w:t></w:r></w:p>";
}

QByteArray listed(int list, int level, const QString &text)
{
    return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + QByteArray::number(level) + "\"/><w:numId w:val=\""
        + QByteArray::number(list) + "\"/></w:numPr></w:pPr><w:r><w:t>" + text.toUtf8()
        + "</w:t></w:r></w:p>";
}

QByteArray xlsxOf(const XlsxParts &parts)
{
    std::vector<std::pair<QByteArray, QByteArray>> types{{"xl/workbook.xml", "spreadsheetml.sheet.main"},
        {"xl/sharedStrings.xml", "spreadsheetml.sharedStrings"}, {"xl/styles.xml", "spreadsheetml.styles"}};
    QByteArray list,
        links = relation("s", "sharedStrings", "sharedStrings.xml") + relation("t", "styles", "styles.xml");
    ZipEntries entries{{u"_rels/.rels"_s, relations(relation("rId1", "officeDocument", "/xl/workbook.xml"))}};
    int number = 0;
    for (const auto &[name, content] : parts.sheets) {
        const QByteArray id = QByteArray::number(++number);
        list += "<sheet name=\"" + name.toUtf8() + "\" sheetId=\"" + id + "\" r:id=\"rId" + id + "\" "
            + (number == 1 ? parts.sheetAttributes : QByteArray()) + "/>";
        links += relation("rId" + id, "worksheet", "worksheets/sheet" + id + ".xml");
        types.emplace_back("xl/worksheets/sheet" + id + ".xml", "spreadsheetml.worksheet");
        entries.emplace_back(u"xl/worksheets/sheet%1.xml"_s.arg(number),
            QByteArray("<worksheet ") + sheet + ">" + content + "</worksheet>");
    }
    if (!parts.drawing.isEmpty()) {
        entries.emplace_back(u"xl/drawings/drawing1.xml"_s, parts.drawing);
        entries.emplace_back(u"xl/worksheets/_rels/sheet1.xml.rels"_s,
            relations(relation("rId1", "drawing", "../drawings/drawing1.xml")));
    }
    entries.emplace_back(u"[Content_Types].xml"_s, contentTypes(types));
    entries.emplace_back(u"xl/workbook.xml"_s,
        QByteArray("<workbook ") + sheet + ">" + parts.workbook + "<sheets>" + list + "</sheets></workbook>");
    entries.emplace_back(u"xl/_rels/workbook.xml.rels"_s, relations(links));
    entries.emplace_back(
        u"xl/sharedStrings.xml"_s, QByteArray("<sst ") + sheet + ">" + parts.strings + "</sst>");
    entries.emplace_back(
        u"xl/styles.xml"_s, QByteArray("<styleSheet ") + sheet + ">" + parts.styles + "</styleSheet>");
    return zipOf(entries);
}

QStringList linesOf(const OfficeTable &table)
{
    QStringList lines{u"[%1x%2]%3"_s.arg(table.rowCount).arg(table.columnCount).arg(table.name)};
    for (const OfficeCell &cell : table.cells) {
        QString text = cell.text;
        const QString span = cell.rowSpan == 1 && cell.columnSpan == 1
            ? QString()
            : u" %1x%2"_s.arg(cell.rowSpan).arg(cell.columnSpan);
        lines << u"%1,%2%3 "_s.arg(cell.row).arg(cell.column).arg(span) + text.replace(u'\n', u'/');
    }
    return lines;
}

QStringList linesOf(const OfficeText &text)
{
    QStringList lines;
    for (const OfficeBlock &block : text.blocks) {
        if (const auto *paragraph = std::get_if<OfficeParagraph>(&block))
            lines << paragraph->text;
        else
            lines << linesOf(std::get<OfficeTable>(block));
    }
    return lines;
}

} // namespace qd::test
