// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/attachedfiles.h"
#include "support/builders.h"
#include "ui/entry/entrydesk.h"

#include <QToolButton>

using namespace qd;
using namespace qd::test;

/// The line with the files of a report, in the form of 填报.
class TestEvidenceStrip final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareUiTest(); }

    void aReportThatWasSavedTakesFilesAndShowsThem()
    {
        EntryDesk desk;
        auto *add = named<QToolButton>(desk.page.get(), u"entry.evidenceAdd"_s);
        desk.goTo(0);
        QVERIFY(!add->isEnabled()); // there is no report yet
        desk.text("entry.text")->setPlainText(u"已开展专项检查。"_s);
        desk.ctrlEnter();
        desk.goTo(0);
        QVERIFY(add->isEnabled());
        const QString path = desk.workspace.filePath(u"照片&lt;一.jpg"_s);
        QVERIFY(writeBytes(path, "picture"));
        desk.ask.willOpen(path);
        add->click();
        auto *names = desk.label("entry.evidenceNames");
        QTRY_VERIFY(names->text().contains(u".jpg"_s));
        QVERIFY(names->text().contains(u"照片&amp;lt;一"_s)); // names of others are text
        const auto rows = evidenceIn(*desk.workspace, desk.session->book().plan().id);
        QCOMPARE(rows->size(), 1u);
        QCOMPARE(rows->front().file.progressId, desk.reports().front().id);
        // another version: the file is the report's
        desk.text("entry.text")->setPlainText(u"已开展专项检查12次。"_s);
        desk.ctrlEnter();
        desk.goTo(0);
        QVERIFY(names->text().contains(u".jpg"_s));
        Q_EMIT names->linkActivated(u"0"_s);
        QTRY_COMPARE(desk.ask.opened.size(), 1);
        QVERIFY(QDir(QFileInfo(desk.ask.opened.front()).absolutePath()).removeRecursively());
        desk.goTo(1);
        QVERIFY(!names->text().contains(u".jpg"_s));
    }
};

QTEST_MAIN(TestEvidenceStrip)
#include "tst_evidencestrip.moc"
