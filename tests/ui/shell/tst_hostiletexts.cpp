// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/builders.h"
#include "support/tempworkspace.h"
#include "ui/common/ask.h"
#include "ui/common/plaintext.h"
#include "ui/common/session.h"
#include "ui/shell/mainwindow.h"
#include "uisupport/fakeask.h"
#include "uisupport/uitest.h"
#include "uisupport/visibletexts.h"
#include "workspace/agencies/agencyverbs.h"
#include "workspace/measures/bulkverbs.h"
#include "workspace/measures/measureverbs.h"
#include "workspace/progress/progressverbs.h"
#include "workspace/tasks/planverbs.h"
#include "workspace/tasks/taskverbs.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QTabWidget>
#include <QTest>
#include <QTextBrowser>

using namespace Qt::StringLiterals;
using namespace qd;

namespace
{

/// What a hostile plan or agency would write: a picture on another computer, a link, tags.
QString hostile(const QString &name)
{
    return u"<img src=\"file:///nowhere/probe.png\"><b>甲</b><a href=\"http://x\">"_s + name + u"</a>&lt;"_s;
}

} // namespace

/// Whatever stands in the data, the window shows the characters and opens nothing.
class TestHostileTexts : public QObject
{
    Q_OBJECT
private:
    test::TempWorkspace m_desk;

    void fillWithHostileNames()
    {
        m_desk.import();
        Workspace &ws = m_desk.workspace();
        PlanBook book = m_desk.book();
        Plan plan = book.plan();
        plan.title = hostile(u"要点"_s);
        plan.preamble = hostile(u"前言"_s);
        QVERIFY(editPlan(ws, book.plan(), plan));
        for (const Section *section : book.sections()) {
            Section edited = *section;
            edited.title = hostile(u"部分%1"_s.arg(section->id.value));
            QVERIFY(editSection(ws, *section, edited));
        }
        for (const Task *task : book.tasks()) {
            Task edited = *task;
            edited.title = hostile(u"任务%1"_s.arg(task->id.value));
            edited.text = hostile(u"内容"_s);
            edited.deadlinePhrase = hostile(u"6月底前"_s);
            edited.leaders = hostile(u"某副区长"_s);
            QVERIFY(editTask(ws, *task, edited));
        }
        book = m_desk.book(); // a task that is its own measure took it along
        for (const Measure *measure : book.measures()) {
            Measure edited = *measure;
            edited.text = hostile(u"举措%1"_s.arg(measure->id.value));
            QVERIFY(editMeasure(ws, *measure, edited));
            QVERIFY(setBlocked(ws, measure->id, true, hostile(u"缺经费"_s)));
            ProgressInput input = test::report(
                measure->id, book.partiesOn(measure->id, endOfTime).front()->agencyId, test::quarter(2023, 1));
            input.text = hostile(u"进展"_s);
            input.problem = hostile(u"问题"_s);
            input.nextStep = hostile(u"下一步"_s);
            input.remark = hostile(u"备注"_s);
            QVERIFY(addProgress(ws, input));
        }
        for (const Agency &agency : book.agencies().agencies()) {
            Agency edited = agency;
            edited.shortName = hostile(u"单位%1"_s.arg(agency.id.value));
            edited.fullName = hostile(u"全称%1"_s.arg(agency.id.value));
            edited.liaison = edited.leader = edited.phone = edited.remark = hostile(u"张三"_s);
            QVERIFY(editAgency(ws, agency, book.agencies().aliasesOf(agency.id), edited, {hostile(u"别名%1"_s.arg(agency.id.value))}));
        }
    }

    /// Tips that Qt would take for markup and that are none of ours (ours begin with the paragraph that keeps
    /// spaces).
    static bool isRichTip(const QString &tip)
    {
        return Qt::mightBeRichText(tip)
            && (!tip.startsWith(u"<p style='white-space:pre-wrap'>"_s) || tip.contains(u"<img"_s)
                || tip.contains(u"<a "_s));
    }

    static void lookThroughModel(
        const QAbstractItemModel *model, const QModelIndex &parent, QStringList &faults)
    {
        for (int row = 0; row < model->rowCount(parent); ++row) {
            for (int column = 0; column < model->columnCount(parent); ++column) {
                const QModelIndex at = model->index(row, column, parent);
                if (isRichTip(at.data(Qt::ToolTipRole).toString()))
                    faults << u"tip of a row: "_s + at.data(Qt::ToolTipRole).toString();
            }
            lookThroughModel(model, model->index(row, 0, parent), faults);
        }
        if (parent.isValid())
            return;
        for (const auto orientation : {Qt::Horizontal, Qt::Vertical}) {
            const int count = orientation == Qt::Horizontal ? model->columnCount() : model->rowCount();
            for (int section = 0; section < count; ++section) {
                const QString tip = model->headerData(section, orientation, Qt::ToolTipRole).toString();
                if (isRichTip(tip))
                    faults << u"tip of a header: "_s + tip;
            }
        }
    }

