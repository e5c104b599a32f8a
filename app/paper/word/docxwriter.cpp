// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/word/docxwriter.h"

#include "paper/document/papertarget.h"
#include "paper/word/wordbody.h"
#include "paper/word/wordfonts.h"
#include "paper/word/wordfooter.h"
#include "paper/word/wordpage.h"
#include "paper/word/wordparts.h"
#include "paper/word/wordstyles.h"
#include "paper/word/zippacker.h"

using namespace Qt::StringLiterals;

namespace qd
{

Result<QByteArray> docxBytes(const Document &document, const std::function<bool(int, int)> &goOn)
{
    const WordPage page(document.info);
    WordBody body(document, page, goOn);
    if (!body.write())
        return Error{ErrorCode::Cancelled, Reason(), u"DOCX cancelled"_s, {}};
    std::vector<ZipPart> parts{{"[Content_Types].xml", contentTypesXml(!body.pictures.empty())},
        {"_rels/.rels", packageRelationsXml()}, {"docProps/core.xml", corePropertiesXml(document.info)},
        {"docProps/app.xml", appPropertiesXml()}, {"word/document.xml", std::move(body.xml)},
        {"word/_rels/document.xml.rels", documentRelationsXml(body.pictures)},
        {"word/styles.xml", stylesXml(document, page)}, {"word/settings.xml", settingsXml(document.info)},
        {"word/fontTable.xml", fontTableXml()}, {"word/footer1.xml", footerXml(document.info, page, false)},
        {"word/footer2.xml", footerXml(document.info, page, true)}};
    for (WordPicture &picture : body.pictures)
        parts.push_back({"word/media/" + picture.name, std::move(picture.bytes)});
    return packedZip(parts);
}

Result<> writeDocx(const Document &document, const QString &file, const std::function<bool(int, int)> &goOn)
{
    return writeWhole(file, [&] { return docxBytes(document, goOn); });
}

} // namespace qd
