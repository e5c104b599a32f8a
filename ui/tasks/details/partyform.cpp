// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/details/partyform.h"

#include "ui/common/agencybox.h"
#include "ui/common/dayedit.h"
#include "ui/common/enumbox.h"
#include "ui/common/metrics.h"
#include "ui/common/plaintext.h"
#include "ui/common/session.h"
#include "ui/common/tabledelegate.h"
#include "workspace/tasks/partyverbs.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QToolButton>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

/// A wheel turned over the list scrolls it and never changes a role.
class RoleBox final : public QComboBox
{
public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

QComboBox *roleBox(QWidget *parent)
{
    auto *box = new RoleBox(parent);
    addChoices<Role>(box);
    box->setAccessibleName(PartyForm::tr("Role"));
    return box;
}

QToolButton *smallButton(const QString &sign, const QString &tip, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setText(sign);
    button->setToolTip(plainTip(tip));
    button->setAccessibleName(tip);
    button->setAutoRaise(true);
    return button;
}

} // namespace

PartyForm::PartyForm(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_note(new PlainLabel(this))
    , m_own(new QPushButton(this))
    , m_table(new QTableWidget(0, 3, this))
    , m_agency(new AgencyBox(this))
    , m_role(roleBox(this))
    , m_add(new QPushButton(tr("Add"), this))
    , m_duties(new QPushButton(tr("Who reports on which measure…"), this))
    , m_from(new DayEdit(tr("empty: corrected"), session.day().year(), this))
{
    m_note->setWordWrap(true);
    m_own->setObjectName(u"tasks.ownParties"_s);
    m_table->setObjectName(u"tasks.parties"_s);
    m_table->setHorizontalHeaderLabels({tr("Agency"), tr("Role"), QString()});
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (const int column : {1, 2})
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Fixed);
    m_table->setColumnWidth(1, m_role->sizeHint().width());
    m_table->setColumnWidth(2, 6 * fontMetrics().height());
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight(this));
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setItemDelegate(new TableDelegate(m_table));
    m_table->setWordWrap(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_agency->setObjectName(u"tasks.partyAgency"_s);
    m_agency->setAccessibleName(tr("Agency to add"));
    m_role->setObjectName(u"tasks.partyRole"_s);
    m_add->setObjectName(u"tasks.partyAdd"_s);
    m_duties->setObjectName(u"tasks.dutiesButton"_s);

    auto *head = new QHBoxLayout;
    head->addWidget(m_note, 1);
    head->addWidget(m_own);
    auto *adding = new QHBoxLayout;
    adding->addWidget(m_agency, 1);
    adding->addWidget(m_role);
    adding->addWidget(m_add);
    auto *layout = new QVBoxLayout(this);
    const int u = unit(this);
    layout->setContentsMargins(u, u, u, u);
    layout->setSpacing(u);
    layout->addLayout(head);
    layout->addWidget(m_table, 1);
    layout->addLayout(adding);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_duties);
    foot->addStretch(1);
    foot->addWidget(new PlainLabel(tr("Changes hold from"), this));
    foot->addWidget(m_from);
    m_from->setObjectName(u"tasks.partiesFrom"_s);
    m_from->setAccessibleName(tr("Changes hold from"));
    layout->addLayout(foot);

    connect(m_add, &QPushButton::clicked, this, &PartyForm::add);
    connect(m_own, &QPushButton::clicked, this, &PartyForm::toggleOwn);
    connect(m_duties, &QPushButton::clicked, this, &PartyForm::dutyGridWanted);
    show({}, {});
}

void PartyForm::show(TaskId task, MeasureId measure)
{
    if (task != m_task || measure != m_measure)
        m_from->clear(); // a day is chosen for what is shown, not for the next
    m_task = task;
    m_measure = measure;
    m_from->setYear(m_session.book().plan().year);
    m_agency->setRegister(m_session.agencies(), {});
    fill();
}

bool PartyForm::isInherited() const
{
    return m_measure.isValid() && m_session.book().ownPartiesOf(m_measure, endOfTime).empty();
}

PartyForm::Parties PartyForm::shown() const
{
    Parties parties;
    const PlanBook &book = m_session.book();
    const auto rows = m_measure.isValid() ? book.partiesOn(m_measure, endOfTime) : book.partiesOf(m_task, endOfTime);
    for (const Party *party : rows)
        parties.push_back({party->agencyId, party->role, party->printedName, party->openEnded});
    return parties;
}

