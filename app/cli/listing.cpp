// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/listing.h"

#include "base/csvtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

/// Columns on a terminal, by Unicode's East Asian Width (wide and full-width blocks).
int widthOf(char32_t c)
{
    const bool wide = (c >= 0x1100 && c <= 0x115F) || (c >= 0x2E80 && c <= 0xA4CF)
        || (c >= 0xAC00 && c <= 0xD7A3) || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFE30 && c <= 0xFE6F)
        || (c >= 0xFF00 && c <= 0xFF60) || (c >= 0xFFE0 && c <= 0xFFE6) || c >= 0x20000;
    return wide ? 2 : 1;
}

int widthOf(const QString &text)
{
    int width = 0;
    for (const char32_t c : text.toUcs4())
        width += widthOf(c);
    return width;
}

QString shortened(const QString &cell, int widest)
{
    const QString text = cell.simplified();
    if (widthOf(text) <= widest)
        return text;
    QString cut;
    int width = 1; // the …
    for (const char32_t c : text.toUcs4()) {
        width += widthOf(c);
        if (width > widest)
            break;
        cut += QString::fromUcs4(&c, 1);
    }
    return cut + u'…';
}

} // namespace

QString asText(const Listing &listing, int widest)
{
    std::vector<QStringList> lines{listing.header};
    lines.insert(lines.end(), listing.rows.begin(), listing.rows.end());
    std::vector<int> widths(static_cast<size_t>(listing.header.size()), 0);
    for (QStringList &line : lines) {
        for (qsizetype i = 0; i < line.size(); ++i) {
            line[i] = shortened(line[i], widest);
            int &width = widths.at(static_cast<size_t>(i));
            width = std::max(width, widthOf(line[i]));
        }
    }
    QString text;
    for (const QStringList &line : lines) {
        QString out;
        for (qsizetype i = 0; i < line.size(); ++i)
            out += line[i] + QString(widths.at(static_cast<size_t>(i)) - widthOf(line[i]) + 2, u' ');
        while (out.endsWith(u' '))
            out.chop(1);
        text += out + u'\n';
    }
    return text;
}

QByteArray asCsv(const Listing &listing)
{
    return csvBytes(listing.header, listing.rows);
}

} // namespace qd
