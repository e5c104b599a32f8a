// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agencies/rostertable.h"

#include "texts/enumtext.h"
#include "ui/common/enumbox.h"
#include "ui/common/metrics.h"
#include "ui/common/plaintext.h"
#include "ui/common/session.h"
#include "ui/common/spokencell.h"
#include "ui/common/tabledelegate.h"

#include <QHeaderView>
#include <QScopedValueRollback>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

enum Column { NameColumn, ResultColumn, FirstField };

constexpr std::array allFields{
    RosterField::FullName, RosterField::Liaison, RosterField::Phone, RosterField::Leader};

/// A line that stays as it was, seen again: the same name with the same finding.
bool isSame(const RosterLine &a, const RosterLine &b)
{
    return a.row.name == b.row.name && a.finding == b.finding && a.agency == b.agency;
}

void carryOver(RosterLine &line, const RosterLine &before)
{
    line.choice = before.choice;
    for (RosterChange &change : line.changes) {
        const auto same = std::find_if(
            before.changes.begin(), before.changes.end(), [&](const RosterChange &old) {
                return old.field == change.field && old.before == change.before && old.after == change.after;
            });
        if (same != before.changes.end())
            change.wanted = same->wanted;
    }
}

} // namespace

RosterTable::RosterTable(Session &session, QWidget *parent)
    : QTableWidget(0, FirstField, parent)
    , m_session(session)
{
    setAccessibleName(tr("What the list brings"));
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new TableDelegate(this));
    setWordWrap(false);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(qd::rowHeight(this));
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setHighlightSections(false);
    connect(this, &QTableWidget::itemChanged, this, &RosterTable::ticked);
}

void RosterTable::setLines(std::vector<RosterLine> lines, const RosterTarget &target)
{
    for (RosterLine &line : lines) {
        const auto before = std::find_if(
            m_lines.begin(), m_lines.end(), [&](const RosterLine &old) { return isSame(old, line); });
        if (before != m_lines.end())
            carryOver(line, *before);
    }
    m_lines = std::move(lines);
    m_target = target;
    fill();
}

int RosterTable::openQuestions() const
{
    return static_cast<int>(std::count_if(m_lines.begin(), m_lines.end(), [](const RosterLine &line) {
        return line.finding == RosterFinding::Similar && line.choice == RosterChoice::LeaveOut;
    }));
}

void RosterTable::takeAllAsKnown()
{
    for (RosterLine &line : m_lines) {
        if (line.finding == RosterFinding::Similar && line.choice == RosterChoice::LeaveOut)
            line.choice = RosterChoice::AsKnown;
    }
    fill();
    Q_EMIT answered();
}

void RosterTable::fill()
{
    const QScopedValueRollback guard(m_filling, true);
    m_fields.clear();
    for (const RosterField field : allFields) {
        if (std::any_of(m_lines.begin(), m_lines.end(),
                [field](const RosterLine &line) { return !valueIn(line.row, field).isEmpty(); }))
            m_fields.push_back(field);
    }
    QStringList titles{tr("In the list"), tr("What it is")};
    for (const RosterField field : m_fields) {
        titles << (field == RosterField::FullName ? tr("Full name")
                : field == RosterField::Liaison   ? tr("Liaison officer")
                : field == RosterField::Phone     ? tr("Phone")
                                                  : tr("Supervising leader"));
    }
    setRowCount(0); // the boxes of the lines before go
    setColumnCount(static_cast<int>(titles.size()));
    setHorizontalHeaderLabels(titles);
    setRowCount(static_cast<int>(m_lines.size()));
    const int em = fontMetrics().height();
    for (int column = 0; column < columnCount(); ++column)
        setColumnWidth(column, (column == NameColumn ? 10 : column == ResultColumn ? 13 : 7) * em);
    for (int row = 0; row < rowCount(); ++row)
        fillLine(row);
    speakCells(this);
}

bool RosterTable::brings(const RosterLine &line) const
{
    return allows(line, RosterChoice::AsNew)
        || (line.finding == RosterFinding::Known
            && ((m_target.collective.isValid() && !isMember(m_session.agencies(), line, m_target))
                || !line.changes.empty()));
}

