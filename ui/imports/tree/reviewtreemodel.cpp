// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/tree/reviewtreemodel.h"

#include "domain/proposal/proposalparts.h"
#include "review/measureedits.h"
#include "review/partyedits.h"
#include "review/planedits.h"
#include "texts/intaketext.h"
#include "ui/common/plaintext.h"
#include "ui/common/roles.h"
#include "ui/common/spokencell.h"
#include "ui/imports/shared/reviewholder.h"
#include "ui/imports/shared/reviewwords.h"

#include <QDataStream>
#include <QFont>
#include <QIODevice>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

QString mimeType()
{
    return u"application/x-qualitydesk-measure"_s;
}

} // namespace

ReviewTreeModel::ReviewTreeModel(ReviewHolder &holder, QObject *parent)
    : QAbstractItemModel(parent)
    , m_holder(holder)
    , m_rows(holder.review().proposal())
{
    connect(&holder, &ReviewHolder::replaced, this, &ReviewTreeModel::rebuild);
    connect(&holder, &ReviewHolder::changed, this, &ReviewTreeModel::follow);
}

bool ReviewTreeModel::hasDeadlines() const
{
    for (const ProposedSection &section : m_holder.review().proposal().sections) {
        for (const ProposedTask &task : section.tasks) {
            const auto dated = [](const ProposedMeasure &measure) { return measure.deadline.has_value(); };
            if (task.deadline || std::any_of(task.measures.begin(), task.measures.end(), dated))
                return true;
        }
    }
    return false;
}

void ReviewTreeModel::rebuild()
{
    beginResetModel();
    m_rows = NodeRows(m_holder.review().proposal());
    endResetModel();
}

/// The review has changed somewhere: what is gone goes, what came or moved gets its place, then it is said
/// that what the rows show may differ.
void ReviewTreeModel::follow()
{
    const NodeRows now(m_holder.review().proposal());
    if ((now.count({}) > 0) != (m_rows.count({}) > 0)) {
        rebuild(); // the row of the plan comes or goes with the sections
        return;
    }
    removeGone({}, now);
    place({}, now);
    Q_EMIT dataChanged(index(0, 0), index(0, ColumnCount - 1));
    tellOfData({});
}

void ReviewTreeModel::removeGone(NodeId parent, const NodeRows &now)
{
    for (int last = m_rows.count(parent) - 1; last >= 0; --last) {
        const std::vector<NodeId> held = m_rows.children.value(parent);
        const auto stays = [&](int at) { return now.contains(held[static_cast<size_t>(at)]); };
        if (stays(last)) {
            removeGone(held[static_cast<size_t>(last)], now);
            continue;
        }
        int first = last;
        while (first > 0 && !stays(first - 1))
            --first;
        beginRemoveRows(indexOfParent(parent), first + firstRow(parent), last + firstRow(parent));
        auto &rows = m_rows.children[parent];
        for (int at = first; at <= last; ++at)
            m_rows.forget(held[static_cast<size_t>(at)]);
        rows.erase(rows.begin() + first, rows.begin() + last + 1);
        endRemoveRows();
        last = first;
    }
}

void ReviewTreeModel::place(NodeId parent, const NodeRows &now)
{
    const std::vector<NodeId> wanted = now.children.value(parent);
    for (size_t i = 0; i < wanted.size(); ++i) {
        const auto &held = m_rows.children[parent];
        if (i < held.size() && held[i] == wanted[i])
            continue;
        const int at = static_cast<int>(i);
        if (m_rows.contains(wanted[i])) {
            moveHere(wanted[i], parent, at);
            continue;
        }
        size_t end = i + 1;
        while (end < wanted.size() && !m_rows.contains(wanted[end]))
            ++end;
        beginInsertRows(
            indexOfParent(parent), at + firstRow(parent), static_cast<int>(end) - 1 + firstRow(parent));
        auto &rows = m_rows.children[parent];
        rows.insert(rows.begin() + at, wanted.begin() + at, wanted.begin() + static_cast<int>(end));
        for (size_t each = i; each < end; ++each)
            m_rows.parents.insert(wanted[each], parent);
        endInsertRows();
        i = end - 1;
    }
    for (const NodeId child : wanted)
        place(child, now);
}

