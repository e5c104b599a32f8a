// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/blocks/readers.h"

#include "office/blocks/officelimits.h"
#include "office/container/olestreams.h"
#include "office/container/ooxmlpackage.h"
#include "office/docx/docxwalker.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

/// The paragraphs of footnotes or endnotes, as left out. They are not read as content, so a part that is damaged or
/// too large does not keep the plan from being read: then the part itself is listed.
void listNotes(OoxmlPackage &package, const QString &part, DocxWalker walker, OfficeText &text)
{
    const auto bytes = package.related(part, mostUnpackedBytes);
    if (bytes && bytes->isEmpty())
        return;
    const auto notes = bytes ? walker.read(*bytes, part) : Result<OfficeText>(bytes.error());
    if (!notes) {
        text.leftOut.push_back({LeftOutKind::OtherFile, part});
        return;
    }
    for (const OfficeBlock &block : notes->blocks) {
        if (const auto *paragraph = std::get_if<OfficeParagraph>(&block))
            text.leftOut.push_back({LeftOutKind::Note, paragraph->text});
        else
            for (const OfficeCell &cell : std::get<OfficeTable>(block).cells)
                text.leftOut.push_back({LeftOutKind::Note, cell.text});
    }
}

} // namespace

Result<OfficeText> readDocx(const QByteArray &bytes)
{
    if (isOleFile(bytes) && oleFormatOf(bytes) == FileFormat::Encrypted)
        return encryptedOffice();
    auto package = OoxmlPackage::open(bytes);
    if (!package)
        return package.error();
    const auto styleBytes = package->related(u"styles");
    if (!styleBytes)
        return styleBytes.error();
    const auto styles = DocxStyles::read(*styleBytes);
    if (!styles)
        return styles.error();
    const auto listBytes = package->related(u"numbering");
    if (!listBytes)
        return listBytes.error();
    const auto lists = DocxLists::read(*listBytes, *styles);
    if (!lists)
        return lists.error();
    auto body = package->read(package->mainPart());
    if (!body)
        return body.error();
    auto text = DocxWalker(*lists, *styles).read(std::move(*body));
    if (!text)
        return text;
    const auto &relations = package->mainRelations();
    for (LeftOut &left : text->leftOut) {
        const auto at = std::find_if(
            relations.begin(), relations.end(), [&](const PartRelation &one) { return one.id == left.name; });
        if (at != relations.end())
            left.name = at->target;
    }
    for (const QString &notes : {u"footnotes"_s, u"endnotes"_s})
        listNotes(*package, notes, DocxWalker(*lists, *styles), *text);
    return text;
}

} // namespace qd
