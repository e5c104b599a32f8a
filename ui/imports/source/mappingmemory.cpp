// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/source/mappingmemory.h"

#include <QCryptographicHash>
#include <QSettings>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

// By enumerator: words that stay when the enumerators change their order.
constexpr std::array roleKeys{"skip"_L1, "order"_L1, "section"_L1, "task"_L1, "measure"_L1, "target"_L1,
    "lead"_L1, "support"_L1, "responsible"_L1, "leader"_L1, "deadline"_L1};

QString keyOf(const QStringList &headings)
{
    QStringList clean;
    for (const QString &heading : headings)
        clean << heading.simplified();
    const QByteArray hash
        = QCryptographicHash::hash(clean.join(u'\n').toUtf8(), QCryptographicHash::Sha1).toHex();
    return u"importColumns/"_s + QString::fromLatin1(hash);
}

} // namespace

std::optional<std::vector<ColumnRole>> rememberedRoles(const QStringList &headings)
{
    const QStringList words = QSettings().value(keyOf(headings)).toStringList();
    if (words.isEmpty() || words.size() != headings.size())
        return {};
    std::vector<ColumnRole> roles;
    for (const QString &word : words) {
        const auto found = std::find(roleKeys.begin(), roleKeys.end(), word);
        if (found == roleKeys.end())
            return {};
        roles.push_back(static_cast<ColumnRole>(found - roleKeys.begin()));
    }
    return roles;
}

void rememberRoles(const QStringList &headings, const std::vector<ColumnRole> &roles)
{
    const bool nameless = std::all_of(
        headings.begin(), headings.end(), [](const QString &heading) { return heading.trimmed().isEmpty(); });
    if (nameless || static_cast<size_t>(headings.size()) != roles.size())
        return;
    QStringList words;
    for (const ColumnRole role : roles)
        words << roleKeys.at(static_cast<size_t>(role));
    QSettings().setValue(keyOf(headings), words);
}

void forgetRoles(const QStringList &headings)
{
    QSettings().remove(keyOf(headings));
}

} // namespace qd
