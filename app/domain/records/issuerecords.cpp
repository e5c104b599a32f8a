// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/issuerecords.h"

#include "base/reasons/rulereason.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace qd
{

QString fingerprint(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QString fingerprintOf(const PaperIssue &issue, IssuePart part)
{
    switch (part) {
    case IssuePart::Document:
        return issue.documentSha256;
    case IssuePart::Pdf:
        return issue.pdfSha256;
    case IssuePart::Data:
        return issue.dataSha256;
    }
    return {};
}

std::optional<Error> faultOf(const PaperIssue &issue)
{
    if (issue.number < 1 || issue.number > highestIssueNumber) {
        return Error{ErrorCode::Invalid, RuleReason::NumberOutOfRange, u"number"_s,
            {{u"value"_s, QString::number(issue.number)}, {u"least"_s, u"1"_s},
                {u"most"_s, QString::number(highestIssueNumber)}}};
    }
    if (issue.withdrawnOn.isValid() && issue.withdrawnReason.trimmed().isEmpty())
        return Error{ErrorCode::Invalid, RuleReason::TextMissing, u"withdrawn_reason"_s, {}};
    return {};
}

} // namespace qd
