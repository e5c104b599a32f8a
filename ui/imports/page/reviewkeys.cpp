// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/measureedits.h"
#include "ui/imports/doubts/doubtbar.h"
#include "ui/imports/page/reviewpanel.h"
#include "ui/imports/shared/reviewholder.h"
#include "ui/imports/shared/typingfocus.h"
#include "ui/imports/tree/reviewtree.h"
#include "ui/imports/tree/reviewtreemodel.h"

#include <QShortcut>

// The part of ReviewPanel that answers keys.
namespace qd
{

/// Keys that work wherever the focus is on this page. E is no key while a text is typed: the field takes it
/// first.
void ReviewPanel::addKeys()
{
    const auto key = [this](const QKeySequence &keys, auto action) {
        auto *shortcut = new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    key(Qt::Key_F8, [this] { m_doubts->step(1); });
    key(Qt::SHIFT | Qt::Key_F8, [this] { m_doubts->step(-1); });
    key(Qt::Key_E, [this] { m_doubts->change(); });
    key(Qt::Key_F2, [this] { changeKey(); });
    key(Qt::CTRL | Qt::SHIFT | Qt::Key_K, [this] { splitOrJoin(); }); // as on the page of the tasks
}

/// F2 in a list edits what is chosen there, as everywhere; elsewhere it changes the point.
void ReviewPanel::changeKey()
{
    if (isEditorOfList(focusWidget()))
        return; // what is open there stays open
    auto *list = qobject_cast<QAbstractItemView *>(focusWidget());
    const QModelIndex chosen = list ? list->currentIndex() : QModelIndex();
    if (chosen.isValid() && (chosen.flags() & Qt::ItemIsEditable))
        list->edit(chosen);
    else
        m_doubts->change();
}

/// The chosen task, or the one of the chosen measure: by sentence, and whole again.
void ReviewPanel::splitOrJoin()
{
    const ImportReview &review = m_holder.review();
    const ProposedTask *task = review.task(m_node);
    if (!task)
        return;
    const NodeId node = task->id;
    const bool join = splitOf(review, node) == Split::Sentences;
    choose(node, true); // a measure may go
    m_holder.edit([&](ImportReview &changed) {
        return splitTask(changed, node, join ? Split::None : Split::Sentences);
    });
    m_tree->setExpanded(m_model->indexOf(node), !join);
}

bool ReviewPanel::acceptsByEnter(const QWidget *focus) const
{
    const bool otherList = focus != m_tree && qobject_cast<const QAbstractItemView *>(focus);
    return !otherList && !isTyping(focus) && !isEditorOfList(focus);
}

void ReviewPanel::acceptDoubt()
{
    m_doubts->accept();
}

void ReviewPanel::acceptAlike()
{
    m_doubts->acceptAlike();
}

} // namespace qd