void RosterTable::fillLine(int row)
{
    const RosterLine &line = m_lines[static_cast<size_t>(row)];
    setText(row, NameColumn, line.row.name.isEmpty() ? line.row.typed : line.row.name);
    item(row, NameColumn)->setToolTip(plainTip(tr("Line %1: %2").arg(line.row.line).arg(line.row.typed)));
    if (line.finding == RosterFinding::Similar) {
        setText(row, ResultColumn, QString());
        addQuestion(row);
    } else {
        setText(row, ResultColumn, resultOf(line));
        if (brings(line)) {
            item(row, NameColumn)->setFlags(item(row, NameColumn)->flags() | Qt::ItemIsUserCheckable);
            item(row, NameColumn)
                ->setCheckState(line.choice == RosterChoice::LeaveOut ? Qt::Unchecked : Qt::Checked);
        }
    }
    for (size_t i = 0; i < m_fields.size(); ++i) {
        const int column = FirstField + static_cast<int>(i);
        const auto change = std::find_if(line.changes.begin(), line.changes.end(),
            [&](const RosterChange &one) { return one.field == m_fields[i]; });
        const bool asked = change != line.changes.end() && line.choice != RosterChoice::AsNew;
        setText(row, column,
            asked && !change->before.isEmpty() ? tr("%1 → %2").arg(change->before, change->after)
                                               : valueIn(line.row, m_fields[i]));
        if (asked && line.choice == RosterChoice::AsKnown) {
            item(row, column)->setFlags(item(row, column)->flags() | Qt::ItemIsUserCheckable);
            item(row, column)->setCheckState(change->wanted ? Qt::Checked : Qt::Unchecked);
        }
    }
}

void RosterTable::setText(int row, int column, const QString &text)
{
    auto *cell = new QTableWidgetItem(text); // owned by the table
    cell->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    setItem(row, column, cell);
}

void RosterTable::addQuestion(int row)
{
    const RosterLine &line = m_lines[static_cast<size_t>(row)];
    const Agency *like = m_session.agencies().find(line.agency);
    const QString name = like ? like->shortName : QString();
    auto *box = new QComboBox(this);
    box->setObjectName(u"agencies.rosterQuestion.%1"_s.arg(row));
    box->setAccessibleName(tr("What %1 is").arg(line.row.name));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    addChoice(box, RosterChoice::LeaveOut, tr("▲ Like %1: please choose").arg(name));
    addChoice(box, RosterChoice::AsKnown, tr("It is %1").arg(name));
    addChoice(box, RosterChoice::AsNew, tr("Another agency: new"));
    box->setToolTip(plainTip(
        tr("%1 and %2 are alike. Taken for the same, the name of the list becomes another name of it.")
            .arg(line.row.name, m_session.agencies().namesOf(line.agency).join(u'、'))));
    setChosen(box, line.choice);
    setCellWidget(row, ResultColumn, box);
    connect(box, &QComboBox::activated, this, [this, row, box] {
        m_lines[static_cast<size_t>(row)].choice = chosen<RosterChoice>(box).value_or(RosterChoice::LeaveOut);
        QMetaObject::invokeMethod(
            this, [this, row] { take(row); }, Qt::QueuedConnection); // the box goes
    });
}

void RosterTable::take(int row)
{
    fill();
    if (QWidget *box = cellWidget(row, ResultColumn))
        box->setFocus();
    Q_EMIT answered();
}

QString RosterTable::resultOf(const RosterLine &line) const
{
    const AgencyRegister &agencies = m_session.agencies();
    const Agency *agency = agencies.find(line.agency);
    const QString name = agency ? agency->shortName : QString();
    switch (line.finding) {
    case RosterFinding::New:
        return m_target.collective.isValid() ? tr("New: %1, joins").arg(text(line.kind))
                                             : tr("New: %1").arg(text(line.kind));
    case RosterFinding::Known:
        if (isMember(agencies, line, m_target))
            return tr("Already a member");
        if (m_target.collective.isValid())
            return name == line.row.name ? tr("Known, joins") : tr("Known: %1, joins").arg(name);
        return name == line.row.name ? tr("Known") : tr("Known: %1").arg(name);
    case RosterFinding::Similar:
        return {};
    case RosterFinding::Unlike:
        return tr("▲ Like no agency: tick to enter it all the same");
    case RosterFinding::Collective:
        return tr("▲ A collective, cannot be a member");
    case RosterFinding::Repeated:
        return tr("The same as line %1").arg(line.before);
    case RosterFinding::TwoNames:
        return tr("▲ Full and short name are two agencies");
    case RosterFinding::Several:
        return tr("▲ Several agencies: one a line, please");
    case RosterFinding::Nameless:
        return tr("▲ No name of an agency");
    }
    return {};
}

void RosterTable::ticked(const QTableWidgetItem *item)
{
    if (m_filling || !item || !(item->flags() & Qt::ItemIsUserCheckable))
        return;
    RosterLine &line = m_lines[static_cast<size_t>(item->row())];
    const bool on = item->checkState() == Qt::Checked;
    if (item->column() == NameColumn) {
        line.choice = !on                          ? RosterChoice::LeaveOut
            : line.finding == RosterFinding::Known ? RosterChoice::AsKnown
                                                   : RosterChoice::AsNew;
    } else {
        const RosterField field = m_fields[static_cast<size_t>(item->column() - FirstField)];
        for (RosterChange &change : line.changes) {
            if (change.field == field)
                change.wanted = on;
        }
    }
    Q_EMIT answered();
}

} // namespace qd
