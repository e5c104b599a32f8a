// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/builders.h"
#include "support/othertools.h"
#include "support/tempworkspace.h"
#include "ui/common/session.h"
#include "ui/papers/kindlist.h"
#include "ui/papers/pagepreview.h"
#include "ui/papers/paperspage.h"
#include "uisupport/fakeask.h"
#include "uisupport/uitest.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPrinter>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd;

namespace
{

/// Pages of a PDF as another program counts them; -1 when it is not there.
int pagesInPdf(const QString &file)
{
    QProcess tool;
    tool.start(u"pdfinfo"_s, {file});
    if (!tool.waitForFinished(30000))
        return -1;
    static const QRegularExpression pages(u"Pages:\\s+(\\d+)"_s);
    const auto match = pages.match(QString::fromUtf8(tool.readAllStandardOutput()));
    return match.hasMatch() ? match.captured(1).toInt() : -1;
}

} // namespace

class TestReportsPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { prepareUiTest(); }

    void thePreviewHasAsManyPagesAsThePdf_data()
    {
        QTest::addColumn<QString>("kind");
        for (const PaperKindInfo &info : paperKinds()) {
            if (info.available)
                QTest::newRow(info.name) << QString::fromLatin1(info.name);
        }
    }
    void thePreviewHasAsManyPagesAsThePdf()
    {
        QFETCH(QString, kind);
        test::TempWorkspace desk;
        desk.import();
        FakeAsk ask;
        Session session(desk.workspace(), ask);
        session.openLatestPlan();
        PapersPage page(session);
        page.resize(1100, 600);
        page.open({{u"kind"_s, kind}}); // before it is shown: no pages of another kind in between
        page.show();
        auto *preview = named<PagePreview>(&page, u"papers.preview"_s);
        QTRY_VERIFY_WITH_TIMEOUT(preview->sheetCount() > 0, 20000);
        auto *label = named<QLabel>(&page, u"papers.pages"_s);
        QTRY_VERIFY(label->text().contains(QString::number(preview->sheetCount())));
        const int sheets = preview->sheetCount();

        const QString file = desk.filePath(u"报表.pdf"_s);
        ask.willSave(file);
        QSignalSpy told(&session, &Session::told);
        page.findChild<QAction *>(u"papers.action.pdf"_s)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(told.count(), 1, 20000);
        QCOMPARE(told.first().at(1).toString(), file);
        QD_NEEDS("pdfinfo");
        QCOMPARE(pagesInPdf(file), sheets);
    }

    void theFileIsNamedAfterKindPeriodAndPlan()
    {
        test::TempWorkspace desk;
        desk.import();
        FakeAsk ask;
        Session session(desk.workspace(), ask);
        session.openLatestPlan();
        PapersPage page(session);
        page.open({{u"kind"_s, u"handout"_s}});
        page.show();
        auto *preview = named<PagePreview>(&page, u"papers.preview"_s);
        QTRY_VERIFY_WITH_TIMEOUT(preview->sheetCount() > 0, 20000);
        ask.willSave(std::nullopt);
        page.findChild<QAction *>(u"papers.action.pdf"_s)->trigger();
        QCOMPARE(ask.asked.last().text, u"会议材料-2023年第二季度-"_s + session.book().plan().title + u".pdf"_s);
        ask.willSave(std::nullopt);
        page.open({{u"kind"_s, u"breakdown"_s}}); // of the whole year
        page.findChild<QAction *>(u"papers.action.pdf"_s)->trigger();
        QCOMPARE(ask.asked.last().text, u"任务分解表-"_s + session.book().plan().title + u".pdf"_s);
    }

    void onlyKindsThatAreMadeAreListed()
    {
        const KindList list;
        int available = 0;
        for (const PaperKindInfo &info : paperKinds())
            available += info.available ? 1 : 0;
        QCOMPARE(list.count(), available);
        QVERIFY(available >= 2);
    }

    void onlyPagesInViewAreAskedFor()
    {
        PagePreview preview;
        QSignalSpy wanted(&preview, &PagePreview::imageWanted);
        preview.resize(400, 300);
        preview.show();
        preview.setSheets(std::vector<QSizeF>(200, QSizeF(210, 297)));
        QTRY_VERIFY(wanted.count() > 0);
        QVERIFY(wanted.count() <= 2);
        const QSize pixels = wanted.first().at(1).toSize();
        QVERIFY(std::abs(pixels.height() * 210.0 / 297 - pixels.width()) < 2);
    }

    void aFolderThatIsGoneIsOneErrorAndNoFile()
    {
        test::TempWorkspace desk;
        desk.import();
        FakeAsk ask;
        Session session(desk.workspace(), ask);
        session.openLatestPlan();
        PapersPage page(session);
        page.show();
        QSignalSpy failed(&session, &Session::failed);
        ask.willSave(desk.filePath(u"没有/x.pdf"_s));
        page.findChild<QAction *>(u"papers.action.pdf"_s)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, 20000);
    }

    void printingSendsTheSamePages()
    {
        test::TempWorkspace desk;
        desk.import();
        FakeAsk ask;
        Session session(desk.workspace(), ask);
        session.openLatestPlan();
        PapersPage page(session);
        page.show();
        auto *preview = named<PagePreview>(&page, u"papers.preview"_s);
        QTRY_VERIFY_WITH_TIMEOUT(preview->sheetCount() > 0, 20000);
        const QString file = desk.filePath(u"print.pdf"_s);
        ask.willPrint(true, [&](QPrinter &printer) {
            printer.setOutputFormat(QPrinter::PdfFormat);
            printer.setOutputFileName(file);
        });
        QSignalSpy told(&session, &Session::told);
        page.print();
        QTRY_COMPARE_WITH_TIMEOUT(told.count(), 1, 20000);
        QCOMPARE(pagesInPdf(file), preview->sheetCount());
    }
};

QTEST_MAIN(TestReportsPage)
#include "tst_paperspage.moc"
