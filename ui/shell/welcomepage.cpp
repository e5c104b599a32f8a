// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/welcomepage.h"

#include "ui/common/ask.h"
#include "ui/common/metrics.h"
#include "ui/common/plaintext.h"
#include "ui/common/planfile.h"
#include "ui/common/session.h"
#include "ui/shell/explainedbutton.h"
#include "workspace/tasks/planshelf.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

constexpr int buttonUnits = 64; // width of the column of buttons

} // namespace

WelcomePage::WelcomePage(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_deleted(new QToolButton(this))
{
    setObjectName(u"welcome"_s);
    const int u = unit(this);
    auto *outer = new QVBoxLayout(this);
    usePageMargins(outer, this);
    auto *column = new QWidget(this);
    column->setFixedWidth(buttonUnits * u);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(u);
    auto *title = new PlainLabel(tr("Begin with this year's work plan"), column);
    useTitleFont(title);
    auto *text = new PlainLabel(tr("Everything here grows from the approved plan: its tasks, who answers for "
                                   "them, what is reported each period."),
        column);
    text->setWordWrap(true);
    layout->addWidget(title);
    layout->addWidget(text);
    layout->addSpacing(2 * u);
    addButton(layout, u"import"_s, tr("Open a plan file…"),
        tr("The plan as Word, Excel, web page or text. You see what was understood beside the source and "
           "settle doubtful "
           "points; nothing is written "
           "before you accept."));
    addButton(layout, u"paste"_s, tr("Paste the text…"),
        tr("Copy the plan from Word or a web page and paste it here; then the same check."));
    addButton(layout, u"sample"_s, tr("See the sample…"),
        tr("A plan of an invented district with reports, to try everything out. It opens in a data file of its own."));
    m_deleted->setObjectName(u"welcome.deleted"_s);
    m_deleted->setAutoRaise(true);
    m_deleted->setFocusPolicy(Qt::TabFocus);
    layout->addWidget(m_deleted, 0, Qt::AlignLeft);
    connect(m_deleted, &QToolButton::clicked, this, [this] { Q_EMIT m_session.pageWanted(u"plans"_s, {}); });
    connect(&session, &Session::planOpened, this, &WelcomePage::countDeleted);
    connect(&session, &Session::changed, this, &WelcomePage::countDeleted);
    countDeleted();
    outer->addStretch(2);
    outer->addWidget(column, 0, Qt::AlignHCenter);
    outer->addStretch(3);
}

void WelcomePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    countDeleted();
}

void WelcomePage::countDeleted()
{
    if (m_session.hasPlan())
        return; // not in sight
    const auto all = planSummaries(m_session.workspace());
    const auto deleted = !all ? 0 : std::count_if(all->begin(), all->end(), [](const PlanSummary &summary) {
        return summary.plan.deletedOn.isValid();
    });
    m_deleted->setVisible(deleted > 0);
    m_deleted->setText(tr("Deleted plans (%1)…").arg(deleted));
}

void WelcomePage::addButton(QVBoxLayout *layout, const QString &key, const QString &title, const QString &text)
{
    auto *button = new ExplainedButton(key, title, text, this);
    button->setObjectName("welcome."_L1 + key);
    button->setEnabled(!m_session.workspace().isReadOnly() || key == "sample"_L1);
    connect(button, &QAbstractButton::clicked, this, [this, key] { enter(key); });
    button->setFixedHeight(
        button->heightForWidth(buttonUnits * unit(this))); // boxes inside boxes lose height-for-width
    layout->addWidget(button);
}

void WelcomePage::enter(const QString &key)
{
    if (key == "import"_L1) {
        const auto file = choosePlanFile(this, m_session.ask());
        if (file)
            Q_EMIT m_session.pageWanted(u"import"_s, {{u"file"_s, *file}});
        return;
    }
    if (key == "sample"_L1)
        Q_EMIT m_session.pageWanted(key, {});
    else
        Q_EMIT m_session.pageWanted(u"import"_s, {{key, true}});
}

} // namespace qd
