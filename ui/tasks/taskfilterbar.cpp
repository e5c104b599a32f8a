// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/taskfilterbar.h"

#include "texts/enumtext.h"
#include "ui/common/agencybox.h"
#include "ui/common/metrics.h"
#include "ui/common/plaintext.h"
#include "ui/common/searchfield.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

enum Due { AnyDeadline, OverdueOnly, WithoutDeadline, DueSoon };

/// A box whose entries are the keys of a closed list, the first standing for all.
template <typename E>
QComboBox *enumBox(const QString &any, const std::vector<E> &values, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->addItem(any, QString());
    for (const E value : values)
        box->addItem(text(value), QString(key(value)));
    box->setAccessibleName(any);
    return box;
}

QComboBox *lightBox(const QString &any, QWidget *parent)
{
    auto *box = enumBox<Light>(any, {}, parent);
    for (const Light light : {Light::Red, Light::Yellow, Light::Green, Light::None})
        box->addItem(QString(lightShape(light)) + u' ' + text(light), QString(key(light)));
    return box;
}

void chooseData(QComboBox *box, const QVariant &data)
{
    box->setCurrentIndex(std::max(0, box->findData(data)));
}

} // namespace

TaskFilterBar::TaskFilterBar(QWidget *parent)
    : QWidget(parent)
    , m_search(new SearchField(tr("Search: words or pinyin initials"), this))
    , m_agency(new AgencyBox(this))
    , m_role(enumBox<Role>(tr("Any role"), {Role::Lead, Role::Support, Role::Joint, Role::Responsible}, this))
    , m_section(new QComboBox(this))
    , m_state(enumBox<WorkState>(tr("Any state"),
          {WorkState::NotStarted, WorkState::Ongoing, WorkState::Done, WorkState::Closed,
              WorkState::Adjusted},
          this))
    , m_light(lightBox(tr("Any light"), this))
    , m_due(new QComboBox(this))
    , m_clear(new QToolButton(this))
{
    m_search->setObjectName(u"tasks.search"_s);
    m_search->setToolTip(plainTip(tr("Words in titles, texts and agency names; %1 finds %2 (Ctrl+F)")
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
    m_due->addItems({tr("Any deadline"), tr("Overdue only"), tr("Without deadline"),
        tr("Due within %1 days").arg(m_soonDays)});
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
    m_due->setItemText(DueSoon, tr("Due within %1 days").arg(m_soonDays));
    const QVariant section = m_section->currentData();
    m_section->clear();
    m_section->addItem(tr("All sections"), qint64(0));
    for (const Section *one : book.sections()) {
        m_section->addItem(
            one->number.isEmpty() ? one->title : one->number + u'、' + one->title, one->id.value);
        m_section->setItemData(m_section->count() - 1, plainTip(one->title), Qt::ToolTipRole);
    }
    chooseData(m_section, section);
    m_quiet = false;
}

TaskFilter TaskFilterBar::filter() const
{
    TaskFilter filter;
    filter.text = m_search->text().trimmed();
    filter.agency = m_agency->agency();
    filter.role = fromKey<Role>(m_role->currentData().toString());
    filter.section = SectionId{m_section->currentData().toLongLong()};
    filter.state = fromKey<WorkState>(m_state->currentData().toString());
    filter.light = fromKey<Light>(m_light->currentData().toString());
    filter.overdueOnly = m_due->currentIndex() == OverdueOnly;
    filter.withoutDeadline = m_due->currentIndex() == WithoutDeadline;
    filter.dueWithinDays = m_due->currentIndex() == DueSoon ? m_soonDays : -1;
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
    chooseData(m_role, arguments.value(u"role"_s).toString());
    chooseData(m_section, arguments.value(u"section"_s).toLongLong());
    chooseData(m_state, arguments.value(u"state"_s).toString());
    chooseData(m_light, arguments.value(u"light"_s).toString());
    m_due->setCurrentIndex(arguments.value(u"overdue"_s).toBool() ? OverdueOnly
            : arguments.value(u"withoutDeadline"_s).toBool()      ? WithoutDeadline
            : arguments.contains(u"dueWithin"_s)                  ? DueSoon
                                                                  : AnyDeadline);
    m_quiet = false;
    changed();
}

void TaskFilterBar::clear()
{
    choose({});
}

void TaskFilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
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
