// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/counts/plansearch.h"

#include <QFrame>
#include <QPointer>
#include <QVariantMap>

class QKeyEvent;
class QListView;

namespace qd
{

class FoundModel;
class SearchField;
class Session;

/// The one search of the window: while words are typed into `field`, what is found in the plan and the register drops
/// down below it, over the page. The focus and the keys stay in the field: Down and Up choose, Enter goes there, Esc
/// closes and gives the focus back. A child of the window, never a window of its own, so that input methods are not
/// disturbed.
class WindowSearch final : public QFrame
{
    Q_OBJECT
public:
    /// Stands over the whole of `window`.
    WindowSearch(Session &session, SearchField *field, QWidget *window);

    void begin(); ///< Ctrl+F: the cursor into the field, the words of last time ready to be typed over

Q_SIGNALS:
    void chosen(const QString &page, const QVariantMap &arguments); ///< as Page::open() understands them

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void search();
    void place();
    void close();
    void leave();
    void take(const QModelIndex &index);
    void move(int by);
    static bool isOurs(int key);
    bool pressed(const QKeyEvent *event);
    void noteFocus(QWidget *old, QWidget *now);

    Session &m_session;
    SearchField *m_field;
    FoundModel *m_model;
    QListView *m_list;
    PlanSearch m_search;
    QPointer<QWidget> m_before; ///< where the focus was
    QString m_last; ///< the words that led somewhere last
    QString m_shown; ///< the words whose findings stand in the list
    bool m_composing = false; ///< an input method has the keys
};

} // namespace qd
