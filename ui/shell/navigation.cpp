// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigation.h"

#include "ui/common/colors.h"
#include "ui/common/metrics.h"
#include "ui/common/plaintext.h"
#include "ui/shell/navbutton.h"

#include <QButtonGroup>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace qd
{

Navigation::Navigation(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_group(new QButtonGroup(this))
{
    setObjectName(u"nav"_s);
    const int u = unit(this);
    m_layout->setContentsMargins(u / 2, u, u / 2, u);
    m_layout->setSpacing(u / 3);
    m_layout->addStretch();
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
}

void Navigation::add(const QString &key, const QString &title, const QString &shortcut)
{
    addButton(key, title, u"%1 (%2)"_s.arg(title, shortcut));
}

void Navigation::addOffer(const QString &key, const QString &title, const QString &tip)
{
    addButton(key, title, tip)->hide();
}

void Navigation::setOffered(const QString &key, bool offered)
{
    if (NavButton *button = m_buttons.value(key))
        button->setVisible(offered);
}

NavButton *Navigation::addButton(const QString &key, const QString &title, const QString &tip)
{
    auto *button = new NavButton(key, title, this);
    button->setObjectName("nav."_L1 + key);
    button->setToolTip(plainTip(tip));
    m_layout->insertWidget(m_layout->count() - 1, button);
    m_group->addButton(button);
    m_buttons.insert(key, button);
    connect(button, &QAbstractButton::clicked, this, [this, key] { Q_EMIT chosen(key); });
    return button;
}

void Navigation::setCurrent(const QString &key)
{
    if (NavButton *button = m_buttons.value(key)) {
        button->setChecked(true);
        return;
    }
    m_group->setExclusive(false); // an exclusive group would keep one checked
    for (NavButton *button : std::as_const(m_buttons))
        button->setChecked(false);
    m_group->setExclusive(true);
}

void Navigation::setPageEnabled(const QString &key, bool enabled)
{
    if (NavButton *button = m_buttons.value(key))
        button->setEnabled(enabled);
}

void Navigation::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(hairline(palette()));
    painter.drawLine(rect().topRight(), rect().bottomRight());
}

} // namespace qd
