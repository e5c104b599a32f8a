// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/othertools.h"
#include "support/tempworkspace.h"
#include "ui/common/agencybox.h"
#include "ui/common/page.h"
#include "ui/common/session.h"
#include "ui/shell/desk.h"
#include "ui/shell/mainwindow.h"
#include "ui/today/counttile.h"
#include "uisupport/fakeask.h"
#include "uisupport/uitest.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace qd;

/// The whole job on the real window, as a person does it: by names, keys and mouse.
class TestMainJob : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    FixedClock m_clock{QDate(2023, 7, 10)};
    FakeAsk m_ask;
    std::unique_ptr<Desk> m_desk;

    static QString seed()
    {
        return QStringLiteral(QD_SOURCE_DIR "/../shared/seed/jingan-2023-work-points.txt");
    }
    QString path() const { return m_folder.filePath(u"质量 数据.db"_s); }
    MainWindow *window() const { return m_desk->window(); }
    const PlanBook &book() const { return m_desk->session()->book(); }

    void start()
    {
        m_desk = std::make_unique<Desk>(m_clock, m_ask, nullptr);
        QVERIFY(m_desk->open(path(), true).has_value());
        window()->show();
        QVERIFY(QTest::qWaitForWindowActive(window()));
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *target = QApplication::focusWidget() ? QApplication::focusWidget() : window();
        QTest::keyClick(target, static_cast<Qt::Key>(key), modifiers);
    }
    void click(const QString &name)
    {
        QWidget *button = namedWidget(window(), name);
        QVERIFY2(button && button->isVisible() && button->isEnabled(), qPrintable(name));
        QTest::mouseClick(button, Qt::LeftButton);
    }
    int tile(const QString &name) { return named<CountTile>(window(), u"today."_s + name)->count(); }
    QTreeView *tree() { return named<QTreeView>(window(), u"tasks.tree"_s); }
    void setDeadlineOfTask(int ordinal, const QString &phrase)
    {
        const Task *task = book().taskByOrdinal(ordinal);
        QVERIFY(task);
        m_desk->window()->go(u"tasks"_s, {{u"task"_s, task->id.value}});
        auto *action = window()->findChild<QAction *>(u"tasks.setDeadline"_s);
        QVERIFY(action && action->isEnabled());
        action->trigger();
        auto *field = named<QLineEdit>(window(), u"tasks.deadlinePhrase"_s);
        QVERIFY(field->isVisible());
        field->setText(phrase); // an input method commits it like this
        click(u"tasks.deadlineApply"_s);
    }
    void report(const QString &agency, const QString &text, const QString &percent)
    {
        press(Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(window()->currentPage()->objectName(), u"entry"_s);
        const Agency *wanted = book().agencies().findByName(agency);
        QVERIFY(wanted);
        m_desk->window()->go(u"entry"_s, {{u"agency"_s, wanted->id.value}});
        named<QLineEdit>(window(), u"entry.percent"_s)->setText(percent);
        auto *field = named<QPlainTextEdit>(window(), u"entry.text"_s);
        field->setFocus();
        field->setPlainText(text);
        QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
    }
    int reports()
    {
        const auto all = m_desk->session()->workspace().progressIn(book().plan().id, Period{});
        return all ? static_cast<int>(all->size()) : -1;
    }
    QString savePdf(int kindRow, const QString &name)
    {
        const QString file = m_folder.filePath(name);
        press(Qt::Key_6, Qt::ControlModifier);
        auto *kinds = named<QAbstractItemView>(window(), u"papers.kinds"_s);
        kinds->setCurrentIndex(kinds->model()->index(kindRow, 0));
        auto *save = named<QPushButton>(window(), u"papers.export"_s);
        [&] { QTRY_VERIFY_WITH_TIMEOUT(save->isEnabled(), 20000); }();
        m_ask.willSave(file);
        window()->findChild<QAction *>(u"papers.action.pdf"_s)->trigger();
        [&] { QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file), 20000); }();
        return file;
    }
    static QString textOf(const QString &pdf)
    {
        QProcess reader;
        reader.start(u"pdftotext"_s, {u"-raw"_s, pdf, u"-"_s});
        reader.waitForFinished(30000);
        return QString::fromUtf8(reader.readAllStandardOutput()).remove(QRegularExpression(u"\\s"_s));
    }

