// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/templatespane.h"

#include "domain/plan/sliprules.h"
#include "paper/document/wording.h"
#include "texts/enumtext.h"
#include "texts/errortext.h"
#include "ui/common/ask.h"
#include "ui/common/ink.h"
#include "ui/common/metrics.h"
#include "ui/common/plaintext.h"
#include "ui/common/session.h"
#include "workspace/door/rowedits.h"

#include <QDir>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

PlainLabel *paragraph(const QString &name, QWidget *parent)
{
    auto *label = new PlainLabel(parent);
    label->setObjectName(u"settings.templates."_s + name);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

TemplatesPane::TemplatesPane(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_state(paragraph(u"state"_s, this))
    , m_slips(paragraph(u"slips"_s, this))
    , m_open(new QPushButton(tr("Open the folder"), this))
{
    auto *how = paragraph(u"how"_s, this);
    how->setText(tr(
        "Sentences of papers and of reminders can be the office's own: files of the names of ours "
        "(remindertext.json, handout.json, notice.json, common.json …) in the folder below, in UTF-8, with "
        "the keys of the sentences that are to be others. What a file does not name stays as it is."));
    auto *where = paragraph(u"folder"_s, this);
    where->setText(QDir::toNativeSeparators(folder()));
    m_open->setObjectName(u"settings.templates.open"_s);
    auto *slips = new PlainLabel(tr("Colours of slips"), this);
    useSectionFont(slips);
    auto *change = new QPushButton(tr("Set the days…"), this);
    change->setObjectName(u"settings.templates.setSlips"_s);
    change->setToolTip(plainTip(tr("On the page of supervision")));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(unit(this));
    for (QWidget *each :
        {static_cast<QWidget *>(how), static_cast<QWidget *>(where), static_cast<QWidget *>(m_state)})
        layout->addWidget(each);
    layout->addWidget(m_open, 0, Qt::AlignLeft);
    layout->addSpacing(2 * unit(this));
    layout->addWidget(slips);
    layout->addWidget(m_slips);
    layout->addWidget(change, 0, Qt::AlignLeft);
    layout->addStretch();
    connect(m_open, &QPushButton::clicked, this, &TemplatesPane::openFolder);
    connect(change, &QPushButton::clicked, this, [this] {
        Q_EMIT m_session.pageWanted(u"supervision"_s, {{u"form"_s, u"slipRules"_s}});
    });
    connect(&session, &Session::changed, this, [this] {
        if (isVisible())
            refresh();
    });
}

QString TemplatesPane::folder() const
{
    return Wording::folderBeside(m_session.workspace().path());
}

void TemplatesPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void TemplatesPane::refresh()
{
    const QDir templates(folder());
    const auto count = templates.entryList({u"*.json"_s}, QDir::Files).size();
    const auto wording = Wording::load(folder());
    m_state->setText(!wording ? errorText(wording.error())
            : count == 0      ? tr("There are no templates of the office: the sentences of the program hold.")
                              : tr("%1 files of the office are in use.").arg(count));
    if (wording)
        takeInk(m_state);
    else
        setInk(m_state, Light::Red);
    m_open->setEnabled(templates.exists() || !m_session.workspace().isReadOnly());
    const auto rows = rowsOf<Setting>(m_session.workspace());
    const SlipRules rules = rows ? slipRules(*rows) : SlipRules();
    QStringList words;
    for (const SlipRule &rule : slipRuleTable) {
        if (rules.*rule.member > 0)
            words << tr("%1 from %2 days late").arg(text(rule.slip)).arg(rules.*rule.member);
    }
    m_slips->setText(
        words.isEmpty() ? tr("No slips are used: reminders go without a colour.") : words.join(tr(", ")));
}

/// Made where there is none, for somebody who wants to put the first file into it.
void TemplatesPane::openFolder()
{
    QDir().mkpath(folder());
    m_session.ask().openOutside(folder());
}

} // namespace qd
