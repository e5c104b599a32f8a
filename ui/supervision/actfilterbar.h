// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/supervision/acttablemodel.h"

#include <QSortFilterProxyModel>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QToolButton;

namespace qd
{

class AgencyBox;
class MeasureBox;
class SearchField;

/// Which acts are listed.
struct ActChoice {
    QString words; ///< all of them must occur
    std::optional<ActKind> kind;
    TaskId task;
    MeasureId measure;
    AgencyId agency;
    bool openOnly = false;
    QDate since; ///< null: all days

    bool isEmpty() const;
    bool shows(const ActLine &line) const;
};

class ActProxy final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    ActProxy(const ActTableModel &model, QObject *parent);
    void choose(const ActChoice &choice);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    const ActTableModel &m_model;
    ActChoice m_choice;
};

/// The row of fields above the list of acts.
class ActFilterBar final : public QWidget
{
    Q_OBJECT
public:
    explicit ActFilterBar(QWidget *parent);

    void setBook(const PlanBook &book, QDate today);
    ActChoice choice() const;
    /// Page::open arguments: kind (its key), task, measure, agency, open; all others are cleared.
    void choose(const QVariantMap &arguments);
    void clear();
    QLineEdit *words() const;

Q_SIGNALS:
    void changed();

private:
    void announce();

    SearchField *m_words;
    QComboBox *m_kind;
    MeasureBox *m_task;
    AgencyBox *m_agency;
    QComboBox *m_open;
    QComboBox *m_days;
    QToolButton *m_clear;
    QDate m_today;
    bool m_quiet = false;
};

} // namespace qd
