// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/doubts/decisionpanel.h"

#include "ui/common/metrics.h"
#include "ui/common/tableview.h"
#include "ui/imports/doubts/decisionmodel.h"
#include "ui/common/choicedelegate.h"

#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace qd
{

DecisionPanel::DecisionPanel(ReviewHolder &holder, QWidget *parent)
    : QWidget(parent)
    , m_model(new DecisionModel(holder, this))
    , m_table(new QTableView(this))
{
    m_table->setObjectName(u"import.agencies"_s);
    m_table->setAccessibleName(tr("Agencies of the plan"));
    m_table->setModel(m_model);
    prepareTable(m_table);
    m_table->setItemDelegate(new ChoiceDelegate(m_table));
    m_table->setEditTriggers(QAbstractItemView::SelectedClicked | QAbstractItemView::DoubleClicked
        | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_table->setSortingEnabled(false); // in the order of the plan
    const int character = fontMetrics().horizontalAdvance(u'国');
    m_table->setColumnWidth(DecisionModel::Name, character * 10);
    m_table->setColumnWidth(DecisionModel::Becomes, character * 10);
    m_table->setColumnWidth(DecisionModel::Basis, character * 11);
    m_table->setColumnWidth(DecisionModel::ShortName, character * 8);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(DecisionModel::FullName, QHeaderView::Stretch);
    m_table->setColumnWidth(DecisionModel::Kind, character * 6);
    m_table->setColumnWidth(DecisionModel::Uses, character * 4);
    m_table->setFrameShape(QFrame::NoFrame);
    connect(m_table, &QTableView::clicked, m_table, [this](const QModelIndex &index) {
        if (index.column() == DecisionModel::Becomes || index.column() == DecisionModel::Kind)
            m_table->edit(index); // one click opens the choice
    });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
}

void DecisionPanel::setRegister(const AgencyRegister &agencies)
{
    m_model->setRegister(agencies);
}

bool DecisionPanel::choose(const QString &name)
{
    const int row = m_model->rowOf(name);
    if (row < 0)
        return false;
    m_table->setFocus();
    m_table->setCurrentIndex(m_model->index(row, DecisionModel::Becomes));
    m_table->scrollTo(m_table->currentIndex());
    return true;
}

} // namespace qd
