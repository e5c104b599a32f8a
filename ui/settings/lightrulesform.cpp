// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/lightrulesform.h"

#include "texts/duetext.h"
#include "ui/common/enumbox.h"
#include "ui/common/faultmark.h"
#include "ui/common/ink.h"
#include "ui/common/metrics.h"
#include "ui/common/plaintext.h"

#include <QFormLayout>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{

LightRulesForm::LightRulesForm(QWidget *parent)
    : QWidget(parent)
    , m_deadline(new QComboBox(this))
    , m_fault(new PlainLabel(this))
{
    m_deadline->setObjectName(u"settings.deadline"_s);
    addChoices<DeadlineBasis>(m_deadline);
    m_fault->setObjectName(u"settings.lightFault"_s);
    m_fault->setWordWrap(true);
    setInk(m_fault, Light::Red);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint); // as wide as what they hold
    addNumber(form, tr("Yellow from so many points behind"), "yellowBehind", &LightRules::yellowBehind,
        tr(" points"));
    form->addRow(m_fault);
    addNumber(
        form, tr("Red beyond so many points behind"), "redBehind", &LightRules::redBehind, tr(" points"));
    addNumber(
        form, tr("Yellow when due within so many days"), "nearDays", &LightRules::nearDays, tr(" days"));
    addNumber(form, tr("Red when not started so many months after the start"), "redNotStartedMonths",
        &LightRules::redNotStartedMonths, tr(" months"));
    addNumber(form, tr("Red from so many periods without a report"), "redMissed", &LightRules::redMissed,
        tr(" periods"));
    form->addRow(tr("Where a deadline was extended it is judged by"), m_deadline);
    connect(m_deadline, &QComboBox::currentIndexChanged, this, &LightRulesForm::changed);
    judge();
}

void LightRulesForm::addNumber(QFormLayout *form, const QString &label, const char *name,
    int LightRules::*member, const QString &unitName)
{
    auto *number = new QSpinBox(this);
    number->setObjectName("settings."_L1 + QLatin1String(name));
    for (const NumberRule &rule : numberRules) {
        if (rule.member == member)
            number->setRange(rule.least, rule.most);
    }
    number->setSuffix(unitName);
    number->setMinimumWidth(10 * unit(this));
    form->addRow(label, number);
    m_numbers.emplace_back(member, number);
    connect(number, &QSpinBox::valueChanged, this, [this] {
        judge();
        Q_EMIT changed();
    });
}

QSpinBox *LightRulesForm::box(int LightRules::*member) const
{
    const auto at = std::find_if(
        m_numbers.begin(), m_numbers.end(), [&](const auto &number) { return number.first == member; });
    return at->second;
}

void LightRulesForm::show(const OfficeRules &rules)
{
    for (const auto &[member, number] : m_numbers)
        number->setValue(rules.lights.*member);
    setChosen(m_deadline, rules.deadlineBasis);
}

void LightRulesForm::take(OfficeRules &rules) const
{
    for (const auto &[member, number] : m_numbers)
        rules.lights.*member = number->value();
    rules.deadlineBasis = chosen<DeadlineBasis>(m_deadline).value_or(DeadlineBasis::Granted);
}

bool LightRulesForm::isSound() const
{
    return box(&LightRules::yellowBehind)->value() <= box(&LightRules::redBehind)->value();
}

void LightRulesForm::judge()
{
    if (m_numbers.size() < std::size(numberRules))
        return; // is being built
    const QString fault = isSound() ? QString() : tr("Yellow must come before red: fewer points behind.");
    markFault(box(&LightRules::yellowBehind), fault);
    m_fault->setText(fault);
    m_fault->setVisible(!fault.isEmpty());
}

} // namespace qd
