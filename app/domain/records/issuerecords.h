// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/field.h"

namespace qd
{

// What the office handed out.

/// 第N期: a paper as it was issued, frozen. The row says what and when; the paper itself, its PDF and the
/// data behind it stand beside it in the table issue_part, each known by its fingerprint here. A withdrawn
/// one keeps its number.
struct PaperIssue {
    PaperIssueId id;
    PlanId planId;
    QString kind; ///< name of the kind of paper: "handout"
    int number = 0; ///< 期号, from 1, unique within plan and kind
    QDate issuedOn; ///< 印发日期
    QString issuedBy;
    Period period;
    QDate asOf; ///< 数据截至
    QString options; ///< what was chosen for it, JSON (paper/document/optionstore.h)
    QString title;
    QString documentSha256; ///< hex, of the part as it is stored; the same of the next two
    QString pdfSha256;
    QString dataSha256;
    QDate withdrawnOn; ///< 作废 since that day; null = in force
    QString withdrawnReason;
};
// clang-format off
template <>
struct RecordTraits<PaperIssue> {
    static constexpr auto fields()
    {
        return std::make_tuple(Field{"id", &PaperIssue::id, QT_TRANSLATE_NOOP("qd::FieldWords", "Id")},
            Field{"plan_id", &PaperIssue::planId, QT_TRANSLATE_NOOP("qd::FieldWords", "Plan")},
            Field{"kind", &PaperIssue::kind, QT_TRANSLATE_NOOP("qd::FieldWords", "Kind of paper")},
            Field{"number", &PaperIssue::number, QT_TRANSLATE_NOOP("qd::FieldWords", "Number of the issue")},
            Field{"issued_on", &PaperIssue::issuedOn, QT_TRANSLATE_NOOP("qd::FieldWords", "Issued on")},
            Field{"issued_by", &PaperIssue::issuedBy, QT_TRANSLATE_NOOP("qd::FieldWords", "Issued by")},
            Field{"period", &PaperIssue::period, QT_TRANSLATE_NOOP("qd::FieldWords", "Period")},
            Field{"as_of", &PaperIssue::asOf, QT_TRANSLATE_NOOP("qd::FieldWords", "Data as of")},
            Field{"options", &PaperIssue::options, QT_TRANSLATE_NOOP("qd::FieldWords", "Options of the paper")},
            Field{"title", &PaperIssue::title, QT_TRANSLATE_NOOP("qd::FieldWords", "Title")},
            Field{"document_sha256", &PaperIssue::documentSha256, QT_TRANSLATE_NOOP("qd::FieldWords", "Fingerprint of the paper")},
            Field{"pdf_sha256", &PaperIssue::pdfSha256, QT_TRANSLATE_NOOP("qd::FieldWords", "Fingerprint of the PDF")},
            Field{"data_sha256", &PaperIssue::dataSha256, QT_TRANSLATE_NOOP("qd::FieldWords", "Fingerprint of the data")},
            Field{"withdrawn_on", &PaperIssue::withdrawnOn, QT_TRANSLATE_NOOP("qd::FieldWords", "Withdrawn on")},
            Field{"withdrawn_reason", &PaperIssue::withdrawnReason, QT_TRANSLATE_NOOP("qd::FieldWords", "Reason of the withdrawal")});
    }
};
// clang-format on

/// The parts of an issue that are too large for its row.
enum class IssuePart {
    Document, ///< the composed paper (paper/document/documentstore.h)
    Pdf, ///< the file that was handed out
    Data, ///< the plan as of that moment (domain/plan/plansnapshot.h)
};
/// In the database.
constexpr const char *keyText(IssuePart value)
{
    switch (value) {
    case IssuePart::Document:
        return "document";
    case IssuePart::Pdf:
        return "pdf";
    case IssuePart::Data:
        return "data";
    }
    return nullptr;
}

/// SHA-256 of bytes, hex.
QString fingerprint(const QByteArray &bytes);
/// The one that the row has of a part.
QString fingerprintOf(const PaperIssue &issue, IssuePart part);

inline constexpr int highestIssueNumber = 9999;

/// NumberOutOfRange (value, least, most) for a number of no issue; TextMissing for a withdrawal without a
/// reason.
std::optional<Error> faultOf(const PaperIssue &issue);

} // namespace qd
