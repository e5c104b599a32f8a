// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervision/actfilterbar.h"

#include "domain/plan/planbook.h"
#include "ui/common/agencybox.h"
#include "ui/common/enumbox.h"
#include "ui/common/metrics.h"
#include "ui/common/plaintext.h"
#include "ui/common/searchfield.h"
#include "ui/supervision/measurebox.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QVariantMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{

bool ActChoice::isEmpty() const
{
    return words.isEmpty() && !kind && !task.isValid() && !agency.isValid() && !openOnly && !since.isValid();
}

bool ActChoice::shows(const ActLine &line) const
{
    if ((kind && line.kind != *kind) || (task.isValid() && line.task != task)
        || (measure.isValid() && line.measure != measure) || (agency.isValid() && line.agency != agency)
        || (openOnly && !isOpen(line.standing)) || (since.isValid() && line.day < since))
        return false;
    const QString all = line.title + u' ' + line.taskWords + u' ' + line.agencyName + u' ' + line.words;
    const QStringList wanted = words.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(wanted.begin(), wanted.end(),
        [&](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

ActProxy::ActProxy(const ActTableModel &model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSourceModel(
        const_cast<ActTableModel *>(&model)); // NOLINT(cppcoreguidelines-pro-type-const-cast): read alone
    setSortRole(SortRole);
}

void ActProxy::choose(const ActChoice &choice)
{
    m_choice = choice;
    invalidateFilter();
}

bool ActProxy::filterAcceptsRow(int row, const QModelIndex &) const
{
    return m_choice.shows(m_model.at(row));
}

ActFilterBar::ActFilterBar(QWidget *parent)
    : QWidget(parent)
    , m_words(new SearchField(tr("Filter: words of the act"), this))
    , m_kind(new QComboBox(this))
    , m_task(new MeasureBox(MeasureBox::With::TasksToo, this))
    , m_agency(new AgencyBox(this))
    , m_open(new QComboBox(this))
    , m_days(new QComboBox(this))
    , m_clear(new QToolButton(this))
{
    m_words->setObjectName(u"supervision.search"_s);
    m_kind->setObjectName(u"supervision.kind"_s);
    m_kind->setAccessibleName(tr("Kind of act"));
    m_kind->addItem(tr("All acts"));
    addChoices<ActKind>(m_kind);
    m_task->setObjectName(u"supervision.task"_s);
    m_task->setAccessibleName(tr("Task"));
    m_task->lineEdit()->setPlaceholderText(tr("All tasks"));
    m_agency->setObjectName(u"supervision.agency"_s);
    m_agency->setAccessibleName(tr("Agency"));
    m_open->setObjectName(u"supervision.open"_s);
    m_open->setAccessibleName(tr("Standing"));
    m_open->addItems({tr("Open and done"), tr("Open only")});
    m_days->setObjectName(u"supervision.days"_s);
    m_days->setAccessibleName(tr("Days"));
    m_days->addItem(tr("All days"), 0);
    m_days->addItem(tr("Last 7 days"), 7);
    m_days->addItem(tr("Last 30 days"), 30);
    m_days->addItem(tr("Last 90 days"), 90);
    m_clear->setObjectName(u"supervision.clearFilter"_s);
    m_clear->setText(tr("Clear filter"));
    m_clear->setAutoRaise(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(unit(this));
    row->addWidget(m_words, 2);
    row->addWidget(m_kind);
    row->addWidget(m_task, 2);
    row->addWidget(m_agency, 1);
    row->addWidget(m_open);
    row->addWidget(m_days);
    row->addWidget(m_clear);
    connect(m_words, &SearchField::searchChanged, this, &ActFilterBar::announce);
    for (QComboBox *box : {m_kind, static_cast<QComboBox *>(m_task), m_open, m_days})
        connect(box, &QComboBox::currentIndexChanged, this, &ActFilterBar::announce);
    connect(m_task->lineEdit(), &QLineEdit::textChanged, this, [this](const QString &typed) {
        if (typed.isEmpty() && m_task->currentIndex() >= 0) // emptied: all tasks again
            m_task->setCurrentIndex(-1);
    });
    connect(m_agency, &AgencyBox::agencyChosen, this, &ActFilterBar::announce);
    connect(m_clear, &QToolButton::clicked, this, &ActFilterBar::clear);
    announce();
}

void ActFilterBar::setBook(const PlanBook &book, QDate today)
{
    m_quiet = true;
    m_today = today;
    m_task->setBook(book);
    m_agency->setRegister(book.agencies(), tr("All agencies"));
    m_quiet = false;
}

ActChoice ActFilterBar::choice() const
{
    ActChoice choice;
    choice.words = m_words->text().trimmed();
    choice.kind = chosen<ActKind>(m_kind);
    choice.task = m_task->task();
    choice.measure = m_task->measure();
    choice.agency = m_agency->agency();
    choice.openOnly = m_open->currentIndex() == 1;
    const int days = m_days->currentData().toInt();
    choice.since = days > 0 ? m_today.addDays(-days) : QDate();
    return choice;
}

void ActFilterBar::choose(const QVariantMap &arguments)
{
    m_quiet = true;
    m_words->clear();
    setChosen(m_kind, fromKey<ActKind>(arguments.value(u"kind"_s).toString()));
    m_task->choose(TaskId{arguments.value(u"task"_s).toLongLong()},
        MeasureId{arguments.value(u"measure"_s).toLongLong()});
    m_agency->setAgency(AgencyId{arguments.value(u"agency"_s).toLongLong()});
    m_open->setCurrentIndex(arguments.value(u"open"_s).toBool() ? 1 : 0);
    m_days->setCurrentIndex(0);
    m_quiet = false;
    announce();
}

void ActFilterBar::clear()
{
    choose({});
}

QLineEdit *ActFilterBar::words() const
{
    return m_words;
}

void ActFilterBar::announce()
{
    if (m_quiet)
        return;
    m_clear->setVisible(!choice().isEmpty());
    Q_EMIT changed();
}

} // namespace qd
