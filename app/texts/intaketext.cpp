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
    case IgnoredWhy::PrintMark:
        return IntakeWords::tr("running head or reference of a print");
    case IgnoredWhy::OtherDocument:
        return IntakeWords::tr("belongs to another document in the same file");
    case IgnoredWhy::RuleStatement:
        return IntakeWords::tr("says how responsibilities are to be read");
    case IgnoredWhy::OtherFile:
        return IntakeWords::tr("another file inside the document, not read; open it and paste its text");
    case IgnoredWhy::Note:
        return IntakeWords::tr("footnote or endnote");
    case IgnoredWhy::DocumentFacts:
        return IntakeWords::tr("facts of the document: issuer, number, date and the like");
    case IgnoredWhy::TableFurniture:
        return IntakeWords::tr("part of the table that is no task");
    }
    return {};
}

QString text(ReadingRule rule)
{
    switch (rule) {
    case ReadingRule::ByHand:
        return IntakeWords::tr("entered by hand");
    case ReadingRule::LabelledList:
        return IntakeWords::tr("a label before the names, such as 牵头单位： or 责任单位：");
    case ReadingRule::RoleWord:
        return IntakeWords::tr("a role word behind the names, as in A牵头，B配合");
    case ReadingRule::BareList:
        return IntakeWords::tr("names alone, without a role word: taken as responsible agencies");
    case ReadingRule::FirstIsLead:
        return IntakeWords::tr("the plan declares once that the agency named first has the lead");
    case ReadingRule::OthersSupport:
        return IntakeWords::tr("the plan declares once that the agencies behind the first one support it");
    case ReadingRule::SharedLine:
        return IntakeWords::tr("one line of names that holds for several items");
    case ReadingRule::AgencyColumn:
        return IntakeWords::tr("a column of the task table");
    case ReadingRule::DeadlineInAnnotation:
        return IntakeWords::tr("stands in the bracket beside the agencies");
    case ReadingRule::DeadlineLabelled:
        return IntakeWords::tr("a label such as 完成时限");
    case ReadingRule::DeadlineInProse:
        return IntakeWords::tr("a time in the sentence, as in 6月底前完成");
    case ReadingRule::DeadlineColumn:
        return IntakeWords::tr("the deadline column of the task table");
    case ReadingRule::AnnotatedItem:
        return IntakeWords::tr("a number of the level that names the responsible agencies");
    case ReadingRule::NumberedItem:
        return IntakeWords::tr("a number below the section; the plan names no agencies at this level");
    case ReadingRule::UnnumberedItem:
        return IntakeWords::tr("a paragraph without a number that names responsible agencies");
    case ReadingRule::SectionItself:
        return IntakeWords::tr("a section without items of its own that names responsible agencies");
    case ReadingRule::TableRow:
        return IntakeWords::tr("a row of the task table");
    }
    return {};
}

QString text(AgencyMatch match)
{
    switch (match) {
    case AgencyMatch::FullName:
        return IntakeWords::tr("full name in the register");
    case AgencyMatch::ShortName:
        return IntakeWords::tr("short name in the register");
    case AgencyMatch::Alias:
        return IntakeWords::tr("alias in the register");
    case AgencyMatch::Folding:
        return IntakeWords::tr("another spelling, please check");
    case AgencyMatch::None:
        return IntakeWords::tr("new agency");
    }
    return {};
}

QString text(ColumnRole role)
{
    switch (role) {
    case ColumnRole::Skip:
        return IntakeWords::tr("leave out");
    case ColumnRole::Order:
        return IntakeWords::tr("Number");
    case ColumnRole::Section:
        return IntakeWords::tr("Section");
    case ColumnRole::Task:
        return IntakeWords::tr("Task");
    case ColumnRole::Measure:
        return IntakeWords::tr("Measure");
    case ColumnRole::Heading:
        return IntakeWords::tr("heading");
    case ColumnRole::Target:
        return IntakeWords::tr("Target");
    case ColumnRole::Lead:
        return IntakeWords::tr("Lead agency");
    case ColumnRole::Support:
        return IntakeWords::tr("Supporting agencies");
    case ColumnRole::Responsible:
        return IntakeWords::tr("Responsible agencies");
    case ColumnRole::Leader:
        return IntakeWords::tr("Responsible leader");
    case ColumnRole::Deadline:
        return IntakeWords::tr("Deadline");
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
    case WarningKind::OtherDocuments:
        return IntakeWords::tr("%1 more documents of this file, %2 items in all, were not imported.")
            .arg(warning.subject)
            .arg(warning.count);
    case WarningKind::HiddenCharacters:
        return IntakeWords::tr("%1 hidden control characters were taken out of the text.")
            .arg(warning.subject);
    case WarningKind::ColumnsGuessed:
        if (warning.subject.trimmed().isEmpty())
            return IntakeWords::tr("What a column without a heading holds was guessed from its content; please check it.");
        return IntakeWords::tr("What the column “%1” holds was guessed from its content; please check it.")
            .arg(warning.subject);
    case WarningKind::OpenBracket:
        return IntakeWords::tr("The bracket at “%1” is never closed; check what belongs to it.").arg(warning.subject);
    case WarningKind::BareNumber:
        return IntakeWords::tr("The title “%1” is only a number; check that the text of the task follows.")
            .arg(warning.subject);
    case WarningKind::UnlikelyAgency:
        return IntakeWords::tr("“%1” does not look like the name of an agency; please check it.").arg(warning.subject);
    case WarningKind::HiddenText:
        return IntakeWords::tr("%1 texts that the document hides were left out.").arg(warning.subject);
    case WarningKind::TextLost:
        return IntakeWords::tr("%1 ‰ of the text stand nowhere in what was read, beginning with “%2”.")
            .arg(warning.count)
            .arg(warning.subject);
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
        return IntakeWords::tr(
            "Several agencies, but none in the lead: leave it as printed, or name a lead.");
    case DoubtKind::NoParty:
        return !doubt.task.isValid() ? IntakeWords::tr("The plan names no responsible agency at all.")
                                     : IntakeWords::tr("No responsible agency is named.");
    case DoubtKind::AgencyByFolding:
        return IntakeWords::tr("“%1” was taken as the registered agency “%2”.").arg(names, doubt.proposal);
    case DoubtKind::InferredPrefix:
        return IntakeWords::tr("“%1” was taken as “%2”: the level was left out in print.")
            .arg(names, doubt.proposal);
    case DoubtKind::DeadlineUnread:
        return IntakeWords::tr("No date could be read from the deadline “%1”.").arg(names);
    case DoubtKind::TornName:
        return IntakeWords::tr("“%1” may have lost a character: “%2”?").arg(names, doubt.proposal);
    case DoubtKind::OpenBracket:
        return IntakeWords::tr("The bracket “%1” is never closed; check the agencies in it.").arg(names);
    }
    return {};
}

} // namespace qd
