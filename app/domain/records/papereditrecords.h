// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/field.h"

namespace qd
{

/// What a paper is about: papers of one subject have the same paragraphs, so that what the office wrote into one
/// stands in the next as well.
struct PaperSubject {
    PlanId plan;
    QString kind; ///< name of the kind of paper: "handout"
    Period period; ///< none where the kind is of the whole year
    AgencyId agency; ///< where it is of one
    QString selection; ///< which measures it is restricted to, in canonical words; empty: all
    bool operator==(const PaperSubject &) const = default;
};

/// What the office wrote in place of a composed paragraph of a paper. It stands there until the office takes
/// the draft back (用原文), whatever becomes of the data.
struct PaperEdit {
    PaperEditId id;
    PlanId planId;
    QString kind; ///< this and the next three: PaperSubject
    Period period;
    AgencyId agencyId;
    QString selection;
    QString key; ///< of the paragraph, unique within the subject: "handout.opening"
    QString draft; ///< the composed text that was before her when she wrote
    QString text; ///< hers; lines are paragraphs, an empty text takes the paragraph out

    PaperSubject subject() const { return {planId, kind, period, agencyId, selection}; }
};
// clang-format off
template <>
struct RecordTraits<PaperEdit> {
    static constexpr auto fields()
    {
        return std::make_tuple(Field{"id", &PaperEdit::id, QT_TRANSLATE_NOOP("qd::FieldWords", "Id")},
            Field{"plan_id", &PaperEdit::planId, QT_TRANSLATE_NOOP("qd::FieldWords", "Plan")},
            Field{"kind", &PaperEdit::kind, QT_TRANSLATE_NOOP("qd::FieldWords", "Kind of paper")},
            Field{"period", &PaperEdit::period, QT_TRANSLATE_NOOP("qd::FieldWords", "Period")},
            Field{"agency_id", &PaperEdit::agencyId, QT_TRANSLATE_NOOP("qd::FieldWords", "Agency")},
            Field{"selection", &PaperEdit::selection, QT_TRANSLATE_NOOP("qd::FieldWords", "Selection of measures")},
            Field{"key", &PaperEdit::key, QT_TRANSLATE_NOOP("qd::FieldWords", "Paragraph")},
            Field{"draft", &PaperEdit::draft, QT_TRANSLATE_NOOP("qd::FieldWords", "Draft")},
            Field{"text", &PaperEdit::text, QT_TRANSLATE_NOOP("qd::FieldWords", "Text of the office")});
    }
};
// clang-format on

/// An empty row for that paragraph of a paper.
PaperEdit paperEditFor(const PaperSubject &subject, const QString &key);

} // namespace qd