void ReviewTreeModel::moveHere(NodeId node, NodeId parent, int place)
{
    const NodeId from = m_rows.parents.value(node);
    const int at = m_rows.rowOf(node);
    beginMoveRows(indexOfParent(from), at + firstRow(from), at + firstRow(from), indexOfParent(parent),
        place + firstRow(parent));
    auto &before = m_rows.children[from];
    before.erase(before.begin() + at);
    auto &after = m_rows.children[parent];
    after.insert(after.begin() + place, node);
    m_rows.parents.insert(node, parent);
    endMoveRows();
}

void ReviewTreeModel::tellOfData(NodeId parent)
{
    const int count = m_rows.count(parent);
    if (count == 0)
        return;
    const QModelIndex above = indexOfParent(parent);
    const int first = firstRow(parent);
    Q_EMIT dataChanged(index(first, 0, above), index(first + count - 1, ColumnCount - 1, above));
    for (int row = 0; row < count; ++row)
        tellOfData(m_rows.at(parent, row));
}

NodeId ReviewTreeModel::nodeOf(const QModelIndex &index) const
{
    const NodeId parent{static_cast<qint64>(index.internalId())};
    return index.isValid() ? m_rows.at(parent, index.row() - firstRow(parent)) : NodeId{};
}

/// The internal id of an index is the node it stands under.
QModelIndex ReviewTreeModel::indexOf(NodeId node) const
{
    if (!node.isValid())
        return m_rows.count({}) > 0 ? createIndex(0, 0, quintptr(0)) : QModelIndex();
    if (!m_rows.contains(node))
        return {};
    const NodeId parent = m_rows.parents.value(node);
    return createIndex(m_rows.rowOf(node) + firstRow(parent), 0, static_cast<quintptr>(parent.value));
}

QModelIndex ReviewTreeModel::indexOfParent(NodeId parent) const
{
    return parent.isValid() ? indexOf(parent) : QModelIndex();
}

QModelIndex ReviewTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, static_cast<quintptr>(nodeOf(parent).value));
}

QModelIndex ReviewTreeModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexOfParent(NodeId{static_cast<qint64>(child.internalId())}) : QModelIndex();
}

int ReviewTreeModel::rowCount(const QModelIndex &parent) const
{
    if (parent.column() > 0)
        return 0;
    const NodeId node = nodeOf(parent);
    if (parent.isValid() && !node.isValid())
        return 0; // the row of the plan
    const int count = m_rows.count(node);
    return count > 0 ? count + firstRow(node) : 0;
}

int ReviewTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QString ReviewTreeModel::display(NodeId node, int column) const
{
    const ImportReview &review = m_holder.review();
    const auto phrase
        = [](const std::optional<Deadline> &deadline) { return deadline ? deadline->phrase : QString(); };
    if (const ProposedMeasure *measure = review.measure(node)) {
        if (column == Content)
            return measure->text;
        return column == Parties ? partiesText(measure->parties) : phrase(measure->deadline);
    }
    if (const ProposedTask *task = review.placeOf(node).isTask() ? review.task(node) : nullptr) {
        if (column == Content)
            return numbered(task->number, task->title);
        return column == Parties ? partiesText(task->parties) : phrase(task->deadline);
    }
    if (column != Content)
        return {};
    if (const ProposedSection *section = review.section(node)) {
        const QString name = numbered(section->number, section->title);
        const QString words = name.trimmed().isEmpty() ? tr("(section without a heading)") : name;
        const int part = partNumberOf(review.proposal(), *section);
        return part > 0 ? tr("Plan %1 · %2", "number, section").arg(part).arg(words) : words;
    }
    const QString &title = review.proposal().title;
    return title.trimmed().isEmpty() ? tr("(plan without a title)") : title;
}

/// The words that an editor of the content starts with: a name as it is, and none where there is none.
QString ReviewTreeModel::edited(NodeId node) const
{
    const ImportReview &review = m_holder.review();
    if (!node.isValid())
        return review.proposal().title;
    if (const ProposedMeasure *measure = review.measure(node))
        return measure->text;
    if (const ProposedTask *task = review.placeOf(node).isTask() ? review.task(node) : nullptr)
        return task->title;
    const ProposedSection *section = review.section(node);
    return section ? section->title : QString();
}

