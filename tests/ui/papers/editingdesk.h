// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/builders.h"
#include "support/tempworkspace.h"
#include "ui/common/colors.h"
#include "ui/common/session.h"
#include "ui/papers/pagepreview.h"
#include "ui/papers/paperspage.h"
#include "ui/papers/paragraphlayer.h"
#include "uisupport/fakeask.h"
#include "uisupport/uitest.h"
#include "workspace/issues/papereditverbs.h"
#include "workspace/progress/progressverbs.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

namespace qd::test
{

using namespace Qt::StringLiterals;

inline constexpr int patience = 20000;
inline const QString her = u"本季度各项工作平稳推进，此句由办公室改写。"_s;
inline const QString opening = u"handout.opening"_s;

/// The page over the small plan, as after a start of the program.
struct EditingDesk {
    explicit EditingDesk(TempWorkspace &temp, const QString &kind = u"handout"_s)
        : session(temp.workspace(), ask)
    {
        session.openLatestPlan();
        page = std::make_unique<PapersPage>(session);
        page->resize(1300, 900);
        page->open({{u"kind"_s, kind}});
        page->show();
        page->activateWindow();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(page.get());
        waitForTexts();
    }

    template <typename T>
    T *find(const char *name) const
    {
        return named<T>(page.get(), QString::fromLatin1(name));
    }
    ParagraphLayer *layer() const { return find<ParagraphLayer>("papers.paragraphs"); }
    QWidget *editor() const { return find<QWidget>("papers.paragraphEditor"); }
    QPlainTextEdit *text() const { return find<QPlainTextEdit>("papers.paragraphText"); }
    QString told() const { return find<QLabel>("papers.changedLine")->text(); }
    bool isTold() const { return find<QWidget>("papers.changedTexts")->isVisible(); }
    void press(const char *button) const { find<QToolButton>(button)->click(); }

    void waitForTexts() const
    {
        QTRY_VERIFY_WITH_TIMEOUT(!layer()->keys().isEmpty(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("papers.issue")->isEnabled(), patience);
    }
    void click(const QString &paragraph) const
    {
        layer()->choose(paragraph);
        QTest::mouseClick(layer(), Qt::LeftButton, {}, layer()->placeOf(paragraph).center());
        QVERIFY(editor()->isVisible());
    }
    /// Written by mouse and kept.
    void write(const QString &words) const
    {
        click(opening);
        text()->setPlainText(words);
        QTest::keyClick(text(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!editor()->isVisible());
    }
    /// Pixels in the accent colour one below the other at the left of the paragraph.
    int barHeight() const
    {
        const QRect place = layer()->placeOf(opening);
        const QImage image = page->findChild<PagePreview *>()->viewport()->grab().toImage();
        const QRgb accent = accentColor(QPalette(Qt::white)).rgb();
        int most = 0;
        for (int x = std::max(0, place.left() - 40); x < place.left() - 8; ++x) {
            int count = 0;
            for (int y = 0; y < image.height(); ++y)
                count += image.pixel(x, y) == accent ? 1 : 0;
            most = std::max(most, count);
        }
        return most;
    }
    std::vector<PaperEdit> rows() const
    {
        const PaperSubject subject{session.book().plan().id, u"handout"_s, session.period(), {}, {}};
        return paperEdits(session.workspace(), subject).value_or(std::vector<PaperEdit>());
    }
    QStringList kept() const
    {
        QStringList texts;
        for (const PaperEdit &row : rows())
            texts << row.text;
        return texts;
    }
    /// The paper as another program reads it.
    QString exported(const QString &file)
    {
        ask.willSave(file);
        QSignalSpy told(&session, &Session::told);
        page->findChild<QAction *>(u"papers.action.pdf"_s)->trigger();
        return told.wait(patience) ? textOf(file) : QString();
    }
    static QString textOf(const QString &file)
    {
        QProcess tool;
        tool.start(u"pdftotext"_s, {file, u"-"_s});
        tool.waitForFinished(patience);
        static const QRegularExpression blanks(u"\\s"_s);
        return QString::fromUtf8(tool.readAllStandardOutput()).remove(blanks);
    }
    /// Another number stands in the draft from now on.
    void report() const
    {
        const PlanBook &book = session.book();
        const AgencyId agency = agencyNamed(book, u"区市场监管局"_s);
        QVERIFY(
            addProgress(session.workspace(), test::report(measureAt(book, 1).id, agency, session.period())));
    }

    FakeAsk ask;
    Session session;
    std::unique_ptr<PapersPage> page;
};

} // namespace qd::test
