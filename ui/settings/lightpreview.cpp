// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/lightpreview.h"

#include "texts/enumtext.h"
#include "ui/common/job.h"
#include "ui/common/metrics.h"
#include "ui/common/plaintext.h"
#include "ui/common/session.h"
#include "ui/common/tablerow.h"
#include "ui/common/tableview.h"

#include <QHeaderView>
#include <QTableWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

QString lightWords(Light light)
{
    return lightShape(light) + QStringLiteral(" ") + text(light);
}

} // namespace

LightPreview::LightPreview(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_rest(new QTimer(this))
    , m_count(new PlainLabel(this))
    , m_list(new QTableWidget(0, 3, this))
{
    setObjectName(u"settings.preview"_s);
    m_count->setObjectName(u"settings.preview.count"_s);
    m_count->setWordWrap(true);
    m_list->setObjectName(u"settings.preview.list"_s);
    m_list->setAccessibleName(tr("Measures whose light these rules turn"));
    m_list->setHorizontalHeaderLabels({tr("Measure"), tr("Light"), tr("Reason")});
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setMinimumHeight(6 * rowHeight(this));
    m_list->hide(); // until something is known
    m_count->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    prepareTable(m_list);
    m_list->setColumnWidth(0, 44 * unit(this));
    m_list->setColumnWidth(1, 16 * unit(this));
    m_list->horizontalHeader()->setStretchLastSection(true);
    m_rest->setSingleShot(true);
    m_rest->setInterval(restMs);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(unit(this));
    layout->addWidget(m_count);
    layout->addWidget(m_list, 1);
    connect(m_rest, &QTimer::timeout, this, &LightPreview::count);
    connect(&session, &Session::planOpened, this, &LightPreview::again);
    connect(&session, &Session::periodChanged, this, &LightPreview::again);
    connect(&session, &Session::changed, this, &LightPreview::again);
}

void LightPreview::show(const OfficeRules &rules)
{
    m_rules = rules;
    again();
}

void LightPreview::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_rest->start();
}

void LightPreview::again()
{
    delete m_job.data(); // nobody wants to know of the rules and the plan before
    if (isVisible()) // else it is counted once it is seen
        m_rest->start();
}

void LightPreview::count()
{
    delete m_job.data();
    if (!m_session.hasPlan()) {
        fill({});
        m_count->setText(tr("Once a plan is open, this says which measures the rules turn."));
        return;
    }
    m_job = new Job(tr("Counting lights"), this);
    m_job->run<std::vector<LightChange>>(
        [book = m_session.book(), rules = m_rules, day = m_session.day()](RunningWork &work) {
            return lightChanges(book, rules, day, [&work] { return !work.isCancelled(); });
        },
        [this](const std::vector<LightChange> &changes) {
            fill(changes);
            m_job->deleteLater();
        });
}

void LightPreview::fill(const std::vector<LightChange> &changes)
{
    const PlanBook &book = m_session.book();
    m_count->setText(changes.empty() ? tr("By these rules no light turns.")
            : changes.size() > mostRows
            ? tr("By these rules the lights of %1 measures turn; the first %2 are listed.")
                  .arg(changes.size())
                  .arg(mostRows)
            : tr("By these rules the lights of %1 measures turn.").arg(changes.size()));
    m_list->setRowCount(static_cast<int>(std::min<size_t>(changes.size(), mostRows)));
    for (int row = 0; row < m_list->rowCount(); ++row) {
        const LightChange &change = changes[static_cast<size_t>(row)];
        const Measure *measure = book.measure(change.measure);
        const QString words = measure ? u"%1 %2"_s.arg(book.numberOf(*measure), measure->text)
                                      : QString(); // deleted meanwhile
        const QStringList cells{words,
            u"%1 → %2"_s.arg(lightWords(change.before.light), lightWords(change.after.light)),
            text(change.after, book.agencies())};
        setRow(m_list, row, cells);
    }
    m_list->setVisible(!changes.empty());
}

} // namespace qd
