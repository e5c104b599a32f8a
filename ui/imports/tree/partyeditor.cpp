// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/tree/partyeditor.h"

#include "review/namedecisions.h"
#include "review/partyedits.h"
#include "texts/enumtext.h"
#include "ui/common/metrics.h"
#include "ui/common/plaintext.h"
#include "ui/common/choicedelegate.h"
#include "ui/imports/shared/reviewholder.h"
#include "ui/imports/tree/partymodel.h"

#include <QComboBox>
#include <QCompleter>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace qd
{

PartyEditor::PartyEditor(ReviewHolder &holder, QWidget *parent)
    : QWidget(parent)
    , m_holder(holder)
    , m_model(new PartyModel(holder, this))
    , m_table(new QTableView(this))
    , m_name(new QComboBox(this))
    , m_role(new QComboBox(this))
    , m_add(new QPushButton(tr("Add"), this))
    , m_remove(new QPushButton(tr("Remove"), this))
{
    prepareTable();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(unit(this) / 2);
    layout->addWidget(m_table, 1);
    layout->addWidget(buildAdding());

    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const bool any = m_table->selectionModel()->hasSelection();
        m_remove->setEnabled(any);
        Q_EMIT pointed(any ? m_table->currentIndex().row() : -1);
    });
    // Enter opens the role, as a click does
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        const QModelIndex role = index.siblingAtColumn(PartyModel::RoleColumn);
        m_table->setCurrentIndex(role);
        m_table->edit(role);
    });
    auto *del = new QShortcut(QKeySequence::Delete, m_table, nullptr, nullptr, Qt::WidgetShortcut);
    connect(del, &QShortcut::activated, this, &PartyEditor::removeChosen);
    connect(&holder, &ReviewHolder::replaced, this, &PartyEditor::fillNames);
}

void PartyEditor::prepareTable()
{
    m_table->setObjectName(u"import.parties"_s);
    m_table->setAccessibleName(tr("Responsible agencies"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new ChoiceDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::AllEditTriggers);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(unit(this) * 7 / 2);
    m_table->horizontalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(PartyModel::Name, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(PartyModel::RoleColumn, QHeaderView::Fixed);
    m_table->horizontalHeader()->resizeSection(
        PartyModel::RoleColumn, fontMetrics().horizontalAdvance(u'0') * 18);
    m_table->horizontalHeader()->setSectionResizeMode(PartyModel::Why, QHeaderView::Stretch);
    m_table->setMinimumHeight(unit(this) * 8);
    m_table->setToolTip(plainTip(tr("Click a role to change it; Del removes the agency")));
}

QWidget *PartyEditor::buildAdding()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    m_name->setObjectName(u"import.partyName"_s);
    m_name->setAccessibleName(tr("Agency to add"));
    m_name->setEditable(true);
    m_name->setInsertPolicy(QComboBox::NoInsert);
    m_name->lineEdit()->setPlaceholderText(tr("Agency to add"));
    m_name->completer()->setFilterMode(Qt::MatchContains);
    m_name->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_name->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_name->setMinimumContentsLength(8);
    for (QPushButton *button : {m_add, m_remove}) // no wider than its word: the form must fit a small screen
        button->setMaximumWidth(button->fontMetrics().horizontalAdvance(button->text()) + unit(this) * 4);
    for (const Role role : {Role::Lead, Role::Support, Role::Joint, Role::Responsible})
        m_role->addItem(text(role), static_cast<int>(role));
    m_role->setObjectName(u"import.partyRole"_s);
    m_role->setAccessibleName(tr("Role"));
    m_role->setCurrentIndex(1);
    m_add->setObjectName(u"import.addParty"_s);
    m_remove->setObjectName(u"import.removeParty"_s);
    m_remove->setEnabled(false);
    layout->addWidget(m_name, 1);
    layout->addWidget(m_role);
    layout->addWidget(m_add);
    layout->addWidget(m_remove);
    connect(m_add, &QPushButton::clicked, this, &PartyEditor::add);
    connect(m_name->lineEdit(), &QLineEdit::returnPressed, this, &PartyEditor::add);
    connect(m_remove, &QPushButton::clicked, this, &PartyEditor::removeChosen);
    return row;
}

void PartyEditor::begin()
{
    m_table->setFocus();
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, PartyModel::RoleColumn));
    else
        m_name->setFocus();
}

void PartyEditor::setNode(NodeId node)
{
    m_node = node;
    m_model->setNode(node);
    m_remove->setEnabled(false);
}

void PartyEditor::setRegister(const AgencyRegister &agencies)
{
    m_agencies = agencies;
    fillNames();
}

void PartyEditor::fillNames()
{
    QStringList names;
    for (const AgencyDecision &decision : decisions(m_holder.review()))
        names << decision.name;
    for (const Agency *agency : m_agencies.inOrder()) {
        if (!names.contains(agency->shortName))
            names << agency->shortName;
    }
    m_name->clear();
    m_name->addItems(names);
    m_name->setCurrentIndex(-1);
    m_name->clearEditText();
}

void PartyEditor::add()
{
    const QString name = m_name->currentText().trimmed();
    const Agency *known = m_agencies.findByName(name);
    const auto role = static_cast<Role>(m_role->currentData().toInt());
    const bool added = m_holder.edit([&](ImportReview &review) {
        return addParty(review, m_node, name, role, known ? known->id.value : 0);
    });
    if (added) {
        m_name->clearEditText();
        m_table->scrollToBottom();
    }
}

void PartyEditor::removeChosen()
{
    const QModelIndex chosen = m_table->currentIndex();
    if (chosen.isValid())
        m_model->remove(chosen.row());
}

} // namespace qd
