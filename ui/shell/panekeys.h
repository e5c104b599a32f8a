// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QWidget>

class QStackedWidget;

namespace qd
{

/// F6 and Shift+F6: from one pane of the window to the next and round again. The panes are the widgets around the pages,
/// what lies in a page's splitters (its lists and forms), and what else there is on the page. In a pane the focus goes
/// where it was last, at first to the one that the pane's property "firstField" names, else to its
/// list, else to its first field.
class PaneKeys final : public QObject
{
    Q_OBJECT
public:
    struct Around {
        QList<QWidget *> before; ///< the page, in order
        QStackedWidget *pages = nullptr;
        QList<QWidget *> behind;
    };
    PaneKeys(Around around, QObject *parent);

    void move(int by); ///< 1: the next one, -1: the one before

private:
    QList<QWidget *> panes() const; ///< those in which something can have the focus now
    QWidget *paneOf(QWidget *widget) const;
    QList<QWidget *> stopsIn(QWidget *pane) const; ///< in the order of Tab
    QWidget *entranceOf(QWidget *pane) const;

    Around m_around;
    QHash<QWidget *, QPointer<QWidget>> m_last; ///< where the focus was in each pane
};

} // namespace qd
