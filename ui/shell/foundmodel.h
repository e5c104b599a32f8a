// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/counts/plansearch.h"

#include <QAbstractListModel>
#include <QVariantMap>

namespace qd
{

/// The rows under the search of the window: what was found in groups, each under its heading with the number of its
/// findings, or one sentence when nothing was.
class FoundModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum class Kind { Heading, Finding, More, Nothing }; ///< KindRole
    static constexpr int mostOfAKind = 8; ///< rows shown; the heading says how many there are

    struct Way {
        QString page; ///< empty: the row leads nowhere
        QVariantMap arguments; ///< of Page::open()
    };

    using QAbstractListModel::QAbstractListModel;

    void show(const PlanFindings &found, const PlanBook &book, QDate day, const QString &typed);
    Way wayOf(const QModelIndex &index) const;
    bool leadsSomewhere(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row {
        Kind kind = Kind::Finding;
        QString text;
        QString beside; ///< in the muted colour
        QString whole; ///< for the tooltip, where the text is only a part of it
        Way way;
    };
    void addHeading(const QString &word, int count, size_t shown);
    void addTasks(const PlanFindings &found, const PlanBook &book, QDate day);
    void addMeasures(const PlanFindings &found, const PlanBook &book, const QString &typed);
    void addMore(const PlanFindings &found, const QString &typed);
    void addAgencies(const PlanFindings &found, const PlanBook &book);

    std::vector<Row> m_rows;
};

} // namespace qd
