// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/likenames.h"

#include "base/pinyin.h"
#include "base/textcompare.h"
#include "intake/responsible/agencynames.h"
#include "intake/words/agencywords.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

/// A name as it is compared: in its usual spelling, without place, level and 办事处.
QString stemOf(const QString &name, const QString &place)
{
    static const QRegularExpression office(u"(?<=街道|镇|乡)(?:办事处|人民政府|政府|办)$"_s);
    QString stem = placelessIdentity(name, place);
    if (!levelPrefix(stem).isNull() && stem.size() > 3 && !isCollectiveName(stem))
        stem = stem.mid(1);
    return stem.remove(office);
}

/// Whether one is the other with a character missing inside.
bool lacksOne(QStringView shorter, QStringView longer)
{
    if (shorter.size() < 3 || longer.size() != shorter.size() + 1 || shorter.back() != longer.back())
        return false;
    qsizetype same = 0;
    while (same < shorter.size() && shorter[same] == longer[same])
        ++same;
    return shorter.sliced(same) == longer.sliced(same + 1);
}

/// Whether they differ in one character that sounds alike: a slip of typing by pinyin.
bool soundAlike(QStringView a, QStringView b)
{
    if (a.size() != b.size() || a.size() < 3)
        return false;
    qsizetype at = -1;
    for (qsizetype i = 0; i < a.size(); ++i) {
        if (a[i] != b[i] && at >= 0)
            return false;
        at = a[i] != b[i] ? i : at;
    }
    return at >= 0 && (pinyinInitials(a[at]) & pinyinInitials(b[at])) != 0 && a[at].isLetter()
        && numberValue(a.sliced(at, 1)) < 0; // 石门一路 and 石门二路 are two
}

bool alike(const QString &a, const QString &b)
{
    return a == b || lacksOne(a, b) || lacksOne(b, a) || soundAlike(a, b);
}

} // namespace

LikeNames::LikeNames(const AgencyRegister &agencies, const QString &place)
    : m_place(place)
{
    for (const Agency *agency : agencies.inOrder()) {
        for (const QString &name : agencies.namesOf(agency->id))
            m_stems.push_back({stemOf(name, place), agency});
    }
}

const Agency *LikeNames::find(const QStringList &names) const
{
    QStringList stems;
    for (const QString &name : names) {
        if (const QString stem = stemOf(name, m_place); !stem.isEmpty())
            stems << stem;
    }
    for (const Stem &known : m_stems) {
        if (std::any_of(
                stems.begin(), stems.end(), [&](const QString &own) { return alike(own, known.text); }))
            return known.agency;
    }
    return nullptr;
}

} // namespace qd
