// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariantMap>
#include <QWidget>

class QAction;
class QLineEdit;

namespace qd
{

/// One page of the stack. Its objectName is its key: "today", "tasks", "entry", "agencies", "supervision",
/// "papers", "records", "settings", "import", "plans".
class Page : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual QString title() const = 0; ///< translated, for the navigation and the head of the page
    /// Called when another page sends the clerk here (Session::pageWanted). Keys a page understands stand in
    /// its header.
    virtual void open(const QVariantMap &arguments) { Q_UNUSED(arguments) }
    /// Actions for the page's menu (with shortcuts); the shell enables them only while the page is shown.
    virtual QList<QAction *> pageActions() const { return {}; }
    virtual void begin() { setFocus(); } ///< the clerk chose the page: the focus goes where its work begins
    /// Where the words are typed that the page's list is filtered by (Ctrl+Shift+F); nullptr: it has none.
    virtual QLineEdit *filterField() const { return nullptr; }
    virtual bool save() { return true; } ///< Ctrl+S: saves the open form; false when it could not
    virtual void print() { } ///< Ctrl+P
    /// Asked when the window closes; false keeps it open. Only for what is kept nowhere else.
    virtual bool mayClose() { return true; }
    virtual QString helpTopic() const { return objectName(); } ///< F1: resources/help/<topic>.html
};

} // namespace qd
