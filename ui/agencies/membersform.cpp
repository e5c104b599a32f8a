// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agencies/membersform.h"

#include "texts/enumtext.h"
#include "ui/agencies/rosterdialog.h"
#include "ui/common/agencybox.h"
#include "ui/common/dayedit.h"
#include "ui/common/ink.h"
#include "ui/common/draggableborders.h"
#include "ui/common/faultmark.h"
#include "ui/common/labelledfield.h"
#include "ui/common/metrics.h"
#include "ui/common/plaintext.h"
#include "ui/common/session.h"
#include "ui/common/spokencell.h"
#include "ui/common/tabledelegate.h"
#include "workspace/agencies/agencyverbs.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

enum MemberColumn { Member, From, Until, Remove, MemberColumnCount };

} // namespace

MembersForm::MembersForm(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_hint(new PlainLabel(this))
    , m_table(new QTableWidget(0, MemberColumnCount, this))
    , m_adding(new QWidget(this))
    , m_addingLine(new QBoxLayout(QBoxLayout::TopToBottom, m_adding))
    , m_member(new AgencyBox(this))
    , m_from(new DayEdit(tr("always"), session.today().year(), this))
    , m_until(new DayEdit(tr("open"), session.today().year(), this))
    , m_add(new QPushButton(tr("&Add"), this))
    , m_paste(new QPushButton(tr("Paste a &list…"), this))
    , m_fault(new PlainLabel(this))
{
    m_hint->setWordWrap(true);
    m_table->setObjectName(u"agencies.members"_s);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setItemDelegate(new TableDelegate(m_table));
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight(this));
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(Member, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(Remove, QHeaderView::ResizeToContents);
    new DraggableBorders(m_table->horizontalHeader()); // owned by the header
    DraggableBorders::setLeast(m_table->horizontalHeader(), 6 * fontMetrics().height());
    for (const int column : {From, Until}) // a day
        m_table->setColumnWidth(column, 11 * fontMetrics().horizontalAdvance(u'0') + 2 * unit(this));
    m_member->setObjectName(u"agencies.member"_s);
    m_from->setObjectName(u"agencies.memberFrom"_s);
    m_until->setObjectName(u"agencies.memberUntil"_s);
    m_add->setObjectName(u"agencies.memberAdd"_s);
    m_paste->setObjectName(u"agencies.memberPaste"_s);
    m_paste->setToolTip(plainTip(tr("Names from the clipboard, one a line or a column from Excel")));
    for (DayEdit *edit : {m_from, m_until}) // a day and the mark of a fault
        edit->setMinimumWidth(11 * fontMetrics().horizontalAdvance(u'0') + 2 * fontMetrics().height());
    m_fault->setObjectName(u"agencies.memberFault"_s);
    m_fault->setWordWrap(true);
    m_addingLine->setContentsMargins(0, 0, 0, 0);
    addLabelled(m_addingLine, tr("Mem&ber"), m_member);
    auto *days = new QHBoxLayout;
    m_addingLine->addLayout(days, 1);
    addLabelled(days, tr("F&rom"), m_from);
    addLabelled(days, tr("&Until"), m_until);
    days->addStretch(1);
    days->addWidget(m_add, 0, Qt::AlignBottom);
    auto *layout = new QVBoxLayout(this);
    const int u = unit(this);
    layout->setContentsMargins(u, u, u, u);
    layout->setSpacing(u);
    auto *top = new QHBoxLayout;
    top->addWidget(m_hint, 1);
    top->addWidget(m_paste);
    layout->addLayout(top);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_adding);
    layout->addWidget(m_fault);
    connect(m_add, &QPushButton::clicked, this, &MembersForm::add);
    connect(m_paste, &QPushButton::clicked, this, &MembersForm::pasteList);
    connect(m_from, &QLineEdit::textChanged, this, &MembersForm::settle);
    connect(m_until, &QLineEdit::textChanged, this, &MembersForm::settle);
    connect(m_member, &AgencyBox::agencyChosen, this, &MembersForm::settle);
    fill();
}

void MembersForm::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool wide = width() >= 28 * fontMetrics().height(); // for the name and both days
    m_addingLine->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void MembersForm::show(AgencyId agency)
{
    m_agency = agency;
    m_member->setAgency({});
    m_from->clear();
    m_until->clear();
    fill();
}

void MembersForm::refresh()
{
    fill();
}

void MembersForm::fill()
{
    const AgencyRegister &agencies = m_session.agencies();
    const bool collective = agencies.isCollective(m_agency);
    m_rows.clear();
    for (const Membership &row : agencies.memberships()) {
        if ((collective ? row.collectiveId : row.agencyId) == m_agency)
            m_rows.push_back(row);
    }
    m_table->setHorizontalHeaderLabels(
        {collective ? tr("Member") : tr("Collective"), tr("From"), tr("Until"), QString()});
    m_table->setRowCount(0);
    m_table->setRowCount(static_cast<int>(m_rows.size()));
    for (int row = 0; row < m_table->rowCount(); ++row)
        fillRow(row, m_rows[static_cast<size_t>(row)]);
    speakCells(m_table);
    const auto today = agencies.membersOn(m_agency, m_session.today()).size();
    m_hint->setText(collective
            ? tr("Printed as the phrase, counted as its members. Members today: %1.").arg(today)
            : m_rows.empty() ? tr("Belongs to no collective. Members are entered on the collective.")
                             : tr("Belongs to these collectives:"));
    const bool editable = collective && !m_session.workspace().isReadOnly();
    for (QWidget *field : std::initializer_list<QWidget *>{m_adding, m_paste, m_fault})
        field->setVisible(editable);
    if (editable)
        m_member->setRegister(agencies, {});
    settle();
}

