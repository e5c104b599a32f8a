// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

namespace qd
{

/// To be called first in initTestCase(): the window's language is Chinese and its settings go to a folder of
/// this test run, so that no test reads or changes those of the person.
void prepareUiTest();

/// The widget with the objectName; fails the test and returns nullptr when it is not there.
template <typename T>
T *named(const QWidget *root, const QString &objectName);

QWidget *namedWidget(const QWidget *root, const QString &objectName);

template <typename T>
T *named(const QWidget *root, const QString &objectName)
{
    return qobject_cast<T *>(namedWidget(root, objectName));
}

} // namespace qd
