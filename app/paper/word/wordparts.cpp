// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/word/wordparts.h"

#include "paper/layout/pagenumbers.h"
#include "paper/word/schemaorder.h"
#include "paper/word/wordfooter.h"
#include "paper/word/wordnames.h"
#include "paper/word/wordtext.h"

namespace qd
{
namespace
{

constexpr char officeRelations[] = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
constexpr char packageRelations[] = "http://schemas.openxmlformats.org/package/2006/relationships";
constexpr char wordContent[] = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

QByteArray relation(const QByteArray &id, const QByteArray &type, const QByteArray &target)
{
    return "<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
}

QByteArray relations(const QByteArray &all)
{
    return QByteArray(xmlHead) + "<Relationships xmlns=\"" + packageRelations + "\">" + all
        + "</Relationships>";
}

QByteArray part(const char *name, const QByteArray &type)
{
    return QByteArray("<Override PartName=\"") + name + "\" ContentType=\"" + type + "\"/>";
}

} // namespace

QByteArray contentTypesXml(bool pictures)
{
    QByteArray xml = QByteArray(xmlHead)
        + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default "
          "Extension=\"rels\" "
          "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default "
          "Extension=\"xml\" "
          "ContentType=\"application/xml\"/>";
    if (pictures)
        xml += "<Default Extension=\"png\" ContentType=\"image/png\"/>";
    const QByteArray word = wordContent;
    return xml + part("/word/document.xml", word + "document.main+xml")
        + part("/word/styles.xml", word + "styles+xml") + part("/word/settings.xml", word + "settings+xml")
        + part("/word/fontTable.xml", word + "fontTable+xml") + part("/word/footer1.xml", word + "footer+xml")
        + part("/word/footer2.xml", word + "footer+xml")
        + part("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml")
        + part("/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml")
        + "</Types>";
}

QByteArray packageRelationsXml()
{
    const QByteArray office = officeRelations;
    return relations(relation("rId1", office + "officeDocument", "word/document.xml")
        + relation("rId2",
            "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
            "docProps/core.xml")
        + relation("rId3", office + "extended-properties", "docProps/app.xml"));
}

QByteArray documentRelationsXml(const std::vector<WordPicture> &pictures)
{
    const QByteArray office = officeRelations;
    QByteArray all = relation("rIdStyles", office + "styles", "styles.xml")
        + relation("rIdSettings", office + "settings", "settings.xml")
        + relation("rIdFonts", office + "fontTable", "fontTable.xml")
        + relation(oddFooterId, office + "footer", "footer1.xml")
        + relation(evenFooterId, office + "footer", "footer2.xml");
    for (const WordPicture &picture : pictures)
        all += relation(picture.id, office + "image", "media/" + picture.name);
    return relations(all);
}

QByteArray corePropertiesXml(const DocumentInfo &info)
{
    return QByteArray(xmlHead)
        + "<cp:coreProperties "
          "xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" "
          "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>"
        + escaped(info.title) + "</dc:title><dc:creator>" + escaped(info.author)
        + "</dc:creator><dc:language>zh-CN</dc:language></cp:coreProperties>";
}

QByteArray appPropertiesXml()
{
    return QByteArray(xmlHead)
        + "<Properties "
          "xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/"
          "extended-properties\"><Application>Quality "
          "Desk</Application></Properties>";
}

QByteArray settingsXml(const DocumentInfo &info)
{
    const auto word15 = [](const char *name, const char *value) {
        return QByteArray("<w:compatSetting w:name=\"") + name
            + "\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"" + value + "\"/>";
    };
    const bool outer = pageNumbersOf(info) == PageNumbers::Outer;
    const QByteArray compat = inSchemaOrder("w:compat",
        {"<w:doNotExpandShiftReturn/>", // a line that we end is not spread to the edge
            "<w:useFELayout/>", word15("compatibilityMode", "15"),
            word15("overrideTableStyleFontSizeAndJustification", "1")});
    const QByteArray settings = inSchemaOrder("w:settings",
        {"<w:zoom w:percent=\"100\"/>", "<w:defaultTabStop w:val=\"420\"/>",
            outer ? QByteArray("<w:evenAndOddHeaders/>") : QByteArray(),
            "<w:characterSpacingControl w:val=\"doNotCompress\"/>", compat, "<w:decimalSymbol w:val=\".\"/>",
            "<w:listSeparator w:val=\",\"/>"});
    return QByteArray(xmlHead) + "<w:settings" + wordNamespaces + settings.mid(int(sizeof "<w:settings") - 1);
}

} // namespace qd
