// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/unsavednote.h"

#include "base/textcompare.h"
#include "ui/common/ink.h"
#include "ui/common/metrics.h"
#include "ui/common/plaintext.h"
#include "ui/papers/openparagraph.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace qd
{

UnsavedNote::UnsavedNote(QWidget *parent)
    : QFrame(parent)
    , m_line(new PlainLabel(this))
    , m_restore(new QToolButton(this))
    , m_copy(new QToolButton(this))
{
    setObjectName(u"papers.unsavedNote"_s);
    setFrameShape(QFrame::StyledPanel);
    m_line->setObjectName(u"papers.unsavedLine"_s);
    m_line->setWordWrap(true);
    setInk(m_line, Light::Yellow);
    m_restore->setObjectName(u"papers.unsavedRestore"_s);
    m_restore->setText(tr("Restore"));
    m_restore->setToolTip(plainTip(tr("Opens the paragraph with this text")));
    m_copy->setObjectName(u"papers.unsavedCopy"_s);
    m_copy->setText(tr("Copy"));
    auto *forget = new QToolButton(this);
    forget->setObjectName(u"papers.unsavedForget"_s);
    forget->setText(tr("Give up"));
    forget->setToolTip(plainTip(tr("This text goes for good")));
    auto *layout = new QHBoxLayout(this);
    const int u = unit(this);
    layout->setContentsMargins(u, u / 2, u, u / 2);
    layout->addWidget(m_line, 1);
    for (QToolButton *button : {m_restore, m_copy, forget})
        layout->addWidget(button, 0, Qt::AlignTop);
    connect(m_restore, &QToolButton::clicked, this, [this] { Q_EMIT restoreWanted(QString(m_key)); });
    connect(m_copy, &QToolButton::clicked, this, [this] { QApplication::clipboard()->setText(m_text); });
    connect(forget, &QToolButton::clicked, this, [this] { Q_EMIT forgetWanted(QString(m_key)); });
    hide();
}

void UnsavedNote::say(const std::vector<UnsavedParagraph> &texts, const QStringList &paragraphs)
{
    constexpr qsizetype longest = 60; // characters that tell which text it is
    setVisible(!texts.empty());
    if (texts.empty())
        return;
    const UnsavedParagraph &first = texts.front();
    m_key = first.key;
    m_text = first.text;
    const bool hasPlace = paragraphs.contains(m_key);
    const QString at = first.at.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s);
    const QString shown = m_text.isEmpty() ? tr("(taken out)") : cutShort(m_text.simplified(), longest);
    QString line = hasPlace
        ? tr("Typed on %1 and not saved: “%2”").arg(at, shown)
        : tr("Typed on %1 and not saved, in a paragraph that is no longer there: “%2”").arg(at, shown);
    if (texts.size() > 1)
        line += tr(" (%1 texts in all)").arg(texts.size());
    m_line->setText(line);
    m_restore->setVisible(hasPlace);
    m_copy->setVisible(!hasPlace);
}

} // namespace qd
