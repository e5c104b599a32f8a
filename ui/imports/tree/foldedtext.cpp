// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/tree/foldedtext.h"

#include "base/textcompare.h"

#include <QPlainTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace qd
{

FoldedText::FoldedText(QPlainTextEdit *edit, QWidget *parent)
    : QWidget(parent)
    , m_edit(edit)
    , m_button(new QToolButton(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_button, 0, Qt::AlignLeft);
    layout->addWidget(m_edit);
    m_button->setObjectName(edit->objectName() + "Fold"_L1);
    m_button->setCheckable(true);
    m_button->setAutoRaise(true);
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(m_button, &QToolButton::toggled, this, &FoldedText::showWords);
    showWords();
}

void FoldedText::showWords()
{
    constexpr qsizetype mostShown = 36;
    const QString text = m_edit->toPlainText().simplified();
    const bool open = m_button->isChecked();
    m_button->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    m_button->setText(open   ? tr("Fold")
            : text.isEmpty() ? tr("none")
                             : cutShort(text, mostShown));
    m_edit->setVisible(open);
}

} // namespace qd
