// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/agencybox.h"

#include "domain/counts/filter.h"
#include "ui/common/ink.h"
#include "ui/common/plaintext.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QFocusEvent>
#include <QLineEdit>
#include <QSortFilterProxyModel>

namespace qd
{
namespace
{

constexpr int agencyIdRole = Qt::UserRole;
constexpr int namesRole = Qt::UserRole + 1;

/// The list behind the completer: rows whose names match what was typed, by the same rule as every search.
class NarrowedList final : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void narrow(const QString &text)
    {
        m_text = text;
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        const QModelIndex index = sourceModel()->index(row, 0, parent);
        return m_text.isEmpty() || matchesText(index.data(namesRole).toStringList(), m_text);
    }

private:
    QString m_text;
};

} // namespace

AgencyBox::AgencyBox(QWidget *parent, Unknown unknown)
    : QComboBox(parent)
    , m_unknown(unknown)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setMaxVisibleItems(20);
    setMinimumContentsLength(8);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *list = new NarrowedList(this);
    list->setSourceModel(model());
    auto *completer = new QCompleter(list, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setMaxVisibleItems(12);
    setCompleter(completer);
    // The box's own popup must not be narrowed by the completer's rule: it lists everything.
    connect(lineEdit(), &QLineEdit::textEdited, list,
        [list](const QString &text) { list->narrow(text.trimmed()); });
    connect(completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
        [this](const QModelIndex &index) {
            const int row = findData(index.data(agencyIdRole), agencyIdRole);
            setCurrentIndex(row);
            showFault(false);
            announce();
            Q_EMIT entered();
        });
    connect(this, &QComboBox::activated, this, [this] {
        showFault(false);
        announce();
        Q_EMIT entered();
    });
    connect(lineEdit(), &QLineEdit::textEdited, this, [this] { showFault(false); });
    connect(lineEdit(), &QLineEdit::returnPressed, this, [this] {
        settleText();
        if (agency().isValid())
            Q_EMIT entered();
    });
}

void AgencyBox::setRegister(const AgencyRegister &agencies, const QString &anyLabel)
{
    const AgencyId before = agency();
    const QSignalBlocker quiet(this);
    m_agencies = agencies;
    clear();
    if (!anyLabel.isEmpty())
        addItem(anyLabel, qint64(0));
    for (const Agency *one : agencies.inOrder()) {
        addItem(one->shortName, one->id.value);
        setItemData(count() - 1, agencies.namesOf(one->id), namesRole);
        if (one->fullName != one->shortName)
            setItemData(count() - 1, plainTip(one->fullName), Qt::ToolTipRole);
    }
    if (!anyLabel.isEmpty())
        setItemData(0, QStringList{anyLabel}, namesRole);
    setAgency(before);
}

AgencyId AgencyBox::agency() const
{
    return AgencyId{currentData(agencyIdRole).toLongLong()};
}

void AgencyBox::setAgency(AgencyId agency)
{
    const QSignalBlocker quiet(this);
    const int row = findData(agency.value, agencyIdRole);
    setCurrentIndex(row >= 0 ? row : (count() > 0 && itemData(0, agencyIdRole).toLongLong() == 0 ? 0 : -1));
    if (currentIndex() < 0)
        setEditText(QString());
    m_announced = this->agency();
    showFault(false);
}

QList<AgencyId> AgencyBox::narrowed(const QString &text) const
{
    QList<AgencyId> found;
    for (const Agency *one : m_agencies.inOrder()) {
        if (matchesText(m_agencies.namesOf(one->id), text))
            found << one->id;
    }
    return found;
}

void AgencyBox::announce()
{
    if (agency() == m_announced)
        return;
    m_announced = agency();
    Q_EMIT agencyChosen(m_announced);
}

void AgencyBox::settleText()
{
    const QString typed = currentText().trimmed();
    if (currentIndex() < 0 || typed != itemText(currentIndex()))
        takeTyped(typed);
    announce();
}

void AgencyBox::takeTyped(const QString &typed)
{
    const QList<AgencyId> found = typed.isEmpty() ? QList<AgencyId>() : narrowed(typed);
    if (const Agency *named = m_agencies.findByName(typed))
        setCurrentIndex(findData(named->id.value, agencyIdRole));
    else if (!found.isEmpty())
        setCurrentIndex(findData(found.first().value, agencyIdRole));
    else if (typed.isEmpty() && count() > 0 && itemData(0, agencyIdRole).toLongLong() == 0)
        setCurrentIndex(0);
    else if (!typed.isEmpty() && m_unknown == Unknown::ChoosesNone)
        return chooseNone(typed);
    setEditText(itemText(currentIndex()));
    showFault(false);
}

void AgencyBox::chooseNone(const QString &typed)
{
    setCurrentIndex(-1);
    setEditText(typed);
    showFault(true);
}

void AgencyBox::showFault(bool isFault)
{
    if (isFault)
        setInk(lineEdit(), Light::Red, QPalette::Text);
    else
        takeInk(lineEdit());
}

void AgencyBox::focusOutEvent(QFocusEvent *event)
{
    QComboBox::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        settleText();
}

} // namespace qd
