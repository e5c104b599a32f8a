// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/emptystate.h"

#include "ui/common/buttons.h"
#include "ui/common/metrics.h"
#include "ui/common/plaintext.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace qd
{

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_title(new PlainLabel(this))
    , m_text(new PlainLabel(this))
    , m_button(primaryButton(QString(), this))
{
    useSectionFont(m_title);
    m_title->setAlignment(Qt::AlignCenter);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    m_text->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QVBoxLayout(this);
    usePageMargins(layout, this);
    layout->addStretch();
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addSpacing(unit(this));
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch();
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_action)
            m_action->trigger();
    });
    m_button->hide();
}

void EmptyState::set(const QString &title, const QString &text, QAction *action)
{
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_action = action;
    m_button->setVisible(action != nullptr);
    if (action) {
        m_button->setText(action->text());
        m_button->setObjectName(action->objectName() + QLatin1String(".button"));
    }
}

} // namespace qd
