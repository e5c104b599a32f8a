// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/doubts/decisionmodel.h"

#include "review/namedecisions.h"
#include "texts/enumtext.h"
#include "texts/intaketext.h"
#include "ui/common/colors.h"
#include "ui/common/roles.h"
#include "ui/common/choicedelegate.h"
#include "ui/common/spokencell.h"
#include "ui/imports/shared/reviewholder.h"

#include <QGuiApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

constexpr AgencyKind kinds[] = {AgencyKind::Department, AgencyKind::Street, AgencyKind::Party,
    AgencyKind::Group, AgencyKind::Vertical, AgencyKind::Collective, AgencyKind::Other};

QStringList kindWords()
{
    QStringList words;
    for (const AgencyKind kind : kinds)
        words << text(kind);
    return words;
}

} // namespace

DecisionModel::DecisionModel(ReviewHolder &holder, QObject *parent)
    : QAbstractTableModel(parent)
    , m_holder(holder)
    , m_rows(decisions(holder.review()))
{
    connect(&holder, &ReviewHolder::replaced, this, [this] {
        beginResetModel();
        m_rows = decisions(m_holder.review());
        endResetModel();
    });
    connect(&holder, &ReviewHolder::changed, this, &DecisionModel::follow);
}

void DecisionModel::setRegister(const AgencyRegister &agencies)
{
    m_agencies = agencies;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

/// Names come and go at any place: the rows that stay keep their place in the list, the others go or come
/// singly.
void DecisionModel::follow()
{
    const auto now = decisions(m_holder.review());
    const auto among = [](const std::vector<AgencyDecision> &rows, const QString &name) {
        return std::any_of(rows.begin(), rows.end(), [&](const AgencyDecision &d) { return d.name == name; });
    };
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (!among(now, nameAt(row))) {
            beginRemoveRows({}, row, row);
            m_rows.erase(m_rows.begin() + row);
            endRemoveRows();
        }
    }
    for (size_t i = 0; i < now.size(); ++i) {
        if (!among(m_rows, now[i].name)) {
            const int row = std::min(static_cast<int>(i), rowCount());
            beginInsertRows({}, row, row);
            m_rows.insert(m_rows.begin() + row, now[i]);
            endInsertRows();
        }
    }
    m_rows = now;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int DecisionModel::rowOf(const QString &name) const
{
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].name == name)
            return static_cast<int>(i);
    }
    return -1;
}

QString DecisionModel::nameAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[static_cast<size_t>(row)].name : QString();
}

int DecisionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DecisionModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QString DecisionModel::twinOf(int row) const
{
    const AgencyDecision &own = m_rows[static_cast<size_t>(row)];
    for (int i = 0; i < row && own.existingAgency == 0; ++i) {
        const AgencyDecision &other = m_rows[static_cast<size_t>(i)];
        if (other.existingAgency == 0 && other.shortName == own.shortName)
            return other.name;
    }
    return {};
}

std::vector<DecisionModel::Choice> DecisionModel::choices(int row) const
{
    std::vector<Choice> list{{tr("New agency"), 0, {}}};
    for (const Agency *agency : m_agencies.inOrder())
        list.push_back({tr("Registered: %1").arg(agency->shortName), agency->id.value, {}});
    for (int i = 0; i < rowCount(); ++i) {
        if (i != row && m_rows[static_cast<size_t>(i)].existingAgency == 0)
            list.push_back({tr("Same as %1").arg(nameAt(i)), 0, nameAt(i)});
    }
    return list;
}

int DecisionModel::choiceOf(int row) const
{
    const AgencyDecision &own = m_rows[static_cast<size_t>(row)];
    const QString twin = twinOf(row);
    const auto list = choices(row);
    for (size_t i = 0; i < list.size(); ++i) {
        const bool registered = own.existingAgency != 0 && list[i].agency == own.existingAgency;
        const bool same = own.existingAgency == 0 && !twin.isEmpty() && list[i].sameAs == twin;
        if (registered || same)
            return static_cast<int>(i);
    }
    return 0;
}

bool DecisionModel::become(int row, int choice)
{
    const auto list = choices(row);
    if (choice < 0 || static_cast<size_t>(choice) >= list.size() || choice == choiceOf(row))
        return false;
    const Choice &wanted = list[static_cast<size_t>(choice)];
    const QString name = nameAt(row);
    if (!wanted.sameAs.isEmpty())
        return m_holder.edit([&](ImportReview &review) { return sameAs(review, name, wanted.sameAs); });
    AgencyDecision decision = m_rows[static_cast<size_t>(row)];
    decision.existingAgency = wanted.agency;
    decision.match = AgencyMatch::None; // the clerk's choice, not what the register says
    if (wanted.agency == 0) { // apart from whatever it was the same as
        decision.shortName = name;
        decision.fullName = name;
    }
    return m_holder.edit([&](ImportReview &review) { return decide(review, decision); });
}

