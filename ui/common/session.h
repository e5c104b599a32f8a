// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/counts/verdict.h"
#include "domain/plan/planbook.h"
#include "domain/plan/planyear.h"
#include "workspace/door/workspace.h"

#include <QObject>

#include <functional>
#include <optional>

namespace qd
{

class Ask;
class Job;
class UnsavedForms;

/// What the pages share: the workspace, the plan and the period chosen at the top of the window, the book of
/// that plan kept up to date, and the seam for questions. Every page gets it in its constructor.
class Session final : public QObject
{
    Q_OBJECT
public:
    Session(Workspace &workspace, Ask &ask, QObject *parent = nullptr);

    Workspace &workspace() const { return m_workspace; }
    Ask &ask() const { return m_ask; }
    UnsavedForms &unsavedForms() const { return *m_unsaved; }
    QDate today() const { return m_workspace.clock().today(); }
    /// 数据截至: the day that every page and, unless another is chosen there, every paper judges by. The earlier of
    /// today and the last day of the chosen period, until the clerk chooses another.
    QDate day() const { return m_chosenDay.isValid() ? m_chosenDay : usualDay(); }
    QDate usualDay() const { return defaultAsOf(m_period, today()); } ///< where the clerk chose none
    /// The plan's year is over and it is shown as it stood on its last day.
    bool showsYearEnd() const;
    bool isDayChosen() const { return m_chosenDay.isValid(); }
    /// Null goes back to the day that follows from period and clock. Emits periodChanged().
    void chooseDay(QDate day);

    bool hasPlan() const { return m_book.plan().id.isValid(); }
    /// The plan as it is on day(): what pages show and count.
    const PlanBook &book() const { return m_asOf ? *m_asOf : m_book; }
    /// The plan with all that came and went in its year, in its newest wording: what forms edit.
    const PlanBook &wholeBook() const { return m_book; }
    /// The shared register; current also while no plan is open.
    const AgencyRegister &agencies() const { return m_book.agencies(); }
    const Period &period() const { return m_period; }

    void openPlan(
        PlanId plan); ///< loads the book, chooses the period that contains today, clamped to the plan's year
    /// Runs a write that makes or changes a whole plan (import, update) and shows that plan, which is loaded
    /// once: the rows that the write tells of are not brought in one by one before. Errors are those of the
    /// write.
    Result<PlanId> openWritten(const std::function<Result<PlanId>()> &write);
    void show(PlanBook book); ///< the same with a book that a worker thread has loaded
    void showAgain(); ///< another day has begun: what is judged by it is built anew
    void openLatestPlan(); ///< newest year and version, rather one in use; none: an empty book with the register
    void choosePeriod(const Period &period);

    /// Shows the outcome of a write in the window's message bar: nothing on success, the sentence of the
    /// error else; of a conflict also what others wrote meanwhile. Returns whether it succeeded.
    /// `session.accept(session.workspace().undo())`.
    template <typename T>
    bool accept(const Result<T> &result)
    {
        if (!result)
            fail(result.error());
        return result.has_value();
    }
    /// A quiet line in the message bar, with an optional file to open.
    void tell(const QString &message, const QString &file = {}) { Q_EMIT told(message, file); }
    /// The same of what was just done, with a way to take it back at once: right after the write.
    void tellDone(const QString &message) { Q_EMIT toldDone(message); }

Q_SIGNALS:
    void planOpened(); ///< another plan or everything reloaded: rebuild
    void planImported(); ///< the plan that is open was just written from a document
    void periodChanged(); ///< or the day
    void changed(const qd::ChangeSet &set); ///< the book has been brought up to date already
    void failed(const qd::Error &error);
    void told(const QString &message, const QString &file);
    void toldDone(const QString &message);
    void working(qd::Job *job); ///< long work has begun: the status bar shows it and can cancel it
    void pageWanted(
        const QString &page, const QVariantMap &arguments); ///< e.g. "tasks" {light: "red"}; see Page::show

private:
    void fail(const Error &error);
    void takeOver(const ChangeSet &set);
    void seeDay(); ///< the book of day() anew
    void seeChanges(const ChangeSet &set); ///< the same, sparing it where the changes tell reports alone
    void reload();

    Workspace &m_workspace;
    Ask &m_ask;
    PlanBook m_book;
    std::optional<PlanBook> m_asOf; // of day(); nothing where that is the same book
    Period m_period;
    QDate m_chosenDay;
    UnsavedForms *m_unsaved;
    PlanId m_takenAway; ///< was open when it was deleted: restored, it is shown again. 0: another was opened since
    bool m_writesWhole = false; ///< openWritten() is under way
};

} // namespace qd
