// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/tempworkspace.h"
#include "ui/common/session.h"
#include "ui/imports/page/importpage.h"
#include "ui/imports/shared/reviewholder.h"
#include "uisupport/fakeask.h"
#include "uisupport/uitest.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

namespace qd::test
{

using namespace Qt::StringLiterals;

/// The import page alone in an active window, on a data file of its own.
struct ImportDesk {
    TempWorkspace workspace;
    FakeAsk ask;
    Session session{*workspace, ask};
    ImportPage page{session};

    ImportDesk()
    {
        page.resize(1180, 680);
        page.show();
        page.activateWindow(); // keys of a page are keys of the active window
        if (!QTest::qWaitForWindowActive(&page))
            qFatal("the window does not become active");
    }
    template <typename T>
    T *get(const char *name)
    {
        return named<T>(&page, QLatin1String(name));
    }
    QPushButton *button(const char *name) { return get<QPushButton>(name); }
    QString words(const char *label) { return get<QLabel>(label)->text(); }
    QTreeView *tree() { return get<QTreeView>("import.tree"); }
    const ImportReview &review() { return page.findChild<ReviewHolder *>()->review(); }
    QString write(const QString &text, const QString &name = u"plan.txt"_s)
    {
        QFile file(workspace.filePath(name));
        const QByteArray bytes = text.toUtf8();
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write the test file");
        return file.fileName();
    }
    bool isReviewing() { return button("import.accept")->isVisible(); }
    /// Opens a file and waits until its review stands there.
    void open(const QString &file)
    {
        page.open({{u"file"_s, file}});
        if (!QTest::qWaitFor([this] { return isReviewing(); }))
            qFatal("the text was not read");
    }
    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(
            page.focusWidget() ? page.focusWidget() : &page, static_cast<Qt::Key>(key), modifiers);
    }
    QModelIndex taskIndex(int section, int task)
    {
        return tree()->model()->index(
            task, 0, tree()->model()->index(section + 1, 0)); // behind the plan's own row
    }
};

} // namespace qd::test
