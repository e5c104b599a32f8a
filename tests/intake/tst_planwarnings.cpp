// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/readplan.h"
#include "support/officefiles.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd;

/// What the clerk is told about a plan that was read.
class TestPlanWarnings final : public QObject
{
    Q_OBJECT

    static QStringList warnings(const SourceText &source, WarningKind kind)
    {
        const auto plan = readPlan(source);
        QStringList found;
        for (const ImportWarning &warning : plan ? plan->warnings : std::vector<ImportWarning>{}) {
            if (warning.kind == kind)
                found << QString::number(warning.line) + u' ' + warning.subject;
        }
        return found;
    }

    static QStringList warnings(const QString &items, WarningKind kind)
    {
        return warnings(pastedSource(u"甲区2024年质量工作要点\n一、制度\n"_s + items), kind);
    }

private Q_SLOTS:
    void aTitleOfFiguresOnlyIsSaid()
    {
        QCOMPARE(warnings(u"（一）2024\n（二）甲事。（区财政局负责）"_s, WarningKind::BareNumber), QStringList{u"3 2024"_s});
        QVERIFY(warnings(u"（一）5G建设。（区财政局负责）"_s, WarningKind::BareNumber).isEmpty());
    }

    void aNameThatIsNoneIsSaidOnce()
    {
        const QString items = u"（一）甲事。（责任单位：区财政局、沧调队伍人）\n（二）乙事。（责任单位：区财政局、沧调队伍人、各街镇）"_s;
        QCOMPARE(warnings(items, WarningKind::UnlikelyAgency), QStringList{u"3 沧调队伍人"_s});
    }

    void hiddenTextOfADocumentIsCounted()
    {
        using namespace qd::test;
        const auto source = decodeSource(docxOf({.body = para(u"甲区2024年质量工作要点"_s) + para(u"一、制度"_s) + "<w:p><w:r><w:t>（一）甲事。（区财政局负责）</w:t></w:r>"
                  "<w:r><w:rPr><w:vanish/></w:rPr><w:t>不要印出来</w:t></w:r></w:p>"}));
        QVERIFY(source);
        QCOMPARE(warnings(*source, WarningKind::HiddenText), QStringList{u"1 1"_s});
    }
};

QTEST_GUILESS_MAIN(TestPlanWarnings)
#include "tst_planwarnings.moc"
