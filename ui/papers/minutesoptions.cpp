// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/minutesoptions.h"

#include "ui/common/labelledfield.h"
#include "ui/common/metrics.h"
#include "ui/common/plaintext.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace qd
{

MinutesOptions::MinutesOptions(QWidget *parent)
    : QWidget(parent)
    , m_lists(new QWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(unit(this));
    add(layout, tr("&Minutes: mark"), u"papers.minutes"_s,
        tr("No minutes; such as 区质量工作领导小组会议纪要"), &PaperFurniture::minutes, longestNumber);
    m_fields.front().second->setToolTip(
        plainTip(tr("With it the report is set as minutes: the mark in red, no red head and no number")));
    auto *lists = new QVBoxLayout(m_lists);
    lists->setContentsMargins(0, 0, 0, 0);
    lists->setSpacing(unit(this));
    add(lists, tr("Present"), u"papers.present"_s, tr("No such line"), &PaperFurniture::present,
        longestNameList);
    add(lists, tr("Excused"), u"papers.excused"_s, tr("No such line"), &PaperFurniture::excused,
        longestNameList);
    add(lists, tr("Attending"), u"papers.attending"_s, tr("No such line"), &PaperFurniture::attending,
        longestNameList);
    layout->addWidget(m_lists);
    settle();
}

void MinutesOptions::add(QBoxLayout *layout, const QString &label, const QString &name,
    const QString &example, QString PaperFurniture::*member, int most)
{
    auto *field = new QLineEdit(this);
    field->setObjectName(name);
    field->setMaxLength(most);
    field->setPlaceholderText(example);
    addLabelled(layout, label, field);
    m_fields.emplace_back(member, field);
    connect(field, &QLineEdit::textEdited, this, [this] {
        settle();
        Q_EMIT typed();
    });
}

void MinutesOptions::settle()
{
    m_lists->setVisible(isWanted());
}

bool MinutesOptions::isWanted() const
{
    return !m_fields.front().second->text().trimmed().isEmpty();
}

void MinutesOptions::show(const PaperFurniture &furniture)
{
    for (const auto &[member, field] : m_fields)
        field->setText(furniture.*member);
    settle();
}

void MinutesOptions::read(PaperFurniture &furniture) const
{
    for (const auto &[member, field] : m_fields)
        furniture.*member = field->text().trimmed();
}

} // namespace qd
