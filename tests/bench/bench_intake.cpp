// SPDX-License-Identifier: GPL-3.0-or-later
// Reading a plan of 2,000, 20,000 and 200,000 characters: text, and the same as a PDF tool breaks
// it into lines. A hundred pages (200,000 characters) must take under 500 ms, and each step about ten times
// the one before.
#include "intake/readplan.h"

#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>
#include <vector>

using namespace qd;
using namespace Qt::StringLiterals;

namespace
{

QString chinese(int number)
{
    static const QString digits = u"零一二三四五六七八九"_s;
    QString text;
    for (const QChar c : QString::number(number))
        text += digits[c.digitValue()];
    return text;
}

/// A plan of about `characters`, each task of four sentences with a deadline, two annotations and a bracket
/// in the prose.
QString planOf(qsizetype characters)
{
    QString text = u"2026年云川市清溪区质量工作要点\n为推进质量强区建设，制定本要点。\n一、重点任务\n"_s;
    for (int task = 1; text.size() < characters; ++task) {
        text
            += u"（%1）完善第%"
               u"2项质量工作制度。健全议事规则（含工作规程、考核办法），6月底前修订发布实施细则。组织开展首席"
               u"质量官培训，推动企业建立质量追溯体系，"
               u"5年内覆盖重点行业。（区市场监管局牵头，区财政局、区教育局等有关部门按职责分工负责）持续推进“"
               u"一站式”服务，建设线上平台和线下窗口。"
               u"每季度发布质量状况分析报告。（责任单位：区经信局、区商务局，各镇、街道。完成时限：2026年10月底前）\n"_s
                   .arg(chinese(task))
                   .arg(task);
    }
    return text;
}

/// Broken at 28 characters, with a page mark every 22 lines.
QString broken(const QString &text)
{
    QString lines;
    int count = 0;
    for (const QString &paragraph : text.split(u'\n')) {
        for (qsizetype at = 0; at < paragraph.size(); at += 28) {
            lines += paragraph.mid(at, 28) + u'\n';
            if (++count % 22 == 0)
                lines += u"\n— %1 —\n\n"_s.arg(count / 22);
        }
    }
    return lines;
}

/// Median of five runs in milliseconds.
double median(const SourceText &source)
{
    std::vector<double> times;
    for (int run = 0; run < 5; ++run) {
        QElapsedTimer timer;
        timer.start();
        const auto plan = readPlan(source);
        times.push_back(plan ? static_cast<double>(timer.nsecsElapsed()) / 1e6 : -1);
    }
    std::sort(times.begin(), times.end());
    return times[2];
}

} // namespace

int main()
{
    QTextStream out(stdout);
    readPlan(pastedSource(planOf(2'000))).has_value(); // compiles the expressions
    bool fastEnough = true;
    for (const bool brokenLines : {false, true}) {
        double before = 0;
        for (const qsizetype size : {2'000, 20'000, 200'000}) {
            const QString text = planOf(size);
            const double ms = median(pastedSource(brokenLines ? broken(text) : text));
            out << (brokenLines ? u"broken lines, "_s : u"paragraphs, "_s).leftJustified(16)
                << QString::number(size).rightJustified(9) << u" characters"_s
                << QString::number(ms, 'f', 1).rightJustified(10) << " ms";
            if (before > 0)
                out << "   x" << QString::number(ms / before, 'f', 1);
            out << (size == 200'000 ? "   limit 500 ms\n" : "\n");
            fastEnough = fastEnough && ms >= 0 && (size != 200'000 || ms < 500);
            before = ms;
        }
    }
    return fastEnough ? 0 : 1;
}
