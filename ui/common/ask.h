// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

class QPrinter;
class QWidget;

namespace qd
{

/// Every question the window puts to the person or the system, behind a seam, so that a test can answer. The
/// real one (ui/common/askdialogs.h) shows native dialogs. All texts are translated already.
class Ask
{
public:
    virtual ~Ask() = default;
    virtual std::optional<QString> openFile(QWidget *parent, const QString &title, const QString &filter) = 0;
    /// Several at once; empty when cancelled. Where this is not offered, one.
    virtual QStringList openFiles(QWidget *parent, const QString &title, const QString &filter)
    {
        const auto file = openFile(parent, title, filter);
        return file ? QStringList{*file} : QStringList();
    }
    virtual std::optional<QString> saveFile(
        QWidget *parent, const QString &title, const QString &suggested, const QString &filter)
        = 0;
    /// `action` is the word on the button that does it; the other button is 取消 (Cancel), the default.
    virtual bool confirm(QWidget *parent, const QString &title, const QString &text, const QString &action)
        = 0;
    /// Index of the chosen answer, or nothing when cancelled.
    virtual std::optional<int> choose(
        QWidget *parent, const QString &title, const QString &text, const QStringList &answers)
        = 0;
    /// What must be known before the person can go on; there is nothing to decide.
    virtual void tell(QWidget *parent, const QString &title, const QString &text) = 0;
    virtual std::optional<QString> line(
        QWidget *parent, const QString &title, const QString &label, const QString &preset)
        = 0;
    /// Lets the person choose printer and copies; false when cancelled.
    virtual bool print(QWidget *parent, QPrinter &printer) = 0;
    /// Shows a file or its folder with the system's program.
    virtual void openOutside(const QString &fileOrFolder) = 0;
};

} // namespace qd
