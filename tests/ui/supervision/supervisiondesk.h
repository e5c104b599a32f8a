// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/builders.h"
#include "support/tempworkspace.h"
#include "ui/common/session.h"
#include "ui/supervision/supervisionpage.h"
#include "uisupport/fakeask.h"
#include "uisupport/uitest.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

namespace qd::test
{

/// The page 督办 over the small plan; today is 2023-05-10, when the reports of the first quarter are late.
struct SupervisionDesk {
    SupervisionDesk()
    {
        ImportRequest request = smallPlan();
        request.firstPeriod = quarter(2023, 1);
        workspace.import(request);
        session = std::make_unique<Session>(*workspace, ask);
        session->openLatestPlan();
        page = std::make_unique<SupervisionPage>(*session);
        page->resize(1180, 680);
        page->show();
    }
    ~SupervisionDesk() { page.reset(); }

    const PlanBook &book() const { return session->book(); }
    MeasureId measure(int task, int place = 1) const { return measureAt(book(), task, place).id; }
    AgencyId agency(const QString &name) const { return agencyNamed(book(), name); }
    template <typename T>
    T *get(const QString &name) const
    {
        return named<T>(page.get(), u"supervision."_s + name);
    }
    void trigger(const QString &name) const { action(name)->trigger(); }
    QAction *action(const QString &name) const
    {
        return page->findChild<QAction *>(u"supervision.new."_s + name);
    }
    void type(const QString &field, const QString &text) const
    {
        if (auto *line = page->findChild<QLineEdit *>(u"supervision."_s + field))
            line->setText(text);
        else
            get<QPlainTextEdit>(field)->setPlainText(text);
    }
    void choose(const QString &field, const QString &words) const
    {
        auto *box = get<QComboBox>(field);
        const int place = box->findText(words, Qt::MatchContains);
        QVERIFY2(place >= 0, qPrintable(words));
        box->setCurrentIndex(place);
    }
    void save(const QString &form) const
    {
        QTest::mouseClick(get<QPushButton>(form + u".save"_s), Qt::LeftButton);
    }
    bool canSave(const QString &form) const { return get<QPushButton>(form + u".save"_s)->isEnabled(); }
    QString fault(const QString &form) const { return get<QLabel>(form + u".fault"_s)->text(); }
    QTableView *table() const { return get<QTableView>(u"table"_s); }
    int rows() const { return table()->model()->rowCount(); }
    QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }

    TempWorkspace workspace;
    FakeAsk ask;
    std::unique_ptr<Session> session;
    std::unique_ptr<SupervisionPage> page;
};

} // namespace qd::test