void MembersForm::fillRow(int row, const Membership &membership)
{
    const AgencyRegister &agencies = m_session.agencies();
    const bool collective = agencies.isCollective(m_agency);
    const Agency *other = agencies.find(collective ? membership.agencyId : membership.collectiveId);
    auto *name = new QTableWidgetItem(other ? other->shortName : QString()); // owned by the table
    name->setToolTip(plainTip(other ? agencies.namesOf(other->id).join(u'\n') : QString())); // where it is cut
    m_table->setItem(row, Member, name);
    if (!collective || m_session.workspace().isReadOnly()) {
        m_table->setItem(row, From, new QTableWidgetItem(membership.fromDate.toString(Qt::ISODate)));
        m_table->setItem(row, Until, new QTableWidgetItem(membership.untilDate.toString(Qt::ISODate)));
        return;
    }
    const int year = m_session.today().year();
    auto *from = new DayEdit(tr("always"), year, m_table);
    auto *until = new DayEdit(tr("open"), year, m_table);
    from->setDay(membership.fromDate);
    until->setDay(membership.untilDate);
    from->setFrame(false);
    until->setFrame(false);
    from->setAccessibleName(tr("%1, from").arg(name->text()));
    until->setAccessibleName(tr("%1, until").arg(name->text()));
    for (DayEdit *edit : {from, until})
        connect(edit, &QLineEdit::editingFinished, this, [this, row] { this->edit(row); });
    m_table->setCellWidget(row, From, from);
    m_table->setCellWidget(row, Until, until);
    auto *out = new QToolButton(m_table);
    out->setText(u"×"_s);
    out->setAutoRaise(true);
    out->setToolTip(
        plainTip(tr("Take %1 out (entered by mistake). A member that leaves gets an end date instead.")
                     .arg(name->text())));
    out->setAccessibleName(tr("Take out"));
    out->setObjectName(u"agencies.memberRemove.%1"_s.arg(row));
    connect(out, &QToolButton::clicked, this, [this, row] { remove(row); });
    m_table->setCellWidget(row, Remove, out);
}

void MembersForm::settle()
{
    QString fault;
    QLineEdit *wrong = nullptr;
    const auto blame = [&](QLineEdit *field, const QString &words) {
        if (wrong)
            return;
        wrong = field;
        fault = words;
    };
    for (DayEdit *edit : {m_from, m_until}) {
        if (!edit->isAcceptable())
            blame(edit, tr("Write days as %1, or leave them empty.").arg(u"2023-03-01"_s));
    }
    if (m_from->day().isValid() && m_until->day().isValid() && m_until->day() < m_from->day())
        blame(m_until, tr("The end is before the beginning."));
    if (m_member->agency().isValid() && m_session.agencies().isCollective(m_member->agency()))
        blame(m_member->lineEdit(), tr("A collective cannot be a member of another."));
    for (QLineEdit *field : std::initializer_list<QLineEdit *>{m_from, m_until, m_member->lineEdit()}) {
        markFault(field, field == wrong ? fault : QString());
    }
    showFault(wrong ? wrong : m_from, m_fault, fault);
    m_add->setEnabled(fault.isEmpty() && m_member->agency().isValid());
}

void MembersForm::add()
{
    Membership row;
    row.collectiveId = m_agency;
    row.agencyId = m_member->agency();
    row.fromDate = m_from->day();
    row.untilDate = m_until->day();
    if (!m_session.accept(addMembership(m_session.workspace(), row)))
        return;
    m_member->setAgency({});
    m_member->setFocus();
    settle();
}

void MembersForm::pasteList()
{
    auto *dialog = new RosterDialog(m_session, m_agency, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MembersForm::edit(int row)
{
    if (static_cast<size_t>(row) >= m_rows.size())
        return;
    const auto *from = qobject_cast<DayEdit *>(m_table->cellWidget(row, From));
    const auto *until = qobject_cast<DayEdit *>(m_table->cellWidget(row, Until));
    if (!from || !until || !from->isAcceptable() || !until->isAcceptable())
        return;
    const Membership &seen = m_rows[static_cast<size_t>(row)];
    Membership changed = seen;
    if (changed.fromDate == from->day() && changed.untilDate == until->day())
        return;
    changed.fromDate = from->day();
    changed.untilDate = until->day();
    m_session.accept(editMembership(m_session.workspace(), seen, changed));
}

void MembersForm::remove(int row)
{
    if (static_cast<size_t>(row) < m_rows.size())
        m_session.accept(deleteMembership(m_session.workspace(), m_rows[static_cast<size_t>(row)].id));
}

} // namespace qd
