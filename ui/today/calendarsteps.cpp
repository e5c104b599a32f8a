// SPDX-License-Identifier: GPL-3.0-or-later
// CalendarPanel: what is done with an entry of the chosen day.
#include "ui/common/dayedit.h"
#include "ui/common/session.h"
#include "ui/today/calendarpanel.h"
#include "workspace/door/rowedits.h"

#include <QListWidget>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{

const CalendarEntry *CalendarPanel::current() const
{
    const auto found = m_days.entries.constFind(m_days.chosen);
    const int row = m_list->currentRow();
    if (found == m_days.entries.constEnd() || row < 0 || row >= static_cast<int>(found->size()))
        return nullptr;
    return &(*found)[static_cast<size_t>(row)];
}

const OfficeDate *CalendarPanel::currentOwn() const
{
    const CalendarEntry *entry = current();
    if (!entry || entry->kind != DateKind::Office)
        return nullptr;
    const auto at = std::find_if(
        m_own.begin(), m_own.end(), [&](const OfficeDate &date) { return date.id == entry->officeId; });
    return at == m_own.end() ? nullptr : &*at;
}

void CalendarPanel::openEntry(const QListWidgetItem *item)
{
    const CalendarEntry *entry = item ? current() : nullptr;
    if (!entry)
        return;
    switch (entry->kind) {
    case DateKind::Deadline:
        Q_EMIT m_session.pageWanted(u"tasks"_s, {{u"measure"_s, entry->measureId.value}});
        return;
    case DateKind::Instruction:
        Q_EMIT m_session.pageWanted(u"supervision"_s, {{u"act"_s, entry->actId.value}});
        return;
    case DateKind::Reporting: {
        const Period period = entry->period; // choosing it lists the day anew
        m_session.choosePeriod(period);
        Q_EMIT m_session.pageWanted(u"entry"_s, {{u"unreportedOnly"_s, true}});
        return;
    }
    case DateKind::Office:
        m_ownText->setFocus();
        m_ownText->selectAll();
        return;
    }
}

/// A deadline moves only by an extension with its reason.
void CalendarPanel::moveTo(QDate day)
{
    const CalendarEntry *entry = current();
    if (!entry || day == m_days.chosen || m_session.workspace().isReadOnly())
        return;
    if (entry->kind == DateKind::Deadline) {
        Q_EMIT m_session.pageWanted(u"supervision"_s,
            {{u"form"_s, u"extension"_s}, {u"measure"_s, entry->measureId.value}, {u"to"_s, day}});
        return;
    }
    const OfficeDate *seen = currentOwn();
    if (!seen)
        return m_session.tell(tr("Only deadlines and dates of the office can be moved here."));
    const OfficeDate old = *seen;
    OfficeDate wanted = old;
    wanted.day = day;
    write(&old, &wanted, tr("The date is moved."));
}

void CalendarPanel::fillOwn()
{
    const OfficeDate *own = currentOwn();
    if (m_ownText->isModified() && !m_ownText->text().trimmed().isEmpty()) {
        if (!m_shown.isValid()) // for a new date: its day is being looked for
            m_ownDay->setDay(m_days.chosen);
        return settle();
    }
    m_shown = own ? own->id : OfficeDateId();
    m_ownDay->setDay(own ? own->day : m_days.chosen);
    m_ownText->setText(own ? own->text : QString());
    settle();
}

void CalendarPanel::settle()
{
    const bool writable = !m_session.workspace().isReadOnly();
    const bool whole = m_ownDay->day().isValid() && !m_ownText->text().trimmed().isEmpty();
    m_add->setEnabled(writable && whole);
    m_change->setEnabled(writable && whole && currentOwn() && currentOwn()->id == m_shown);
    m_remove->setEnabled(writable && currentOwn());
}

void CalendarPanel::addOwn()
{
    const OfficeDate wanted{{}, m_ownDay->day(), m_ownText->text().trimmed()};
    write(nullptr, &wanted, tr("The date is added."));
}

void CalendarPanel::changeOwn()
{
    if (const OfficeDate *own = currentOwn()) {
        const OfficeDate seen = *own;
        const OfficeDate wanted{seen.id, m_ownDay->day(), m_ownText->text().trimmed()};
        write(&seen, &wanted, tr("The date is changed."));
    }
}

void CalendarPanel::removeOwn()
{
    if (const OfficeDate *own = currentOwn()) {
        const OfficeDate seen = *own;
        write(&seen, nullptr, tr("The date is removed."));
    }
}

void CalendarPanel::write(const OfficeDate *seen, const OfficeDate *wanted, const QString &done)
{
    RowEdit<OfficeDate> edit;
    if (seen)
        edit.seen = *seen;
    if (wanted)
        edit.wanted = *wanted;
    if (!m_session.accept(editRows<OfficeDate>(m_session.workspace(), OpKind::EditOfficeDates, {edit})))
        return refreshSoon(); // what was typed stays
    m_ownText->setModified(false);
    if (wanted)
        m_days.chosen = wanted->day; // what was written is seen
    m_session.tellDone(done);
    refreshSoon();
}

} // namespace qd
