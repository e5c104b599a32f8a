// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/source/partbar.h"

#include "ui/common/metrics.h"
#include "ui/common/plaintext.h"
#include "ui/imports/shared/reviewholder.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace qd
{

PartBar::PartBar(ReviewHolder &holder, QWidget *parent)
    : QWidget(parent)
    , m_holder(holder)
    , m_words(new PlainLabel(this))
    , m_parts(new QComboBox(this))
{
    m_words->setObjectName(u"import.partWords"_s);
    m_words->setBuddy(m_parts);
    m_parts->setObjectName(u"import.parts"_s);
    m_parts->setAccessibleName(tr("Document of the file"));
    m_parts->setToolTip(plainTip(tr("Another document of this file is read instead")));
    m_parts->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_parts->setMinimumContentsLength(20);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(unit(this));
    layout->addWidget(m_words);
    layout->addWidget(m_parts, 1);
    connect(m_parts, &QComboBox::activated, this, [this](int part) {
        Q_EMIT partChosen(part);
    });
    connect(&holder, &ReviewHolder::replaced, this, &PartBar::fill);
    hide();
}

void PartBar::fill()
{
    const Proposal &proposal = m_holder.review().proposal();
    m_parts->clear();
    for (const PlanPart &part : proposal.parts) {
        const QString title = part.title.isEmpty() ? tr("(no title)") : part.title;
        m_parts->addItem(part.annotations > 0
                ? tr("%1 (agencies named for %2)", "title, number of tasks").arg(title).arg(part.annotations)
                : tr("%1 (no agencies named)", "title").arg(title));
    }
    const auto taken = std::find_if(
        proposal.parts.begin(), proposal.parts.end(), [](const PlanPart &part) { return part.taken; });
    m_parts->setCurrentIndex(static_cast<int>(taken - proposal.parts.begin()));
    m_words->setText(tr("This file holds %1 documents:").arg(proposal.parts.size()));
    setVisible(proposal.parts.size() > 1);
}

} // namespace qd
