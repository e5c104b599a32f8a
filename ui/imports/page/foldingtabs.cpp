// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/page/foldingtabs.h"

#include <QKeyEvent>
#include <QStackedWidget>
#include <QTabBar>

namespace qd
{

FoldingTabs::FoldingTabs(QWidget *parent)
    : QTabWidget(parent)
    , m_pages(findChild<QStackedWidget *>()) // Qt's own
{
    connect(this, &QTabWidget::tabBarClicked, this, [this](int tab) {
        if (tab >= 0)
            fold(!m_folded && tab == currentIndex());
    });
    connect(this, &QTabWidget::currentChanged, this, [this] {
        if (tabBar()->hasFocus()) // by the arrow keys
            fold(false);
    });
}

void FoldingTabs::setFoldable(bool foldable)
{
    if (m_foldable == foldable)
        return;
    m_foldable = true; // also to unfold
    fold(foldable);
    m_foldable = foldable;
}

void FoldingTabs::open(int tab)
{
    setCurrentIndex(tab);
    fold(false);
}

void FoldingTabs::fold(bool folded)
{
    if (!m_foldable || m_folded == folded)
        return;
    m_folded = folded;
    m_pages->setVisible(!folded); // nothing in it can have the focus
    setMaximumHeight(folded ? tabBar()->sizeHint().height() : QWIDGETSIZE_MAX);
    Q_EMIT foldedChanged(folded);
}

void FoldingTabs::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Space || event->key() == Qt::Key_Return;
    if (m_foldable && event->key() == Qt::Key_Escape && !m_folded)
        fold(true);
    else if (m_foldable && enter && tabBar()->hasFocus())
        fold(!m_folded);
    else
        QTabWidget::keyPressEvent(event);
}

} // namespace qd
