// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/agencyregister.h"
#include "domain/proposal/proposal.h"

#include <QAbstractTableModel>

#include <utility>
#include <vector>

namespace qd
{

class ReviewHolder;

/// Every different agency name of the plan and what it becomes: a registered agency, a new one, or the same
/// as another name of the plan, and how sure that is. Names of full, short and kind can be edited where the
/// agency is new.
class DecisionModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Becomes, Basis, ShortName, FullName, Kind, Uses, ColumnCount };

    DecisionModel(ReviewHolder &holder, QObject *parent = nullptr);

    void setRegister(const AgencyRegister &agencies);
    int rowOf(const QString &name) const; ///< -1 when the name is not in use
    QString nameAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    /// One entry of the list behind "becomes": 0 a new agency, then the registered ones, then the other
    /// names.
    struct Choice {
        QString words;
        qint64 agency = 0;
        QString sameAs;
    };

    void follow();
    std::vector<Choice> choices(int row) const;
    int choiceOf(int row) const;
    QString twinOf(int row) const; ///< an earlier name that becomes the same new agency
    bool become(int row, int choice);
    QString display(int row, int column) const;
    /// How sure it is what the name stands for: a light for the colour, shape and words.
    std::pair<Light, QString> basis(int row) const;

    ReviewHolder &m_holder;
    AgencyRegister m_agencies;
    std::vector<AgencyDecision> m_rows;
};

} // namespace qd
