// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/csvtext.h"

#include "base/formulatext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

QString quoted(const QString &cell)
{
    QString inside = notAFormula(cell);
    const bool plain = inside.size() == cell.size() && std::none_of(cell.begin(), cell.end(), [](QChar c) {
        return c == u',' || c == u'"' || c == u'\n' || c == u'\r';
    });
    if (plain)
        return cell;
    return u'"' + inside.replace(u'"', u"\"\""_s) + u'"';
}

QString csvLine(const QStringList &cells)
{
    QStringList out;
    for (const QString &cell : cells)
        out << quoted(cell);
    return out.join(u',') + u"\r\n"_s;
}

} // namespace

QByteArray csvBytes(const QStringList &header, const std::vector<QStringList> &rows)
{
    QString text = QString(QChar(QChar::ByteOrderMark)) + csvLine(header);
    for (const QStringList &row : rows)
        text += csvLine(row);
    return text.toUtf8();
}

} // namespace qd
