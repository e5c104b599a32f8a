// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/readplan.h"
#include "intake/sourcecoverage.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd;

/// How much of a source stands in what was read.
class TestSourceCoverage final : public QObject
{
    Q_OBJECT

    enum Damage { LinesJoined, LinesCut, PagesInterleaved, BracketsDropped, DamageCount };

    static QString damaged(const QString &text, Damage damage, QRandomGenerator &chance)
    {
        QStringList lines = text.split(u'\n');
        switch (damage) {
        case LinesJoined:
            for (qsizetype i = lines.size() - 1; i > 0; --i) {
                if (chance.bounded(4) == 0)
                    lines[i - 1] += u' ' + lines.takeAt(i).trimmed();
            }
            break;
        case LinesCut:
            for (QString &line : lines) {
                if (line.size() > 8 && chance.bounded(4) == 0)
                    line.insert(chance.bounded(4, static_cast<int>(line.size()) - 3), u'\n');
            }
            break;
        case PagesInterleaved:
            for (qsizetype i = 10, page = 1; i < lines.size(); i += 12, ++page)
                lines.insert(i, u"— %1 —"_s.arg(page));
            break;
        default: {
            QString out = lines.join(u'\n');
            for (qsizetype i = out.size() - 1; i >= 0; --i) {
                if (QStringView(u"（）()").contains(out[i]) && chance.bounded(12) == 0)
                    out.remove(i, 1);
            }
            return out;
        }
        }
        return lines.join(u'\n');
    }

    static QStringList texts()
    {
        QStringList all;
        const auto addFrom = [&](const QDir &folder) {
            for (const QString &name : folder.entryList({u"*.txt"_s})) {
                const auto source = readSource(folder.filePath(name));
                if (source && readPlan(*source))
                    all << source->text;
            }
        };
        addFrom(QDir(QStringLiteral(QD_SOURCE_DIR "/tests/data/plans")));
        addFrom(QDir(QStringLiteral(QD_SOURCE_DIR "/../shared/corpus")));
        return all;
    }

private Q_SLOTS:
    void everyShapeIsCovered()
    {
        const QDir folder(QStringLiteral(QD_SOURCE_DIR "/tests/data/plans"));
        int read = 0;
        for (const QString &name : folder.entryList({u"*.txt"_s, u"*.html"_s})) {
            const auto source = readSource(folder.filePath(name));
            QVERIFY(source);
            const auto plan = readPlan(*source);
            QVERIFY2(plan && plan->coverage >= 0.98, qPrintable(name));
            QCOMPARE(plan->coverage, SourceCoverage(*plan).share());
            ++read;
        }
        QVERIFY(read >= 12);
    }

    void damagedCopiesLoseNothing()
    {
        QRandomGenerator chance(20261127);
        const QStringList all = texts();
        QVERIFY(all.size() >= 10);
        constexpr int copies = 1000;
        int read = 0;
        for (int i = 0; i < copies; ++i) {
            const QString copy = damaged(all[i % all.size()], static_cast<Damage>(i / all.size() % DamageCount), chance);
            const auto plan = readPlan(pastedSource(copy));
            if (!plan)
                continue; // refused in one sentence: nothing is lost unseen
            ++read;
            const QString first = plan->warnings.empty() ? QString() : plan->warnings.back().subject;
            const QString told = u"copy %1, damage %2: %3, first “%4”"_s.arg(i)
                                     .arg(i / all.size() % DamageCount)
                                     .arg(plan->coverage)
                                     .arg(first);
            QVERIFY2(plan->coverage >= 0.98, qPrintable(told));
        }
        QVERIFY2(read > copies * 9 / 10, qPrintable(QString::number(read)));
    }

    void anAnnotationGoesOnBehindAPageNumber()
    {
        const auto plan = readPlan(pastedSource(u"2023年甲区质量工作要点\n一、甲\n（一）乙事。丙。（区科委牵头，区财政局、区教育\n"
                                                "— 1 —\n局按职责分工负责）\n（二）丁事。戊。（区教育局负责）"_s));
        QVERIFY(plan);
        QCOMPARE(plan->sections[0].tasks[0].parties.size(), size_t(3));
        QCOMPARE(plan->coverage, 1.0);
    }

    void whatStandsNowhereIsCountedAndFound()
    {
        const auto plan = readPlan(pastedSource(
            u"2023年甲区质量工作要点\n一、甲\n（一）乙事。丙。（区财政局负责）\n（二）丁事。戊。（区教育局负责）"_s));
        QVERIFY(plan);
        QCOMPARE(plan->coverage, 1.0);
        Proposal poorer = *plan;
        poorer.sections[0].tasks.pop_back();
        const SourceCoverage coverage(poorer);
        // of 35 letters and figures the last task has 10: 二 丁事 戊 区教育局负责
        QCOMPARE(qRound(coverage.share() * 35), 25);
        QVERIFY(coverage.lost().join(QString()).contains(u"（二）丁事。戊。（区教育局负责"_s));
        QCOMPARE(coverage.lineOfFirstLost(), 4);
    }
};

QTEST_APPLESS_MAIN(TestSourceCoverage)
#include "tst_sourcecoverage.moc"
