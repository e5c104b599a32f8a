// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/previewfoot.h"

#include "ui/common/metrics.h"
#include "ui/common/plaintext.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

const QString factsKey = u"papers/marksFacts"_s;

} // namespace

PreviewFoot::PreviewFoot(QWidget *parent)
    : QWidget(parent)
    , m_text(new PlainLabel(this))
    , m_leave(new QPushButton(tr("Back to now"), this))
    , m_facts(new QCheckBox(tr("Mark filled-in data"), this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(unit(this));
    m_text->setObjectName(u"papers.pages"_s);
    layout->addWidget(m_text);
    m_leave->setObjectName(u"papers.leaveIssue"_s);
    m_leave->setToolTip(plainTip(tr("The report as the data are now, compared with none")));
    m_leave->hide();
    layout->addWidget(m_leave);
    layout->addStretch();
    m_facts->setObjectName(u"papers.marksFacts"_s);
    m_facts->setToolTip(plainTip(
        tr("Counts, dates and names from the data have a ground of their own, on the screen alone")));
    m_facts->setChecked(QSettings().value(factsKey, true).toBool());
    layout->addWidget(m_facts);
    addZoom(layout);
    connect(m_leave, &QPushButton::clicked, this, &PreviewFoot::leaveWanted);
    connect(m_facts, &QCheckBox::toggled, this, [this](bool marked) {
        QSettings().setValue(factsKey, marked);
        Q_EMIT marksFactsChanged(marked);
    });
}

void PreviewFoot::addZoom(QBoxLayout *into)
{
    auto *group = new QButtonGroup(this);
    const auto add = [&](const QString &text, const QString &name, PagePreview::Zoom zoom) {
        auto *button = new QToolButton(this);
        button->setText(text);
        button->setObjectName(name);
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setChecked(zoom == PagePreview::Zoom::FitWidth);
        group->addButton(button);
        into->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, zoom] { Q_EMIT zoomChosen(zoom); });
    };
    add(tr("Fit width"), u"papers.zoomFit"_s, PagePreview::Zoom::FitWidth);
    add(u"100%"_s, u"papers.zoomActual"_s, PagePreview::Zoom::Actual);
}

void PreviewFoot::say(const QString &text)
{
    m_text->setText(text);
}

void PreviewFoot::offerLeave(bool leave)
{
    m_leave->setVisible(leave);
}

bool PreviewFoot::marksFacts() const
{
    return m_facts->isChecked();
}

} // namespace qd
