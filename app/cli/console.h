// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonDocument>
#include <QStringList>

namespace qd
{

/// The standard streams, always UTF-8 whatever the locale or the Windows code page.
class Console final
{
public:
    Console(); ///< prepares the Windows console; nothing elsewhere

    /// To stdout. What a terminal would obey instead of showing it (escapes, direction marks) is replaced by
    /// �, in everything but bytes().
    void print(const QString &text);
    void line(const QString &text); ///< to stdout, with a line end
    void bytes(const QByteArray &utf8);
    void json(const QJsonDocument &document); ///< such characters as \u009b
    /// To stderr, on exactly one line.
    void complain(const QString &sentence);
    /// Something the person should know although the command did its work: to stderr once it has. A command
    /// that fails says one sentence only.
    void note(const QString &sentence) { m_notes << sentence; }
    void tellNotes();

    /// What the command was to do is done and stays: should its words not be shown, it has not failed.
    void workIsDone() { m_workIsDone = true; }
    bool isWorkDone() const { return m_workIsDone; }

    /// Everything on standard input, at most `limit` bytes + 1 (so that the caller sees that there is more).
    QByteArray input(qint64 limit);

    /// Hands what is buffered to the system; false when that or an earlier write failed (a full disk, say).
    bool flush();

private:
    QStringList m_notes;
    bool m_failed = false;
    bool m_workIsDone = false;
};

} // namespace qd
