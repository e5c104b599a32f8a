// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/errortext.h"

#include "base/reasons/commandreason.h"
#include "base/reasons/datareason.h"
#include "base/reasons/filereason.h"
#include "base/reasons/paperreason.h"
#include "base/reasons/readingreason.h"
#include "base/reasons/rulereason.h"
#include "texts/enumtext.h"
#include "texts/fieldtext.h"
#include "texts/papersentences.h"
#include "texts/supervisionsentences.h"
#include "texts/sentenceblanks.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(qd::Sentences)
};

QString sentenceOf(FileReason reason, const Error &)
{
    switch (reason) {
    case FileReason::FileNotFound:
        return Sentences::tr("The file “{file}” is not there; check the name and the folder.");
    case FileReason::FileUnreadable:
        return Sentences::tr("The file “{file}” could not be read; check that you may open it.");
    case FileReason::FolderMissing:
        return Sentences::tr("The folder “{file}” does not exist; make it or choose another one.");
    case FileReason::FolderUnwritable:
        return Sentences::tr(
            "Nothing can be written to the folder “{file}”; choose another one, such as your documents.");
    case FileReason::TargetUnwritable:
        return Sentences::tr(
            "“{file}” could not be written; close it in other programs or choose another name.");
    case FileReason::TargetInUse:
        return Sentences::tr("“{file}” is a data file in use or not closed properly and was left as it is; "
                             "choose another name.");
    case FileReason::PathTooLong:
        return Sentences::tr(
            "The path of the data file is too long: “{file}”; put it into a folder with a shorter path.");
    case FileReason::DiskFull:
        return Sentences::tr("The disk is full, nothing was saved; free some space and try again.");
    case FileReason::DiskReadFailed:
        return Sentences::tr("“{file}” could not be read because of a fault of disk or network, nothing was "
                             "changed; try again in a moment, and check the disk if it goes on.");
    case FileReason::DiskWriteFailed:
        return Sentences::tr(
            "“{file}” could not be written because of a fault of disk or network, nothing was "
            "saved; try again in a moment, and check the disk if it goes on.");
    case FileReason::OutOfMemory:
        return Sentences::tr("There is not enough memory, nothing was changed; close other programs and try "
                             "again, or work with less at a time.");
    case FileReason::PortableUnwritable:
        return Sentences::tr("The portable program keeps its data in “{file}”, where nothing can be written; "
                             "copy the whole program folder to a place you may write to and start it there.");
    }
    return {};
}

QString sentenceOf(ReadingReason reason, const Error &error)
{
    switch (reason) {
    case ReadingReason::FileEmpty:
        return Sentences::tr("There is no text in “{file}”; choose the file that holds the plan.");
    case ReadingReason::OnlyPictures:
        return Sentences::tr("“{file}” holds pictures but no text and seems to be a scan; ask its issuer for the Word "
                             "file, or have its text recognised and paste it here.");
    case ReadingReason::FileTooLarge:
        return !error.fields.value(u"limit"_s).isEmpty()
            ? Sentences::tr("“{file}” is larger than {limit} and cannot be a plan; choose another file.")
            : Sentences::tr(
                "“{file}” holds more than any plan (over 20 million characters or 500,000 cells); "
                "copy the plan out of it and paste it here.");
    case ReadingReason::FileBinary:
        return Sentences::tr(
            "“{file}” is no text file; open it in Word or WPS, copy the text and paste it here.");
    case ReadingReason::FileDamaged:
        return error.fields.value(u"format"_s) == u"XLSX"
            ? Sentences::tr(
                "“{file}” is damaged and no whole Excel file; ask for it again, or open it in Excel or WPS, save it "
                "anew as .xlsx, or copy its cells and paste them here.")
            : Sentences::tr(
                "“{file}” is damaged and no whole Word file; ask for it again, or open it in Word or WPS, save it anew "
                "as .docx, or copy its text and paste it here.");
    case ReadingReason::FileEncrypted:
        return Sentences::tr(
            "“{file}” is protected by a password; open it in Word or WPS, copy the text and paste it "
            "here.");
    case ReadingReason::FormatOldWord:
        return Sentences::tr(
            "“{file}” is an old Word or WPS document; open it, save it as .docx, or copy its text and "
            "paste it here.");
    case ReadingReason::FormatOldExcel:
        return Sentences::tr(
            "“{file}” is an old Excel or WPS table; open it, save it as .xlsx, or copy its cells and "
            "paste them here.");
    case ReadingReason::FormatPdf:
        return Sentences::tr(
            "“{file}” is a page image (PDF or OFD) and has no paragraphs; open it, copy the text and "
            "paste it here.");
    case ReadingReason::FormatUnknown:
        return Sentences::tr(
            "“{file}” is of a kind that cannot be read yet; copy its text and paste it here.");
    case ReadingReason::NoNumbering:
        return Sentences::tr(
            "Neither numbers such as 一、 or （一） nor lines such as 责任单位： were found in “{file}”, which seems to "
            "be plain text; check that it is a work plan.");
    case ReadingReason::TextGarbled:
        return Sentences::tr(
            "The text in “{file}” is garbled; open the original in the program that shows it "
            "properly, copy the text and paste it here.");
    case ReadingReason::NoHeadings:
        return Sentences::tr(
            "“{file}” seems to be a table, but none of its columns could be recognised; write headings such as 工作任务 "
            "and 责任单位 above its columns and open it again.");
    case ReadingReason::FlatTable:
        return Sentences::tr(
            "The text of “{file}” seems to come from a table whose columns ran together; open the table, copy its "
            "cells and paste them here.");
    case ReadingReason::NoticeOnly:
        return Sentences::tr(
            "“{file}” seems to be the notice that brings a plan, without its tasks; open the plan or the annex.");
    case ReadingReason::NotAPlan:
        return Sentences::tr(
            "There are numbers in “{file}”, but no tasks below them; check that it is a work plan, or copy the plan "
            "from Word or WPS and paste it here.");
    }
    return {};
}

