// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/choicedelegate.h"

#include <QListView>

namespace qd
{

class PartyModel;

/// One agency of PartyLines: its name, its role, and the mark that the role can be chosen.
class PartyDelegate final : public ChoiceDelegate
{
    Q_OBJECT
public:
    using ChoiceDelegate::ChoiceDelegate;

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void updateEditorGeometry(
        QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Where the role begins, in pixels from the left of the cell.
    static int roleAt(const QWidget *view, const QModelIndex &index);
};

/// The agencies of a task one beside the other, line after line like words, so that a dozen are seen at once.
/// As high as its lines, up to a share. A click on a role, or Enter, opens it.
class PartyLines final : public QListView
{
    Q_OBJECT
public:
    PartyLines(PartyModel *model, QWidget *parent);

    void choose(int row); ///< its role is open
    void doItemsLayout() override;

Q_SIGNALS:
    void heightChanged();

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void fitHeight();
};

} // namespace qd
