// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace qd
{

/// The kind of a failure: what the caller may do about it.
enum class ErrorCode { Invalid, NotFound, Conflict, Busy, Io, Corrupt, TooNew, Cancelled, Bug };

/// Why it failed, in the terms of the office. Each has one sentence in texts/errortext.cpp, which says what
/// happened and what to do. `fields` of the Error fill the blanks of that sentence.
enum class Reason {
    Unspecified,
    // reading a plan
    FileNotFound,
    FileUnreadable,
    FileEmpty,
    FileTooLarge,
    FileBinary,
    FileDamaged,
    FileEncrypted,
    FormatOldWord,
    FormatOldExcel,
    FormatPdf,
    FormatUnknown,
    NoNumbering,
    TextGarbled,
    NoHeadings,
    NotAPlan,
    AlreadyImported,
    // the database
    NotADatabase,
    DatabaseDamaged,
    DatabaseTooNew,
    DatabaseReadOnly,
    DiskFull,
    DatabaseBusy,
    OpenElsewhere,
    OutOfMemory,
    FolderMissing,
    TargetUnwritable,
    BackupInvalid,
    FolderUnwritable,
    PathTooLong,
    PortableUnwritable,
    DataFileExchanged,
    DataFileInUse,
    TargetInUse,
    DiskReadFailed,
    DiskWriteFailed,
    SchemaForeign,
    // the rules
    PercentOutOfRange,
    PeriodMalformed,
    PeriodOutsidePlan,
    NotAParty,
    DateMalformed,
    DeadlineNotUnderstood,
    TextMissing,
    TextTooLong,
    NumberOutOfRange, ///< value; least and most
    AgencyUnknown,
    AgencyAmbiguous,
    AgencyInUse,
    AgencyNameTaken,
    TaskUnknown,
    MeasureAmbiguous,
    MeasureUnknown,
    PlanUnknown,
    PlanAmbiguous,
    NoPlan,
    RowChangedMeanwhile,
    FieldChangedMeanwhile,
    PartiesChangedMeanwhile,
    OpenPointGone,
    DoneOnAhead, ///< value: a day of completion that has not come yet
    DoneOnBefore, ///< value: one before the plan's year; year
    DoneOnUnfinished, ///< value: one of a report that says unfinished
    RowConflict,
    NothingToUndo,
    NothingToRedo,
    DateOrder,
    SplitImpossible,
    MergeImpossible,
    LastMeasure,
    // paper
    ReportKindUnknown,
    ReportEmpty,
    NotThereYet,
    TotalsDisagree,
    // the command line
    CommandUnknown,
    OptionUnknown,
    OptionValueMissing,
    OptionMissing,
    OptionValueWrong,
    ArgumentUnexpected,
};

/// A failure as a value. `detail` is technical (English, for the log); people read texts/errortext only.
struct Error {
    ErrorCode code = ErrorCode::Bug;
    Reason reason = Reason::Unspecified;
    QString detail;
    QHash<QString, QString>
        fields; ///< names as used in texts/errortext.cpp: file, name, value, who, limit, line …
};

} // namespace qd
