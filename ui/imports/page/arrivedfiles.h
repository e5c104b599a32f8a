// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QLabel;
class QPushButton;

namespace qd
{

class ElidedLabel;

/// The files that came together: one is settled after the other. Says how many there are and which of them is at work,
/// and which could not be read and why. Out of sight while there is but one.
class ArrivedFiles final : public QWidget
{
    Q_OBJECT
public:
    explicit ArrivedFiles(QWidget *parent);

    void begin(const QStringList &files); ///< in place of those that were here
    void add(const QStringList &files); ///< behind those that are here, or behind the text at work
    QString next(); ///< the file to be read now; empty: none is left, only what could not be read stays said
    bool hasNext() const { return m_at < m_files.size(); }
    bool isOneOfSeveral() const { return m_files.size() > 1; }
    void sayUnread(const QString &sentence); ///< of the file at work
    void clear(); ///< the rest is not wanted, or all is done

Q_SIGNALS:
    void skipWanted(); ///< the next one in place of the one at work

private:
    void show();

    ElidedLabel *m_words;
    QPushButton *m_skip;
    QPushButton *m_rest;
    QLabel *m_unread;
    QStringList m_files; ///< an empty name stands for a text that was at work before files came
    qsizetype m_at = 0; ///< how many of them were begun
    QStringList m_sentences;
};

} // namespace qd
