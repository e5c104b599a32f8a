// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <vector>

class QLabel;
class QToolButton;

namespace qd
{

struct UnsavedParagraph;

/// The line above the preview about text that was typed into a paragraph of this paper before the program
/// ended, and never saved: 恢复 or 放弃. One at a time; hidden where there is none.
class UnsavedNote final : public QFrame
{
    Q_OBJECT
public:
    explicit UnsavedNote(QWidget *parent = nullptr);

    /// `paragraphs`: the keys of those that the paper has; text of another can be copied alone.
    void say(const std::vector<UnsavedParagraph> &texts, const QStringList &paragraphs);

Q_SIGNALS:
    void restoreWanted(const QString &key);
    void forgetWanted(const QString &key);

private:
    QLabel *m_line;
    QToolButton *m_restore;
    QToolButton *m_copy;
    QString m_key; ///< of the paragraph it is about
    QString m_text;
};

} // namespace qd
