// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/builders.h"
#include "support/tempworkspace.h"
#include "ui/common/session.h"
#include "ui/entry/entrypage.h"
#include "uisupport/fakeask.h"
#include "uisupport/uitest.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

namespace qd::test
{

using namespace Qt::StringLiterals;

/// The page on the small plan: 区市场监管局 owes 6 reports a quarter (2 + 1 + 3). Today is 2023-05-10.
struct EntryDesk {
    TempWorkspace workspace;
    FakeAsk ask;
    std::unique_ptr<Session> session;
    std::unique_ptr<EntryPage> page;

    EntryDesk()
    {
        workspace.import();
        show();
        choose(u"区市场监管局"_s);
    }
    void show()
    {
        session = std::make_unique<Session>(*workspace, ask);
        session->openLatestPlan();
        page = std::make_unique<EntryPage>(*session);
        page->resize(1180, 680);
        page->show();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
    }
    AgencyId agency(const QString &name) { return agencyNamed(session->book(), name); }
    void choose(const QString &name) { page->open({{u"agency"_s, agency(name).value}}); }
    QPlainTextEdit *text(const char *name) { return named<QPlainTextEdit>(page.get(), QLatin1String(name)); }
    QLabel *label(const char *name) { return named<QLabel>(page.get(), QLatin1String(name)); }
    QPushButton *button(const char *name) { return named<QPushButton>(page.get(), QLatin1String(name)); }
    QLineEdit *percent() { return named<QLineEdit>(page.get(), u"entry.percent"_s); }
    QListView *list() { return named<QListView>(page.get(), u"entry.list"_s); }
    int row() { return list()->currentIndex().row(); }
    void goTo(int at) { list()->setCurrentIndex(list()->model()->index(at, 0)); }
    void ctrlEnter() { QTest::keyClick(text("entry.text"), Qt::Key_Return, Qt::ControlModifier); }
    std::vector<Progress> reports()
    {
        return workspace->progressIn(session->book().plan().id, {}, true).value_or({});
    }
    QString kept(int task, int measure)
    {
        const Measure &at = measureAt(session->book(), task, measure);
        const QString key = Workspace::progressFormKey(at.id, agency(u"区市场监管局"_s), session->period());
        return workspace.another()->formText(key).value_or({});
    }
};

} // namespace qd::test
