// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/paper.h"
#include "support/randomplan.h"

#include <algorithm>
#include <array>

/// A paper about a made-up plan with whatever makes papers go wrong: texts that are empty, long, of control
/// characters, marks of direction or characters beyond the plane, many agencies on a measure, names as long
/// as a field takes, no section or one, columns in any order, any furniture, a part of the plan, an issue
/// before. The same seed makes the same.
class NastyPlan final
{
public:
    explicit NastyPlan(quint32 seed)
        : m_random(seed * 7919 + 17)
        , m_seed(seed)
        , m_plan(seed, {1 + below(seed % 25 == 0 ? 40 : 9), 120})
    {
        makeNasty();
    }

    qd::PaperInput input(qd::PaperKind kind)
    {
        qd::PaperInput input;
        input.book = m_plan.book(m_agencies);
        input.latest = m_plan.latest();
        qd::PaperOptions &options = input.options;
        options.kind = kind;
        options.period = m_plan.period;
        options.asOf = m_plan.day;
        options.profile = chance(50) ? qd::PaperProfile::Official : qd::PaperProfile::Meeting;
        options.lights = chance(80);
        options.instructions = chance(50);
        chooseColumns(options);
        choosePart(options);
        if (kind != qd::PaperKind::Digest) // stands alone on its page
            options.furniture = furniture(kind);
        if (chance(25))
            input.before = before();
        if (chance(15))
            input.issue = qd::IssueMark{1 + below(20), m_plan.day};
        return input;
    }

private:
    int below(int bound) { return m_random.bounded(bound); }
    bool chance(int percent) { return below(100) < percent; }

    static QString filled(const QString &with, int length)
    {
        return with.repeated(length / with.size() + 1).left(length);
    }

    QString nastyText()
    {
        using namespace Qt::StringLiterals;
        static const std::array texts{QString(), u"  \n \t "_s,
            u"组\u0000织\u0007开展\u001b[31m监测\u007f。"_s,
            u"\u202e左右\u202c颠倒\u200f的\u2067文字\u2069。"_s, u"𠮷野𡈽𪚥家的字在扩展区，𠀀𫝀。"_s,
            u"=1+1"_s, u"①摸底；②整改；③“回头看”。\n①再摸底；②再整改。"_s,
            u"第一行\r\n\r\n\n第二行\u2028第三行\n"_s,
            u"e\u0301葛\U000E0100城ﬀ fi１２３ａｂｃ‰℃《》（）——……"_s, u"，。；：！？、）》”’"_s,
            u"（（（《《“‘"_s, u"\uFFFD半个字"_s + QChar(0xD800) + u"在这里"_s + QChar(0xDC00), u"👍完成 ✓"_s,
            u"𝒳 ½ ② Ⅳ ㎡ ①"_s};
        switch (below(8)) {
        case 0:
            return filled(u"https://www.example.gov.cn/2023/06/30/quality-improvement?id=0123456789&"_s,
                40 + below(400));
        case 1:
            return filled(u"开展服务质量监测12,345.6批次（98.5%），"_s, 200 + below(1500));
        case 2:
            return filled(u"行\n"_s, 20 + below(200));
        default:
            return texts[static_cast<size_t>(below(static_cast<int>(texts.size())))];
        }
    }

    /// A title: what a form takes is one line of at most 500 characters.
    QString nastyTitle()
    {
        using namespace Qt::StringLiterals;
        const QString title = nastyText().simplified().left(500);
        return title.trimmed().isEmpty() ? u"任务"_s : title;
    }

