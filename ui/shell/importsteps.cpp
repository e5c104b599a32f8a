// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/importsteps.h"

#include "domain/counts/unconfirmed.h"
#include "ui/common/colors.h"
#include "ui/common/ink.h"
#include "ui/common/metrics.h"
#include "ui/common/plaintext.h"
#include "ui/common/session.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QSettings>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace qd
{

namespace
{

constexpr auto memoryKey = "importSteps"_L1; ///< of the last import, whichever data file it went into

} // namespace

ImportSteps::ImportSteps(Session &session, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
{
    setObjectName(u"importSteps"_s);
    auto *text = new PlainLabel(tr("Imported. Next:"), this);
    auto *layout = new QHBoxLayout(this);
    const int u = unit(this);
    layout->setContentsMargins(2 * u, u / 2, u, u / 2);
    layout->setSpacing(u);
    layout->addWidget(text);
    const auto button = [&](const QString &key) {
        auto *made = new QToolButton(this);
        made->setObjectName(u"importSteps."_s + key);
        made->setAutoRaise(true);
        made->setFocusPolicy(Qt::TabFocus);
        return made;
    };
    const QString keys[StepCount]{u"agencies"_s, u"deadlines"_s, u"reports"_s};
    for (int i = 0; i < StepCount; ++i) {
        const Step step = static_cast<Step>(i);
        if (i > 0)
            layout->addWidget(new PlainLabel(u"→"_s, this));
        QToolButton *made = button(keys[i]);
        made->setToolTip(plainTip(tip(step)));
        useLinkInk(made);
        connect(made, &QToolButton::clicked, this, [this, step] { take(step); });
        layout->addWidget(made);
        m_buttons[static_cast<size_t>(i)] = made;
    }
    layout->addStretch();
    QToolButton *close = button(u"close"_s);
    close->setText(u"✕"_s);
    close->setToolTip(plainTip(tr("Close these steps")));
    close->setAccessibleName(tr("Close these steps"));
    layout->addWidget(close);
    hide();
    connect(close, &QToolButton::clicked, this, [this] {
        end();
        settle();
    });
    connect(&session, &Session::planImported, this, &ImportSteps::begin);
    connect(&session, &Session::planOpened, this, &ImportSteps::settle);
    connect(&session, &Session::changed, this, &ImportSteps::settle);
}

QString ImportSteps::name(Step step)
{
    switch (step) {
    case Agencies:
        return tr("Confirm the agencies");
    case Deadlines:
        return tr("Set the deadlines together");
    case Reports:
        return tr("Begin to report");
    case StepCount:
        break;
    }
    return {};
}

QString ImportSteps::tip(Step step)
{
    switch (step) {
    case Agencies:
        return tr(
            "The agencies with a doubtful name, then those without liaison officer or phone, stand first");
    case Deadlines:
        return tr("All tasks and measures without a deadline, selected to be given one");
    case Reports:
        return tr("Enter what the agencies report");
    case StepCount:
        break;
    }
    return {};
}

void ImportSteps::begin()
{
    m_plan = m_session.book().plan().id;
    m_taken = {};
    remember();
    settle();
}

void ImportSteps::recall()
{
    const QVariantMap kept = QSettings().value(memoryKey).toMap();
    const PlanId plan = m_session.book().plan().id;
    if (!plan.isValid() || kept[u"file"_s].toString() != m_session.workspace().path()
        || kept[u"plan"_s].toLongLong() != plan.value)
        return;
    m_plan = plan;
    const auto taken = kept[u"taken"_s].toUInt();
    for (size_t i = 0; i < m_taken.size(); ++i)
        m_taken[i] = (taken >> i & 1U) != 0;
}

void ImportSteps::remember() const
{
    uint taken = 0;
    for (size_t i = 0; i < m_taken.size(); ++i)
        taken |= (m_taken[i] ? 1U : 0U) << i;
    QSettings().setValue(memoryKey,
        QVariantMap{
            {u"file"_s, m_session.workspace().path()}, {u"plan"_s, m_plan.value}, {u"taken"_s, taken}});
}

void ImportSteps::end()
{
    m_plan = {};
    QSettings().remove(memoryKey);
}

void ImportSteps::take(Step step)
{
    m_taken[static_cast<size_t>(step)] = true;
    remember();
    settle();
    switch (step) {
    case Agencies:
        Q_EMIT m_session.pageWanted(u"agencies"_s, {{u"unconfirmedFirst"_s, true}});
        break;
    case Deadlines:
        Q_EMIT m_session.pageWanted(u"tasks"_s, {{u"withoutDeadline"_s, true}, {u"bulk"_s, u"deadline"_s}});
        break;
    case Reports:
    case StepCount:
        Q_EMIT m_session.pageWanted(u"entry"_s, {});
        break;
    }
}

int ImportSteps::left(Step step) const
{
    const PlanBook &book = m_session.book();
    switch (step) {
    case Agencies:
        return static_cast<int>(unconfirmedAgencies(book, m_session.day()).size());
    case Deadlines:
        return measuresWithoutDeadline(book, m_session.day());
    case Reports:
    case StepCount:
        break;
    }
    const auto measures = book.measures();
    return std::any_of(measures.begin(), measures.end(),
               [&book](const Measure *measure) { return !book.allVersionsOf(measure->id).empty(); })
        ? 0
        : 1;
}

void ImportSteps::settle()
{
    if (m_plan != m_session.book().plan().id)
        m_plan = {};
    if (!m_plan.isValid())
        recall();
    bool all = true;
    for (int i = 0; m_plan.isValid() && i < StepCount; ++i) {
        const Step step = static_cast<Step>(i);
        const int number = left(step);
        const bool done = m_taken[static_cast<size_t>(i)] || number == 0;
        const bool counted = number > 0 && step != Reports;
        const QString words = counted ? tr("%1 (%2)").arg(name(step)).arg(number) : name(step);
        m_buttons[static_cast<size_t>(i)]->setText(done ? tr("✓ %1").arg(words) : words);
        all = all && done;
    }
    if (all && m_plan.isValid())
        end();
    setVisible(m_plan.isValid());
}

void ImportSteps::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QColor ground = palette().color(QPalette::Highlight);
    ground.setAlphaF(0.10F);
    painter.fillRect(rect(), ground);
    painter.fillRect(0, height() - 1, width(), 1, hairline(palette()));
}

} // namespace qd
