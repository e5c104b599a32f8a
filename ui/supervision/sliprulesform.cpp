// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervision/sliprulesform.h"

#include "texts/enumtext.h"
#include "ui/common/session.h"
#include "workspace/door/rowedits.h"

#include <QLabel>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{

SlipRulesForm::SlipRulesForm(Session &session, QWidget *parent)
    : ActForm(session, u"slipRules"_s, parent)
{
    for (const SlipRule &rule : slipRuleTable)
        m_days.emplace_back(rule, addDays(rule));
    addNote(u"note"_s)->setText(tr("A reminder gets the loudest slip whose day has come. 0: that slip is not "
                                   "used. It holds for all plans."));
}

QSpinBox *SlipRulesForm::addDays(const SlipRule &rule)
{
    auto *days = new QSpinBox(this);
    days->setRange(0, mostSlipDays);
    days->setSuffix(tr(" days"));
    days->setSpecialValueText(tr("not used"));
    addField(tr("%1 from so many days late").arg(text(rule.slip)), days, QLatin1String(keyText(rule.slip)));
    connect(days, &QSpinBox::valueChanged, this, &SlipRulesForm::settle);
    return days;
}

QString SlipRulesForm::title() const
{
    return tr("When which slip is due");
}

void SlipRulesForm::begin(const About &)
{
    auto rows = rowsOf<Setting>(session().workspace());
    if (session().accept(rows))
        m_rows = *std::move(rows);
    m_seen = slipRules(m_rows);
    for (const auto &[rule, days] : m_days)
        days->setValue(m_seen.*rule.member);
    settle();
}

SlipRules SlipRulesForm::shown() const
{
    SlipRules rules;
    for (const auto &[rule, days] : m_days)
        rules.*rule.member = days->value();
    return rules;
}

QString SlipRulesForm::fault() const
{
    int before = 0;
    for (const auto &[rule, days] : m_days) {
        if (days->value() > 0 && days->value() <= before)
            return tr("A louder slip must come later than the one before it.");
        before = std::max(before, days->value());
    }
    return shown() == m_seen ? tr("Nothing is changed yet.") : QString();
}

/// A number that is 0 needs no row.
Result<> SlipRulesForm::write()
{
    std::vector<RowEdit<Setting>> edits;
    for (const auto &[rule, days] : m_days) {
        if (days->value() == m_seen.*rule.member)
            continue;
        RowEdit<Setting> edit;
        const QString key = rule.key;
        const auto row = std::find_if(
            m_rows.begin(), m_rows.end(), [&](const Setting &setting) { return setting.key == key; });
        if (row != m_rows.end())
            edit.seen = *row;
        if (days->value() > 0) {
            edit.wanted = edit.seen.value_or(Setting{{}, key, {}});
            edit.wanted->value = QString::number(days->value());
        }
        edits.push_back(edit);
    }
    return editRows(session().workspace(), OpKind::EditSettings, edits);
}

QString SlipRulesForm::doneWords() const
{
    return tr("The days of the slips are saved.");
}

void SlipRulesForm::clear()
{
    begin({});
}

} // namespace qd