private Q_SLOTS:
    void initTestCase()
    {
        prepareUiTest();
        if (!QFile::exists(seed()))
            QSKIP("../shared/seed is not there: the main job needs the customer's plan");
    }

    void theSeedBecomesAPlan()
    {
        start();
        m_ask.willOpen(seed());
        click(u"welcome.import"_s);
        QTRY_VERIFY(namedWidget(window(), u"import.accept"_s)->isVisible());
        QTRY_VERIFY(namedWidget(window(), u"import.accept"_s)->isEnabled());
        click(u"import.acceptAllDoubts"_s);
        click(u"import.accept"_s);
        QTRY_COMPARE(window()->currentPage()->objectName(), u"tasks"_s);
        QCOMPARE(book().tasks().size(), size_t(17));
    }

    void pinyinInitialsFindTheAgencysTasks()
    {
        press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        auto *search = named<QLineEdit>(window(), u"tasks.search"_s);
        QTRY_VERIFY(search->hasFocus());
        QTest::keyClicks(search, u"scjgj"_s);
        // 区市场监管局 answers for 16 of the 17 tasks; (七) 持续改善人居环境 is the other.
        const auto listed = [&] {
            int tasks = 0;
            for (int section = 0; section < tree()->model()->rowCount(); ++section) {
                const QModelIndex parent = tree()->model()->index(section, 0);
                const bool isSection
                    = tree()->model()->rowCount(parent) > 0 && tree()->model()->rowCount() <= 4;
                tasks += isSection ? tree()->model()->rowCount(parent) : 1;
            }
            return tasks;
        };
        QTRY_COMPARE(listed(), 16);
        search->clear();
        QTRY_COMPARE(listed(), 17);
    }

    void deadlinesChangeToday()
    {
        press(Qt::Key_1, Qt::ControlModifier);
        QTRY_COMPARE(tile(u"open"_s), 17);
        QCOMPARE(tile(u"overdue"_s), 0);
        setDeadlineOfTask(1, u"6月底前"_s);
        setDeadlineOfTask(2, u"2023-07-14"_s);
        setDeadlineOfTask(3, u"年底前"_s);
        QCOMPARE(book().taskByOrdinal(1)->deadlineDate, QDate(2023, 6, 30));
        QCOMPARE(book().taskByOrdinal(1)->deadlinePhrase, u"6月底前"_s);
        press(Qt::Key_1, Qt::ControlModifier);
        QTRY_COMPARE(tile(u"overdue"_s), 1);
        QCOMPARE(tile(u"near"_s), 1);
        QCOMPARE(tile(u"open"_s), 14);
    }

    void twoAgenciesReportAndOneIsUndoneAndRedone()
    {
        report(u"区市场监管局"_s, u"已印发管理办法并组织宣贯。"_s, u"60"_s);
        QTRY_COMPARE(reports(), 1);
        report(u"区商务委"_s, u"已遴选重点企业十二家。"_s, u"35"_s);
        QTRY_COMPARE(reports(), 2);
        auto *undo = window()->findChild<QAction *>(u"action.undo"_s);
        auto *redo = window()->findChild<QAction *>(u"action.redo"_s);
        QVERIFY2(undo->text().contains(u"填报进展"_s), qPrintable(undo->text()));
        undo->trigger();
        QTRY_COMPARE(reports(), 1);
        redo->trigger();
        QTRY_COMPARE(reports(), 2);
    }

    void bothPapersAreSavedAndHoldWhatWasEntered()
    {
        const QString table = savePdf(0, u"任务分解表.pdf"_s);
        const QString papers = savePdf(1, u"会议材料.pdf"_s);
        QD_NEEDS("pdftotext");
        const QString breakdown = textOf(table);
        QVERIFY(breakdown.contains(u"6月底前"_s));
        QVERIFY(breakdown.contains(u"推动质量交流"_s));
        const QString handout = textOf(papers);
        QVERIFY(handout.contains(u"已遴选重点企业十二家"_s));
        QVERIFY(handout.contains(u"已印发管理办法并组织宣贯"_s));
    }

    void everythingIsThereAfterARestart()
    {
        m_desk.reset();
        start();
        QCOMPARE(book().tasks().size(), size_t(17));
        QCOMPARE(book().taskByOrdinal(3)->deadlineDate, QDate(2023, 12, 31));
        QCOMPARE(reports(), 2);
        QCOMPARE(test::findingsIn(m_desk->session()->workspace()), QStringList());
        press(Qt::Key_1, Qt::ControlModifier);
        QTRY_COMPARE(tile(u"overdue"_s), 1);
        QCOMPARE(m_ask.unanswered(), 0);
        m_desk.reset();
    }
};

QTEST_MAIN(TestMainJob)
#include "tst_mainjob.moc"
