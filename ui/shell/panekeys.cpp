// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/panekeys.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>

namespace qd
{
namespace
{

/// What Tab stops at. Parts of a control, which have names of Qt's, are not meant.
bool isStop(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) != 0
        && !widget->focusProxy() && !widget->objectName().startsWith(QLatin1String("qt_"));
}

bool isField(QWidget *widget)
{
    return qobject_cast<QLineEdit *>(widget) || qobject_cast<QPlainTextEdit *>(widget)
        || qobject_cast<QComboBox *>(widget);
}

bool isChecked(QWidget *widget)
{
    const auto *button = qobject_cast<QAbstractButton *>(widget);
    return button && button->isChecked();
}

} // namespace

PaneKeys::PaneKeys(Around around, QObject *parent)
    : QObject(parent)
    , m_around(std::move(around))
{
}

/// The part of a splitter in which it stands, the page, or one of the widgets around; nullptr: none of them.
QWidget *PaneKeys::paneOf(QWidget *widget) const
{
    const QWidget *page = m_around.pages->currentWidget();
    for (QWidget *up = widget; up; up = up->parentWidget()) {
        const bool part = page->isAncestorOf(up) && qobject_cast<QSplitter *>(up->parentWidget());
        if (part || up == page || m_around.before.contains(up) || m_around.behind.contains(up))
            return up;
    }
    return nullptr;
}

QList<QWidget *> PaneKeys::stopsIn(QWidget *pane) const
{
    QList<QWidget *> stops;
    QWidget *const first = pane->window();
    for (QWidget *widget = first->nextInFocusChain(); widget != first; widget = widget->nextInFocusChain()) {
        if (pane->isAncestorOf(widget) && isStop(widget) && paneOf(widget) == pane)
            stops << widget;
    }
    return stops;
}

QList<QWidget *> PaneKeys::panes() const
{
    QWidget *page = m_around.pages->currentWidget();
    QList<QWidget *> parts;
    for (const QSplitter *splitter : page->findChildren<QSplitter *>()) {
        for (int i = 0; i < splitter->count(); ++i)
            parts << splitter->widget(i);
    }
    std::stable_sort(parts.begin(), parts.end(), [page](const QWidget *a, const QWidget *b) {
        const QPoint one = a->mapTo(page, QPoint());
        const QPoint other = b->mapTo(page, QPoint());
        return std::pair(one.x(), one.y()) < std::pair(other.x(), other.y());
    });
    QList<QWidget *> all = m_around.before + parts + QList<QWidget *>{page} + m_around.behind;
    all.removeIf([this](QWidget *pane) { return stopsIn(pane).isEmpty(); });
    return all;
}

QWidget *PaneKeys::entranceOf(QWidget *pane) const
{
    const QList<QWidget *> stops = stopsIn(pane);
    if (QWidget *last = m_last.value(pane); last && stops.contains(last))
        return last;
    const auto first = [&stops](auto wanted) {
        const auto found = std::find_if(stops.begin(), stops.end(), wanted);
        return found == stops.end() ? nullptr : *found;
    };
    const QString own = pane->property("firstField").toString();
    if (QWidget *field = first([&own](QWidget *stop) { return !own.isEmpty() && stop->objectName() == own; }))
        return field;
    if (QWidget *list = first([](QWidget *stop) { return qobject_cast<QAbstractItemView *>(stop); }))
        return list;
    if (QWidget *field = first(isField))
        return field;
    if (QWidget *checked = first(isChecked)) // the page that is shown, in the navigation
        return checked;
    QWidget *control = first([](QWidget *stop) { return !qobject_cast<QAbstractScrollArea *>(stop); });
    return control ? control : stops.front();
}

void PaneKeys::move(int by)
{
    const QList<QWidget *> all = panes();
    if (all.isEmpty())
        return;
    QWidget *focus = QApplication::focusWidget();
    QWidget *now = focus ? paneOf(focus) : nullptr;
    if (now)
        m_last[now] = focus;
    const auto count = all.size();
    const auto at = all.indexOf(now); // -1: the next is the first
    const auto next = at < 0 ? (by > 0 ? 0 : count - 1) : (at + by + count) % count;
    QWidget *to = entranceOf(all.at(next));
    to->setFocus(by > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
}

} // namespace qd
