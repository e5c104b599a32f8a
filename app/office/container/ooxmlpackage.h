// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "office/blocks/officelimits.h"
#include "office/container/ziparchive.h"

#include <QStringList>

namespace qd
{

/// How one part of an Office file points to another.
struct PartRelation {
    QString id;
    QString type; ///< last piece of the type's URI: "officeDocument", "styles", "worksheet"
    QString target; ///< name of the part
};

/// An Office file: parts that point to each other. Nothing outside of it is ever looked at.
class OoxmlPackage final
{
public:
    /// Errors: as ZipArchive::open; FileDamaged when it names no main part.
    static Result<OoxmlPackage> open(const QByteArray &bytes);

    const QString &mainPart() const { return m_mainPart; }
    const std::vector<PartRelation> &mainRelations() const { return m_relations; }
    /// The relations of a part ("" : of the whole file); empty when it has none. Errors: as read.
    Result<std::vector<PartRelation>> relationsOf(const QString &part);
    /// The part that the main part calls so; empty bytes when it names none or it is not there. Errors: as
    /// read.
    Result<QByteArray> related(QStringView type, qint64 mostBytes = mostDescriptionBytes);
    /// A part as guardedXml() hands it over. Errors: as ZipArchive::read and guardedXml; FileTooLarge.
    Result<QByteArray> read(const QString &part, qint64 mostBytes = mostUnpackedBytes);

private:
    explicit OoxmlPackage(ZipArchive archive)
        : m_archive(std::move(archive))
    {
    }

    ZipArchive m_archive;
    QString m_mainPart;
    std::vector<PartRelation> m_relations; // of the main part
};

} // namespace qd