void PartyForm::fill()
{
    const Parties parties = shown();
    const bool writable = m_task.isValid() && !m_session.workspace().isReadOnly();
    const bool editable = writable && !isInherited();
    m_table->setRowCount(0);
    m_table->setRowCount(static_cast<int>(parties.size()));
    for (int row = 0; row < m_table->rowCount(); ++row)
        fillRow(row, parties[static_cast<size_t>(row)]);
    m_note->setVisible(m_measure.isValid());
    m_note->setText(isInherited() ? tr("As the task. Give this measure its own agencies if they differ.")
                                  : tr("This measure has its own agencies."));
    m_own->setVisible(m_measure.isValid());
    m_own->setText(isInherited() ? tr("Give it its own") : tr("As the task"));
    m_own->setEnabled(writable);
    for (QWidget *field : std::initializer_list<QWidget *>{m_agency, m_role, m_add, m_from})
        field->setEnabled(editable);
    if (!parties.empty()) {
        const bool lead = parties.front().role == Role::Lead;
        m_role->setCurrentIndex(static_cast<int>(lead ? Role::Support : parties.back().role));
    }
    m_duties->setVisible(m_task.isValid());
    m_duties->setEnabled(
        m_session.book().measuresOf(m_task).size() > 1 && !m_session.book().partiesOf(m_task, endOfTime).empty());
}

void PartyForm::fillRow(int row, const PartyInput &party)
{
    const Agency *agency = m_session.agencies().find(party.agencyId);
    QString name = agency ? agency->shortName : party.printedName;
    if (party.openEnded)
        name = tr("%1 and others").arg(name);
    auto *item = new QTableWidgetItem(name); // owned by the table
    if (agency && !party.printedName.isEmpty() && party.printedName != agency->shortName)
        item->setToolTip(plainTip(tr("Printed as %1").arg(party.printedName)));
    else if (agency)
        item->setToolTip(plainTip(agency->fullName));
    m_table->setItem(row, 0, item);
    const bool editable = !isInherited() && !m_session.workspace().isReadOnly();
    auto *role = roleBox(m_table);
    setChosen(role, party.role);
    role->setEnabled(editable);
    connect(role, &QComboBox::activated, this,
        [this, role, row] { changeRole(row, chosen<Role>(role).value_or(Role::Lead)); });
    m_table->setCellWidget(row, 1, role);
    auto *tools = new QWidget(m_table);
    auto *layout = new QHBoxLayout(tools);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *up = smallButton(u"↑"_s, tr("Earlier in the printed order"), tools);
    auto *down = smallButton(u"↓"_s, tr("Later in the printed order"), tools);
    auto *out = smallButton(u"×"_s, tr("Take out %1").arg(name), tools);
    out->setObjectName(u"tasks.partyRemove.%1"_s.arg(row));
    up->setEnabled(editable && row > 0);
    down->setEnabled(editable && row + 1 < m_table->rowCount());
    out->setEnabled(editable);
    connect(up, &QToolButton::clicked, this, [this, row] { moveRow(row, -1); });
    connect(down, &QToolButton::clicked, this, [this, row] { moveRow(row, 1); });
    connect(out, &QToolButton::clicked, this, [this, row] { removeRow(row); });
    for (QToolButton *button : {up, down, out})
        layout->addWidget(button);
    m_table->setCellWidget(row, 2, tools);
}

bool PartyForm::write(const Parties &parties)
{
    const Parties seen = isInherited() ? Parties{} : shown();
    return m_session.accept(setParties(m_session.workspace(), m_task, m_measure, seen, parties, m_from->day()));
}

void PartyForm::add()
{
    const AgencyId agency = m_agency->agency();
    if (!agency.isValid())
        return m_agency->setFocus();
    Parties parties = shown();
    parties.push_back({agency, chosen<Role>(m_role).value_or(Role::Lead), {}, false});
    if (write(parties))
        m_agency->setFocus();
}

void PartyForm::removeRow(int row)
{
    Parties parties = shown();
    if (static_cast<size_t>(row) < parties.size()) {
        parties.erase(parties.begin() + row);
        write(parties);
    }
}

void PartyForm::moveRow(int row, int by)
{
    Parties parties = shown();
    const auto from = static_cast<size_t>(row);
    const auto to = static_cast<size_t>(row + by);
    if (from < parties.size() && to < parties.size()) {
        std::swap(parties[from], parties[to]);
        write(parties);
    }
}

void PartyForm::changeRole(int row, Role role)
{
    Parties parties = shown();
    const auto at = static_cast<size_t>(row);
    if (at < parties.size() && parties[at].role != role) {
        parties[at].role = role;
        write(parties);
    }
}

void PartyForm::toggleOwn()
{
    write(isInherited() ? shown() : Parties{});
}

void PartyForm::focusFirst()
{
    if (QWidget *role = m_table->cellWidget(0, 1); role && role->isEnabled())
        role->setFocus(Qt::OtherFocusReason);
    else if (m_own->isVisible())
        m_own->setFocus(Qt::OtherFocusReason);
    else
        m_agency->setFocus(Qt::OtherFocusReason);
}

} // namespace qd
