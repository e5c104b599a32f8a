// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/counts/rolewords.h"

#include "base/textcompare.h"

#include <array>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

struct Spelling {
    QStringView word;
    Role role;
};

// The longer ones first: 按职责分工 ends with 分工.
constexpr std::array spellings{Spelling{u"牵头单位", Role::Lead}, Spelling{u"牵头", Role::Lead},
    Spelling{u"配合单位", Role::Support}, Spelling{u"配合", Role::Support}, Spelling{u"按职责分工", Role::Joint},
    Spelling{u"职责分工", Role::Joint}, Spelling{u"分工", Role::Joint}, Spelling{u"责任单位", Role::Responsible},
    Spelling{u"责任", Role::Responsible}};
constexpr std::array initials{Spelling{u"qt", Role::Lead}, Spelling{u"ph", Role::Support},
    Spelling{u"fg", Role::Joint}, Spelling{u"zr", Role::Responsible}};

/// The role of a word, and how long the word is without it; -1: none.
std::pair<qsizetype, Role> roleAtEnd(const QString &word)
{
    for (const Spelling &one : spellings) {
        if (word.endsWith(one.word))
            return {word.size() - one.word.size(), one.role};
    }
    for (const Spelling &one : initials) {
        if (word == one.word)
            return {0, one.role};
    }
    return {-1, Role::Lead};
}

} // namespace

RoleWords roleWords(const QString &text)
{
    RoleWords out;
    for (const QString &typed : text.simplified().split(u' ', Qt::SkipEmptyParts)) {
        const QString word = folded(typed);
        const auto [rest, role] = out.role ? std::pair(qsizetype(-1), Role::Lead) : roleAtEnd(word);
        if (rest >= 0)
            out.role = role;
        if (rest != 0)
            out.others << (rest > 0 ? word.left(rest) : word);
    }
    if (out.others.isEmpty())
        out.role.reset();
    return out;
}

} // namespace qd
