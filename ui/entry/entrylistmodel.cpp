// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/entrylistmodel.h"

#include "texts/enumtext.h"
#include "ui/common/plaintext.h"
#include "ui/common/roles.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

bool among(const std::vector<EntryRow> &rows, MeasureId measure)
{
    return std::any_of(
        rows.begin(), rows.end(), [&](const EntryRow &row) { return row.measureId == measure; });
}

} // namespace

void EntryListModel::setRows(std::vector<EntryRow> rows)
{
    const bool sharesAny = std::any_of(
        m_rows.begin(), m_rows.end(), [&](const EntryRow &row) { return among(rows, row.measureId); });
    if (!sharesAny) { // another agency: nothing worth keeping
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    for (int i = rowCount() - 1; i >= 0; --i) {
        if (!among(rows, measureAt(i))) {
            beginRemoveRows({}, i, i);
            m_rows.erase(m_rows.begin() + i);
            endRemoveRows();
        }
    }
    for (size_t i = 0; i < rows.size(); ++i) {
        const int at = rowOf(rows[i].measureId);
        const int wanted = static_cast<int>(i);
        if (at < 0) {
            beginInsertRows({}, wanted, wanted);
            m_rows.insert(m_rows.begin() + wanted, rows[i]);
            endInsertRows();
        } else if (at != wanted) { // tasks were reordered
            beginMoveRows({}, at, at, {}, wanted);
            const EntryRow moved = m_rows[static_cast<size_t>(at)];
            m_rows.erase(m_rows.begin() + at);
            m_rows.insert(m_rows.begin() + wanted, moved);
            endMoveRows();
        }
        if (m_rows[i] != rows[i]) {
            m_rows[i] = rows[i];
            Q_EMIT dataChanged(index(wanted), index(wanted));
        }
    }
}

void EntryListModel::setUnsaved(MeasureId measure, bool unsaved)
{
    if (m_unsaved.contains(measure.value) == unsaved)
        return;
    if (unsaved)
        m_unsaved.insert(measure.value);
    else
        m_unsaved.remove(measure.value);
    if (const int row = rowOf(measure); row >= 0)
        Q_EMIT dataChanged(index(row), index(row));
}

int EntryListModel::rowOf(MeasureId measure) const
{
    const auto at = std::find_if(
        m_rows.begin(), m_rows.end(), [&](const EntryRow &row) { return row.measureId == measure; });
    return at == m_rows.end() ? -1 : static_cast<int>(at - m_rows.begin());
}

MeasureId EntryListModel::measureAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[static_cast<size_t>(row)].measureId : MeasureId{};
}

int EntryListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant EntryListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const EntryRow &row = m_rows[static_cast<size_t>(index.row())];
    const bool unsaved = m_unsaved.contains(row.measureId.value);
    const bool back = row.state == ProgressState::Returned;
    const QString state = back && !unsaved ? tr("returned; to be corrected")
        : row.state == ProgressState::Draft && !unsaved ? tr("a draft, not handed in")
        : row.state == ProgressState::Accepted && !unsaved ? tr("reported and accepted")
        : unsaved && row.reported ? tr("reported; not saved: what was typed since")
        : unsaved                                 ? tr("not saved")
        : row.reported                            ? tr("reported")
        : !row.owed                    ? tr("supports; no report is owed")
                                       : tr("not reported yet");
    switch (role) {
    case Qt::DisplayRole:
        return QString(row.number + u' ' + row.text);
    case Qt::ToolTipRole:
        return plainTip(tr("%1\n%2 · %3", "measure, role, state").arg(row.text, text(row.role), state));
    case Qt::AccessibleTextRole:
        return tr("%1 %2, %3, %4", "number, text, role, state")
            .arg(row.number, row.text, text(row.role), state);
    case IdRole:
        return row.measureId.value;
    case ReportedRole:
        return row.reported;
    case UnsavedRole:
        return unsaved;
    case NumberRole:
        return row.number;
    case MutedRole:
        return tr("%1 · %2", "role, state").arg(text(row.role), state);
    default:
        return {};
    }
}

} // namespace qd
