// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/changemarkup.h"

#include "base/textcompare.h"
#include "texts/auditwords.h"
#include "ui/common/colors.h"
#include "ui/common/markedtext.h"

#include <QCoreApplication>
#include <QPalette>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

struct ChangeSentences {
    Q_DECLARE_TR_FUNCTIONS(qd::ChangeMarkup)
};

constexpr int longestInLine = 40; // characters of the two versions that stand in one line
constexpr int around = 24; // characters shown before and behind a difference
constexpr qsizetype longestWhole = 600; // characters of a text that only came or went

QString line(const QString &markup)
{
    return u"<p style='margin:1px 0 1px 12px'>%1</p>"_s.arg(markup);
}

QString twoVersions(const ChangedField &field, const QPalette &palette)
{
    const TextDifference difference = differenceOf(field.was, field.is);
    const QString was = markedExcerpt(field.was, difference.gone, goneGround(palette), around);
    const QString is = markedExcerpt(field.is, difference.come, comeGround(palette), around);
    const QString name = field.name.toHtmlEscaped();
    if (field.was.size() + field.is.size() <= longestInLine)
        return ChangeSentences::tr("%1: %2 → %3").arg(name, was, is);
    const QString before = ChangeSentences::tr("Before:").toHtmlEscaped();
    const QString now = ChangeSentences::tr("Now:").toHtmlEscaped();
    const QString muted = mutedText(palette).name();
    return u"%1<br><span style='color:%2'>%3</span>%4<br><span style='color:%2'>%5</span>%6"_s.arg(
        name, muted, before, was, now, is);
}

QString fieldMarkup(const ChangedField &field, const QPalette &palette)
{
    const QString name = field.name.toHtmlEscaped();
    if (field.was.isEmpty())
        return ChangeSentences::tr("%1: %2").arg(name, asMarkup(cutShort(field.is, longestWhole)));
    if (field.is.isEmpty())
        return ChangeSentences::tr("%1: %2 taken out").arg(name, asMarkup(cutShort(field.was, longestWhole)));
    return twoVersions(field, palette);
}

} // namespace

QString changeMarkup(const ChangedRow &row, const QString &where, const QPalette &palette)
{
    QString out;
    if (!row.sentence.isEmpty())
        out += line(asMarkup(where + row.sentence));
    for (const ChangedField &field : row.fields)
        out += line(asMarkup(where) + fieldMarkup(field, palette));
    return out;
}

} // namespace qd
