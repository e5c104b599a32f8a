// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/paperfactsform.h"

#include "paper/document/paperinput.h"
#include "texts/enumtext.h"
#include "ui/common/enumbox.h"
#include "ui/common/metrics.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

struct FieldWords {
    QString label;
    QString example; ///< shown while the field is empty
};

/// Of the settings that this form shows; others have no words here.
FieldWords wordsOf(SettingKey key)
{
    switch (key) {
    case SettingKey::RedHeadMark:
        return {PaperFactsForm::tr("Mark of the red &head"),
            PaperFactsForm::tr("The name of the office with 文件")};
    case SettingKey::Signature:
        return {PaperFactsForm::tr("Si&gnature"), PaperFactsForm::tr("The name of the office")};
    case SettingKey::Contact:
        return {PaperFactsForm::tr("&Contact line"), PaperFactsForm::tr("Such as 张三，电话：12345678")};
    case SettingKey::CopiesTo:
        return {PaperFactsForm::tr("C&opies to"), PaperFactsForm::tr("Such as 区委办公室，区政府办公室")};
    case SettingKey::Addressees:
        return {
            PaperFactsForm::tr("A&ddressees"), PaperFactsForm::tr("Such as 区质量工作领导小组各成员单位")};
    case SettingKey::MarginTop:
        return {PaperFactsForm::tr("&Top margin"), {}};
    case SettingKey::MarginLeft:
        return {PaperFactsForm::tr("&Left margin"), {}};
    case SettingKey::PageNumbering:
        return {PaperFactsForm::tr("Place of the page n&umbers"), {}};
    case SettingKey::YellowBehind:
    case SettingKey::RedBehind:
    case SettingKey::NearDays:
    case SettingKey::RedNotStartedMonths:
    case SettingKey::RedMissed:
    case SettingKey::SupportingOwe:
    case SettingKey::OfficeName:
    case SettingKey::Profile:
    case SettingKey::ReviewOn:
    case SettingKey::ReviewCountSubmitted:
    case SettingKey::ReviewReasons:
    case SettingKey::SummaryBudget:
    case SettingKey::DueOnWorkingDays:
    case SettingKey::JudgedDeadline:
        break;
    }
    return {};
}

/// settings.red_head_mark
QString nameOf(SettingKey key)
{
    return "settings."_L1 + QString(qd::key(key)).section(u'.', -1);
}

} // namespace

PaperFactsForm::PaperFactsForm(QWidget *parent)
    : QWidget(parent)
    , m_numbers(new QComboBox(this))
    , m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setVerticalSpacing(unit(this));
    for (const PaperLineRule &rule : paperLineRules)
        addLine(rule);
    for (const MarginRule &rule : marginRules)
        addMargin(rule);
    m_numbers->setObjectName(nameOf(SettingKey::PageNumbering));
    for (const PageNumbers each : allOf<PageNumbers>())
        addChoice(m_numbers, each, text(each));
    m_form->addRow(wordsOf(SettingKey::PageNumbering).label, m_numbers);
    connect(m_numbers, &QComboBox::currentIndexChanged, this, &PaperFactsForm::changed);
}

void PaperFactsForm::addLine(const PaperLineRule &rule)
{
    auto *field = new QLineEdit(this);
    const FieldWords words = wordsOf(rule.key);
    field->setObjectName(nameOf(rule.key));
    field->setMaxLength(longestOfficeLine);
    field->setPlaceholderText(words.example);
    field->setMinimumWidth(34 * unit(this)); // as wide as what it holds
    m_form->addRow(words.label, field);
    m_lines.emplace_back(rule.member, field);
    connect(field, &QLineEdit::textChanged, this, &PaperFactsForm::changed);
}

void PaperFactsForm::addMargin(const MarginRule &rule)
{
    auto *box = new QSpinBox(this);
    box->setObjectName(nameOf(rule.key));
    box->setRange(rule.least, rule.most);
    box->setSuffix(tr(" mm"));
    box->setMinimumWidth(10 * unit(this));
    m_form->addRow(wordsOf(rule.key).label, box);
    m_margins.emplace_back(rule.member, box);
    connect(box, &QSpinBox::valueChanged, this, &PaperFactsForm::changed);
}

void PaperFactsForm::addFirst(const QString &label, QWidget *field)
{
    m_form->insertRow(m_first++, label, field);
}

void PaperFactsForm::show(const PaperFacts &facts)
{
    for (const auto &[member, field] : m_lines)
        field->setText(facts.*member);
    for (const auto &[member, box] : m_margins)
        box->setValue(facts.*member);
    setChosen(m_numbers, facts.pageNumbers);
}

PaperFacts PaperFactsForm::shown() const
{
    PaperFacts facts;
    for (const auto &[member, field] : m_lines)
        facts.*member = field->text().trimmed();
    for (const auto &[member, box] : m_margins)
        facts.*member = box->value();
    facts.pageNumbers = chosen<PageNumbers>(m_numbers).value_or(PageNumbers::OfProfile);
    return facts;
}

} // namespace qd
