// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/ask.h"

#include <QStringList>

/// In a bench nothing is asked.
class SilentAsk final : public qd::Ask
{
public:
    std::optional<QString> openFile(QWidget *, const QString &, const QString &) override { return {}; }
    std::optional<QString> saveFile(QWidget *, const QString &, const QString &, const QString &) override
    {
        return {};
    }
    bool confirm(QWidget *, const QString &, const QString &, const QString &) override { return false; }
    std::optional<int> choose(QWidget *, const QString &, const QString &, const QStringList &) override
    {
        return {};
    }
    void tell(QWidget *, const QString &, const QString &) override { }
    std::optional<QString> line(QWidget *, const QString &, const QString &, const QString &) override
    {
        return {};
    }
    bool print(QWidget *, QPrinter &) override { return false; }
    void openOutside(const QString &) override { }
};
