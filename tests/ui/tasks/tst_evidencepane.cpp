// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/attachedfiles.h"
#include "support/builders.h"
#include "ui/common/job.h"
#include "ui/common/mailedfiles.h"
#include "ui/common/roles.h"
#include "ui/tasks/tasksdesk.h"

#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableWidget>
#include <QtEndian>

using namespace qd;
using namespace qd::test;

/// The tab 佐证 of a task: files added by button, dropped, pasted, out of a mail; opened, taken away,
/// exported.
class TestEvidencePane final : public QObject
{
    Q_OBJECT
    std::unique_ptr<TasksDesk> m_desk;

    QTableWidget *table() { return m_desk->get<QTableWidget>(u"evidenceTable"_s); }
    QWidget *list() { return namedWidget(m_desk->page.get(), u"tasks.evidence"_s); }
    QString note() { return m_desk->get<QLabel>(u"evidenceNote"_s)->text(); }
    void showTab(MeasureId measure)
    {
        m_desk->show(measure);
        auto *tabs = m_desk->get<QTabWidget>(u"tabs"_s);
        tabs->setCurrentIndex(tabs->indexOf(list()));
        QVERIFY(list()->isVisible());
    }
    QString file(const QString &name, const QByteArray &content)
    {
        const QString path = m_desk->workspace.filePath(name);
        return writeBytes(path, content) ? path : QString();
    }
    static std::unique_ptr<QMimeData> filesAsData(const QStringList &files)
    {
        auto data = std::make_unique<QMimeData>();
        QList<QUrl> urls;
        for (const QString &path : files)
            urls << QUrl::fromLocalFile(path);
        data->setUrls(urls);
        return data;
    }
    bool drop(const QMimeData *data)
    {
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction | Qt::MoveAction, data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(list(), &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent event(QPointF(5, 5), Qt::CopyAction | Qt::MoveAction, data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(list(), &event);
        return event.isAccepted() && event.dropAction() == Qt::CopyAction;
    }
    /// One FILEDESCRIPTORW of a list, as shlobj_core.h lays it out.
    static QByteArray descriptor(const QString &name)
    {
        QByteArray bytes(592, '\0');
        for (qsizetype i = 0; i < name.size(); ++i)
            qToLittleEndian<quint16>(name.at(i).unicode(), bytes.data() + 72 + 2 * i);
        return bytes;
    }
    static QByteArray group(const QStringList &names)
    {
        QByteArray bytes(4, '\0');
        qToLittleEndian<quint32>(static_cast<quint32>(names.size()), bytes.data());
        for (const QString &name : names)
            bytes += descriptor(name);
        return bytes;
    }

private Q_SLOTS:
    void initTestCase() { prepareUiTest(); }
    void init()
    {
        m_desk = std::make_unique<TasksDesk>();
        showTab(m_desk->measure(2, 1));
    }

    void filesAreAddedByButtonAndListed()
    {
        QVERIFY(note().startsWith(u"尚未添加佐证材料"_s));
        m_desk->ask.willOpen(file(u"检查记录.pdf"_s, "record"));
        m_desk->click(u"evidenceAdd"_s);
        QTRY_COMPARE(table()->rowCount(), 1);
        QCOMPARE(table()->item(0, 0)->text(), u"检查记录.pdf"_s);
        QCOMPARE(table()->item(0, 0)->data(MutedRole).toString(), u"PDF · 2023-05-10"_s);
        QCOMPARE(table()->item(0, 1)->text(), u"6 B"_s);
        QVERIFY(m_desk->workspace->undo());
        QTRY_COMPARE(table()->rowCount(), 0);
    }

    void filesAreDroppedAndPasted()
    {
        QVERIFY(drop(filesAsData({file(u"a.txt"_s, "one"), file(u"b.txt"_s, "two")}).get()));
        QTRY_COMPARE(table()->rowCount(), 2);
        QGuiApplication::clipboard()->setMimeData(filesAsData({file(u"c.txt"_s, "three")}).release());
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_V, Qt::ControlModifier);
        QTRY_COMPARE(table()->rowCount(), 3);
        QMimeData words;
        words.setText(u"no file"_s);
        QVERIFY(!drop(&words));
    }

    void attachmentsOfAMailAreTakenAsFarAsTheyAreHandedOver()
    {
        QCOMPARE(namesInFileGroup(group({u"附件1.docx"_s, u"夹\\附件2.xlsx"_s})),
            (QStringList{u"附件1.docx"_s, u"附件2.xlsx"_s}));
        QCOMPARE(namesInFileGroup(group({u"a"_s, u"b"_s}).chopped(1)), QStringList{u"a"_s});
        QCOMPARE(namesInFileGroup("ab"), QStringList());
        QMimeData mail;
        mail.setData(u"application/x-qt-windows-mime;value=\"FileGroupDescriptorW\""_s,
            group({u"附件.docx"_s, u"附件.docx"_s}));
        mail.setData(u"application/x-qt-windows-mime;value=\"FileContents\";index=0"_s, "first");
        mail.setData(u"application/x-qt-windows-mime;value=\"FileContents\";index=1"_s, "second");
        QVERIFY(drop(&mail));
        QTRY_COMPARE(table()->rowCount(), 2);
        QCOMPARE(table()->item(0, 0)->text(), u"附件.docx"_s);
        QCOMPARE(table()->item(1, 0)->text(), u"附件.docx"_s);
        QSignalSpy told(m_desk->session.get(), &Session::told);
        QMimeData whole; // a mail itself: a storage, of which Qt hands over no bytes
        whole.setData(
            u"application/x-qt-windows-mime;value=\"FileGroupDescriptorW\""_s, group({u"邮件.msg"_s}));
        QVERIFY(!drop(&whole));
        QCOMPARE(told.size(), 1);
        QVERIFY(told.front().front().toString().contains(u"另存"_s));
    }

    void whatIsRefusedIsSaidOnce()
    {
        QSignalSpy failed(m_desk->session.get(), &Session::failed);
        QVERIFY(drop(filesAsData({file(u"a.txt"_s, "one"), file(u"空.txt"_s, {})}).get()));
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(table()->rowCount(), 0);
    }

    void aFileIsOpenedAsACopyAndTakenAwayByKey()
    {
        QVERIFY(drop(filesAsData({file(u"a.txt"_s, "one")}).get()));
        QTRY_COMPARE(table()->rowCount(), 1);
        QVERIFY(!m_desk->get<QPushButton>(u"evidenceOpen"_s)->isEnabled());
        table()->setFocus();
        table()->selectRow(0);
        m_desk->click(u"evidenceOpen"_s);
        QTRY_COMPARE(m_desk->ask.opened.size(), 1);
        const QString opened = m_desk->ask.opened.front();
        QCOMPARE(QFileInfo(opened).fileName(), u"a.txt"_s);
        QCOMPARE(bytesOf(opened), QByteArray("one"));
        QVERIFY(QDir(QFileInfo(opened).absolutePath()).removeRecursively());
        QTRY_VERIFY(m_desk->get<QPushButton>(u"evidenceRemove"_s)->isEnabled());
        table()->selectRow(0);
        QTest::keyClick(table(), Qt::Key_Delete);
        QTRY_COMPARE(table()->rowCount(), 0);
        QCOMPARE(m_desk->workspace->undoKind(), OpKind::Detach);
    }

    void theFilesShownAreExported()
    {
        QVERIFY(drop(filesAsData({file(u"a.txt"_s, "one")}).get()));
        QTRY_COMPARE(table()->rowCount(), 1);
        const QString out = m_desk->workspace.filePath(u"佐证 导出"_s);
        m_desk->ask.willSave(out);
        m_desk->click(u"evidenceExport"_s);
        QTRY_COMPARE(filesBelow(out), QStringList{u"002 完善激励机制/a.txt"_s});
    }

    void aCancelledCopyAttachesNothing()
    {
        QSignalSpy working(m_desk->session.get(), &Session::working);
        QVERIFY(drop(filesAsData({file(u"大.bin"_s, QByteArray(20 * 1024 * 1024, 'x'))}).get()));
        QCOMPARE(working.size(), 1);
        QVERIFY(!m_desk->get<QPushButton>(u"evidenceAdd"_s)->isEnabled());
        working.front().front().value<Job *>()->cancel();
        QTRY_VERIFY(m_desk->get<QPushButton>(u"evidenceAdd"_s)->isEnabled());
        QCOMPARE(table()->rowCount(), 0);
        QVERIFY(evidenceIn(*m_desk->workspace, m_desk->book().plan().id)->empty());
    }

    void aTaskShowsTheFilesOfItsMeasures()
    {
        EvidenceTarget second;
        second.measure = m_desk->measure(1, 2);
        QVERIFY(attachFiles(*m_desk->workspace, second, {file(u"a.txt"_s, "one")}));
        m_desk->show(m_desk->task(1));
        QTRY_COMPARE(table()->rowCount(), 1);
        QCOMPARE(table()->item(0, 0)->data(MutedRole).toString(), u"文本 · 举措2 · 2023-05-10"_s);
    }
};

QTEST_MAIN(TestEvidencePane)
#include "tst_evidencepane.moc"
