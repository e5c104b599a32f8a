// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/errortext.h"

#include "base/textcompare.h"
#include "texts/fieldtext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(qd::Sentences)
};

QString ofReading(const Error &error)
{
    const auto has = [&](const QString &field) { return !error.fields.value(field).isEmpty(); };
    switch (error.reason) {
    case Reason::FileNotFound:
        return Sentences::tr("The file “{file}” is not there; check the name and the folder.");
    case Reason::FileUnreadable:
        return Sentences::tr("The file “{file}” could not be read; check that you may open it.");
    case Reason::FileEmpty:
        return Sentences::tr("There is no text in “{file}”; choose the file that holds the plan.");
    case Reason::FileTooLarge:
        return has(u"limit"_s)
            ? Sentences::tr("“{file}” is larger than {limit} and cannot be a plan; choose another file.")
            : Sentences::tr(
                "“{file}” holds more than any plan (over 20 million characters or 500,000 cells); "
                "copy the plan out of it and paste it here.");
    case Reason::FileBinary:
        return Sentences::tr(
            "“{file}” is no text file; open it in Word or WPS, copy the text and paste it here.");
    case Reason::FileDamaged:
        return error.fields.value(u"format"_s) == u"XLSX"
            ? Sentences::tr(
                "“{file}” is damaged and cannot be read; open it in Excel or WPS, save it anew as "
                ".xlsx, or copy its cells and paste them here.")
            : Sentences::tr(
                "“{file}” is damaged and cannot be read; open it in Word or WPS, save it anew as .docx, "
                "or copy its text and paste it here.");
    case Reason::FileEncrypted:
        return Sentences::tr(
            "“{file}” is protected by a password; open it in Word or WPS, copy the text and paste it "
            "here.");
    case Reason::FormatOldWord:
        return Sentences::tr(
            "“{file}” is an old Word or WPS document; open it, save it as .docx, or copy its text and "
            "paste it here.");
    case Reason::FormatOldExcel:
        return Sentences::tr(
            "“{file}” is an old Excel or WPS table; open it, save it as .xlsx, or copy its cells and "
            "paste them here.");
    case Reason::FormatPdf:
        return Sentences::tr(
            "“{file}” is a page image (PDF or OFD) and has no paragraphs; open it, copy the text and "
            "paste it here.");
    case Reason::FormatUnknown:
        return Sentences::tr(
            "“{file}” is of a kind that cannot be read yet; copy its text and paste it here.");
    case Reason::NoNumbering:
        return Sentences::tr(
            "No numbered tasks such as 一、 or （一） were found in “{file}”; check that it is a work plan.");
    case Reason::NoHeadings:
        return Sentences::tr(
            "No column of the table in “{file}” could be recognised; write headings such as 工作任务 "
            "and 责任单位 above its columns and open it again.");
    case Reason::TextGarbled:
        return Sentences::tr(
            "The text in “{file}” is garbled; open the original in the program that shows it "
            "properly, copy the text and paste it here.");
    case Reason::NotAPlan:
        return Sentences::tr(
            "No plan could be recognised in “{file}”; copy the plan from Word or WPS and paste it here.");
    case Reason::AlreadyImported:
        return Sentences::tr("This file was imported already on {when} as “{name}”; open that plan or import "
                             "it as a new version.");
    default:
        return {};
    }
}