/// `who` as workspace/window/windowlock.cpp writes it: owner · program (process) · computer, the owner where known.
QString openElsewhere(const QString &who)
{
    const QStringList parts = who.split(u" · "_s);
    constexpr qsizetype withOwner = 3;
    if (parts.size() == withOwner)
        return Sentences::tr("%1 is editing on %2; this window can only read.").arg(parts.first(), parts.last());
    if (parts.size() > 1)
        return Sentences::tr("The data file is being edited on %1; this window can only read.").arg(parts.last());
    return Sentences::tr("The data file is used by another window ({who}); this window can only read.");
}

QString sentenceOf(DataReason reason, const Error &error)
{
    switch (reason) {
    case DataReason::NotADatabase:
        return Sentences::tr("“{file}” is no Quality Desk data file; choose another one.");
    case DataReason::DatabaseDamaged:
        return Sentences::tr("The data file “{file}” is damaged; restore the last backup from the folder "
                             "“backups” beside it.");
    case DataReason::DatabaseTooNew:
        return Sentences::tr(
            "The data file “{file}” was made by a newer version of this program; install that version.");
    case DataReason::DatabaseReadOnly:
        return Sentences::tr("The data file “{file}” is read-only, nothing was saved; ask for write "
                             "permission or copy the file.");
    case DataReason::DatabaseBusy:
        return Sentences::tr(
            "The data file is being written by another program, nothing was saved; try again in a moment.");
    case DataReason::OpenElsewhere:
        return openElsewhere(error.fields.value(u"who"_s));
    case DataReason::BackupInvalid:
        return Sentences::tr("“{file}” is no usable backup; choose another one.");
    case DataReason::DataFileExchanged:
        return Sentences::tr("The data file “{file}” was removed or replaced by another program, nothing was "
                             "saved; save a copy elsewhere, then open the data file again.");
    case DataReason::DataFileInUse:
        return Sentences::tr("“{file}” is the data file that is open here and no plan; choose another file.");
    case DataReason::SchemaForeign:
        return Sentences::tr("The structure of the data file “{file}” was tampered with ({value}) and it was "
                             "not opened; restore the last backup from the folder “backups” beside it.");
    case DataReason::RowConflict:
        return Sentences::tr(
            "This contradicts what is recorded already, nothing was saved; refresh the list, "
            "check it and try again.");
    }
    return {};
}

QString sentenceOf(PaperReason reason, const Error &)
{
    return paperSentence(reason);
}

QString sentenceOf(SupervisionReason reason, const Error &)
{
    return supervisionSentence(reason);
}

QString sentenceOf(EvidenceReason reason, const Error &)
{
    return evidenceSentence(reason);
}

