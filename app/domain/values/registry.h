// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/enumkeys.h"

#include <QtGlobal>

// The two lists that everything else follows: the records of the data file and the operations on them. What is added
// here is asked for everywhere it is needed by the compiler (a word, a schema) or by tests/storage/tst_records.
// clang-format off
namespace qd
{

/// each(Type, key, owner, word): a record type of domain/records/records, the name of its table in the database, the audit
/// and JSON, the record it is a part of (itself, where it stands alone), and its word for people.
#define QD_RECORDS(each)                                                                                     \
    each(Plan, "plan", Plan, QT_TRANSLATE_NOOP("qd::FieldWords", "Plan"))                                    \
    each(Section, "section", Plan, QT_TRANSLATE_NOOP("qd::FieldWords", "Section"))                           \
    each(Task, "task", Plan, QT_TRANSLATE_NOOP("qd::FieldWords", "Task"))                                    \
    each(Measure, "measure", Task, QT_TRANSLATE_NOOP("qd::FieldWords", "Measure"))                           \
    each(Agency, "agency", Agency, QT_TRANSLATE_NOOP("qd::FieldWords", "Agency"))                            \
    each(Alias, "alias", Agency, QT_TRANSLATE_NOOP("qd::FieldWords", "Alias"))                               \
    each(Membership, "membership", Agency, QT_TRANSLATE_NOOP("qd::FieldWords", "Membership"))                \
    each(Party, "party", Task, QT_TRANSLATE_NOOP("qd::FieldWords", "Responsible agency"))                    \
    each(Exemption, "exemption", Measure, QT_TRANSLATE_NOOP("qd::FieldWords", "Exemption from reporting"))   \
    each(Progress, "progress", Measure, QT_TRANSLATE_NOOP("qd::FieldWords", "Progress report"))              \
    each(ImportBatch, "import_batch", Plan, QT_TRANSLATE_NOOP("qd::FieldWords", "Import"))                   \
    each(OpenDoubt, "open_point", Plan, QT_TRANSLATE_NOOP("qd::FieldWords", "Open point"))                   \
    each(Act, "act", Plan, QT_TRANSLATE_NOOP("qd::FieldWords", "Act of the office"))                         \
    each(Setting, "setting", Setting, QT_TRANSLATE_NOOP("qd::FieldWords", "Setting of the office"))          \
    each(PaperIssue, "paper_issue", Plan, QT_TRANSLATE_NOOP("qd::FieldWords", "Issue of a paper"))           \
    each(PaperEdit, "paper_edit", Plan, QT_TRANSLATE_NOOP("qd::FieldWords", "Text of the office"))           \
    each(ReviewStep, "review_step", Progress, QT_TRANSLATE_NOOP("qd::FieldWords", "Step of review"))         \
    each(SummaryText, "summary_text", Task, QT_TRANSLATE_NOOP("qd::FieldWords", "Summary text"))             \
    each(ReportingCycle, "reporting_cycle", Plan, QT_TRANSLATE_NOOP("qd::FieldWords", "Reporting cycle"))    \
    each(ReportingDay, "reporting_day", Plan, QT_TRANSLATE_NOOP("qd::FieldWords", "Reporting day"))          \
    each(Milestone, "milestone", Measure, QT_TRANSLATE_NOOP("qd::FieldWords", "Milestone"))                  \
    each(CalendarDay, "calendar_day", CalendarDay, QT_TRANSLATE_NOOP("qd::FieldWords", "Day of the calendar")) \
    each(OfficeDate, "office_date", OfficeDate, QT_TRANSLATE_NOOP("qd::FieldWords", "Date of the office"))   \
    each(Evidence, "evidence", Plan, QT_TRANSLATE_NOOP("qd::FieldWords", "Evidence"))

/// each(Type): those whose rows have no rules between them, written by workspace/door/rowedits.
#define QD_PLAIN_RECORDS(each) each(Setting) each(CalendarDay) each(OfficeDate) each(ReportingDay)

/// each(name, key, word): what the clerk did, for the undo menu and the audit list.
#define QD_OPERATIONS(each)                                                                                  \
    each(ImportPlan, "import_plan", QT_TRANSLATE_NOOP("qd::Words", "Import plan"))                           \
    each(EditPlan, "edit_plan", QT_TRANSLATE_NOOP("qd::Words", "Edit plan"))                                 \
    each(AddTask, "add_task", QT_TRANSLATE_NOOP("qd::Words", "Add task"))                                    \
    each(EditTask, "edit_task", QT_TRANSLATE_NOOP("qd::Words", "Edit task"))                                 \
    each(MoveTask, "move_task", QT_TRANSLATE_NOOP("qd::Words", "Move task"))                                 \
    each(DeleteTask, "delete_task", QT_TRANSLATE_NOOP("qd::Words", "Delete tasks"))                          \
    each(AddSection, "add_section", QT_TRANSLATE_NOOP("qd::Words", "Add section"))                           \
    each(EditSection, "edit_section", QT_TRANSLATE_NOOP("qd::Words", "Edit section"))                        \
    each(AddMeasure, "add_measure", QT_TRANSLATE_NOOP("qd::Words", "Add measure"))                           \
    each(EditMeasure, "edit_measure", QT_TRANSLATE_NOOP("qd::Words", "Edit measure"))                        \
    each(MoveMeasure, "move_measure", QT_TRANSLATE_NOOP("qd::Words", "Move measure"))                        \
    each(SplitMeasure, "split_measure", QT_TRANSLATE_NOOP("qd::Words", "Split measure"))                     \
    each(MergeMeasures, "merge_measures", QT_TRANSLATE_NOOP("qd::Words", "Merge measures"))                  \
    each(DeleteMeasure, "delete_measure", QT_TRANSLATE_NOOP("qd::Words", "Delete measures"))                 \
    each(SetParties, "set_parties", QT_TRANSLATE_NOOP("qd::Words", "Set responsible agencies"))              \
    each(SetDuty, "set_duty", QT_TRANSLATE_NOOP("qd::Words", "Set who reports"))                             \
    each(SetDeadline, "set_deadline", QT_TRANSLATE_NOOP("qd::Words", "Set deadline"))                        \
    each(SetStart, "set_start", QT_TRANSLATE_NOOP("qd::Words", "Set start date"))                            \
    each(SetSummarising, "set_summarising", QT_TRANSLATE_NOOP("qd::Words", "Set summarising agency"))        \
    each(SetState, "set_state", QT_TRANSLATE_NOOP("qd::Words", "Set work state"))                            \
    each(AddProgress, "add_progress", QT_TRANSLATE_NOOP("qd::Words", "Report progress"))                     \
    each(AddAgency, "add_agency", QT_TRANSLATE_NOOP("qd::Words", "Add agency"))                              \
    each(EditAgency, "edit_agency", QT_TRANSLATE_NOOP("qd::Words", "Edit agency"))                           \
    each(DeleteAgency, "delete_agency", QT_TRANSLATE_NOOP("qd::Words", "Delete agency"))                     \
    each(EditMembership, "edit_membership", QT_TRANSLATE_NOOP("qd::Words", "Edit members"))                  \
    each(PasteColumn, "paste_column", QT_TRANSLATE_NOOP("qd::Words", "Paste column"))                        \
    each(MakeSample, "make_sample", QT_TRANSLATE_NOOP("qd::Words", "Make sample data"))                      \
    each(Restore, "restore", QT_TRANSLATE_NOOP("qd::Words", "Restore backup"))                               \
    each(SettleDoubt, "settle_point", QT_TRANSLATE_NOOP("qd::Words", "Settle open point"))                   \
    each(UpdatePlan, "update_plan", QT_TRANSLATE_NOOP("qd::Words", "Update plan from a changed document"))   \
    each(Upgrade, "upgrade", QT_TRANSLATE_NOOP("qd::Words", "Upgrade of the data file"))                     \
    each(EditSettings, "edit_settings", QT_TRANSLATE_NOOP("qd::Words", "Change the office's rules"))     \
    each(ArchivePlan, "archive_plan", QT_TRANSLATE_NOOP("qd::Words", "Archive plan"))                        \
    each(UnarchivePlan, "unarchive_plan", QT_TRANSLATE_NOOP("qd::Words", "Take plan out of the archive"))    \
    each(DeletePlan, "delete_plan", QT_TRANSLATE_NOOP("qd::Words", "Delete plan"))                           \
    each(RestorePlan, "restore_plan", QT_TRANSLATE_NOOP("qd::Words", "Restore deleted plan"))                \
    each(IssuePaper, "issue_paper", QT_TRANSLATE_NOOP("qd::Words", "Issue paper"))                           \
    each(WithdrawIssue, "withdraw_issue", QT_TRANSLATE_NOOP("qd::Words", "Withdraw issue"))                  \
    each(EditPaperText, "edit_paper_text", QT_TRANSLATE_NOOP("qd::Words", "Edit text of a paper"))           \
    each(SubmitReport, "submit_report", QT_TRANSLATE_NOOP("qd::Words", "Hand in report")) \
    each(ReturnReport, "return_report", QT_TRANSLATE_NOOP("qd::Words", "Return report")) \
    each(AcceptReport, "accept_report", QT_TRANSLATE_NOOP("qd::Words", "Accept report")) \
    each(EditSummary, "edit_summary", QT_TRANSLATE_NOOP("qd::Words", "Edit summary text")) \
    each(SetCycle, "set_cycle", QT_TRANSLATE_NOOP("qd::Words", "Set reporting cycle")) \
    each(SetReportingDay, "set_reporting_day", QT_TRANSLATE_NOOP("qd::Words", "Set reporting day")) \
    each(SetMilestones, "set_milestones", QT_TRANSLATE_NOOP("qd::Words", "Set milestones")) \
    each(EditCalendar, "edit_calendar", QT_TRANSLATE_NOOP("qd::Words", "Edit working days")) \
    each(EditOfficeDates, "edit_office_dates", QT_TRANSLATE_NOOP("qd::Words", "Edit dates of the office")) \
    each(Remind, "remind", QT_TRANSLATE_NOOP("qd::Words", "Remind agencies")) \
    each(RecordAnswer, "record_answer", QT_TRANSLATE_NOOP("qd::Words", "Record answer")) \
    each(Instruct, "instruct", QT_TRANSLATE_NOOP("qd::Words", "Record instruction")) \
    each(FollowUp, "follow_up", QT_TRANSLATE_NOOP("qd::Words", "Follow up instruction")) \
    each(AskExtension, "ask_extension", QT_TRANSLATE_NOOP("qd::Words", "Ask for extension")) \
    each(DecideExtension, "decide_extension", QT_TRANSLATE_NOOP("qd::Words", "Decide extension")) \
    each(Adjust, "adjust", QT_TRANSLATE_NOOP("qd::Words", "Adjust task")) \
    each(Terminate, "terminate", QT_TRANSLATE_NOOP("qd::Words", "Terminate task")) \
    each(CloseOut, "close_out", QT_TRANSLATE_NOOP("qd::Words", "Close out")) \
    each(Reopen, "reopen", QT_TRANSLATE_NOOP("qd::Words", "Re-open")) \
    each(AddExtraTask, "add_extra_task", QT_TRANSLATE_NOOP("qd::Words", "Add extra task")) \
    each(RecordContact, "record_contact", QT_TRANSLATE_NOOP("qd::Words", "Record contact")) \
    each(RecordSealedCopy, "record_sealed_copy", QT_TRANSLATE_NOOP("qd::Words", "Record sealed copy")) \
    each(EditAct, "edit_act", QT_TRANSLATE_NOOP("qd::Words", "Correct act of the office")) \
    each(RemoveAct, "remove_act", QT_TRANSLATE_NOOP("qd::Words", "Take act of the office away")) \
    each(Attach, "attach", QT_TRANSLATE_NOOP("qd::Words", "Attach evidence")) \
    each(Detach, "detach", QT_TRANSLATE_NOOP("qd::Words", "Take evidence away")) \
    each(RestoreDeleted, "restore_deleted", QT_TRANSLATE_NOOP("qd::Words", "Restore deleted"))
// clang-format on

#define QD_NAME_OF_ENTRY(name, ...) name,
/// The tables whose rows are records: what a Change can be about.
enum class Table { QD_RECORDS(QD_NAME_OF_ENTRY) };
/// What the clerk did. Upgrade: rows that the upgrade of an older data file made of others.
enum class OpKind { QD_OPERATIONS(QD_NAME_OF_ENTRY) };
#undef QD_NAME_OF_ENTRY

/// What the lists say about a member. nullptr for what is no member.
#define QD_KEY_OF_RECORD(name, key, ...)                                                                     \
    case Table::name:                                                                                        \
        return key;
constexpr const char *keyText(Table value)
{
    switch (value) {
        QD_RECORDS(QD_KEY_OF_RECORD)
    }
    return nullptr;
}
#undef QD_KEY_OF_RECORD

#define QD_KEY_OF_OPERATION(name, key, ...)                                                                  \
    case OpKind::name:                                                                                       \
        return key;
constexpr const char *keyText(OpKind value)
{
    switch (value) {
        QD_OPERATIONS(QD_KEY_OF_OPERATION)
    }
    return nullptr;
}
#undef QD_KEY_OF_OPERATION

/// Its word for people: source text, context qd::FieldWords.
#define QD_WORD_OF_RECORD(name, key, owner, word)                                                            \
    case Table::name:                                                                                        \
        return word;
constexpr const char *wordOf(Table value)
{
    switch (value) {
        QD_RECORDS(QD_WORD_OF_RECORD)
    }
    return nullptr;
}
#undef QD_WORD_OF_RECORD

/// The same, context qd::Words.
#define QD_WORD_OF_OPERATION(name, key, word)                                                                \
    case OpKind::name:                                                                                       \
        return word;
constexpr const char *wordOf(OpKind value)
{
    switch (value) {
        QD_OPERATIONS(QD_WORD_OF_OPERATION)
    }
    return nullptr;
}
#undef QD_WORD_OF_OPERATION

/// The record whose part it is: its rows make no sense without one of those and go with it.
#define QD_OWNER_OF_RECORD(name, key, owner, ...)                                                            \
    case Table::name:                                                                                        \
        return Table::owner;
constexpr Table ownerOf(Table value)
{
    switch (value) {
        QD_RECORDS(QD_OWNER_OF_RECORD)
    }
    return value;
}
#undef QD_OWNER_OF_RECORD

/// The record at the head of the line of owners: Plan for all that hangs on a plan.
constexpr Table headOf(Table value)
{
    while (ownerOf(value) != value)
        value = ownerOf(value);
    return value;
}

} // namespace qd
