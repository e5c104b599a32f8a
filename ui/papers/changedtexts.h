// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/papers/paperorder.h"

#include <QFrame>

class QLabel;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace qd
{

/// The line above the preview about texts of the office whose draft is another one by now, and about
/// paragraphs that she took out; unfolded it lists them with what can be done. Hidden where there are none.
class ChangedTexts final : public QFrame
{
    Q_OBJECT
public:
    explicit ChangedTexts(QWidget *parent = nullptr);

    void showTexts(std::shared_ptr<const EditableTexts> texts); ///< nullptr: none

Q_SIGNALS:
    void draftWanted(const QString &key); ///< 用原文; of a paragraph that is lost: her text may go
    void keepWanted(const qd::ChangedDraft &change); ///< 保留我的文字
    void shown(const QString &key); ///< its paragraph is to be seen

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void addChange(const ChangedDraft &change, int number);
    void addTakenOut(const QString &key, const QString &draft, int number);
    QVBoxLayout *addEntry(const QString &heading, int number);
    QToolButton *addButton(QLayout *into, const QString &text, const QString &name);
    void addText(QLayout *into, const QString &label, const QString &markup);
    void unfold(bool open);

    std::shared_ptr<const EditableTexts> m_texts;
    QLabel *m_line;
    QToolButton *m_more;
    QScrollArea *m_scroll;
    QWidget *m_list = nullptr;
};

} // namespace qd