QString sentenceOf(CommandReason reason, const Error &)
{
    switch (reason) {
    case CommandReason::CommandUnknown:
        return Sentences::tr("There is no command “{name}”; see “qdesk help”.");
    case CommandReason::OptionUnknown:
        return Sentences::tr("There is no option “{name}” here; see “qdesk help”.");
    case CommandReason::OptionValueMissing:
        return Sentences::tr("The option “{name}” needs a value.");
    case CommandReason::OptionMissing:
        return Sentences::tr("“{name}” is missing; see “qdesk help”.");
    case CommandReason::OptionValueWrong:
        return Sentences::tr("“{value}” is no possible value of “{name}”; it takes {expected}.");
    case CommandReason::OptionsExclude:
        return Sentences::tr("“{name}” and “{value}” cannot be used together.");
    case CommandReason::ArgumentUnexpected:
        return Sentences::tr("“{name}” is one word too many; see “qdesk help”.");
    }
    return {};
}

QString sentenceOf(RuleReason reason, const Error &)
{
    switch (reason) {
    case RuleReason::AlreadyImported:
        return Sentences::tr("This file was imported already on {when} as “{name}”; open that plan or import "
                             "it as a new version.");
    case RuleReason::PercentOutOfRange:
        return Sentences::tr("The percentage must be a whole number from 0 to 100, not {value}.");
    case RuleReason::PeriodMalformed:
        return Sentences::tr("“{value}” is no period; write 2023-03, 2023Q2, 2023H1 or 2023.");
    case RuleReason::PeriodOutsidePlan:
        return Sentences::tr("The period {value} lies outside the plan's year {year}.");
    case RuleReason::NotAParty:
        return Sentences::tr(
            "“{name}” has no part in this measure, nothing was saved; check the responsible agencies.");
    case RuleReason::DateMalformed:
        return Sentences::tr("“{value}” is no date; write it as 2023-06-30.");
    case RuleReason::DeadlineNotUnderstood:
        return Sentences::tr(
            "“{value}” is not understood as a deadline; write for example 6月底前 or 2023-06-30.");
    case RuleReason::TextMissing:
        return Sentences::tr("The text must not be empty; please fill it in.");
    case RuleReason::TextTooLong:
        return Sentences::tr(
            "“{name}” has {value} characters, {limit} at most are possible, nothing was saved; "
            "please shorten it.");
    case RuleReason::NumberOutOfRange:
        return Sentences::tr("“{value}” is not possible here; it takes a whole number from {least} to {most}.");
    case RuleReason::AgencyUnknown:
        return Sentences::tr("There is no agency “{name}”; check the name or add the agency first.");
    case RuleReason::AgencyAmbiguous:
        return Sentences::tr("More than one agency is called “{name}”; use its full name.");
    case RuleReason::AgencyInUse:
        return Sentences::tr(
            "“{name}” is still responsible for tasks and cannot be deleted; take it off them first (those of deleted "
            "plans count too).");
    case RuleReason::AgencyNameTaken:
        return Sentences::tr("There is an agency called “{name}” already; choose another name.");
    case RuleReason::TaskUnknown:
        return Sentences::tr("There is no task {value}; the plan has {limit} tasks.");
    case RuleReason::MeasureAmbiguous:
        return Sentences::tr("Task {value} has several measures; name one of {limit}.");
    case RuleReason::MeasureUnknown:
        return Sentences::tr("There is no such measure {value}; it may have been deleted.");
    case RuleReason::PlanUnknown:
        return Sentences::tr("There is no plan {value} in the data file.");
    case RuleReason::PlanAmbiguous:
        return Sentences::tr("There are several plans of {value}; name one by its number: {limit}.");
    case RuleReason::NoPlan:
        return Sentences::tr("There is no plan in the data file yet; import one first.");
    case RuleReason::RowChangedMeanwhile:
        return Sentences::tr(
            "This was changed again meanwhile and cannot be taken back; nothing was changed.");
    case RuleReason::FieldChangedMeanwhile:
        return Sentences::tr("“{name}” was changed to “{value}” meanwhile; nothing was saved. Check it and "
                             "save again.");
    case RuleReason::PartiesChangedMeanwhile:
        return Sentences::tr("The responsible agencies were changed meanwhile; nothing was saved. Look at the "
                             "list and change it again.");
    case RuleReason::OpenDoubtGone:
        return Sentences::tr("This open point is no longer there: it was settled by somebody else or taken back "
                             "with the import; nothing was changed.");
    case RuleReason::DoneOnAhead:
        return Sentences::tr("The day of completion {value} has not come yet; enter a day up to today.");
    case RuleReason::DoneOnBefore:
        return Sentences::tr("The day of completion {value} lies before the plan's year {year}; nothing was saved. "
                             "Check the year.");
    case RuleReason::DoneOnUnfinished:
        return Sentences::tr("A day of completion ({value}) goes with a finished or closed state only; nothing was "
                             "saved. Choose such a state or leave the day out.");
    case RuleReason::PhraseCodeWrong:
        return Sentences::tr("“{value}” cannot be the code of a phrase; use 1 to {limit} letters and digits.");
    case RuleReason::PhraseCodeTaken:
        return Sentences::tr("Two phrases have the code “{value}”; give one of them another.");
    case RuleReason::PhraseTextWrong:
        return Sentences::tr("The phrase “{name}” has {value} characters; 1 to {limit} are possible.");
    case RuleReason::NothingToUndo:
        return Sentences::tr("There is nothing to undo.");
    case RuleReason::NothingToRedo:
        return Sentences::tr("There is nothing to redo.");
    case RuleReason::DateOrder:
        return Sentences::tr("The end must not lie before the beginning; correct one of the dates.");
    case RuleReason::SplitImpossible:
        return Sentences::tr("The measure cannot be split here; put the cursor between two sentences.");
    case RuleReason::MergeImpossible:
        return Sentences::tr("Only two or more measures of one task can be merged; select them.");
    case RuleReason::LastMeasure:
        return Sentences::tr(
            "A task keeps at least one measure; to remove it altogether, delete the task “{name}”.");
    case RuleReason::TaskDeleted:
        return Sentences::tr("The task “{name}” is deleted; restore it first, then its measures.");
    }
    return {};
}

