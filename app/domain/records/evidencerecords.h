// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/field.h"

namespace qd
{

/// 佐证材料: a file attached to a report, an act of the office or a task. The row names it; its bytes lie once for each content in
/// the folder beside the data file.
struct Evidence {
    EvidenceId id;
    PlanId planId;
    TaskId taskId; ///< 0: an act that is about no task
    MeasureId measureId;
    ProgressId progressId; ///< the version of the report; 0 where it hangs on an act or the task alone
    ActId actId;
    QString sha256; ///< of the content, hex
    QString name; ///< as it was called, without a folder
    int bytes = 0;
    QString note;
    QDate onDay; ///< since when it is there
    QString by;
};
// clang-format off
template <>
struct RecordTraits<Evidence> {
    static constexpr auto fields()
    {
        return std::make_tuple(Field{"id", &Evidence::id, QT_TRANSLATE_NOOP("qd::FieldWords", "Id")},
            Field{"plan_id", &Evidence::planId, QT_TRANSLATE_NOOP("qd::FieldWords", "Plan")},
            Field{"task_id", &Evidence::taskId, QT_TRANSLATE_NOOP("qd::FieldWords", "Task")},
            Field{"measure_id", &Evidence::measureId, QT_TRANSLATE_NOOP("qd::FieldWords", "Measure")},
            Field{"progress_id", &Evidence::progressId, QT_TRANSLATE_NOOP("qd::FieldWords", "Progress report")},
            Field{"act_id", &Evidence::actId, QT_TRANSLATE_NOOP("qd::FieldWords", "Act of the office")},
            Field{"sha256", &Evidence::sha256, QT_TRANSLATE_NOOP("qd::FieldWords", "Hash of the file")},
            Field{"name", &Evidence::name, QT_TRANSLATE_NOOP("qd::FieldWords", "File name")},
            Field{"bytes", &Evidence::bytes, QT_TRANSLATE_NOOP("qd::FieldWords", "Size")},
            Field{"note", &Evidence::note, QT_TRANSLATE_NOOP("qd::FieldWords", "Remark")},
            Field{"on_day", &Evidence::onDay, QT_TRANSLATE_NOOP("qd::FieldWords", "On that day")},
            Field{"by", &Evidence::by, QT_TRANSLATE_NOOP("qd::FieldWords", "Saved by")});
    }
};
// clang-format on

} // namespace qd
