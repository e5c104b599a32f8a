// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/reporttext.h"

#include "base/characters.h"
#include "ui/common/faultmark.h"
#include "ui/common/ink.h"
#include "ui/common/metrics.h"
#include "ui/common/plaintext.h"
#include "ui/entry/growingedit.h"
#include "ui/entry/pasteoffer.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

constexpr int mostLines = 12; // a longer text scrolls

GrowingEdit *editNamed(const QString &name, int fewest, QWidget *form)
{
    auto *edit = new GrowingEdit(fewest, mostLines, form);
    edit->setObjectName(name);
    return edit;
}

} // namespace

QLabel *faultLabel(const QString &name, QWidget *parent)
{
    auto *label = new PlainLabel(parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    setInk(label, Light::Red);
    label->hide();
    return label;
}

void tellFault(QWidget *field, QLabel *beside, const QString &words)
{
    beside->setText(words);
    beside->setVisible(!words.isEmpty());
    markFault(field, words);
}

ReportText::ReportText(const QString &name, const QString &label, int fewest, QWidget *form, QBoxLayout *into)
    : QObject(form)
    , m_edit(editNamed(name, fewest, form))
    , m_count(new PlainLabel(form))
    , m_fault(faultLabel(name + u".fault"_s, form))
    , m_head(new QHBoxLayout)
    , m_offer(new PasteOffer(m_edit))
{
    auto *words = new PlainLabel(label, form);
    words->setBuddy(m_edit);
    m_count->setObjectName(name + u".count"_s);
    setInk(m_count, Light::None);
    m_head->addWidget(words);
    m_head->addWidget(m_fault, 1);
    m_head->addStretch(0);
    m_head->addWidget(m_count);
    into->addSpacing(unit(form) / 2);
    into->addLayout(m_head);
    into->addWidget(m_edit);
    into->addWidget(m_offer);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        count();
        Q_EMIT changed();
    });
    count();
}

void ReportText::count()
{
    const QString text = m_edit->toPlainText();
    const qsizetype characters = characterCount(text) - text.count(u'\n');
    m_count->setText(characters > 0 ? tr("%1 characters").arg(characters) : QString());
}

QString ReportText::text() const
{
    return m_edit->toPlainText();
}

void ReportText::setText(const QString &text)
{
    m_edit->setPlainText(text);
    m_offer->withdraw();
}

void ReportText::replace(const QString &text)
{
    QTextCursor cursor(m_edit->document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(text);
    m_offer->withdraw();
}

void ReportText::sayFault(const QString &words)
{
    tellFault(m_edit, m_fault, words);
}

void ReportText::addBesideLabel(QWidget *widget)
{
    m_head->addWidget(widget);
}

} // namespace qd
