// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/counts/verdict.h"
#include "paper/document/paperinput.h"
#include "paper/document/wording.h"

namespace qd
{

/// Who answers, in the words of the plan.
struct PartyWords {
    QString lead; ///< names only, where leads and supports stand apart
    QString support;
    QString across; ///< with its label, where there is no lead: 按职责分工：…; then the other two are empty
    QString inLine; ///< all with labels in one phrase: 牵头单位：…；配合单位：…
    QString inCell; ///< all with short labels, a line each role, under a heading 责任单位: 牵头：…
};

/// Records put into the words that stand on paper.
class PaperText final
{
public:
    explicit PaperText(const Wording &wording)
        : m_say(wording)
    {
    }

    const Wording &say() const { return m_say; }

    QString author(const OfficeRules &rules) const; ///< the office by its own name, else by the usual one
    /// Without the stray blanks that a web page leaves between figures and characters: 2023 年 → 2023年.
    QString planTitle(const Plan &plan) const;
    QString date(QDate day) const; ///< 2023年6月30日
    QString issue(const IssueMark &mark) const; ///< 第3期（2023年7月5日印发）
    QString period(const Period &period) const; ///< 2023年第二季度
    QString shortPeriod(const Period &period) const; ///< 二季度, where the year is plain
    QString deadline(const Deadline &deadline) const; ///< the phrase, else the date, else empty
    QString lightName(Light light) const; ///< 绿灯
    QString lightSign(Light light) const; ///< ●
    QString stateName(WorkState state) const;
    /// 逾期12天; the register names the agencies whose reports are missing.
    QString reason(const Verdict &verdict, const AgencyRegister &agencies) const;
    QString section(const Section &section) const; ///< 一、优化…
    QString task(const Task &task, int ordinal) const; ///< （一）加强…
    /// By the names of the day.
    PartyWords parties(
        const PlanBook &book, const std::vector<const Party *> &parties, const Task &task, QDate day) const;

private:
    QString periodBy(const QString &key, const Period &period) const;
    QString reasonAlone(const Verdict &verdict, const AgencyRegister &agencies) const;
    QString lacking(const Verdict &verdict, const AgencyRegister &agencies) const;
    QString names(const AgencyRegister &agencies, const std::vector<const Party *> &parties, Role role,
        QDate day) const;

    Wording m_say;
};

/// Brackets of a numbering as they are printed: (一) → （一）.
QString printedNumber(const QString &number);
/// The text with a full stop unless it ends a sentence already; trimmed.
QString sentence(const QString &text);

} // namespace qd
