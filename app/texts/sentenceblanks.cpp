// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/sentenceblanks.h"

#include "base/textcompare.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

/// For lupdate: the words of this file have one context.
struct Blanks {
    Q_DECLARE_TR_FUNCTIONS(qd::Blanks)
};

/// Of a value within a sentence: what is longer is no name, path or number that anybody reads.
constexpr qsizetype longestValue = 300;

/// What stands in the place of “{name}” where that is empty: a text that was pasted has no file, a task no
/// title.
QString wordForEmpty(const QString &name, ReasonGroup group)
{
    if (name == "file"_L1)
        return group == ReasonGroup::Reading ? Blanks::tr("This text") : Blanks::tr("The file");
    return name == "name"_L1 ? Blanks::tr("(without a name)") : Blanks::tr("(empty)");
}

bool isQuoted(QStringView before, QStringView after)
{
    return (before.endsWith(u'“') && after.startsWith(u'”'))
        || (before.endsWith(u'《') && after.startsWith(u'》'));
}

} // namespace

QString filled(const QString &sentence, const QHash<QString, QString> &fields, ReasonGroup group)
{
    QString out;
    for (qsizetype at = 0; at < sentence.size();) {
        const qsizetype open = sentence.indexOf(u'{', at);
        const qsizetype close = open < 0 ? -1 : sentence.indexOf(u'}', open);
        if (close < 0)
            return out + sentence.sliced(at);
        out += QStringView(sentence).sliced(at, open - at);
        const QString name = sentence.sliced(open + 1, close - open - 1);
        const QString value = cutShort(fields.value(name), longestValue);
        at = close + 1;
        if (value.isEmpty() && isQuoted(out, QStringView(sentence).sliced(at))) {
            out.chop(1);
            out += wordForEmpty(name, group);
            ++at;
        }
        out += value;
    }
    return out;
}

} // namespace qd
