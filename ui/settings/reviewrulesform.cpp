// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/reviewrulesform.h"

#include "texts/reviewphrases.h"
#include "ui/common/metrics.h"
#include "ui/common/plaintext.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace qd
{

ReviewRulesForm::ReviewRulesForm(QWidget *parent)
    : QWidget(parent)
    , m_on(new QCheckBox(tr("Reports are &reviewed: they count once they have been accepted"), this))
    , m_countSubmitted(new QCheckBox(tr("What waits for review &counts too, marked as not reviewed"), this))
    , m_reasons(new QPlainTextEdit(this))
    , m_budget(new QSpinBox(this))
{
    m_on->setObjectName(u"settings.review"_s);
    m_countSubmitted->setObjectName(u"settings.countSubmitted"_s);
    m_reasons->setObjectName(u"settings.reasons"_s);
    m_reasons->setTabChangesFocus(true);
    m_reasons->setPlaceholderText(returnReasons({}).join(u'\n'));
    m_budget->setObjectName(u"settings.budget"_s);
    m_budget->setRange(0, mostSummaryBudget);
    m_budget->setSingleStep(50);
    m_budget->setSuffix(tr(" characters"));
    m_budget->setSpecialValueText(tr("No limit"));
    m_budget->setMinimumWidth(10 * unit(this));
    auto *choice = new QVBoxLayout;
    choice->addWidget(m_on);
    choice->addWidget(m_countSubmitted);
    auto *form = new QFormLayout;
    form->setVerticalSpacing(unit(this));
    form->addRow(tr("&Length of a summary text"), m_budget);
    form->addRow(tr("Usual reasons for &returning a report, one a line"), m_reasons);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(unit(this));
    layout->addLayout(choice);
    layout->addLayout(form, 1);
    connect(m_on, &QCheckBox::toggled, m_countSubmitted, &QWidget::setEnabled);
    connect(m_on, &QCheckBox::toggled, this, &ReviewRulesForm::changed);
    connect(m_countSubmitted, &QCheckBox::toggled, this, &ReviewRulesForm::changed);
    connect(m_reasons, &QPlainTextEdit::textChanged, this, &ReviewRulesForm::changed);
    connect(m_budget, &QSpinBox::valueChanged, this, &ReviewRulesForm::changed);
    m_countSubmitted->setEnabled(false);
}

void ReviewRulesForm::show(const ReviewRules &rules)
{
    m_on->setChecked(rules.on);
    m_countSubmitted->setChecked(rules.countSubmitted);
    m_reasons->setPlainText(rules.reasons.join(u'\n'));
    m_budget->setValue(rules.summaryBudget);
}

ReviewRules ReviewRulesForm::shown() const
{
    ReviewRules rules;
    rules.on = m_on->isChecked();
    rules.countSubmitted = m_countSubmitted->isChecked();
    for (const QString &line : m_reasons->toPlainText().split(u'\n')) {
        if (!line.trimmed().isEmpty())
            rules.reasons << line.trimmed();
    }
    rules.summaryBudget = m_budget->value();
    return rules;
}

} // namespace qd
