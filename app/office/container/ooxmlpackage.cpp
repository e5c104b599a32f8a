// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/container/ooxmlpackage.h"

#include "office/container/xmlcursor.h"
#include "office/container/xmlguard.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

/// "word/document.xml" -> "word/_rels/document.xml.rels"
QString relationsPart(const QString &part)
{
    const qsizetype slash = part.lastIndexOf(u'/');
    return part.left(slash + 1) + u"_rels/"_s + part.mid(slash + 1) + u".rels"_s;
}

/// A target as written in the relations of `part`, as the name of a part.
QString resolved(const QString &part, const QString &target)
{
    if (target.startsWith(u'/'))
        return target.mid(1);
    QStringList path = part.split(u'/');
    path.removeLast();
    for (const QString &piece : target.split(u'/')) {
        if (piece == u".."_s) {
            if (!path.isEmpty())
                path.removeLast();
        } else if (piece != u"."_s) {
            path.append(piece);
        }
    }
    return path.join(u'/');
}

} // namespace

Result<OoxmlPackage> OoxmlPackage::open(const QByteArray &bytes)
{
    auto archive = ZipArchive::open(bytes);
    if (!archive)
        return archive.error();
    OoxmlPackage package(std::move(*archive));
    const auto roots = package.relationsOf({});
    if (!roots)
        return roots.error();
    const auto main = std::find_if(
        roots->begin(), roots->end(), [](const PartRelation &one) { return one.type == u"officeDocument"; });
    if (main == roots->end())
        return damagedOffice(u"no main part"_s);
    package.m_mainPart = main->target;
    auto relations = package.relationsOf(package.m_mainPart);
    if (!relations)
        return relations.error();
    package.m_relations = std::move(*relations);
    return package;
}

Result<std::vector<PartRelation>> OoxmlPackage::relationsOf(const QString &part)
{
    std::vector<PartRelation> relations;
    const QString name = relationsPart(part);
    if (!m_archive.contains(name))
        return relations;
    auto bytes = read(name, mostDescriptionBytes);
    if (!bytes)
        return bytes.error();
    XmlCursor xml(std::move(*bytes));
    for (auto step = xml.next(); step != XmlCursor::Step::Done; step = xml.next()) {
        if (step != XmlCursor::Step::Start || xml.name() != u"Relationship"
            || xml.attribute(u"TargetMode") == u"External")
            continue;
        if (relations.size() >= mostDescriptions)
            return tooLargeOffice(name);
        relations.push_back({.id = xml.attribute(u"Id"),
            .type = xml.attribute(u"Type").section(u'/', -1),
            .target = resolved(part, xml.attribute(u"Target"))});
    }
    QD_TRY(xml.outcome());
    return relations;
}

Result<QByteArray> OoxmlPackage::related(QStringView type, qint64 mostBytes)
{
    const auto found = std::find_if(
        m_relations.begin(), m_relations.end(), [&](const PartRelation &one) { return one.type == type; });
    if (found == m_relations.end() || !m_archive.contains(found->target))
        return QByteArray();
    return read(found->target, mostBytes);
}

Result<QByteArray> OoxmlPackage::read(const QString &part, qint64 mostBytes)
{
    auto bytes = m_archive.read(part);
    if (!bytes)
        return bytes;
    if (bytes->size() > mostBytes)
        return tooLargeOffice(part);
    return guardedXml(std::move(*bytes));
}

} // namespace qd
