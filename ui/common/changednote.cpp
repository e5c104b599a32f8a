// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/changednote.h"

#include "base/textcompare.h"
#include "ui/common/ink.h"
#include "ui/common/metrics.h"
#include "ui/common/plaintext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{

ChangedNote::ChangedNote(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_text(new PlainLabel(this))
    , m_take(new QPushButton(tr("Take it"), this))
{
    setObjectName(name);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_take->setObjectName(name + u"Take"_s);
    m_take->setToolTip(plainTip(tr("Puts it in place of what you typed")));
    setInk(m_text, Light::Red);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(unit(this));
    layout->addWidget(m_text, 1);
    layout->addWidget(m_take, 0, Qt::AlignTop);
    connect(m_take, &QPushButton::clicked, this, &ChangedNote::taken);
    hide();
}

void ChangedNote::say(const QString &value)
{
    constexpr qsizetype longest = 120;
    const QString brief = cutShort(value, longest);
    m_text->setText(value.isEmpty() ? tr("Cleared meanwhile.")
                                    : tr("Changed to “%1” meanwhile.").arg(brief));
    makeRoom();
    show();
}

void ChangedNote::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    makeRoom();
}

/// A form in a scroll area asks how high its parts must be, not how high they are at their width.
void ChangedNote::makeRoom()
{
    const int room = width() - m_take->sizeHint().width() - layout()->spacing(); // the label is laid out later
    const int height = m_text->heightForWidth(std::max(room, m_take->sizeHint().width())); // -1 without a text
    m_text->setMinimumHeight(std::max(0, height));
}

} // namespace qd
