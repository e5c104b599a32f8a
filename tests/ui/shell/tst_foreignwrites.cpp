// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/bookdump.h"
#include "support/builders.h"
#include "support/tempworkspace.h"
#include "ui/agencies/agenciespage.h"
#include "ui/common/session.h"
#include "ui/entry/entrypage.h"
#include "ui/tasks/page/taskspage.h"
#include "ui/tasks/tree/taskview.h"
#include "uisupport/fakeask.h"
#include "uisupport/uitest.h"
#include "workspace/measures/bulkverbs.h"

#include <QElapsedTimer>
#include <QPlainTextEdit>
#include <QProcess>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSortFilterProxyModel>
#include <QTest>

using namespace qd;
using namespace Qt::StringLiterals;

namespace
{

/// The pages over one session.
struct Desk {
    explicit Desk(Workspace &workspace)
        : session(workspace, ask)
    {
        session.openLatestPlan();
        tasks = std::make_unique<TasksPage>(session);
        agencies = std::make_unique<AgenciesPage>(session);
        entry = std::make_unique<EntryPage>(session);
        for (QWidget *page : std::initializer_list<QWidget *>{tasks.get(), agencies.get(), entry.get()}) {
            page->resize(1180, 300);
            page->show();
        }
    }
    TaskView *tree() const { return tasks->findChild<TaskView *>(u"tasks.tree"_s); }
    QAbstractItemModel *treeModel() const
    {
        return qobject_cast<QSortFilterProxyModel *>(tree()->model())->sourceModel();
    }
    QAbstractItemModel *agencyModel() const
    {
        return named<QAbstractItemView>(agencies.get(), u"agencies.table"_s)->model();
    }
    QAbstractItemModel *entryModel() const
    {
        return named<QAbstractItemView>(entry.get(), u"entry.list"_s)->model();
    }

    FakeAsk ask;
    Session session;
    std::unique_ptr<TasksPage> tasks;
    std::unique_ptr<AgenciesPage> agencies;
    std::unique_ptr<EntryPage> entry;
};

QStringList dump(const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    QStringList out;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(parent); ++column)
            cells << model.index(row, column, parent).data().toString();
        out << cells.join(u'|') << dump(model, model.index(row, 0, parent));
    }
    return out;
}

} // namespace

/// Another process writes in turn with the window.
class TestForeignWrites : public QObject
{
    Q_OBJECT
    std::unique_ptr<test::TempWorkspace> m_temp;
    std::unique_ptr<Desk> m_desk;
    QProcess m_other;

    bool otherWrites()
    {
        m_other.write("\n");
        while (!m_other.canReadLine()) {
            if (!m_other.waitForReadyRead(20000))
                return false;
        }
        m_other.readLine();
        return true;
    }

private Q_SLOTS:
    void initTestCase() { prepareUiTest(); }
    void init()
    {
        m_temp = std::make_unique<test::TempWorkspace>();
        m_temp->import();
        m_desk = std::make_unique<Desk>(m_temp->workspace());
        m_other.start(QStringLiteral(QD_BIN_DIR "/deskholder"), {u"turn"_s, m_temp->path()});
        QVERIFY(m_other.waitForStarted());
    }
    void cleanup()
    {
        m_other.closeWriteChannel();
        m_other.waitForFinished();
        m_desk.reset();
    }

    void aThousandChangesInTurnLeaveEveryPageAsIfLoadedAnew()
    {
        constexpr int turns = 500; // of each
        Workspace &ws = m_temp->workspace();
        QSignalSpy opened(&m_desk->session, &Session::planOpened);
        QSignalSpy treeReset(m_desk->treeModel(), &QAbstractItemModel::modelReset);
        const MeasureId own = test::measureAt(m_desk->session.book(), 3, 1).id;
        for (int turn = 0; turn < turns; ++turn) {
            QVERIFY(otherWrites());
            if (turn % 2 == 0)
                ws.lookForForeignChanges(); // else our write comes upon what was not told yet
            QVERIFY(setBlocked(ws, own, turn % 2 == 0, u"本机的第%1次修改"_s.arg(turn)));
        }
        ws.lookForForeignChanges();
        QCOMPARE(opened.size(), 0);
        QCOMPARE(treeReset.size(), 0);
        QCOMPARE(test::bookDump(m_desk->session.book()), test::bookDump(m_temp->book()));
        const auto another = m_temp->another();
        Desk fresh(*another);
        QTRY_COMPARE(dump(*m_desk->agencyModel()), dump(*fresh.agencyModel()));
        QCOMPARE(dump(*m_desk->treeModel()), dump(*fresh.treeModel()));
        QCOMPARE(dump(*m_desk->entryModel()), dump(*fresh.entryModel()));
    }

    void selectionFoldingScrollAndTypedTextStay()
    {
        TaskView *tree = m_desk->tree();
        tree->expandAll();
        const QPersistentModelIndex folded = tree->model()->index(0, 0, tree->model()->index(0, 0));
        tree->collapse(folded);
        const MeasureId chosen = test::measureAt(m_desk->session.book(), 3, 2).id;
        m_desk->tasks->open({{u"measure"_s, chosen.value}});
        tree->verticalScrollBar()->setValue(tree->verticalScrollBar()->maximum() / 2);
        const int scrolled = tree->verticalScrollBar()->value();
        auto *text = named<QPlainTextEdit>(m_desk->tasks.get(), u"tasks.text"_s);
        text->setFocus();
        QTest::keyClicks(text, u"abc"_s);
        const QString typed = text->toPlainText();
        const int caret = text->textCursor().position();
        QVERIFY(!tree->isExpanded(folded));
        for (int turn = 0; turn < 4; ++turn) { // no new rows, which would move what is below
            QVERIFY(otherWrites());
            m_temp->workspace().lookForForeignChanges();
        }
        QCOMPARE(tree->currentMeasure(), chosen);
        QVERIFY(!tree->isExpanded(folded));
        QCOMPARE(tree->verticalScrollBar()->value(), scrolled);
        QCOMPARE(text->toPlainText(), typed);
        QCOMPARE(text->textCursor().position(), caret);
    }

    /// How long it takes from seeing that there was a write to the row on the screen.
    void aChangeOfOneRowIsThereAtOnce()
    {
        qint64 slowest = 0;
        for (int turn = 0; turn < 20; ++turn) {
            QVERIFY(otherWrites());
            QElapsedTimer time;
            time.start();
            m_temp->workspace().lookForForeignChanges();
            slowest = std::max(slowest, time.elapsed());
        }
        qInfo("slowest of 20: %lld ms", static_cast<long long>(slowest));
        QVERIFY2(slowest < 500, qPrintable(QString::number(slowest))); // the figure itself: tests/bench
    }
};

QTEST_MAIN(TestForeignWrites)
#include "tst_foreignwrites.moc"
