// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/supervisionsentences.h"

#include <QCoreApplication>

namespace qd
{
namespace
{

struct SupervisionSentences {
    Q_DECLARE_TR_FUNCTIONS(qd::Sentences)
};

} // namespace

QString supervisionSentence(SupervisionReason reason)
{
    switch (reason) {
    case SupervisionReason::ReasonMissing:
        return SupervisionSentences::tr("Say why: the reason must not be empty.");
    case SupervisionReason::BasisMissing:
        return SupervisionSentences::tr("Name the document it rests on; the basis must not be empty.");
    case SupervisionReason::SourceMissing:
        return SupervisionSentences::tr("Say where the task comes from: the meeting, instruction or document.");
    case SupervisionReason::LeaderMissing:
        return SupervisionSentences::tr("Name the leader whose instruction it is.");
    case SupervisionReason::ExtensionEarlier:
        return SupervisionSentences::tr(
            "{value} does not lie after the present deadline {day}; an extension needs a later day.");
    case SupervisionReason::ExtensionWithoutDay:
        return SupervisionSentences::tr("“{value}” names no day; write the day until which it is to be extended.");
    case SupervisionReason::AlreadyDecided:
        return SupervisionSentences::tr(
            "This extension has been decided already; look at the decision, and ask anew if need be.");
    case SupervisionReason::NotAnExtension:
        return SupervisionSentences::tr("No. {value} is no request for an extension; choose one from the list of acts.");
    case SupervisionReason::NotAnInstruction:
        return SupervisionSentences::tr("No. {value} is no instruction; choose one from the list of acts.");
    case SupervisionReason::NotAReminder:
        return SupervisionSentences::tr("No. {value} is no reminder; choose one from the list of acts.");
    case SupervisionReason::ReportsMissing:
        return SupervisionSentences::tr("{count} reports are still missing; to close it out all the same, say why.");
    case SupervisionReason::AlreadyFinished:
        return SupervisionSentences::tr("It has been closed out already; re-open it first if that is to be corrected.");
    case SupervisionReason::NotFinished:
        return SupervisionSentences::tr("It is not finished, so there is nothing to re-open.");
    case SupervisionReason::NothingToRemind:
        return SupervisionSentences::tr("Nobody is late, so there is nobody to remind.");
    case SupervisionReason::TextUnchanged:
        return SupervisionSentences::tr("The text is the one that holds already; write the new wording.");
    case SupervisionReason::ActUnknown:
        return SupervisionSentences::tr("There is no act no. {value}; look at the list of acts.");
    case SupervisionReason::ActIsFollowed:
        return SupervisionSentences::tr("Other records follow this one; take those away first.");
    case SupervisionReason::ActAhead:
        return SupervisionSentences::tr("{value} has not come yet; enter the day on which it happened.");
    case SupervisionReason::ReportUnknown:
        return SupervisionSentences::tr("{name} has no report for {period}; enter it first.");
    case SupervisionReason::NotWaiting:
        return SupervisionSentences::tr(
            "This report is “{value}”; only one that was handed in can be returned or accepted, and only a draft or a returned one handed in.");
    case SupervisionReason::ReportChangedMeanwhile:
        return SupervisionSentences::tr("Another version of this report came meanwhile; look at it before you decide.");
    case SupervisionReason::DueDayImpossible:
        return SupervisionSentences::tr("“{value}” is no day of a month; write a number from 1 to 31.");
    case SupervisionReason::CycleUnknown:
        return SupervisionSentences::tr("“{value}” is no reporting cycle; write month, quarter, half, year or milestone.");
    case SupervisionReason::CycleTooEarly:
        return SupervisionSentences::tr(
            "From {value} on it would change what has been owed already; another cycle can begin on {day} or later.");
    case SupervisionReason::DueBeforePeriod:
        return SupervisionSentences::tr("{value} lies before {period} begins; choose a day in the period or after it.");
    case SupervisionReason::CalendarMalformed:
        return SupervisionSentences::tr(
            "Line {line} of the calendar cannot be read (“{value}”); each line holds a day, 1 or 0, and a name. Nothing was changed.");
    }
    return {};
}

QString evidenceSentence(EvidenceReason reason)
{
    switch (reason) {
    case EvidenceReason::FileTooLarge:
        return SupervisionSentences::tr(
            "“{file}” has {value} MB, the limit is {limit} MB; make it smaller or raise the limit in the settings.");
    case EvidenceReason::FileIsEmpty:
        return SupervisionSentences::tr("“{file}” is empty; choose another file.");
    case EvidenceReason::FileVanished:
        return SupervisionSentences::tr(
            "The attached file “{file}” is no longer there; take it from a backup or attach it again.");
    case EvidenceReason::FileAltered:
        return SupervisionSentences::tr(
            "The attached file “{file}” was altered after it had been attached; take it from a backup.");
    case EvidenceReason::FileUnreadable:
        return SupervisionSentences::tr("“{file}” cannot be read; see whether it is still there and the share can be reached.");
    case EvidenceReason::FolderUnwritable:
        return SupervisionSentences::tr(
            "The folder “{file}” for attached files cannot be written to; check its rights and the free space. Nothing was attached.");
    case EvidenceReason::EvidenceUnknown:
        return SupervisionSentences::tr("There is no attached file no. {value}.");
    case EvidenceReason::NothingChosen:
        return SupervisionSentences::tr("No file was given; choose the files to attach.");
    case EvidenceReason::FileIsProgram:
        return SupervisionSentences::tr(
            "“{file}” is a program and is not started from here; export it and have it checked first.");
    case EvidenceReason::ExportFolderInUse:
        return SupervisionSentences::tr(
            "The folder “{file}” is not empty; choose a new one. Nothing was exported.");
    case EvidenceReason::NothingToExport:
        return SupervisionSentences::tr("No file is attached in this plan, so there is nothing to export.");
    }
    return {};
}

} // namespace qd
