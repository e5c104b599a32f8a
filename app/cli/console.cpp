// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/console.h"

#include "base/hiddencharacters.h"

#include <QFile>

#include <cstdio>

#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#include <qt_windows.h>
#endif

namespace qd
{
namespace
{

QString shown(QString text)
{
    for (QChar &c : text) {
        if (isHiddenControl(c.unicode()))
            c = QChar::ReplacementCharacter;
    }
    return text;
}

} // namespace

Console::Console()
{
#ifdef Q_OS_WIN
    SetConsoleOutputCP(CP_UTF8);
    // CSV brings its own CRLF, and a plan on standard input is hashed byte by byte.
    _setmode(_fileno(stdin), _O_BINARY);
    _setmode(_fileno(stdout), _O_BINARY);
    _setmode(_fileno(stderr), _O_BINARY);
#endif
}

void Console::bytes(const QByteArray &utf8)
{
    const auto size = static_cast<size_t>(utf8.size());
    if (std::fwrite(utf8.constData(), 1, size, stdout) != size)
        m_failed = true;
}

void Console::print(const QString &text)
{
    bytes(shown(text).toUtf8());
}

void Console::line(const QString &text)
{
    bytes(shown(text).toUtf8() + '\n');
}

void Console::json(const QJsonDocument &document)
{
    QString out;
    for (const QChar c : QString::fromUtf8(document.toJson())) {
        if (isHiddenControl(c.unicode()))
            out += QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
        else
            out += c;
    }
    bytes(out.toUtf8());
}

void Console::complain(const QString &sentence)
{
    const QByteArray utf8 = shown(sentence.simplified()).toUtf8() + '\n';
    std::fflush(stdout); // so that both streams read in order where they meet
    std::fwrite(utf8.constData(), 1, static_cast<size_t>(utf8.size()), stderr);
    std::fflush(stderr);
}

void Console::tellNotes()
{
    for (const QString &sentence : std::as_const(m_notes))
        complain(sentence);
    m_notes.clear();
}

QByteArray Console::input(qint64 limit)
{
    QFile in;
    if (!in.open(stdin, QIODevice::ReadOnly))
        return {};
    QByteArray all;
    while (all.size() <= limit) {
        const QByteArray piece = in.read(qMin<qint64>(1 << 16, limit + 1 - all.size()));
        if (piece.isEmpty())
            break;
        all += piece;
    }
    return all;
}

bool Console::flush()
{
    if (std::fflush(stdout) != 0)
        m_failed = true;
    return !m_failed;
}

} // namespace qd
