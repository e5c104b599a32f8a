// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/theirtext.h"

#include "ui/common/colors.h"
#include "ui/common/ink.h"
#include "ui/common/markedtext.h"
#include "ui/common/metrics.h"
#include "ui/common/plaintext.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{

TheirText::TheirText(QWidget *parent)
    : QFrame(parent)
    , m_heading(new PlainLabel(tr("Yours above is not saved yet; meanwhile the paragraph became:"), this))
    , m_text(new MarkupLabel)
    , m_scroll(new QScrollArea(this))
    , m_mine(new QPushButton(tr("Keep mine"), this))
    , m_theirs(new QPushButton(tr("Take theirs"), this))
{
    setObjectName(u"papers.theirText"_s);
    m_heading->setWordWrap(true);
    setInk(m_heading, Light::Yellow);
    m_text->setObjectName(u"papers.theirWords"_s);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_scroll->setWidget(m_text);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus); // typing goes on
    m_mine->setObjectName(u"papers.keepMine"_s);
    m_mine->setToolTip(plainTip(tr("Your text replaces theirs")));
    m_theirs->setObjectName(u"papers.takeTheirs"_s);
    m_theirs->setToolTip(plainTip(tr("Their text in place of yours; Ctrl+Z in the text brings yours back")));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_mine);
    buttons->addWidget(m_theirs);
    buttons->addStretch();
    const int u = unit(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(u / 2, u / 2, u / 2, u / 2);
    layout->setSpacing(u / 2);
    layout->addWidget(m_heading);
    layout->addWidget(m_scroll, 1);
    layout->addLayout(buttons);
    connect(m_mine, &QPushButton::clicked, this, &TheirText::mineWanted);
    connect(m_theirs, &QPushButton::clicked, this, &TheirText::theirsWanted);
    hide();
}

void TheirText::say(const QString &theirs, const QString &typed)
{
    const QString both = typed + u'\n' + theirs;
    if (!isHidden() && both == m_said)
        return;
    m_said = both;
    const QColor ground = mixed(lightColor(Light::Green, palette()), palette().color(QPalette::Base), 0.28);
    m_text->setText(theirs.isEmpty() ? asMarkup(tr("(taken out)"))
                                     : markedMarkup(theirs, differenceOf(typed, theirs).come, ground));
    show();
}

void TheirText::sayNothing()
{
    hide();
}

int TheirText::heightForWidth(int width) const
{
    constexpr int mostLines = 8; // of their text in view
    const QMargins margins = layout()->contentsMargins();
    const int room = width - margins.left() - margins.right();
    const int words = std::min(m_text->heightForWidth(room), mostLines * fontMetrics().lineSpacing());
    return margins.top() + m_heading->heightForWidth(room) + words + m_mine->sizeHint().height()
        + 2 * layout()->spacing() + margins.bottom();
}

} // namespace qd