std::pair<Light, QString> DecisionModel::basis(int row) const
{
    const AgencyDecision &own = m_rows[static_cast<size_t>(row)];
    const bool doubted = isDoubted(m_holder.review(), own.name);
    if (own.existingAgency != 0) {
        if (own.match == AgencyMatch::None)
            return {Light::Green, tr("● chosen by hand")};
        if (own.match != AgencyMatch::Folding)
            return {Light::Green, tr("● %1", "how the name was found in the register").arg(text(own.match))};
        return doubted ? std::pair{Light::Yellow, tr("▲ %1", "how the name was found").arg(text(own.match))}
                       : std::pair{Light::Green, tr("● checked")};
    }
    if (!twinOf(row).isEmpty())
        return doubted ? std::pair{Light::Yellow, tr("▲ two spellings, please check")}
                       : std::pair{Light::Green, tr("● the same agency")};
    return {Light::None, tr("○ %1", "how the name was found").arg(text(AgencyMatch::None))};
}

QString DecisionModel::display(int row, int column) const
{
    const AgencyDecision &own = m_rows[static_cast<size_t>(row)];
    const Agency *agency = own.existingAgency != 0 ? m_agencies.find(AgencyId{own.existingAgency}) : nullptr;
    switch (column) {
    case Name:
        return own.name;
    case Becomes:
        return choices(row)[static_cast<size_t>(choiceOf(row))].words;
    case Basis:
        return basis(row).second;
    case ShortName:
        return agency ? agency->shortName : own.shortName;
    case FullName:
        return agency ? agency->fullName : own.fullName;
    case Kind:
        return text(agency ? agency->kind : own.kind);
    case Uses:
        return QString::number(usesOf(m_holder.review(), own.name));
    default:
        return {};
    }
}

QVariant DecisionModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const AgencyDecision &own = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return display(index.row(), index.column());
    case Qt::AccessibleTextRole:
        return spokenCell(index);
    case Qt::EditRole:
        if (index.column() == Becomes)
            return choiceOf(index.row());
        if (index.column() == Kind)
            return static_cast<int>(
                std::find(std::begin(kinds), std::end(kinds), own.kind) - std::begin(kinds));
        return display(index.row(), index.column());
    case ChoiceDelegate::ChoicesRole: {
        if (index.column() == Kind)
            return kindWords();
        QStringList words;
        if (index.column() == Becomes) {
            for (const Choice &choice : choices(index.row()))
                words << choice.words;
        }
        return words;
    }
    case Qt::TextAlignmentRole:
        return index.column() == Uses ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::ForegroundRole: {
        const Light light = index.column() == Basis ? basis(index.row()).first : Light::None;
        return light == Light::Yellow ? QVariant(lightColor(light, QGuiApplication::palette())) : QVariant();
    }
    case MutedRole:
        return index.column() > Basis && !(flags(index) & Qt::ItemIsEditable);
    default:
        return {};
    }
}

bool DecisionModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid())
        return false;
    if (index.column() == Becomes)
        return become(index.row(), value.toInt());
    AgencyDecision decision = m_rows[static_cast<size_t>(index.row())];
    const QString words = value.toString().trimmed();
    if (index.column() == Kind)
        decision.kind = kinds[static_cast<size_t>(std::clamp(value.toInt(), 0, 6))];
    else if (index.column() == ShortName && !words.isEmpty())
        decision.shortName = words;
    else if (index.column() == FullName)
        decision.fullName = words;
    return m_holder.edit([&](ImportReview &review) { return decide(review, decision); });
}

QVariant DecisionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name in the plan");
    case Becomes:
        return tr("Becomes");
    case Basis:
        return tr("Basis");
    case ShortName:
        return tr("Short name");
    case FullName:
        return tr("Full name");
    case Kind:
        return tr("Kind");
    case Uses:
        return tr("Tasks");
    default:
        return {};
    }
}

Qt::ItemFlags DecisionModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const bool isNew = m_rows[static_cast<size_t>(index.row())].existingAgency == 0;
    const bool ownWords = index.column() == ShortName || index.column() == FullName || index.column() == Kind;
    const Qt::ItemFlags shown = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return index.column() == Becomes || (ownWords && isNew) ? shown | Qt::ItemIsEditable : shown;
}

} // namespace qd
