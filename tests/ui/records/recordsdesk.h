// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/builders.h"
#include "support/tempworkspace.h"
#include "ui/common/session.h"
#include "ui/records/recordspage.h"
#include "uisupport/fakeask.h"
#include "uisupport/uitest.h"
#include "workspace/progress/progressverbs.h"
#include "workspace/tasks/taskverbs.h"

#include <QAction>
#include <QTableView>
#include <QTest>

namespace qd::test
{

/// The page as a person has it: shown, over the small plan, with a report (11 May) and two edits of a task
/// (12 May).
struct RecordsDesk {
    explicit RecordsDesk(bool withPlan = true)
    {
        using namespace Qt::StringLiterals;
        if (withPlan) {
            workspace.import();
            workspace.setToday(QDate(2023, 5, 11));
            session = std::make_unique<Session>(*workspace, ask);
            session->openLatestPlan();
            reportProgress(3, u"已开展质量提升行动。"_s);
            workspace.setToday(QDate(2023, 5, 12));
            reword(2, u"健全激励机制"_s);
            reword(2, u"健全激励和约束机制"_s);
        } else {
            session = std::make_unique<Session>(*workspace, ask);
            session->openLatestPlan();
        }
        page = std::make_unique<RecordsPage>(*session);
        page->resize(1180, 680);
        page->show();
        table = find<QTableView>("table");
    }
    ~RecordsDesk() { page.reset(); }

    template <typename T>
    T *find(const char *name) const
    {
        return named<T>(page.get(), QStringLiteral("records.") + QLatin1String(name));
    }
    QAction *action(const char *name) const
    {
        auto *found = page->findChild<QAction *>(QStringLiteral("records.") + QLatin1String(name));
        if (!found)
            qFatal("no action %s", name);
        return found;
    }
    QString cell(int row, int column) const { return table->model()->index(row, column).data().toString(); }
    QStringList column(int column) const
    {
        QStringList all;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            all << cell(row, column);
        return all;
    }
    void select(int row) const { table->selectRow(row); }
    const PlanBook &book() const { return session->book(); }
    void reword(int task, const QString &title) const
    {
        Task wanted = taskAt(book(), task);
        wanted.title = title;
        QVERIFY(editTask(*workspace, taskAt(book(), task), wanted));
    }
    void reportProgress(int task, const QString &text) const
    {
        ProgressInput input = report(
            measureAt(book(), task, 1).id, agencyNamed(book(), QStringLiteral("区教育局")), quarter(2023, 2));
        input.text = text;
        QVERIFY(addProgress(*workspace, input));
    }

    TempWorkspace workspace;
    FakeAsk ask;
    std::unique_ptr<Session> session;
    std::unique_ptr<RecordsPage> page;
    QTableView *table = nullptr;
};

} // namespace qd::test
