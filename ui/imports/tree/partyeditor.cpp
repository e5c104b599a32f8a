// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/tree/partyeditor.h"

#include "review/namedecisions.h"
#include "review/partyedits.h"
#include "texts/enumtext.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/ink.h"
#include "ui/common/metrics.h"
#include "ui/imports/shared/reviewholder.h"
#include "ui/imports/tree/partylines.h"
#include "ui/imports/tree/partymodel.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace qd
{

PartyEditor::PartyEditor(ReviewHolder &holder, QWidget *parent)
    : QWidget(parent)
    , m_holder(holder)
    , m_model(new PartyModel(holder, this))
    , m_list(new PartyLines(m_model, this))
    , m_name(new QComboBox(this))
    , m_role(new QComboBox(this))
    , m_add(new QPushButton(tr("Add"), this))
    , m_remove(new QPushButton(tr("Remove"), this))
    , m_why(new ElidedLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(unit(this) / 2);
    layout->addWidget(m_list);
    layout->addWidget(buildAdding());

    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const bool any = m_list->selectionModel()->hasSelection();
        m_remove->setEnabled(any);
        showWhy();
        Q_EMIT pointed(any ? m_list->currentIndex().row() : -1);
    });
    connect(m_model, &QAbstractItemModel::dataChanged, this, &PartyEditor::showWhy);
    connect(m_model, &QAbstractItemModel::modelReset, this, &PartyEditor::showWhy);
    connect(m_list, &PartyLines::heightChanged, this, &PartyEditor::heightChanged);
    auto *del = new QShortcut(QKeySequence::Delete, m_list, nullptr, nullptr, Qt::WidgetShortcut);
    connect(del, &QShortcut::activated, this, &PartyEditor::removeChosen);
    connect(&holder, &ReviewHolder::replaced, this, &PartyEditor::fillNames);
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
    m_why->setObjectName(u"import.partyWhy"_s);
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
    layout->addWidget(m_why, 1);
    connect(m_add, &QPushButton::clicked, this, &PartyEditor::add);
    connect(m_name->lineEdit(), &QLineEdit::returnPressed, this, &PartyEditor::add);
    connect(m_remove, &QPushButton::clicked, this, &PartyEditor::removeChosen);
    return row;
}

void PartyEditor::begin()
{
    m_list->setFocus();
    if (m_model->rowCount() > 0)
        m_list->choose(0);
    else
        m_name->setFocus();
}

/// Of the chosen agency; of all when they were read alike.
void PartyEditor::showWhy()
{
    const bool one = m_list->selectionModel()->hasSelection();
    QSet<QString> rules;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (!one || row == m_list->currentIndex().row())
            rules << m_model->index(row, PartyModel::Why).data().toString();
    }
    m_why->setWords(rules.size() == 1 ? tr("Why? %1", "the rule").arg(*rules.begin()) : QString());
    setInk(m_why, Light::None);
}

int PartyEditor::listBottom() const
{
    return m_list->geometry().bottom();
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
        m_list->scrollToBottom();
    }
}

void PartyEditor::removeChosen()
{
    const QModelIndex chosen = m_list->currentIndex();
    if (chosen.isValid())
        m_model->remove(chosen.row());
}

} // namespace qd
