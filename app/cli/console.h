// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace qd
{

/// The standard streams, always UTF-8 whatever the locale or the Windows code page.
class Console final
{
public:
    Console(); ///< prepares the Windows console; nothing elsewhere

    void print(const QString &text); ///< to stdout, as it is
    void line(const QString &text); ///< to stdout, with a line end
    void bytes(const QByteArray &utf8);
    /// To stderr, on exactly one line.
    void complain(const QString &sentence);
    /// Something the person should know although the command did its work: to stderr once it has. A command
    /// that fails says one sentence only.
    void note(const QString &sentence) { m_notes << sentence; }
    void tellNotes();

    /// Everything on standard input, at most `limit` bytes + 1 (so that the caller sees that there is more).
    QByteArray input(qint64 limit);

    /// Hands what is buffered to the system; false when that or an earlier write failed (a full disk, say).
    bool flush();

private:
    QStringList m_notes;
    bool m_failed = false;
};

} // namespace qd
