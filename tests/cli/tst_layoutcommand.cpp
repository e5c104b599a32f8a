// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/deskrun.h"
#include "domain/plan/layoutprofile.h"
#include "domain/plan/rules.h"
#include "support/othertools.h"
#include "workspace/door/rowedits.h"
#include "workspace/door/workspace.h"

#include <QProcess>

using namespace Qt::StringLiterals;
using namespace qd;
using namespace qd::test;

/// `report --profile NAME`: the layouts of the office by their names.
class TestLayoutCommand final : public QObject
{
    Q_OBJECT

    /// A desk whose office has the layout 会议小字.
    static void prepare(const DeskRun &desk)
    {
        importSmall(desk);
        const auto workspace = Workspace::open({.path = desk.db()});
        QVERIFY(workspace);
        const LayoutProfile small{u"7"_s, u"会议小字"_s, PageNumbers::Counted, 20, 20,
            {PaperFace::Song, PaperFace::HeiTi, TypeSize::SmallFour, TypeSize::Five}};
        QVERIFY(editRows<Setting>(**workspace, OpKind::EditSettings,
            {{{}, Setting{{}, profileSettingKey(small.id), packedProfile(small)}}}));
    }
    static QString textOf(const QString &file)
    {
        QProcess poppler;
        poppler.start(u"pdftotext"_s, {u"-layout"_s, file, u"-"_s});
        poppler.waitForFinished(20000);
        return QString::fromUtf8(poppler.readAllStandardOutput());
    }

private Q_SLOTS:
    void aLayoutOfTheOfficeIsTakenByItsName()
    {
        QD_NEEDS("pdftotext");
        const DeskRun desk;
        prepare(desk);
        VERIFY_DONE(desk.run("report handout --db @ --period 2023Q2 --profile 会议小字 --out 小.pdf"));
        VERIFY_DONE(desk.run("report handout --db @ --period 2023Q2 --profile official --out 公文.pdf"));
        VERIFY_DONE(desk.run("report handout --db @ --period 2023Q2 --profile 会议小字 --out 小.docx"));
        QVERIFY2(textOf(desk.file(u"小.pdf"_s)).contains(u"第1页共"_s),
            qPrintable(textOf(desk.file(u"小.pdf"_s))));
        QVERIFY(textOf(desk.file(u"公文.pdf"_s)).remove(u' ').contains(u"—1—"_s));
    }

    void oneThatIsNotThereNamesThoseThatAre()
    {
        const DeskRun desk;
        prepare(desk);
        const Outcome outcome = desk.run("report handout --db @ --profile 没有 --out a.pdf");
        QCOMPARE(outcome.code, 2);
        QVERIFY2(outcome.err.contains(u"会议小字"_s) && outcome.err.contains(u"official"_s),
            outcome.told().constData());
        QVERIFY(!QFile::exists(desk.file(u"a.pdf"_s)));
    }

    void anIssueKeepsItsLayoutAfterTheOfficeChangedIt()
    {
        const DeskRun desk;
        prepare(desk);
        VERIFY_DONE(
            desk.run("report handout --db @ --period 2023Q2 --profile 会议小字 --out 一.pdf --issue"));
        {
            const auto workspace = Workspace::open({.path = desk.db()});
            const auto row = rowsOf<Setting>(**workspace)->front();
            QVERIFY(editRows<Setting>(**workspace, OpKind::EditSettings, {{row, {}}}));
        }
        VERIFY_DONE(desk.run("report handout --db @ --issue-number 1 --out 再.pdf"));
        QCOMPARE(desk.read(u"再.pdf"_s), desk.read(u"一.pdf"_s));
        VERIFY_DONE(desk.run("report handout --db @ --issue-number 1 --out 再.docx"));
    }
};

QTEST_MAIN(TestLayoutCommand)
#include "tst_layoutcommand.moc"