/// By which rule the cell was read; empty where there is nothing to tell.
QString ReviewTreeModel::whyOf(NodeId node, int column) const
{
    const ImportReview &review = m_holder.review();
    const ProposedTask *task = review.placeOf(node).isTask() ? review.task(node) : nullptr;
    const ProposedMeasure *measure = review.measure(node);
    if (!task && !measure)
        return {};
    switch (column) {
    case Content:
        return task && task->rule != ReadingRule::ByHand ? text(task->rule) : QString();
    case Parties:
        return partiesWhy(parties(review, node));
    case DeadlineColumn:
        if (measure)
            return measure->deadline ? text(measure->deadlineRule) : QString();
        return task->deadline ? text(task->deadlineRule) : QString();
    default:
        return {};
    }
}

/// Of several plans the one a section stands in, below its own words.
QVariant ReviewTreeModel::partTip(NodeId node) const
{
    const ImportReview &review = m_holder.review();
    const QString part = partOf(review.proposal(), *review.section(node));
    return part.isEmpty() ? QVariant() : plainTip(display(node, Content) + u'\n' + part);
}

QVariant ReviewTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const NodeId node = nodeOf(index);
    const NodePlace place = m_holder.review().placeOf(node);
    switch (role) {
    case Qt::DisplayRole:
        return display(node, index.column());
    case Qt::EditRole:
        return index.column() == Content ? edited(node) : display(node, index.column());
    case Qt::FontRole:
        if (place.isSection() || place.isPlan()) {
            QFont font;
            font.setWeight(QFont::DemiBold);
            return font;
        }
        return {};
    case Qt::ToolTipRole: {
        if (place.isSection())
            return partTip(node);
        const QString why = whyOf(node, index.column());
        if (why.isEmpty())
            return {}; // the delegate then shows what was cut off
        const QString words = index.column() == Parties ? why : display(node, index.column());
        const QString rest = index.column() == Parties ? QString() : tr("Why? %1", "the rule").arg(why);
        return QString(u"<p style='white-space:pre-wrap'>"_s + words.toHtmlEscaped() + u"</p><p>"_s
            + rest.toHtmlEscaped() + u"</p>"_s);
    }
    case Qt::AccessibleTextRole: // plan and sections stand over all columns
        return place.isSection() || place.isPlan() ? display(node, index.column()) : spokenCell(index);
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

bool ReviewTreeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid())
        return false;
    const NodeId node = nodeOf(index);
    const QString text = value.toString().trimmed();
    if (index.column() == DeadlineColumn)
        return m_holder.edit([&](ImportReview &review) { return setDeadline(review, node, text); });
    if (index.column() != Content || text.isEmpty())
        return false;
    return m_holder.edit([&](ImportReview &review) {
        return node.isValid() ? setText(review, node, text) : setTitle(review, text);
    });
}

QVariant ReviewTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
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

Qt::ItemFlags ReviewTreeModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const NodePlace place = m_holder.review().placeOf(nodeOf(index));
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (index.column() == Content || (index.column() == DeadlineColumn && place.task >= 0))
        flags |= Qt::ItemIsEditable;
    if (place.isMeasure())
        flags |= Qt::ItemIsDragEnabled;
    if (place.isTask())
        flags |= Qt::ItemIsDropEnabled;
    return flags;
}

QStringList ReviewTreeModel::mimeTypes() const
{
    return {mimeType()};
}

QMimeData *ReviewTreeModel::mimeData(const QModelIndexList &indexes) const
{
    const NodeId node = indexes.isEmpty() ? NodeId{} : nodeOf(indexes.first());
    if (!m_holder.review().measure(node))
        return nullptr;
    QByteArray bytes;
    QDataStream(&bytes, QIODevice::WriteOnly) << node.value;
    auto data = std::make_unique<QMimeData>();
    data->setData(mimeType(), bytes);
    return data.release(); // Qt's interface: the drag owns it
}

bool ReviewTreeModel::dropMimeData(
    const QMimeData *data, Qt::DropAction action, int row, int, const QModelIndex &parent)
{
    const NodeId to = nodeOf(parent);
    if (action != Qt::MoveAction || !data->hasFormat(mimeType()))
        return false;
    NodeId moved;
    QDataStream(data->data(mimeType())) >> moved.value;
    const int place = row < 0 ? rowCount(parent) : row;
    m_holder.edit([&](ImportReview &review) { return moveMeasure(review, moved, to, place); });
    return false; // the rows follow the review; the view must not remove any of its own accord
}

} // namespace qd