    void makeNasty()
    {
        using namespace Qt::StringLiterals;
        qd::PlanRows &rows = m_plan.rows;
        const bool absurd = m_seed % 10 == 0; // names as long as a field takes
        m_agencies = qd::test::RandomPlan::agencies();
        for (qd::Agency &agency : m_agencies) {
            if (absurd || chance(5))
                agency.shortName = filled(u"区质量工作领导小组各成员单位ABC"_s, absurd ? 500 : 40 + below(60))
                    + agency.shortName;
        }
        if (absurd)
            rows.plan.title = filled(u"质量强区工作要点、"_s, 480);
        if (m_seed % 5 == 1) {
            rows.sections.clear();
            for (qd::Task &task : rows.tasks)
                task.sectionId = {};
        } else if (m_seed % 5 == 2) {
            rows.sections.resize(1);
            for (qd::Task &task : rows.tasks)
                task.sectionId = rows.sections.front().id;
        }
        for (qd::Section &section : rows.sections) {
            if (absurd || chance(8))
                section.title = absurd ? filled(u"夯实基础、"_s, 490) : nastyTitle();
        }
        for (qd::Task &task : rows.tasks) {
            if (absurd || chance(8))
                task.title = absurd ? filled(u"推进质量提升、"_s, 490) : nastyTitle();
            if (chance(10))
                addManyParties(task.id);
        }
        for (qd::Measure &measure : rows.measures) {
            if (chance(15))
                measure.text = nastyText();
        }
        if (m_seed % 20 == 3 && !rows.measures.empty())
            rows.measures.back().text = filled(u"一项任务的文字有两万个字那么长，谁也读不完；"_s, 20'000);
        for (qd::Act &act : rows.acts) {
            if (chance(20))
                act.basis = nastyText();
            if (chance(40))
                makeOther(act);
        }
        for (qd::Progress &report : m_plan.progress) {
            if (chance(10))
                report.text = nastyText();
            if (chance(10))
                report.problem = nastyText();
            if (chance(10))
                report.nextStep = nastyText();
            if (chance(10))
                report.remark = nastyText();
        }
    }

    /// Whatever else an office does, about the same measure.
    void makeOther(qd::Act &act)
    {
        const auto kinds = qd::allOf<qd::ActKind>();
        act.kind = kinds[static_cast<size_t>(below(static_cast<int>(kinds.size())))];
        act.agencyId = m_agencies[static_cast<size_t>(below(static_cast<int>(m_agencies.size())))].id;
        act.text = nastyText();
        act.formerText = nastyText();
        act.reason = nastyText();
        act.person = nastyText().simplified().left(100);
        act.slip = static_cast<qd::Slip>(below(4));
        act.period = m_plan.period;
        if (act.kind == qd::ActKind::FollowUp || act.kind == qd::ActKind::Refusal)
            act.followsId = {1 + below(static_cast<int>(m_plan.rows.acts.size()))};
    }

    void addManyParties(qd::TaskId task)
    {
        for (const qd::Agency &agency : m_agencies) {
            qd::Party party;
            party.id = {static_cast<qint64>(m_plan.rows.parties.size()) + 1};
            party.taskId = task;
            party.agencyId = agency.id;
            party.role = qd::Role::Joint;
            party.position = 100 + static_cast<int>(party.id.value);
            party.printedName = agency.shortName;
            m_plan.rows.parties.push_back(party);
        }
    }

    void chooseColumns(qd::PaperOptions &options)
    {
        if (chance(50))
            return;
        QStringList keys;
        for (const qd::PaperColumn &column : qd::columnsOf(options.kind))
            keys << column.key;
        for (qsizetype i = keys.size() - 1; i > 0; --i)
            keys.swapItemsAt(i, below(static_cast<int>(i) + 1));
        options.columns = keys.mid(0, 1 + below(std::max(1, static_cast<int>(keys.size()))));
    }

    void choosePart(qd::PaperOptions &options)
    {
        if (chance(12) && !m_plan.rows.sections.empty())
            options.section
                = m_plan.rows
                      .sections[static_cast<size_t>(below(static_cast<int>(m_plan.rows.sections.size())))]
                      .id;
        if (chance(12)) {
            for (const qd::WorkState state : qd::allOf<qd::WorkState>()) {
                if (chance(40))
                    options.states.push_back(state);
            }
        }
        if (chance(12))
            options.agency = m_agencies[static_cast<size_t>(below(static_cast<int>(m_agencies.size())))].id;
    }

    qd::PaperFurniture furniture(qd::PaperKind kind)
    {
        using namespace Qt::StringLiterals;
        qd::PaperFurniture f;
        f.cover = chance(20);
        f.contents = chance(20);
        f.redHead = chance(25) ? u"静质办〔2023〕%1号"_s.arg(below(100)) : QString();
        f.addressees = chance(25)
            ? filled(u"各街道办事处、镇人民政府，区政府各委、办、局，"_s, 20 + below(180))
            : QString();
        f.signature = chance(30);
        for (int i = chance(20) ? below(4) : 0; i > 0; --i)
            f.attachments << filled(u"任务分解表（征求意见稿）"_s, 5 + below(60));
        f.imprint = chance(30);
        f.large = chance(15);
        if (qd::isTableKind(kind)) {
            f.a3 = chance(15);
            if (chance(30))
                f.landscape = chance(50) || f.a3;
        }
        return f;
    }

    std::shared_ptr<const qd::EarlierState> before()
    {
        qd::test::RandomPlan earlier = m_plan;
        for (qd::Measure &measure : earlier.rows.measures) {
            measure.removed = measure.removed || chance(10);
            if (chance(10))
                measure.text += QStringLiteral("旧");
        }
        const qd::Period period = m_plan.period;
        return std::make_shared<const qd::EarlierState>(
            qd::EarlierState{earlier.book(m_agencies), {}, period, period.start(), 1 + below(9)});
    }

    QRandomGenerator m_random;
    quint32 m_seed;
    qd::test::RandomPlan m_plan;
    std::vector<qd::Agency> m_agencies;
};
