// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/ask.h"

namespace qd
{

/// The real questions: native dialogs. File dialogs begin in the folder used last.
class AskDialogs final : public Ask
{
public:
    std::optional<QString> openFile(QWidget *parent, const QString &title, const QString &filter) override;
    QStringList openFiles(QWidget *parent, const QString &title, const QString &filter) override;
    std::optional<QString> saveFile(
        QWidget *parent, const QString &title, const QString &suggested, const QString &filter) override;
    bool confirm(QWidget *parent, const QString &title, const QString &text, const QString &action) override;
    std::optional<int> choose(
        QWidget *parent, const QString &title, const QString &text, const QStringList &answers) override;
    void tell(QWidget *parent, const QString &title, const QString &text) override;
    std::optional<QString> line(
        QWidget *parent, const QString &title, const QString &label, const QString &preset) override;
    bool print(QWidget *parent, QPrinter &printer) override;
    void openOutside(const QString &fileOrFolder) override;
};

} // namespace qd
