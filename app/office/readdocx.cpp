// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/readers.h"

#include "office/docxwalker.h"
#include "office/officelimits.h"
#include "office/olestreams.h"
#include "office/ooxmlpackage.h"

#include <algorithm>

namespace qd
{

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
    return text;
}

} // namespace qd