QString ofDatabase(Reason reason)
{
    switch (reason) {
    case Reason::NotADatabase:
        return Sentences::tr("“{file}” is no Quality Desk data file; choose another one.");
    case Reason::DatabaseDamaged:
        return Sentences::tr("The data file “{file}” is damaged; restore the last backup from the folder "
                             "“backups” beside it.");
    case Reason::DatabaseTooNew:
        return Sentences::tr(
            "The data file “{file}” was made by a newer version of this program; install that version.");
    case Reason::DatabaseReadOnly:
        return Sentences::tr("The data file “{file}” is read-only, nothing was saved; ask for write "
                             "permission or copy the file.");
    case Reason::DiskFull:
        return Sentences::tr("The disk is full, nothing was saved; free some space and try again.");
    case Reason::DatabaseBusy:
        return Sentences::tr(
            "The data file is being written by another program, nothing was saved; try again in a moment.");
    case Reason::OpenElsewhere:
        return Sentences::tr("The data file is used by another window ({who}); this window can only read.");
    case Reason::OutOfMemory:
        return Sentences::tr("There is not enough memory, nothing was changed; close other programs and try "
                             "again, or work with less at a time.");
    case Reason::FolderMissing:
        return Sentences::tr("The folder “{file}” does not exist; make it or choose another one.");
    case Reason::TargetUnwritable:
        return Sentences::tr(
            "“{file}” could not be written; close it in other programs or choose another name.");
    case Reason::BackupInvalid:
        return Sentences::tr("“{file}” is no usable backup; choose another one.");
    case Reason::FolderUnwritable:
        return Sentences::tr(
            "Nothing can be written to the folder “{file}”; choose another one, such as your documents.");
    case Reason::PathTooLong:
        return Sentences::tr(
            "The path of the data file is too long: “{file}”; put it into a folder with a shorter path.");
    case Reason::PortableUnwritable:
        return Sentences::tr("The portable program keeps its data in “{file}”, where nothing can be written; "
                             "copy the whole program folder to a place you may write to and start it there.");
    case Reason::DataFileExchanged:
        return Sentences::tr("The data file “{file}” was removed or replaced by another program, nothing was "
                             "saved; save a copy elsewhere, then open the data file again.");
    case Reason::DataFileInUse:
        return Sentences::tr("“{file}” is the data file that is open here and no plan; choose another file.");
    case Reason::TargetInUse:
        return Sentences::tr("“{file}” is a data file in use or not closed properly and was left as it is; "
                             "choose another name.");
    case Reason::DiskReadFailed:
        return Sentences::tr("“{file}” could not be read because of a fault of disk or network, nothing was "
                             "changed; try again in a moment, and check the disk if it goes on.");
    case Reason::DiskWriteFailed:
        return Sentences::tr(
            "“{file}” could not be written because of a fault of disk or network, nothing was "
            "saved; try again in a moment, and check the disk if it goes on.");
    case Reason::SchemaForeign:
        return Sentences::tr("The structure of the data file “{file}” was tampered with ({value}) and it was "
                             "not opened; restore the last backup from the folder “backups” beside it.");
    default:
        return {};
    }
}

QString ofRules(Reason reason)
{
    switch (reason) {
    case Reason::NumberOutOfRange:
        return Sentences::tr("“{value}” is not possible here; it takes a whole number from {least} to {most}.");
    case Reason::PercentOutOfRange:
        return Sentences::tr("The percentage must be a whole number from 0 to 100, not {value}.");
    case Reason::PeriodMalformed:
        return Sentences::tr("“{value}” is no period; write 2023-03, 2023Q2, 2023H1 or 2023.");
    case Reason::PeriodOutsidePlan:
        return Sentences::tr("The period {value} lies outside the plan's year {year}.");
    case Reason::NotAParty:
        return Sentences::tr(
            "“{name}” has no part in this measure, nothing was saved; check the responsible agencies.");
    case Reason::DateMalformed:
        return Sentences::tr("“{value}” is no date; write it as 2023-06-30.");
    case Reason::DeadlineNotUnderstood:
        return Sentences::tr(
            "“{value}” is not understood as a deadline; write for example 6月底前 or 2023-06-30.");
    case Reason::TextMissing:
        return Sentences::tr("The text must not be empty; please fill it in.");
    case Reason::TextTooLong:
        return Sentences::tr(
            "“{name}” has {value} characters, {limit} at most are possible, nothing was saved; "
            "please shorten it.");
    case Reason::AgencyUnknown:
        return Sentences::tr("There is no agency “{name}”; check the name or add the agency first.");
    case Reason::AgencyAmbiguous:
        return Sentences::tr("More than one agency is called “{name}”; use its full name.");
    case Reason::AgencyInUse:
        return Sentences::tr(
            "“{name}” is still responsible for tasks and cannot be deleted; take it off them first.");
    case Reason::AgencyNameTaken:
        return Sentences::tr("There is an agency called “{name}” already; choose another name.");
    case Reason::DateOrder:
        return Sentences::tr("The end must not lie before the beginning; correct one of the dates.");
    case Reason::SplitImpossible:
        return Sentences::tr("The measure cannot be split here; put the cursor between two sentences.");
    case Reason::MergeImpossible:
        return Sentences::tr("Only two or more measures of one task can be merged; select them.");
    case Reason::LastMeasure:
        return Sentences::tr(
            "A task keeps at least one measure; to remove it altogether, delete the task “{name}”.");
    default:
        return {};
    }
}

