// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/drafttreemodel.h"

#include "texts/intaketext.h"
#include "ui/common/roles.h"
#include "ui/intake/draftholder.h"
#include "ui/intake/drafttext.h"

#include <QDataStream>
#include <QFont>
#include <QIODevice>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

// internalId of an index names its parent: 0 the root, else section + 1 in the upper bits, task + 1 in the
// lower.
constexpr int taskBits = 20;

quintptr idOf(int section, int task)
{
    return (static_cast<quintptr>(section + 1) << taskBits) | static_cast<quintptr>(task + 1);
}

QString mimeType()
{
    return u"application/x-qualitydesk-measure"_s;
}

} // namespace

DraftTreeModel::DraftTreeModel(DraftHolder &holder, QObject *parent)
    : QAbstractItemModel(parent)
    , m_holder(holder)
    , m_counts(countsNow())
{
    connect(&holder, &DraftHolder::replaced, this, &DraftTreeModel::rebuild);
    connect(&holder, &DraftHolder::changed, this, &DraftTreeModel::follow);
}

DraftTreeModel::Counts DraftTreeModel::countsNow() const
{
    Counts counts;
    for (const ProposedSection &section : m_holder.draft().proposal().sections) {
        auto &tasks = counts.emplace_back();
        for (const ProposedTask &task : section.tasks)
            tasks.push_back(static_cast<int>(task.measures.size()));
    }
    return counts;
}

void DraftTreeModel::rebuild()
{
    beginResetModel();
    m_counts = countsNow();
    endResetModel();
}

/// The draft has changed somewhere: brings the number of rows in line, then says that what they show may
/// differ. (Rows are places, so it does not matter which row of a task goes when one goes.)
void DraftTreeModel::follow()
{
    const Counts now = countsNow();
    if (now.size() != m_counts.size()) {
        rebuild();
        return;
    }
    for (size_t s = 0; s < now.size(); ++s) {
        const QModelIndex section = index(static_cast<int>(s) + 1, 0);
        const int before = static_cast<int>(m_counts[s].size());
        const int after = static_cast<int>(now[s].size());
        if (after < before) {
            beginRemoveRows(section, after, before - 1);
            m_counts[s].resize(now[s].size());
            endRemoveRows();
        } else if (after > before) {
            beginInsertRows(section, before, after - 1);
            m_counts[s].resize(now[s].size(), 0);
            endInsertRows();
        }
        for (size_t t = 0; t < now[s].size(); ++t)
            followRows(index(static_cast<int>(t), 0, section), m_counts[s][t], now[s][t], &m_counts[s][t]);
        const int tasks = rowCount(section);
        if (tasks > 0)
            Q_EMIT dataChanged(index(0, 0, section), index(tasks - 1, ColumnCount - 1, section));
    }
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void DraftTreeModel::followRows(const QModelIndex &parent, int before, int after, int *held)
{
    if (after < before) {
        beginRemoveRows(parent, after, before - 1);
        *held = after;
        endRemoveRows();
    } else if (after > before) {
        beginInsertRows(parent, before, after - 1);
        *held = after;
        endInsertRows();
    }
    if (after > 0)
        Q_EMIT dataChanged(index(0, 0, parent), index(after - 1, ColumnCount - 1, parent));
}

DraftPlace DraftTreeModel::placeOf(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const quintptr id = index.internalId();
    if (id == 0)
        return {index.row() - 1, -1, -1};
    const int section = static_cast<int>(id >> taskBits) - 1;
    const int task = static_cast<int>(id & ((quintptr(1) << taskBits) - 1)) - 1;
    return task < 0 ? DraftPlace{section, index.row(), -1} : DraftPlace{section, task, index.row()};
}

QModelIndex DraftTreeModel::indexOf(DraftPlace place) const
{
    const auto sections = static_cast<int>(m_counts.size());
    if (place.section >= sections)
        return {};
    if (place.section < 0 || place.task < 0)
        return sections > 0 ? createIndex(place.section + 1, 0, quintptr(0)) : QModelIndex();
    const auto &tasks = m_counts[static_cast<size_t>(place.section)];
    if (static_cast<size_t>(place.task) >= tasks.size())
        return {};
    if (place.measure < 0)
        return createIndex(place.task, 0, idOf(place.section, -1));
    return place.measure < tasks[static_cast<size_t>(place.task)]
        ? createIndex(place.measure, 0, idOf(place.section, place.task))
        : QModelIndex();
}

QModelIndex DraftTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, column, quintptr(0));
    const DraftPlace above = placeOf(parent);
    return createIndex(row, column, idOf(above.section, above.task));
}

QModelIndex DraftTreeModel::parent(const QModelIndex &child) const
{
    const DraftPlace place = placeOf(child);
    if (place.isMeasure())
        return indexOf(place.taskPlace());
    return place.isTask() ? indexOf({place.section, -1, -1}) : QModelIndex();
}

int DraftTreeModel::rowCount(const QModelIndex &parent) const
{
    if (parent.column() > 0 || m_counts.empty())
        return 0;
    if (!parent.isValid())
        return static_cast<int>(m_counts.size()) + 1;
    const DraftPlace place = placeOf(parent);
    if (place.isPlan() || place.isMeasure())
        return 0;
    const auto &tasks = m_counts[static_cast<size_t>(place.section)];
    if (place.isSection())
        return static_cast<int>(tasks.size());
    return tasks[static_cast<size_t>(place.task)];
}

int DraftTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QString DraftTreeModel::display(DraftPlace place, int column) const
{
    const ProposalDraft &draft = m_holder.draft();
    const auto phrase
        = [](const std::optional<Deadline> &deadline) { return deadline ? deadline->phrase : QString(); };
    if (const ProposedMeasure *measure = draft.measure(place)) {
        if (column == Content)
            return measure->text;
        return column == Parties ? partiesText(measure->parties) : phrase(measure->deadline);
    }
    if (const ProposedTask *task = place.isTask() ? draft.task(place) : nullptr) {
        if (column == Content)
            return numbered(task->number, task->title);
        return column == Parties ? partiesText(task->parties) : phrase(task->deadline);
    }
    if (column != Content)
        return {};
    if (const ProposedSection *section = draft.section(place)) {
        const QString name = numbered(section->number, section->title);
        return name.trimmed().isEmpty() ? tr("(section without a heading)") : name;
    }
    const QString &title = draft.proposal().title;
    return title.trimmed().isEmpty() ? tr("(plan without a title)") : title;
}

/// The words that an editor of the content starts with: a name as it is, and none where there is none.
QString DraftTreeModel::edited(DraftPlace place) const
{
    const ProposalDraft &draft = m_holder.draft();
    if (place.isPlan())
        return draft.proposal().title;
    if (const ProposedMeasure *measure = draft.measure(place))
        return measure->text;
    if (const ProposedTask *task = place.isTask() ? draft.task(place) : nullptr)
        return task->title;
    const ProposedSection *section = draft.section(place);
    return section ? section->title : QString();
}

/// By which rule the cell was read; empty where there is nothing to tell.
QString DraftTreeModel::whyOf(DraftPlace place, int column) const
{
    const ProposalDraft &draft = m_holder.draft();
    const ProposedTask *task = place.isTask() ? draft.task(place) : nullptr;
    const ProposedMeasure *measure = draft.measure(place);
    if (!task && !measure)
        return {};
    switch (column) {
    case Content:
        return task && task->rule != ReadingRule::ByHand ? text(task->rule) : QString();
    case Parties:
        return partiesWhy(draft.parties(place));
    case DeadlineColumn:
        if (measure)
            return measure->deadline ? text(measure->deadlineRule) : QString();
        return task->deadline ? text(task->deadlineRule) : QString();
    default:
        return {};
    }
}

QVariant DraftTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const DraftPlace place = placeOf(index);
    switch (role) {
    case Qt::DisplayRole:
        return display(place, index.column());
    case Qt::EditRole:
        return index.column() == Content ? edited(place) : display(place, index.column());
    case Qt::FontRole:
        if (place.isSection() || place.isPlan()) {
            QFont font;
            font.setWeight(QFont::DemiBold);
            return font;
        }
        return {};
    case Qt::ToolTipRole: {
        const QString why = whyOf(place, index.column());
        if (why.isEmpty())
            return {}; // the delegate then shows what was cut off
        const QString words = index.column() == Parties ? why : display(place, index.column());
        const QString rest = index.column() == Parties ? QString() : tr("Why? %1", "the rule").arg(why);
        return QString(u"<p style='white-space:pre-wrap'>"_s + words.toHtmlEscaped() + u"</p><p>"_s
            + rest.toHtmlEscaped() + u"</p>"_s);
    }
    case KindRole:
        return place.isPlan()   ? PlanRow
            : place.isSection() ? SectionRow
            : place.isTask()    ? TaskRow
                                : MeasureRow;
    case MutedRole:
        return index.column() != Content;
    default:
        return {};
    }
}

bool DraftTreeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid())
        return false;
    const DraftPlace place = placeOf(index);
    const QString text = value.toString().trimmed();
    if (index.column() == DeadlineColumn)
        return m_holder.edit([&](ProposalDraft &draft) { return draft.setDeadline(place, text); });
    if (index.column() != Content || text.isEmpty())
        return false;
    return m_holder.edit([&](ProposalDraft &draft) {
        return place.isPlan() ? draft.setTitle(text) : draft.setText(place, text);
    });
}

QVariant DraftTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Content:
        return tr("Tasks and measures");
    case Parties:
        return tr("Responsible agencies");
    case DeadlineColumn:
        return tr("Deadline");
    default:
        return {};
    }
}

Qt::ItemFlags DraftTreeModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const DraftPlace place = placeOf(index);
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (index.column() == Content || (index.column() == DeadlineColumn && place.task >= 0))
        flags |= Qt::ItemIsEditable;
    if (place.isMeasure())
        flags |= Qt::ItemIsDragEnabled;
    if (place.isTask())
        flags |= Qt::ItemIsDropEnabled;
    return flags;
}

QStringList DraftTreeModel::mimeTypes() const
{
    return {mimeType()};
}

QMimeData *DraftTreeModel::mimeData(const QModelIndexList &indexes) const
{
    const DraftPlace place = indexes.isEmpty() ? DraftPlace{} : placeOf(indexes.first());
    if (!place.isMeasure())
        return nullptr;
    QByteArray bytes;
    QDataStream(&bytes, QIODevice::WriteOnly) << place.section << place.task << place.measure;
    auto data = std::make_unique<QMimeData>();
    data->setData(mimeType(), bytes);
    return data.release(); // Qt's interface: the drag owns it
}

bool DraftTreeModel::dropMimeData(
    const QMimeData *data, Qt::DropAction action, int row, int, const QModelIndex &parent)
{
    const DraftPlace to = placeOf(parent);
    if (action != Qt::MoveAction || !data->hasFormat(mimeType()) || !to.isTask())
        return false;
    DraftPlace from;
    QDataStream(data->data(mimeType())) >> from.section >> from.task >> from.measure;
    const int place = row < 0 ? rowCount(parent) : row;
    m_holder.edit([&](ProposalDraft &draft) { return draft.moveMeasure(from, to.taskPlace(), place); });
    return false; // the rows follow the draft; the view must not remove any of its own accord
}

} // namespace qd
