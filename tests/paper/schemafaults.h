// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docxcase.h"

#include "paper/word/schemaorder.h"

#include <QXmlStreamReader>

/// Word refuses a file whose elements stand in another order than its schema has them.
namespace schemafaults
{

using namespace Qt::StringLiterals;

/// Each fault of a part: a child that its parent does not know, or that stands too late.
inline QStringList faultsOf(const QByteArray &part)
{
    QStringList faults;
    QXmlStreamReader xml(part);
    struct Open {
        QByteArray name;
        int rank = 0;
    };
    std::vector<Open> open;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::EndElement)
            open.pop_back();
        if (token != QXmlStreamReader::StartElement)
            continue;
        const QByteArray name = xml.name().toUtf8();
        if (!open.empty()) {
            Open &parent = open.back();
            const int rank = qd::schemaRank(parent.name, name);
            if (rank < 0)
                faults << QString::fromUtf8(parent.name + " does not know " + name);
            else if (rank < parent.rank)
                faults << QString::fromUtf8(parent.name + " has " + name + " too late");
            parent.rank = std::max(parent.rank, rank);
        }
        open.push_back({name, 0});
    }
    if (xml.hasError())
        faults << xml.errorString();
    return faults;
}

/// Those of every part that Word reads; a part that is missing is one.
inline QStringList faultsOfFile(const QByteArray &docx)
{
    QStringList faults;
    for (const QString &part : {u"word/document.xml"_s, u"word/styles.xml"_s, u"word/settings.xml"_s,
             u"word/fontTable.xml"_s, u"word/footer1.xml"_s, u"word/footer2.xml"_s}) {
        const QByteArray xml = docxcase::partOf(docx, part);
        if (xml.isEmpty())
            faults << part + u" is missing"_s;
        for (const QString &fault : faultsOf(xml))
            faults << part + u": "_s + fault;
    }
    return faults;
}

} // namespace schemafaults
