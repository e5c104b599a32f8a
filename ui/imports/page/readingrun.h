// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/planreading.h"

#include <QObject>

#include <functional>

namespace qd
{

class Job;

/// Reads on a worker thread, one text at a time: what is begun anew or given up says nothing any more.
class ReadingRun final : public QObject
{
    Q_OBJECT
public:
    using Work = std::function<Result<PlanReading>()>; ///< runs on the worker: captures by value
    using Done = std::function<void(const Result<PlanReading> &)>; ///< runs on the thread of this object

    using QObject::QObject;

    void start(Work work, Done done);
    void giveUp();
    bool isReading() const { return m_job; }

private:
    Job *m_job = nullptr; ///< of the text that is being read
};

} // namespace qd
