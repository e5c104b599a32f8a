// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/counts/counts.h"
#include "paper/document/paperinput.h"
#include "paper/document/papertext.h"

namespace qd
{

/// The order in which papers name the lights.
inline constexpr Light lightOrder[] = {Light::Green, Light::Yellow, Light::Red, Light::None};

/// Counts as sentences, the same in every paper. What there is none of is not named.
class CountWords final
{
public:
    CountWords(const PaperInput &input, const PaperText &text, const PlanCounts &counts);

    QString period() const { return m_text.period(m_options.period); }
    QString asOf() const { return m_text.date(m_options.asOf); }
    QString measures() const { return QString::number(m_counts.measures.size()); }
    int agencies() const; ///< without collectives whose members are counted

    /// 《…》分为4个部分、17项工作任务，细化为61条工作举措，由22个单位承担。 Of a part of the plan it
    /// says that all numbers are of that part.
    FilledText opening(const QString &plan = {}) const; ///< `plan`: called so in place of its title
    /// 数据截至…，61条举措中，推进中40条、已完成21条。
    FilledText states() const;
    /// The same, each with its share; the base is named and the shares add up to 100.0.
    FilledText stateShares() const;
    /// 按红黄绿灯判定，绿灯40条（65.6%）、红灯21条（34.4%），合计61条（100.0%）。
    FilledText lights() const;
    /// 其中逾期3条、受阻1条。
    FilledText decisions() const;
    /// 另有临时任务2项，列于任务进展情况之后，不计入以上数字。 Empty where there is none.
    FilledText beside() const;
    /// 2023年第二季度各单位应报进展40份，已报38份，报送率95.0%。
    FilledText reporting() const;

private:
    QString share(const QString &name, int count, int share) const;

    const PaperText &m_text;
    const Wording &m_say;
    const PlanBook &m_book;
    const PaperOptions &m_options;
    const PlanCounts &m_counts;
};

} // namespace qd
