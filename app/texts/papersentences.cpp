// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/papersentences.h"

#include <QCoreApplication>

namespace qd
{
namespace
{

struct PaperSentences {
    Q_DECLARE_TR_FUNCTIONS(qd::Sentences)
};

} // namespace

QString paperSentence(PaperReason reason)
{
    switch (reason) {
    case PaperReason::PaperKindUnknown:
        return PaperSentences::tr("There is no report “{name}”; see “qdesk report --kinds”.");
    case PaperReason::ColumnUnknown:
        return PaperSentences::tr("There is no column “{value}”; choose among {limit}.");
    case PaperReason::NotThereYet:
        return PaperSentences::tr("“{name}” is not there yet in this version.");
    case PaperReason::TemplateUnknown:
        return PaperSentences::tr(
            "The file “{file}” in the folder of templates is called like no kind of paper; nothing "
            "was made. Name it as one of them, such as handout.json, or take it away.");
    case PaperReason::TemplateUnreadable:
        return PaperSentences::tr(
            "The template “{file}” cannot be read from line {value} on; nothing was made. It must be "
            "JSON in UTF-8: correct it or take it away.");
    case PaperReason::TemplateKeyUnknown:
        return PaperSentences::tr(
            "The template “{file}” has the entry “{name}”, which is no text of this paper; nothing "
            "was made. Correct its name or delete it.");
    case PaperReason::TemplateBlankUnknown:
        return PaperSentences::tr(
            "The template “{file}” has the blank “{value}” in its entry “{name}”, which nothing "
            "fills; nothing was made. Correct it there or delete it.");
    case PaperReason::TotalsDisagree:
        return PaperSentences::tr("The totals of the report do not agree ({value}); it was not made.");
    case PaperReason::NoTable:
        return PaperSentences::tr(
            "This report is no table, so there is no Excel file of it; choose PDF or Word.");
    case PaperReason::CellTooLong:
        return PaperSentences::tr(
            "The text “{name}…” has {value} characters, a cell of Excel holds {limit} at most; "
            "nothing was written, please choose PDF or Word.");
    case PaperReason::IssueUnknown:
        return PaperSentences::tr(
            "No issue No. {value} of this report was made for this plan; see the list of issues.");
    case PaperReason::IssueNumberTaken:
        return PaperSentences::tr(
            "Issue No. {value} of this report is there already, nothing was issued; take another number.");
    case PaperReason::IssueWithdrawn:
        return PaperSentences::tr(
            "Issue No. {value} was withdrawn already on {when} ({why}); nothing was changed.");
    case PaperReason::IssueDamaged:
        return PaperSentences::tr(
            "What was kept of issue No. {value} of “{name}” is damaged (its checksum is wrong) and is not "
            "used; restore a backup that holds it.");
    case PaperReason::IssueTooNew:
        return PaperSentences::tr(
            "Issue No. {value} of “{name}” was made by a newer version of this program; install that "
            "version.");
    case PaperReason::IssueOfOtherPlan:
        return PaperSentences::tr(
            "Issue No. {value} is of another plan, “{name}”; only issues of one plan can be compared.");
    case PaperReason::IssueNotLatest:
        return PaperSentences::tr(
            "Issue No. {value} cannot be taken back, No. {latest} was issued after it; withdraw it "
            "instead.");
    case PaperReason::DataChangedMeanwhile:
        return PaperSentences::tr(
            "The data changed while the report was being made, nothing was issued; make it again and "
            "issue that.");
    case PaperReason::PaperOverfull:
        return PaperSentences::tr(
            "This report must stand on one page and takes {value}; nothing was made. Leave out the red head, the "
            "signature, the imprint or the large type, or shorten the texts that the office changed.");
    case PaperReason::LayoutFileWrong:
        return PaperSentences::tr(
            "“{file}” holds no layout of papers, nothing was taken over; choose a file that “Export "
            "layout…” has made.");
    case PaperReason::ProfileNameWrong:
        return PaperSentences::tr(
            "“{name}” cannot be the name of a layout: it needs 1 to {limit} characters and "
            "must not be that of a layout the program has itself.");
    case PaperReason::ProfileNameTaken:
        return PaperSentences::tr("There is a layout called “{name}” already; choose another name.");
    case PaperReason::ProfileValueWrong:
        return PaperSentences::tr(
            "The layout “{name}” has the value “{value}”, which is not possible (it takes "
            "{limit}); nothing was taken over.");
    }
    return {};
}

} // namespace qd
