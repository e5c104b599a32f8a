// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/xlsx/xlsxformats.h"

#include "office/blocks/officelimits.h"
#include "office/container/xmlcursor.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace qd
{

Result<XlsxFormats> XlsxFormats::read(const QByteArray &part)
{
    XlsxFormats formats;
    if (part.isEmpty())
        return formats;
    QHash<int, NumberCode> custom;
    std::vector<NumberCode> found;
    bool inCellFormats = false;
    XmlCursor xml(part);
    for (auto step = xml.next(); step != XmlCursor::Step::Done; step = xml.next()) {
        if (step == XmlCursor::Step::Text || xml.vocabulary() != XmlVocabulary::Sheet)
            continue;
        if (xml.name() == u"cellXfs") {
            inCellFormats = step == XmlCursor::Step::Start;
        } else if (step == XmlCursor::Step::Start && xml.name() == u"numFmt") {
            custom.insert(xml.number(u"numFmtId", 0), numberCodeOf(xml.attribute(u"formatCode")));
        } else if (step == XmlCursor::Step::Start && xml.name() == u"xf" && inCellFormats) {
            const int id = xml.number(u"numFmtId", 0);
            const auto it = custom.constFind(id);
            found.push_back(it == custom.constEnd() ? builtInNumberCode(id) : *it);
        }
        if (found.size() + static_cast<size_t>(custom.size()) > 4 * mostDescriptions) // Excel allows 65,490
            return tooLargeOffice(u"more formats than any workbook has"_s);
    }
    QD_TRY(xml.outcome());
    if (!found.empty())
        formats.m_formats = std::move(found);
    return formats;
}

const NumberCode &XlsxFormats::of(int style) const
{
    static const NumberCode general;
    return style >= 0 && static_cast<size_t>(style) < m_formats.size() ? m_formats[static_cast<size_t>(style)]
                                                                       : general;
}

} // namespace qd
