// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/text/mappedtext.h"

#include <optional>
#include <vector>

// Stage 7: the inside of an annotation → who and by when.
namespace qd
{

/// What an annotation says.
struct Responsibility {
    std::vector<ProposedParty> parties;
    std::optional<Deadline> deadline;
    ReadingRule deadlineRule = ReadingRule::DeadlineInAnnotation;
    QStringList leaders; ///< people behind 责任领导, 责任人 …
    QStringList notes; ///< 适用范围：…, as printed
    /// Names alone, without label or role word: an annotation only where nothing else can be meant.
    bool bare = false;
    bool lost = false; ///< words behind a time, or beside names, were read as nothing: the text must stay
    bool other
        = false; ///< something stands beside names, roles and deadlines: prose, when there are no brackets
};

/// What holds for the annotations of a plan beyond their own words.
struct ReadingRules {
    int year = 0; ///< for deadlines that name none
    bool firstIsLead = false; ///< 列第一位的为牵头单位，下同 was declared
    bool othersSupport = false; ///< … with 其他为配合单位
    bool singleNames = false; ///< a single name in a bracket that ends a sentence is responsible: （区教育局）
    bool leadsInProse = false; ///< sentences say who leads (responsible/proseleads.h), where no annotation does
};

/// Reads "牵头单位：A，配合单位：B", "A、B按照职责分工实施", "6月底完成，牵头考核单位：A、B", "6月底前完成" …
/// Nothing when the text says neither who nor by when, so that brackets in the prose stay prose.
std::optional<Responsibility> readResponsibility(const MappedText &inside, const ReadingRules &rules);

} // namespace qd
