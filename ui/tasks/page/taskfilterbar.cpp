// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/page/taskfilterbar.h"

#include "texts/enumtext.h"
#include "ui/common/agencybox.h"
#include "ui/common/enumbox.h"
#include "ui/common/metrics.h"
#include "ui/common/plaintext.h"
#include "ui/common/searchfield.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

enum class Due { Any, Overdue, Without, Soon, ThisMonth };
// Beside the members of WorkState: matters of their own, looked for in the same place.
constexpr int blocked = 100;
constexpr int unreported = 101;

/// A box whose first entry stands for all.
QComboBox *boxWithAny(const QString &any, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->addItem(any);
    box->setAccessibleName(any);
    return box;
}

template <typename E>
QComboBox *enumBox(const QString &any, QWidget *parent)
{
    auto *box = boxWithAny(any, parent);
    addChoices<E>(box);
    return box;
}

QComboBox *lightBox(const QString &any, QWidget *parent)
{
    auto *box = boxWithAny(any, parent);
    for (const Light light : {Light::Red, Light::Yellow, Light::Green, Light::None}) // the worst first
        addChoice(box, light, QString(lightShape(light)) + u' ' + text(light));
    return box;
}

} // namespace

TaskFilterBar::TaskFilterBar(QWidget *parent)
    : QWidget(parent)
    , m_search(new SearchField(tr("Filter: words or pinyin initials"), this))
    , m_agency(new AgencyBox(this))
    , m_role(enumBox<Role>(tr("Any role"), this))
    , m_section(new QComboBox(this))
    , m_state(enumBox<WorkState>(tr("Any state"), this))
    , m_light(lightBox(tr("Any light"), this))
    , m_due(new QComboBox(this))
    , m_clear(new QToolButton(this))
{
    m_search->setObjectName(u"tasks.search"_s);
    m_search->setToolTip(plainTip(tr("Words in titles, texts and agency names; %1 finds %2 (Ctrl+Shift+F)")
                                      .arg(u"scjgj"_s, u"市场监管局"_s)));
    m_agency->setObjectName(u"tasks.agency"_s);
    m_agency->setAccessibleName(tr("Agency"));
    m_role->setObjectName(u"tasks.role"_s);
    m_section->setObjectName(u"tasks.section"_s);
    m_section->setAccessibleName(tr("Section"));
    m_section->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_section->setMinimumContentsLength(8);
    m_state->setObjectName(u"tasks.state"_s);
    m_light->setObjectName(u"tasks.light"_s);
    m_due->setObjectName(u"tasks.due"_s);
    m_due->setAccessibleName(tr("Any deadline"));
    addChoice(m_due, Due::Any, tr("Any deadline"));
    addChoice(m_due, Due::Overdue, tr("Overdue only"));
    addChoice(m_due, Due::Without, tr("Without deadline"));
    addChoice(m_due, Due::Soon, tr("Due within %1 days").arg(m_soonDays));
    addChoice(m_due, Due::ThisMonth, tr("Due this month"));
    m_state->addItem(tr("Blocked"), blocked);
    m_state->addItem(tr("Not reported"), unreported);
    m_clear->setObjectName(u"tasks.clearFilter"_s);
    m_clear->setText(tr("Clear filter"));
    m_clear->setAutoRaise(true);
    m_clear->setEnabled(false);

    layOut();
    m_search->installEventFilter(this);
    connect(m_search, &SearchField::searchChanged, this, &TaskFilterBar::changed);
    connect(m_agency, &AgencyBox::agencyChosen, this, &TaskFilterBar::changed);
    for (QComboBox *box : {m_role, m_section, m_state, m_light, m_due})
        connect(box, &QComboBox::currentIndexChanged, this, &TaskFilterBar::changed);
    connect(m_clear, &QToolButton::clicked, this, &TaskFilterBar::clear);
}

void TaskFilterBar::layOut()
{
    m_rows = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(unit(this));
    auto *whom = new QHBoxLayout;
    auto *how = new QHBoxLayout;
    for (QHBoxLayout *half : {whom, how})
        half->setSpacing(unit(this));
    m_search->setMinimumWidth(14 * unit(this)); // room for seven characters
    whom->addWidget(m_search, 3);
    whom->addWidget(m_agency, 2);
    whom->addWidget(m_role);
    whom->addWidget(m_section, 1);
    for (QWidget *box : std::initializer_list<QWidget *>{m_state, m_light, m_due, m_clear})
        how->addWidget(box);
    m_rows->addLayout(whom, 1);
    m_rows->addLayout(how);
}

void TaskFilterBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int needed
        = m_rows->itemAt(0)->minimumSize().width() + m_rows->itemAt(1)->sizeHint().width() + unit(this);
    const bool narrow = width() < needed;
    m_rows->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_rows->itemAt(1)->setAlignment(narrow ? Qt::AlignLeft : Qt::Alignment());
}

QSize TaskFilterBar::minimumSizeHint() const
{
    // That of two rows, whatever stands now: else the single row would keep the page from ever getting
    // narrow.
    const QSize first = m_rows->itemAt(0)->minimumSize();
    const QSize second = m_rows->itemAt(1)->minimumSize();
    return {std::max(first.width(), second.width()), first.height()};
}

void TaskFilterBar::setBook(const PlanBook &book)
{
    m_quiet = true;
    m_agency->setRegister(book.agencies(), tr("All agencies"));
    m_soonDays = book.rules().lights.nearDays;
    m_due->setItemText(m_due->findData(static_cast<int>(Due::Soon)), tr("Due within %1 days").arg(m_soonDays));
    const QVariant section = m_section->currentData();
    m_section->clear();
    m_section->addItem(tr("All sections"), qint64(0));
    for (const Section *one : book.sections()) {
        m_section->addItem(
            one->number.isEmpty() ? one->title : one->number + u'、' + one->title, one->id.value);
        m_section->setItemData(m_section->count() - 1, plainTip(one->title), Qt::ToolTipRole);
    }
    chooseSection(SectionId{section.toLongLong()});
    m_quiet = false;
}

void TaskFilterBar::setPeriod(const Period &period)
{
    m_period = period;
    if (m_state->currentData().toInt() == unreported)
        changed();
}

void TaskFilterBar::chooseSection(SectionId section)
{
    m_section->setCurrentIndex(std::max(0, m_section->findData(section.value)));
}

TaskFilter TaskFilterBar::filter() const
{
    TaskFilter filter;
    filter.text = m_search->text().trimmed();
    filter.agency = m_agency->agency();
    filter.role = chosen<Role>(m_role);
    filter.section = SectionId{m_section->currentData().toLongLong()};
    filter.blockedOnly = m_state->currentData().toInt() == blocked;
    if (m_state->currentData().toInt() == unreported)
        filter.unreportedIn = m_period;
    else if (const auto state = chosen<WorkState>(m_state); state && !filter.blockedOnly)
        filter.states = {*state};
    filter.light = chosen<Light>(m_light);
    const auto due = chosen<Due>(m_due);
    filter.overdueOnly = due == Due::Overdue;
    filter.withoutDeadline = due == Due::Without;
    filter.dueWithinDays = due == Due::Soon ? m_soonDays : -1;
    filter.dueThisMonth = due == Due::ThisMonth;
    return filter;
}

void TaskFilterBar::choose(const QVariantMap &arguments)
{
    m_quiet = true;
    {
        const QSignalBlocker quiet(m_search); // its own signal would come late, after a rest
        m_search->setText(arguments.value(u"text"_s).toString());
    }
    m_agency->setAgency(AgencyId{arguments.value(u"agency"_s).toLongLong()});
    setChosen(m_role, fromKey<Role>(arguments.value(u"role"_s).toString()));
    chooseSection(SectionId{arguments.value(u"section"_s).toLongLong()});
    setChosen(m_state, fromKey<WorkState>(arguments.value(u"state"_s).toString()));
    if (arguments.value(u"blocked"_s).toBool())
        m_state->setCurrentIndex(m_state->findData(blocked));
    if (arguments.value(u"unreported"_s).toBool())
        m_state->setCurrentIndex(m_state->findData(unreported));
    setChosen(m_light, fromKey<Light>(arguments.value(u"light"_s).toString()));
    setChosen(m_due,
        arguments.value(u"overdue"_s).toBool()               ? Due::Overdue
            : arguments.value(u"withoutDeadline"_s).toBool() ? Due::Without
            : arguments.contains(u"dueWithin"_s)             ? Due::Soon
            : arguments.value(u"dueThisMonth"_s).toBool()    ? Due::ThisMonth
                                                             : Due::Any);
    m_quiet = false;
    changed();
}

void TaskFilterBar::clear()
{
    choose({});
}

QLineEdit *TaskFilterBar::words() const
{
    return m_search;
}

void TaskFilterBar::changed()
{
    if (m_quiet)
        return;
    m_clear->setEnabled(!filter().isEmpty());
    Q_EMIT filterChanged();
}

bool TaskFilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down) {
        Q_EMIT leaveDown();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace qd
