// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/bookbuilder.h"

/// Three tasks in two sections: lead + support, joint only, lead only; the first has two measures.
inline BookBuilder smallBook()
{
    using namespace Qt::StringLiterals;
    BookBuilder b;
    const auto market = b.agency(u"区市场监管局"_s);
    const auto trade = b.agency(u"区商务委"_s);
    const auto statistics = b.agency(u"区统计局"_s);
    const auto second = b.section(u"二"_s, u"提升质量"_s);
    const auto first = b.task(u"(一)"_s, u"加强制度建设"_s);
    b.measure(first, u"完善工作职责和规则。"_s);
    b.measure(first, u"开展系列宣贯活动。"_s, QDate(2023, 5, 31));
    b.party(first, market, qd::Role::Lead);
    b.party(first, statistics, qd::Role::Support);
    const auto joint = b.task(u"(二)"_s, u"扩大优质服务供给"_s, second);
    b.measure(joint, u"组织开展服务质量监测。"_s);
    b.party(joint, market, qd::Role::Joint);
    b.party(joint, trade, qd::Role::Joint);
    const auto lone = b.task(u"(三)"_s, u"推进示范试点"_s, second);
    b.measure(lone, u"形成调研分析报告。"_s);
    b.party(lone, market, qd::Role::Lead);
    return b;
}
