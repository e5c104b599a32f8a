// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/tree/measuretools.h"

#include "intake/readplan.h"
#include "review/measureedits.h"
#include "ui/common/metrics.h"
#include "ui/common/plaintext.h"
#include "ui/imports/shared/reviewholder.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace qd
{

MeasureTools::MeasureTools(ReviewHolder &holder, QPlainTextEdit *text, QWidget *parent)
    : QWidget(parent)
    , m_holder(holder)
    , m_text(text)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(unit(this) / 2);
    auto *splitHere = tool(
        u"import.splitHere"_s, tr("Split at the cursor"), tr("Two measures, cut where the cursor stands"));
    m_mergeUp = tool(
        u"import.mergeUp"_s, tr("Merge with previous"), tr("This measure and the one above become one"));
    m_mergeDown
        = tool(u"import.mergeDown"_s, tr("Merge with next"), tr("This measure and the one below become one"));
    m_sentenceUp = tool(u"import.sentenceUp"_s, tr("Sentence ↑"),
        tr("Moves the sentence at the cursor to the measure above"));
    m_sentenceDown = tool(u"import.sentenceDown"_s, tr("Sentence ↓"),
        tr("Moves the sentence at the cursor to the measure below"));
    layout->addStretch(1);
    m_remove = tool(
        u"import.removeMeasure"_s, tr("Leave out"), tr("Takes it out of the import; Ctrl+Z brings it back"));
    connect(splitHere, &QToolButton::clicked, this, &MeasureTools::splitHere);
    connect(m_mergeUp, &QToolButton::clicked, this, [this] { mergeWith(-1); });
    connect(m_mergeDown, &QToolButton::clicked, this, [this] { mergeWith(1); });
    connect(m_sentenceUp, &QToolButton::clicked, this, [this] { moveSentenceTo(-1); });
    connect(m_sentenceDown, &QToolButton::clicked, this, [this] { moveSentenceTo(1); });
    connect(m_remove, &QToolButton::clicked, this, &MeasureTools::removeWanted);
}

QToolButton *MeasureTools::tool(const QString &name, const QString &text, const QString &tip)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setText(text);
    button->setToolTip(plainTip(tip));
    button->setFocusPolicy(Qt::TabFocus); // a click leaves the cursor in the text: it says where to cut
    layout()->addWidget(button);
    return button;
}

void MeasureTools::setNode(NodeId node)
{
    m_node = node;
    const ImportReview &review = m_holder.review();
    const bool isMeasure = review.measure(node);
    const bool above = isMeasure && review.sibling(node, -1).isValid();
    const bool below = isMeasure && review.sibling(node, 1).isValid();
    m_mergeUp->setEnabled(above);
    m_mergeDown->setEnabled(below);
    m_sentenceUp->setEnabled(above);
    m_sentenceDown->setEnabled(below);
    m_remove->setEnabled(above || below);
}

void MeasureTools::splitHere()
{
    const auto at = m_text->textCursor().position();
    m_holder.edit([&](ImportReview &review) { return splitMeasure(review, m_node, at); });
}

void MeasureTools::mergeWith(int step)
{
    const NodeId other = m_holder.review().sibling(m_node, step);
    const NodeId stays = step < 0 ? other : m_node;
    if (m_holder.edit([&, node = m_node](ImportReview &review) {
            return mergeMeasures(review, {node, other});
        }))
        Q_EMIT nodeWanted(stays);
}

/// Which sentence of the measure the cursor stands in, from 0.
int MeasureTools::sentenceAtCursor() const
{
    const QString text = m_text->toPlainText();
    const QStringList sentences = sentencesOf(text);
    qsizetype end = 0;
    for (qsizetype i = 0; i < sentences.size(); ++i) {
        end = std::max<qsizetype>(text.indexOf(sentences.at(i), end), end) + sentences.at(i).size();
        if (m_text->textCursor().position() < end)
            return static_cast<int>(i);
    }
    return static_cast<int>(sentences.size()) - 1;
}

void MeasureTools::moveSentenceTo(int step)
{
    const NodeId from = m_node;
    const NodeId to = m_holder.review().sibling(from, step);
    const int at = sentenceAtCursor();
    m_holder.edit([&](ImportReview &review) { return moveSentence(review, from, at, to); });
}

} // namespace qd
