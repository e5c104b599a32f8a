// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/deadline.h"
#include "ui/common/typedfields.h"
#include "workspace/door/workspace.h"

namespace qd
{

/// What a ContentForm is about: a section, a task, a measure, or one of them that is still to be added. Knows
/// what is recorded of it, under which key its typed text is kept, and how it is saved.
class EditedRow final
{
public:
    enum class Kind { Nothing, Section, Task, Measure, NewTask, NewMeasure };

    EditedRow() = default;
    /// Of a new one `id` is that of its section or task, `place` where in the task it will stand (-1: last).
    EditedRow(Kind kind, qint64 id, int place = -1)
        : m_kind(kind)
        , m_id(id)
        , m_place(place)
    {
    }

    Kind kind() const { return m_kind; }
    qint64 id() const { return m_id; }
    bool isNothing() const { return m_kind == Kind::Nothing; }
    bool isNew() const { return m_kind == Kind::NewTask || m_kind == Kind::NewMeasure; }
    bool isMeasure() const { return m_kind == Kind::Measure || m_kind == Kind::NewMeasure; }
    /// The same row, wherever it is to stand.
    friend bool operator==(const EditedRow &a, const EditedRow &b)
    {
        return a.m_kind == b.m_kind && a.m_id == b.m_id;
    }

    QString formKey() const; ///< empty for nothing
    TypedFields::Values recorded(const PlanBook &book) const; ///< by the keys of ContentFields

    /// What the fields make of the typed days.
    struct Days {
        Deadline deadline;
        QDate start;
    };
    /// One Workspace call with the touched fields. The row that holds them now: of a new one, the one added.
    /// Errors: those of the verbs, TaskUnknown or MeasureUnknown when it is gone.
    Result<EditedRow> save(
        Workspace &workspace, const PlanBook &book, const TypedFields &values, const Days &days) const;

private:
    Result<> saveSection(Workspace &workspace, const PlanBook &book, const TypedFields &values) const;
    Result<> saveTask(
        Workspace &workspace, const PlanBook &book, const TypedFields &values, const Days &days) const;
    Result<> saveMeasure(
        Workspace &workspace, const PlanBook &book, const TypedFields &values, const Days &days) const;

    Kind m_kind = Kind::Nothing;
    qint64 m_id = 0;
    int m_place = -1;
};

} // namespace qd
