// SPDX-License-Identifier: GPL-3.0-or-later
#include "planscore.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd;

/// Plans in the shapes in which they arrive: several in one file, on one line, as saved pages, out of a PDF. The texts in
/// tests/data/plans are our own; each was read by hand before the program read it.
class TestArrivedPlans final : public QObject
{
    Q_OBJECT

    static QDir folder() { return QDir(QStringLiteral(QD_SOURCE_DIR "/tests/data/plans")); }

    static QJsonDocument gold(const QString &name)
    {
        QFile file(folder().filePath(name + u".json"_s));
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()) : QJsonDocument();
    }

    static Proposal plan(const QString &name)
    {
        for (const QString &file : folder().entryList({name + u".*"_s})) {
            if (file.endsWith(u".json"_s))
                continue;
            const auto source = readSource(folder().filePath(file));
            if (source)
                return readPlan(*source).value_or(Proposal{});
        }
        return {};
    }

private Q_SLOTS:
    void everyShapeIsReadAsByHand_data()
    {
        QTest::addColumn<QString>("name");
        const QStringList files = folder().entryList({u"*.json"_s});
        QVERIFY(files.size() >= 12);
        for (const QString &file : files)
            QTest::newRow(qPrintable(file.chopped(5))) << file.chopped(5);
    }
    void everyShapeIsReadAsByHand()
    {
        QFETCH(QString, name);
        const auto items = planscore::goldItems(folder().filePath(name + u".json"_s));
        QVERIFY(!items.empty());
        const Proposal read = plan(name);
        const auto score = planscore::scoreOf(items, planscore::parsedItems(read));
        QVERIFY2(score.recall >= 0.98, qPrintable(QString::number(score.recall)));
        QVERIFY2(score.precision >= 0.98, qPrintable(QString::number(score.precision)));
        QVERIFY2(score.partyF1 >= 0.98, qPrintable(QString::number(score.partyF1)));
        QCOMPARE(score.deadlineHits, score.deadlines);
        QCOMPARE(QString(read.title).remove(u' '), gold(name)[u"title"_s].toString());
    }

    void yearAndFactsOfAPageAreKept_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"layout-tables", "government-page", "web-copy", "drawn-table", "decimal-numbers", "readings", "one-line-notice"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void yearAndFactsOfAPageAreKept()
    {
        QFETCH(QString, name);
        const Proposal read = plan(name);
        const QJsonValue facts = gold(name)[u"facts"_s];
        QCOMPARE(read.year, gold(name)[u"year"_s].toInt());
        QCOMPARE(read.facts.issuer, facts[u"issuer"_s].toString());
        QCOMPARE(read.facts.number, facts[u"document_number"_s].toString());
        QCOMPARE(read.facts.dated.toString(Qt::ISODate), facts[u"dated"_s].toString());
        for (const char *fact : {"索引号", "索 引 号", "全文", "网站地图"})
            QVERIFY2(!read.preamble.contains(QString::fromUtf8(fact)), fact);
    }

    void whatHoldsForATimeIsNoDeadline()
    {
        const Proposal read = plan(u"deadline-shapes"_s);
        for (const QJsonValue number : gold(u"deadline-shapes"_s)[u"no_deadline"_s].toArray()) {
            for (const ProposedSection &section : read.sections) {
                for (const ProposedTask &task : section.tasks) {
                    if (task.number != number.toString())
                        continue;
                    QVERIFY2(!task.deadline, qPrintable(task.title));
                    for (const ProposedMeasure &measure : task.measures)
                        QVERIFY2(!measure.deadline, qPrintable(measure.text));
                }
            }
        }
    }

    void aColumnThatGroupsWithinSectionsMakesHeadings()
    {
        const QJsonObject headings = gold(u"grouping-columns"_s)[u"headings"_s].toObject();
        int compared = 0;
        for (const ProposedSection &section : plan(u"grouping-columns"_s).sections) {
            for (const ProposedTask &task : section.tasks) {
                QVERIFY2(task.heading.has_value(), qPrintable(task.title));
                QCOMPARE(task.heading->title, headings[task.number].toString());
                ++compared;
            }
        }
        QCOMPARE(compared, headings.size());
    }

    void whoItAppliesToIsANoteAndNobody()
    {
        const Proposal read = plan(u"small-marks"_s);
        QCOMPARE(read.sections.front().tasks.front().notes, QStringList{u"适用范围：规模以上工业企业"_s});
    }

    void partsAreToldWithTheirCounts()
    {
        const Proposal read = plan(u"several-plans"_s);
        QCOMPARE(read.parts.size(), size_t(3));
        QCOMPARE(read.parts[0].tasks, 4);
        QCOMPARE(read.parts[1].title, u"云溪区服务质量提升专项行动方案"_s);
        QCOMPARE(read.parts[2].tasks, 3);
        QCOMPARE(read.sections.back().part, 2);
        const Proposal second
            = readPlan(*readSource(folder().filePath(u"several-plans.txt"_s)), {{1}, {}}).value_or(Proposal{});
        QCOMPARE(second.taskCount(), 5);
        QCOMPARE(second.warnings.back().kind, WarningKind::OtherDocuments);
        QCOMPARE(second.warnings.back().subject, u"3"_s); // the notice and two plans
        QCOMPARE(second.warnings.back().count, 10);
    }
};

QTEST_APPLESS_MAIN(TestArrivedPlans)
#include "tst_arrivedplans.moc"
