// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/documentfacts.h"

#include "intake/words/agencywords.h"
#include "intake/words/daytext.h"
#include "intake/words/formalline.h"
#include "intake/words/titleline.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{

QString documentTitle(const QString &pageTitle)
{
    static const QRegularExpression site(
        u"\\s*[_|｜]\\s*|\\s+[-–—]+\\s+|[-–—](?=[^-–—]{2,24}(?:网|门户|政府|中心)[^-–—]{0,8}$)"_s);
    const QStringList pieces = pageTitle.split(site, Qt::SkipEmptyParts);
    const auto titled = std::find_if(pieces.begin(), pieces.end(),
        [](const QString &piece) { return isTitleOfPlan(piece) || endsLikeDocument(piece); });
    return titled == pieces.end() ? QString() : *titled;
}

void addOwnFacts(Proposal &proposal)
{
    constexpr qsizetype longestName = 40;
    static const QRegularExpression brackets(u"^[（(]|[）)]$"_s);
    DocumentFacts own;
    for (size_t i = 0; i < proposal.ignored.size(); ++i) {
        const QString &text = proposal.ignored[i].text;
        if (own.number.isEmpty() && isDocumentNumber(text))
            own.number = QString(text).remove(brackets);
        if (!own.dated.isNull() || !isDateLine(text))
            continue;
        own.dated = dayIn(text);
        if (i > 0 && isAgencyLike(proposal.ignored[i - 1].text)
            && proposal.ignored[i - 1].text.size() <= longestName)
            own.issuer = proposal.ignored[i - 1].text;
    }
    DocumentFacts &facts = proposal.facts;
    facts.number = facts.number.isEmpty() ? own.number : facts.number;
    facts.issuer = facts.issuer.isEmpty() ? own.issuer : facts.issuer;
    facts.dated = facts.dated.isNull() ? own.dated : facts.dated;
}

} // namespace qd