QString ofFinding(Reason reason)
{
    switch (reason) {
    case Reason::TaskUnknown:
        return Sentences::tr("There is no task {value}; the plan has {limit} tasks.");
    case Reason::MeasureAmbiguous:
        return Sentences::tr("Task {value} has several measures; name one of {limit}.");
    case Reason::MeasureUnknown:
        return Sentences::tr("There is no such measure {value}; it may have been deleted.");
    case Reason::PlanUnknown:
        return Sentences::tr("There is no plan {value} in the data file.");
    case Reason::PlanAmbiguous:
        return Sentences::tr("There are several plans of {value}; name one by its number: {limit}.");
    case Reason::NoPlan:
        return Sentences::tr("There is no plan in the data file yet; import one first.");
    case Reason::RowChangedMeanwhile:
        return Sentences::tr(
            "This was changed again meanwhile and cannot be taken back; nothing was changed.");
    case Reason::FieldChangedMeanwhile:
        return Sentences::tr("“{name}” was changed to “{value}” meanwhile; nothing was saved. Check it and "
                             "save again.");
    case Reason::PartiesChangedMeanwhile:
        return Sentences::tr("The responsible agencies were changed meanwhile; nothing was saved. Look at the "
                             "list and change it again.");
    case Reason::OpenPointGone:
        return Sentences::tr("This open point is no longer there: it was settled by somebody else or taken back "
                             "with the import; nothing was changed.");
    case Reason::DoneOnBefore:
        return Sentences::tr("The day of completion {value} lies before the plan's year {year}; nothing was saved. "
                             "Check the year.");
    case Reason::DoneOnUnfinished:
        return Sentences::tr("A day of completion ({value}) goes with a finished or closed state only; nothing was "
                             "saved. Choose such a state or leave the day out.");
    case Reason::DoneOnAhead:
        return Sentences::tr("The day of completion {value} has not come yet; enter a day up to today.");
    case Reason::RowConflict:
        return Sentences::tr(
            "This contradicts what is recorded already, nothing was saved; refresh the list, "
            "check it and try again.");
    case Reason::NothingToUndo:
        return Sentences::tr("There is nothing to undo.");
    case Reason::NothingToRedo:
        return Sentences::tr("There is nothing to redo.");
    default:
        return {};
    }
}

QString ofPaperAndCommand(Reason reason)
{
    switch (reason) {
    case Reason::ReportKindUnknown:
        return Sentences::tr("There is no report “{name}”; see “qdesk report --kinds”.");
    case Reason::ReportEmpty:
        return Sentences::tr("There is nothing to print in this report; choose another plan or period.");
    case Reason::NotThereYet:
        return Sentences::tr("“{name}” is not there yet in this version.");
    case Reason::TotalsDisagree:
        return Sentences::tr("The totals of the report do not agree ({value}); it was not made.");
    case Reason::CommandUnknown:
        return Sentences::tr("There is no command “{name}”; see “qdesk help”.");
    case Reason::OptionUnknown:
        return Sentences::tr("There is no option “{name}” here; see “qdesk help”.");
    case Reason::OptionValueMissing:
        return Sentences::tr("The option “{name}” needs a value.");
    case Reason::OptionMissing:
        return Sentences::tr("“{name}” is missing; see “qdesk help”.");
    case Reason::OptionValueWrong:
        return Sentences::tr("“{value}” is no possible value of “{name}”; it takes {expected}.");
    case Reason::ArgumentUnexpected:
        return Sentences::tr("“{name}” is one word too many; see “qdesk help”.");
    default:
        return {};
    }
}

/// Fallback by kind, for what no reason describes; must still say what to do.
QString ofCode(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Busy:
        return ofDatabase(Reason::DatabaseBusy);
    case ErrorCode::Cancelled:
        return Sentences::tr("Cancelled; nothing was changed.");
    case ErrorCode::Conflict:
        return ofFinding(Reason::RowConflict);
    case ErrorCode::Io:
        return Sentences::tr("Reading or writing failed, nothing was saved; check the disk and try again.");
    default:
        return Sentences::tr("That did not work and nothing was changed; please try again.");
    }
}

/// Of a value within a sentence: what is longer is no name, path or number that anybody reads.
constexpr qsizetype longestValue = 300;

/// {name} becomes the field of that name; a blank nobody filled must not reach the person. In one pass: a
/// value may hold braces of its own.
QString filled(const QString &sentence, const QHash<QString, QString> &fields)
{
    QString out;
    for (qsizetype at = 0; at < sentence.size();) {
        const qsizetype open = sentence.indexOf(u'{', at);
        const qsizetype close = open < 0 ? -1 : sentence.indexOf(u'}', open);
        if (close < 0)
            return out + sentence.sliced(at);
        out += QStringView(sentence).sliced(at, open - at);
        out += cutShort(fields.value(sentence.sliced(open + 1, close - open - 1)), longestValue);
        at = close + 1;
    }
    return out;
}

} // namespace

QString errorText(const Error &error)
{
    QString sentence = ofReading(error);
    for (const auto source : {ofDatabase, ofRules, ofFinding, ofPaperAndCommand}) {
        if (sentence.isEmpty())
            sentence = source(error.reason);
    }
    if (sentence.isEmpty())
        sentence = ofCode(error.code);
    auto fields = error.fields;
    if (const auto table = fromKey<Table>(fields.value(QStringLiteral("table")))) {
        const QString column = fields.value(QStringLiteral("column"));
        fields.insert(QStringLiteral("name"), fieldText(*table, column));
        if (error.reason == Reason::FieldChangedMeanwhile)
            fields.insert(
                QStringLiteral("value"), valueText(*table, column, fields.value(QStringLiteral("value"))));
    }
    return filled(sentence, fields);
}

} // namespace qd