    static QStringList faultsIn(const QWidget &window)
    {
        QStringList faults;
        for (const QLabel *label : window.findChildren<QLabel *>()) {
            const bool ours = qobject_cast<const MarkupLabel *>(label) != nullptr;
            const QString text = label->text();
            if (label->textFormat() != Qt::PlainText && !ours && Qt::mightBeRichText(text))
                faults << u"label %1: %2"_s.arg(label->objectName(), text);
            if (ours && (text.contains(u"<img"_s) || text.contains(u"<a "_s)))
                faults << u"markup %1: %2"_s.arg(label->objectName(), text);
        }
        for (const QTextBrowser *browser : window.findChildren<QTextBrowser *>()) {
            if (browser->toHtml().contains(u"<img"_s) || browser->toHtml().contains(u"<a "_s))
                faults << u"browser "_s + browser->objectName();
        }
        for (const QWidget *widget : window.findChildren<QWidget *>()) {
            if (isRichTip(widget->toolTip()))
                faults << u"tip of %1: %2"_s.arg(widget->objectName(), widget->toolTip());
        }
        for (const QAction *action : window.findChildren<QAction *>()) {
            if (isRichTip(action->toolTip()))
                faults << u"tip of an entry: "_s + action->toolTip();
        }
        for (const QAbstractItemView *view : window.findChildren<QAbstractItemView *>()) {
            if (view->model())
                lookThroughModel(view->model(), {}, faults);
        }
        return faults;
    }

private Q_SLOTS:
    void initTestCase()
    {
        prepareUiTest();
        fillWithHostileNames();
    }

    void everyPageShowsTheCharacters_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<bool>("shows"); ///< whether a task's or an agency's name stands there
        for (const auto *page : {"today", "tasks", "entry", "agencies"})
            QTest::newRow(page) << QString::fromLatin1(page) << true;
        for (const auto *page : {"papers", "import"})
            QTest::newRow(page) << QString::fromLatin1(page) << false;
    }
    void everyPageShowsTheCharacters()
    {
        QFETCH(QString, page);
        QFETCH(bool, shows);
        FakeAsk ask;
        Session session(m_desk.workspace(), ask);
        MainWindow window(session);
        window.show();
        window.openLatestPlan();
        window.go(page);
        for (QAbstractItemView *view : window.findChildren<QAbstractItemView *>()) {
            if (view->model() && view->isVisible() && view->model()->rowCount() > 0)
                view->setCurrentIndex(view->model()->index(0, 0));
        }
        for (QTabWidget *tabs : window.findChildren<QTabWidget *>()) {
            for (int tab = 0; tab < tabs->count(); ++tab) {
                tabs->setCurrentIndex(tab);
                QCoreApplication::processEvents();
                const QStringList faults = faultsIn(window);
                QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
            }
        }
        QCoreApplication::processEvents();
        const QStringList faults = faultsIn(window);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
        QVERIFY2(!shows || visibleTexts(&window).join(u'\n').contains(u"<img"_s),
            "the name is shown nowhere as it is written");
    }

    void messagesShowTheCharacters()
    {
        FakeAsk ask;
        Session session(m_desk.workspace(), ask);
        MainWindow window(session);
        window.show();
        window.openLatestPlan();
        session.tell(hostile(u"已保存"_s));
        QCoreApplication::processEvents();
        const QStringList faults = faultsIn(window);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void aTipKeepsWhatCannotBeMarkup()
    {
        QCOMPARE(plainTip(u"6月底前 <5%"_s), u"6月底前 <5%"_s);
        const QString tip = plainTip(hostile(u"甲"_s));
        QVERIFY(tip.contains(u"&lt;img"_s) && !tip.contains(u"<img"_s));
    }

    void aLabelOfQtWouldBeFound() // the tests above are not blind
    {
        QWidget window;
        const QLabel label(hostile(u"甲"_s), &window);
        QCOMPARE(faultsIn(window).size(), 1);
    }
};

QTEST_MAIN(TestHostileTexts)
#include "tst_hostiletexts.moc"
