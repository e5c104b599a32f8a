// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/ask.h"

#include <QList>
#include <QStringList>

#include <functional>

namespace qd
{

/// Answers the window's questions in a test. Answers are queued beforehand, for each kind of question apart;
/// a question nobody prepared for fails the test and counts as cancelled. Every question asked is kept in
/// `asked`.
class FakeAsk final : public Ask
{
public:
    ~FakeAsk() override;

    struct Question {
        QString kind; ///< "openFile", "saveFile", "confirm", "choose", "tell", "line", "print", "openOutside"
        QString title;
        QString text; ///< text, label, filter or suggested name
        QStringList answers; ///< the buttons
    };

    void willOpen(const std::optional<QString> &file) { m_open << file; }
    void willSave(const std::optional<QString> &file) { m_save << file; }
    void willConfirm(bool yes) { m_confirm << yes; }
    void willChoose(const std::optional<int> &answer) { m_choose << answer; }
    void willType(const std::optional<QString> &text) { m_line << text; }
    /// `prepare` may change the printer (output to a file) before it is accepted.
    void willPrint(bool yes, std::function<void(QPrinter &)> prepare = {})
    {
        m_print << Print{yes, std::move(prepare)};
    }

    QList<Question> asked;
    QStringList opened; ///< files and folders shown outside
    int unanswered() const; ///< prepared answers nobody asked for

    std::optional<QString> openFile(QWidget *, const QString &title, const QString &filter) override;
    std::optional<QString> saveFile(
        QWidget *, const QString &title, const QString &suggested, const QString &filter) override;
    bool confirm(QWidget *, const QString &title, const QString &text, const QString &action) override;
    std::optional<int> choose(
        QWidget *, const QString &title, const QString &text, const QStringList &answers) override;
    void tell(QWidget *, const QString &title, const QString &text) override;
    std::optional<QString> line(
        QWidget *, const QString &title, const QString &label, const QString &preset) override;
    bool print(QWidget *, QPrinter &printer) override;
    void openOutside(const QString &fileOrFolder) override;

private:
    struct Print {
        bool yes = false;
        std::function<void(QPrinter &)> prepare;
    };

    QList<std::optional<QString>> m_open, m_save, m_line;
    QList<bool> m_confirm;
    QList<std::optional<int>> m_choose;
    QList<Print> m_print;
};

} // namespace qd