template <typename E>
QString sentenceOfGroup(const Error &error)
{
    const auto reason = error.reason.as<E>();
    return reason ? sentenceOf(*reason, error) : QString();
}

QString sentenceOf(const Error &error)
{
    switch (error.reason.group()) {
    case ReasonGroup::None:
        return {};
    case ReasonGroup::File:
        return sentenceOfGroup<FileReason>(error);
    case ReasonGroup::Reading:
        return sentenceOfGroup<ReadingReason>(error);
    case ReasonGroup::Data:
        return sentenceOfGroup<DataReason>(error);
    case ReasonGroup::Rule:
        return sentenceOfGroup<RuleReason>(error);
    case ReasonGroup::Paper:
        return sentenceOfGroup<PaperReason>(error);
    case ReasonGroup::Command:
        return sentenceOfGroup<CommandReason>(error);
    case ReasonGroup::Supervision:
        return sentenceOfGroup<SupervisionReason>(error);
    case ReasonGroup::Evidence:
        return sentenceOfGroup<EvidenceReason>(error);
    }
    return {};
}

/// Fallback by kind, for what no reason describes; must still say what to do.
QString ofCode(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Busy:
        return sentenceOf(DataReason::DatabaseBusy, {});
    case ErrorCode::Cancelled:
        return Sentences::tr("Cancelled; nothing was changed.");
    case ErrorCode::Conflict:
        return sentenceOf(DataReason::RowConflict, {});
    case ErrorCode::Io:
        return Sentences::tr("Reading or writing failed, nothing was saved; check the disk and try again.");
    default:
        return Sentences::tr("That did not work and nothing was changed; please try again.");
    }
}

} // namespace

QString errorText(const Error &error)
{
    QString sentence = sentenceOf(error);
    if (sentence.isEmpty())
        sentence = ofCode(error.code);
    auto fields = error.fields;
    if (const auto table = fromKey<Table>(fields.value(QStringLiteral("table")))) {
        const QString column = fields.value(QStringLiteral("column"));
        fields.insert(QStringLiteral("name"), fieldText(*table, column));
        if (error.reason == RuleReason::FieldChangedMeanwhile)
            fields.insert(
                QStringLiteral("value"), valueText(*table, column, fields.value(QStringLiteral("value"))));
    }
    if (const auto state = fromKey<ProgressState>(fields.value(u"value"_s));
        state && error.reason == SupervisionReason::NotWaiting)
        fields.insert(u"value"_s, text(*state));
    if (const auto period = Period::parse(fields.value(u"period"_s))) // people read 2023年第二季度
        fields.insert(u"period"_s, text(*period));
    return filled(sentence, fields, error.reason.group());
}

} // namespace qd
