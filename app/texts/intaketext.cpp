// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/intaketext.h"

#include <QCoreApplication>

namespace qd
{
namespace
{

/// All words of this file are one translation context.
struct IntakeWords {
    Q_DECLARE_TR_FUNCTIONS(qd::IntakeWords)
};

} // namespace

QString text(IgnoredWhy why)
{
    switch (why) {
    case IgnoredWhy::WebCrumb:
        return IntakeWords::tr("navigation of the website");
    case IgnoredWhy::CorrectionForm:
        return IntakeWords::tr("correction form of the website");
    case IgnoredWhy::WebFurniture:
        return IntakeWords::tr("note of the website");
    case IgnoredWhy::PageMark:
        return IntakeWords::tr("page number");
    case IgnoredWhy::BeforeTitle:
        return IntakeWords::tr("stands before the title of the plan");
    case IgnoredWhy::AfterEnd:
        return IntakeWords::tr("stands after the last task of the plan");
    case IgnoredWhy::Formality:
        return IntakeWords::tr("document number, addressee or date");
    case IgnoredWhy::SectionProse:
        return IntakeWords::tr("text of a section, no task");
    }
    return {};
}

QString text(const ImportWarning &warning)
{
    switch (warning.kind) {
    case WarningKind::NumberJumps:
        return IntakeWords::tr("The numbering jumps at “%1”; check that nothing is missing before it.")
            .arg(warning.subject);
    case WarningKind::NumberRepeats:
        return IntakeWords::tr(
            "The number “%1” comes a second time or out of order; check that the order is right.")
            .arg(warning.subject);
    case WarningKind::NoYear:
        return IntakeWords::tr("No year was found in the plan; please enter it.");
    case WarningKind::NoTitle:
        return IntakeWords::tr("No title was found; please enter it.");
    case WarningKind::EncodingGuessed:
        return IntakeWords::tr("The file does not say how its characters are encoded; it was read as %1. "
                               "Check that the text is legible.")
            .arg(warning.subject);
    case WarningKind::EmptyTask:
        return IntakeWords::tr("There is no text behind the number “%1”.").arg(warning.subject);
    }
    return {};
}

QString text(const Doubt &doubt)
{
    const QString names = doubt.names.join(IntakeWords::tr("”, “"));
    switch (doubt.kind) {
    case DoubtKind::UnknownAgency:
        return IntakeWords::tr(
            "“%1” is not in the agency register; new agency or another name of a known one?")
            .arg(names);
    case DoubtKind::TwoSpellings:
        return IntakeWords::tr("“%1” look like one agency; taken as “%2”.").arg(names, doubt.proposal);
    case DoubtKind::NoLead:
        return IntakeWords::tr("Several agencies, but none in the lead; accept to keep it as printed, or "
                               "change to name a lead.");
    case DoubtKind::NoParty:
        return doubt.task < 0 ? IntakeWords::tr("The plan names no responsible agency at all.")
                              : IntakeWords::tr("No responsible agency is named.");
    }
    return {};
}

} // namespace qd
