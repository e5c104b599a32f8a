// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/builders.h"
#include "support/othertools.h"
#include "support/tempworkspace.h"
#include "ui/common/session.h"
#include "ui/papers/issuedialog.h"
#include "ui/papers/paperspage.h"
#include "ui/papers/protectiondialog.h"
#include "uisupport/fakeask.h"
#include "uisupport/uitest.h"

#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace qd;
using namespace qd::test;

/// 导出 → 受保护的 PDF, read back by qpdf.
class TestProtectedExport final : public QObject
{
    Q_OBJECT

    TempWorkspace m_temp;
    FakeAsk m_ask;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<PapersPage> m_page;

    QAction *action(const char *name) const
    {
        return m_page->findChild<QAction *>("papers.action."_L1 + QLatin1String(name));
    }
    ProtectionDialog *open() const
    {
        action("protected")->trigger();
        return m_page->findChildren<ProtectionDialog *>().last(); // one that was closed goes later
    }
    static void type(
        const ProtectionDialog *dialog, const QString &password, const QString &again, bool noEditing)
    {
        named<QLineEdit>(dialog, u"protection.password"_s)->setText(password);
        named<QLineEdit>(dialog, u"protection.again"_s)->setText(again);
        named<QCheckBox>(dialog, u"protection.noEditing"_s)->setChecked(noEditing);
    }
    static QPushButton *exportOf(const ProtectionDialog *dialog)
    {
        return named<QPushButton>(dialog, u"protection.export"_s);
    }
    /// Presses the button of the dialog and waits for the file.
    void write(const ProtectionDialog *dialog, const QString &file)
    {
        m_ask.willSave(file);
        QSignalSpy told(m_session.get(), &Session::told);
        exportOf(dialog)->click();
        QVERIFY(told.wait(20000));
    }
    /// What qpdf says; its exit code before.
    static QString qpdf(const QStringList &arguments)
    {
        QProcess tool;
        tool.setProcessChannelMode(QProcess::MergedChannels);
        tool.start(u"qpdf"_s, arguments);
        tool.waitForFinished(20000);
        return QString::number(tool.exitCode()) + u' ' + QString::fromUtf8(tool.readAll());
    }

private Q_SLOTS:
    void initTestCase()
    {
        prepareUiTest();
        QD_NEEDS("qpdf");
        m_temp.import();
        m_session = std::make_unique<Session>(m_temp.workspace(), m_ask);
        m_session->openLatestPlan();
        m_page = std::make_unique<PapersPage>(*m_session);
        m_page->resize(1200, 640);
        m_page->open({{u"kind"_s, u"breakdown"_s}});
        m_page->show();
        QTRY_VERIFY_WITH_TIMEOUT(
            named<QLabel>(m_page.get(), u"papers.pages"_s)->text().contains(u"第 1 页"_s), 20000);
    }

    void itOpensWithItsPasswordOnlyAndCannotBeChanged()
    {
        const QString file = m_temp.filePath(u"有口令.pdf"_s);
        const auto *dialog = open();
        type(dialog, u"口令123"_s, u"口令123"_s, true);
        write(dialog, file);
        QVERIFY(qpdf({u"--show-npages"_s, file}).contains(u"invalid password"_s));
        QVERIFY(qpdf({u"--password=错"_s, u"--show-npages"_s, file}).contains(u"invalid password"_s));
        const QString shown = qpdf({u"--password=口令123"_s, u"--show-encryption"_s, file});
        QVERIFY2(shown.startsWith(u"0 "_s) && shown.contains(u"R = 6"_s), qPrintable(shown));
        QVERIFY2(shown.contains(u"modify anything: not allowed"_s), qPrintable(shown));
        QVERIFY2(shown.contains(u"print high resolution: allowed"_s), qPrintable(shown));
        QVERIFY2(shown.contains(u"extract for any purpose: allowed"_s), qPrintable(shown));
    }

    void noEditingAloneOpensWithoutPassword()
    {
        const QString file = m_temp.filePath(u"不能改.pdf"_s);
        const auto *dialog = open();
        type(dialog, {}, {}, true);
        write(dialog, file);
        const QString shown = qpdf({u"--show-encryption"_s, file});
        QVERIFY2(shown.startsWith(u"0 "_s) && shown.contains(u"modify anything: not allowed"_s),
            qPrintable(shown));
    }

    void aPasswordAloneLeavesItToBeChanged()
    {
        const QString file = m_temp.filePath(u"只有口令.pdf"_s);
        const auto *dialog = open();
        type(dialog, u"abc"_s, u"abc"_s, false);
        write(dialog, file);
        const QString shown = qpdf({u"--password=abc"_s, u"--show-encryption"_s, file});
        QVERIFY2(shown.contains(u"modify anything: allowed"_s), qPrintable(shown));
    }

    void nothingIsWrittenWhileThePasswordsDifferOrNothingIsWanted()
    {
        auto *dialog = open();
        const auto *fault = named<QLabel>(dialog, u"protection.fault"_s);
        QVERIFY(!exportOf(dialog)->isEnabled());
        type(dialog, u"abc"_s, u"ab"_s, true); // not typed to its end
        QVERIFY(!exportOf(dialog)->isEnabled() && !fault->isVisible());
        type(dialog, u"abc"_s, u"abd"_s, true);
        QVERIFY(!exportOf(dialog)->isEnabled() && fault->isVisible() && !fault->text().isEmpty());
        type(dialog, u"abc"_s, u"abc"_s, false);
        QVERIFY(exportOf(dialog)->isEnabled() && !fault->isVisible());
        named<QPushButton>(dialog, u"protection.cancel"_s)->click();
    }

    void thePlainExportIsNotProtected()
    {
        const QString file = m_temp.filePath(u"普通.pdf"_s);
        m_ask.willSave(file);
        QSignalSpy told(m_session.get(), &Session::told);
        action("pdf")->trigger();
        QVERIFY(told.wait(20000));
        QVERIFY(qpdf({u"--show-encryption"_s, file}).contains(u"File is not encrypted"_s));
    }

    void anIssueIsNeverProtected()
    {
        QSignalSpy told(m_session.get(), &Session::told);
        named<QPushButton>(m_page.get(), u"papers.issue"_s)->click();
        named<QPushButton>(m_page->findChild<IssueDialog *>(), u"issue.confirm"_s)->click();
        QVERIFY(told.wait(20000));
        named<QToolButton>(m_page.get(), u"papers.issueOpen"_s)->click();
        QTRY_VERIFY(named<QLabel>(m_page.get(), u"papers.pages"_s)->text().contains(u"第1期"_s));
        QVERIFY(action("pdf")->isEnabled());
        QVERIFY(!action("protected")->isEnabled());
        named<QPushButton>(m_page.get(), u"papers.leaveIssue"_s)->click();
        QTRY_VERIFY(action("protected")->isEnabled());
    }
};

QTEST_MAIN(TestProtectedExport)
#include "tst_protectedexport.moc"
