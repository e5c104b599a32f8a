// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/foldgroup.h"

#include "ui/common/labelledfield.h"
#include "ui/common/metrics.h"

#include <QSettings>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace qd
{

FoldGroup::FoldGroup(
    const QString &title, const QString &name, QWidget *content, bool isOpen, QWidget *parent)
    : QWidget(parent)
    , m_head(new QToolButton(this))
    , m_content(content)
{
    setObjectName(name);
    m_head->setObjectName(name + u".fold"_s);
    m_head->setText(title);
    m_head->setAccessibleName(withoutMnemonic(title));
    m_head->setAutoRaise(true);
    m_head->setFocusPolicy(Qt::TabFocus);
    m_head->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    useSectionFont(m_head);
    const int u = unit(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, u);
    layout->setSpacing(u / 2);
    layout->addWidget(m_head);
    content->setParent(this);
    layout->addWidget(content);
    const QString key = u"fold/"_s + name;
    show(QSettings().value(key, isOpen).toBool());
    connect(m_head, &QToolButton::clicked, this, [this, key] {
        show(!m_isOpen);
        QSettings().setValue(key, m_isOpen);
    });
}

void FoldGroup::show(bool open)
{
    m_isOpen = open;
    m_head->setAccessibleDescription(open ? tr("open") : tr("folded"));
    m_head->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    m_content->setVisible(open);
}

} // namespace qd
