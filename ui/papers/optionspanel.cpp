// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/optionspanel.h"

#include "paper/compose/papersubject.h"
#include "ui/common/metrics.h"
#include "ui/common/session.h"
#include "ui/papers/columnchooser.h"
#include "ui/papers/foldgroup.h"
#include "ui/papers/layoutoptions.h"
#include "ui/papers/papercolumns.h"
#include "ui/papers/papermemory.h"
#include "ui/papers/scopeoptions.h"

#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{
OptionsPanel::OptionsPanel(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_scope(new ScopeOptions(session))
    , m_columns(new ColumnChooser)
    , m_layout(new LayoutOptions)
{
    setObjectName(u"papers.options"_s);
    setProperty("firstField", u"papers.period"_s); // F6 leads there
    const int u = unit(this);
    auto *content = new QWidget;
    auto *groups = new QVBoxLayout(content);
    groups->setContentsMargins(0, 0, u, 0);
    groups->setSpacing(0);
    groups->addWidget(new FoldGroup(tr("Period and scope"), u"papers.scopeGroup"_s, m_scope, true, content));
    m_columnGroup = new FoldGroup(tr("Columns"), u"papers.columnGroup"_s, m_columns, true, content);
    groups->addWidget(m_columnGroup);
    groups->addWidget(new FoldGroup(tr("Layout"), u"papers.layoutGroup"_s, m_layout, true, content));
    groups->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"papers.optionsScroll"_s);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(u, 0, 0, 0);
    layout->addWidget(scroll, 1);
    setMinimumWidth(22 * u);
    const auto told = [this] {
        keep();
        Q_EMIT changed();
    };
    connect(m_scope, &ScopeOptions::changed, this, told);
    connect(m_columns, &ColumnChooser::changed, this, told);
    connect(m_layout, &LayoutOptions::changed, this, told);
    connect(m_layout, &LayoutOptions::typed, this, [this] {
        keep();
        Q_EMIT typed();
    });
}

/// What is chosen now is that of the kind from now on.
void OptionsPanel::keep()
{
    const PaperOptions now = options();
    PaperOptions kept = now;
    m_layout->read(kept); // the numbering of pages only where it is not the office's
    m_kept[m_kind] = kept;
    rememberOptions(nameOf(m_kind), kept);
}

void OptionsPanel::setKind(PaperKind kind)
{
    m_kind = kind;
    m_layout->setKind(kind);
    m_columns->setChoices(columnChoices(kind));
    m_columnGroup->setVisible(!m_columns->isEmpty());
    const auto kept = m_kept.find(kind);
    const PaperOptions known = kept == m_kept.end() ? rememberedOptions(nameOf(kind)) : kept->second;
    m_scope->show(known);
    m_columns->setColumns(known.columns);
    m_layout->show(known);
}

void OptionsPanel::followPlan()
{
    m_scope->followPlan();
    for (auto &[kind, options] : m_kept)
        options.section = {}; // of another plan
    followRules();
}

void OptionsPanel::followPeriod()
{
    m_scope->followPeriod();
}

void OptionsPanel::followAgencies()
{
    m_scope->followAgencies();
}

void OptionsPanel::followRules()
{
    m_layout->setProfiles(m_session.book().rules().paperProfile, m_session.book().rules().profiles);
}

void OptionsPanel::choose(const PaperSubject &subject)
{
    const PaperOptions wanted = optionsFor(subject, options());
    m_scope->show(wanted);
    m_scope->showPeriod(wanted.period);
    Q_EMIT changed(); // not kept: she goes there once, her usual choice is another
}

PaperOptions OptionsPanel::options() const
{
    PaperOptions options;
    options.kind = m_kind;
    m_scope->read(options);
    options.columns = m_columns->columns();
    m_layout->read(options);
    options.profile = m_layout->profile();
    return options;
}

} // namespace qd
