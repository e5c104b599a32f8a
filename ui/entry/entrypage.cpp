// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/entrypage.h"

#include "texts/enumtext.h"
#include "texts/errortext.h"
#include "ui/common/agencybox.h"
#include "ui/common/colors.h"
#include "ui/common/emptystate.h"
#include "ui/common/periodbox.h"
#include "ui/common/session.h"
#include "ui/common/unsavedkeeper.h"
#include "ui/entry/dutyheader.h"
#include "ui/entry/entryform.h"
#include "ui/entry/entrylistmodel.h"
#include "ui/entry/lastreport.h"

#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

// What the entry page does; how it is put together stands in entrypagelayout.cpp.
namespace qd
{

QString EntryPage::title() const
{
    return tr("Entry");
}

QList<QAction *> EntryPage::pageActions() const
{
    return {m_saveAction};
}

void EntryPage::watch()
{
    connect(&m_session, &Session::planOpened, this, &EntryPage::rebuild);
    connect(&m_session, &Session::periodChanged, this, &EntryPage::rebuild);
    connect(&m_session, &Session::changed, this, &EntryPage::follow);
    connect(m_agency, &AgencyBox::agencyChosen, this, &EntryPage::chooseAgency);
    connect(m_period, &PeriodBox::periodChosen, &m_session, &Session::choosePeriod);
    connect(m_unreportedOnly, &QCheckBox::toggled, this, &EntryPage::fillList);
    connect(
        m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &now) {
            if (!m_filling && now.isValid())
                chooseMeasure(m_model->measureAt(now.row()));
        });
    connect(m_form, &EntryForm::edited, this, &EntryPage::edited);
    connect(m_lastReport, &LastReport::takeAllWanted, this, &EntryPage::carryOver);
    connect(m_lastReport, &LastReport::takeWanted, this, [this](EntryField field) {
        if (m_last)
            m_form->take(field, entryTextOf(*m_last));
    });
    connect(m_discard, &QPushButton::clicked, this, &EntryPage::discard);
    connect(m_nextAgency, &QPushButton::clicked, this, [this] { chooseAgency(m_suggested); });
    connect(m_save, &QPushButton::clicked, this, &EntryPage::saveAndNext);
    connect(m_saveAction, &QAction::triggered, this, &EntryPage::saveAndNext);
    connect(
        m_importAction, &QAction::triggered, this, [this] { Q_EMIT m_session.pageWanted(u"import"_s, {}); });
}

void EntryPage::open(const QVariantMap &arguments)
{
    const AgencyId agency{arguments.value(u"agency"_s).toLongLong()};
    const MeasureId measure{arguments.value(u"measure"_s).toLongLong()};
    if (arguments.contains(u"unreportedOnly"_s))
        m_unreportedOnly->setChecked(arguments.value(u"unreportedOnly"_s).toBool());
    if (agency.isValid())
        chooseAgency(agency);
    if (measure.isValid())
        chooseMeasure(measure);
}

void EntryPage::hideEvent(QHideEvent *event)
{
    m_keeper->flush(); // another page, or the window closes
    Page::hideEvent(event);
}

// --- what is listed

void EntryPage::rebuild()
{
    m_keeper->flush();
    m_agency->setRegister(m_session.agencies(), {});
    m_period->setYear(m_session.book().plan().year, m_session.book().plan().cycle);
    m_period->setPeriod(m_session.period());
    AgencyId agency = m_key.agency;
    if (!m_session.agencies().find(agency)) {
        const auto first = nextOwing(m_session.book(), {}, m_session.period(), m_session.day());
        agency = first ? first->agencyId : AgencyId{};
    }
    chooseAgency(agency);
}

void EntryPage::chooseAgency(AgencyId agency)
{
    m_keeper->flush();
    const bool another = agency != m_key.agency || m_key.period != m_session.period();
    m_key.agency = agency;
    m_key.period = m_session.period();
    m_agency->setAgency(agency);
    m_suggested = {};
    fillList();
    lookForUnsaved();
    const bool listed = std::any_of(
        m_all.begin(), m_all.end(), [this](const EntryRow &row) { return row.measureId == m_key.measure; });
    if (!another && listed) // the same list, read anew: the clerk stays where they are
        chooseMeasure(m_key.measure);
    else if (!goToNextUnreported())
        chooseMeasure(m_all.empty() ? MeasureId{} : m_all.front().measureId);
}

void EntryPage::fillList()
{
    m_all = entryRows(m_session.book(), m_key.agency, m_key.period, m_session.day());
    auto rows = m_all;
    if (m_unreportedOnly->isChecked())
        std::erase_if(rows, [](const EntryRow &row) { return !row.isMissing(); });
    m_filling = true;
    m_model->setRows(std::move(rows));
    m_list->setCurrentIndex(m_model->index(m_model->rowOf(m_key.measure)));
    m_filling = false;
    showCount();
}

/// Marks the rows that have text typed and not saved, from this or an earlier run.
void EntryPage::lookForUnsaved()
{
    const QStringList kept = m_keeper->keysKept(u"progress/"_s);
    const QSet<QString> keys(kept.begin(), kept.end());
    for (const EntryRow &row : m_all)
        m_model->setUnsaved(
            row.measureId, keys.contains(formKey({row.measureId, m_key.agency, m_key.period})));
}

void EntryPage::showCount()
{
    const auto owed = std::count_if(m_all.begin(), m_all.end(), [](const EntryRow &row) { return row.owed; });
    const auto missing
        = std::count_if(m_all.begin(), m_all.end(), [](const EntryRow &row) { return row.isMissing(); });
    m_count->setText(owed == 0 ? QString() : tr("%1/%2 reported").arg(owed - missing).arg(owed));
    if (owed > 0 && missing == 0)
        showAllReported(owed);
    else
        m_nextAgency->hide();
}

void EntryPage::showAllReported(qsizetype owed)
{
    const auto next = nextOwing(m_session.book(), m_key.agency, m_key.period, m_session.day());
    m_count->setText(tr("%1/%2, all reported").arg(owed).arg(owed));
    m_suggested = next ? next->agencyId : AgencyId{};
    m_nextAgency->setVisible(next.has_value());
    if (const Agency *agency = m_session.agencies().find(m_suggested))
        m_nextAgency->setText(
            tr("Next: %1 (%2/%3)").arg(agency->shortName).arg(next->count.reported).arg(next->count.due));
}

void EntryPage::follow(const ChangeSet &set)
{
    const auto about = [&set](Table table) {
        return std::any_of(
            set.changes.begin(), set.changes.end(), [table](const Change &c) { return c.table == table; });
    };
    if (about(Table::Agency) || about(Table::Alias))
        m_agency->setRegister(m_session.agencies(), {});
    fillList();
    if (m_saving || !m_key.measure.isValid())
        return;
    showForm(); // undo, or another hand, may have changed what it shows
}

// --- the form

void EntryPage::chooseMeasure(MeasureId measure)
{
    m_keeper->flush();
    m_key.measure = measure;
    m_filling = true;
    m_list->setCurrentIndex(m_model->index(m_model->rowOf(measure)));
    m_filling = false;
    showForm();
}

void EntryPage::showForm()
{
    const Measure *measure = m_session.book().measure(m_key.measure);
    m_tried = false;
    if (!measure || !m_key.isValid()) {
        const bool noPlan = !m_session.hasPlan();
        m_empty->set(noPlan ? tr("No plan yet") : tr("Nothing due"),
            noPlan ? tr("Import a plan first; then each agency's measures are listed here.")
                   : tr("This agency owes no report in this period. Choose another agency or period."),
            noPlan ? m_importAction : nullptr);
        m_stack->setCurrentIndex(0);
        return;
    }
    m_stack->setCurrentIndex(1);
    const auto reports = m_session.workspace().progressOf(m_key.measure);
    const auto present = m_session.workspace().progress(m_key.measure, m_key.agency, m_key.period);
    m_session.report(reports);
    m_session.report(present);
    m_last = reports ? lastBefore(*reports, m_key.agency, m_key.period) : std::nullopt;
    if (isInUse())
        tellOfNews(present ? *present : std::nullopt);
    else
        fillForm(present ? *present : std::nullopt,
            firstState(m_session.book(), *measure, m_key.agency, m_key.period));
    showDuty();
}

/// Somebody is typing: whatever happens to the data meanwhile, neither text nor caret is touched.
bool EntryPage::isInUse() const
{
    return m_shown == m_key && m_values.isDirty();
}

QString EntryPage::formKey(const EntryKey &key)
{
    return key.isValid() ? Workspace::progressFormKey(key.measure, key.agency, key.period) : QString();
}

void EntryPage::fillForm(const std::optional<Progress> &present, WorkState first)
{
    m_shown = m_key;
    m_form->setDefaultDoneOn(defaultDoneOn(m_key.period, m_session.today()));
    m_seen = present ? present->id : ProgressId{};
    m_news.clear();
    const QString kept = m_keeper->kept(formKey(m_key));
    m_values.open(valuesOf(firstText(present, first)), kept);
    const bool isBack = m_values.isDirty();
    if (const EntryText text = entryTextOf(m_values.typed()); m_form->text() != text)
        m_form->setText(text);
    if (!isBack)
        m_values.open(valuesOf(m_form->text())); // as the fields say it: they know one kind of line end only
    showNote(isBack ? tr("Unsaved text of %1 is back.")
                          .arg(TypedFields::keptAt(kept).toString(u"yyyy-MM-dd HH:mm"_s))
            : present
            ? tr("Reported on %1; saving again keeps both.").arg(present->at.toString(u"yyyy-MM-dd HH:mm"_s))
            : QString());
    m_discard->setVisible(isBack);
}

void EntryPage::tellOfNews(const std::optional<Progress> &present)
{
    if (!present || present->id <= m_seen)
        return;
    m_last = present; // beside the form, to be read and taken over
    m_keeper->typed(formKey(m_key), m_values); // that report took the kept text with it
    m_keeper->flush();
    m_news = tr("This measure was just reported: %1, %2. What you type here is kept; saving keeps both.")
                 .arg(present->by, present->at.toString(u"HH:mm"_s));
    showNote({});
}

void EntryPage::showNote(const QString &words)
{
    m_note->setText(m_news.isEmpty() ? words : m_news);
}

void EntryPage::showDuty()
{
    const Measure *measure = m_session.book().measure(m_key.measure);
    if (!measure)
        return;
    const bool editable = whyNotEditable().isEmpty();
    m_duty->set(m_session.book(), *measure,
        verdictFor(m_session.book(), *measure, m_key.agency, m_session.day()));
    m_form->setEditable(editable);
    m_save->setEnabled(editable);
    m_saveAction->setEnabled(editable);
    m_lastReport->set(m_last, editable);
    showFaults();
}

/// Why nothing can be typed, in words; empty when it can.
QString EntryPage::whyNotEditable() const
{
    if (m_session.workspace().isReadOnly()) {
        const QString holder = m_session.workspace().lockHolder();
        return holder.isEmpty()
            ? errorText(
                {ErrorCode::Io, Reason::DatabaseReadOnly, {}, {{u"file"_s, m_session.workspace().path()}}})
            : errorText({ErrorCode::Busy, Reason::OpenElsewhere, {}, {{u"who"_s, holder}}});
    }
    for (const InputFault &fault : faultsOf(m_session.book(), {}, m_key, m_session.today())) {
        const bool ofField
            = fault.where == InputFault::Where::Percent || fault.where == InputFault::Where::Text
            || fault.where == InputFault::Where::DoneOn;
        if (!ofField && !fault.warning)
            return errorText(fault.error);
    }
    return {};
}

void EntryPage::edited()
{
    m_values.type(valuesOf(m_form->text()));
    const bool touched = m_values.isDirty();
    m_keeper->typed(formKey(m_key), m_values);
    m_model->setUnsaved(m_key.measure, touched);
    showNote(touched ? tr("Typed, not saved yet; it is kept by itself.") : QString());
    m_discard->setVisible(touched);
    showFaults();
}

void EntryPage::showFaults()
{
    const EntryText text = m_form->text();
    auto faults = faultsOf(m_session.book(), text, m_key, m_session.today());
    QString message = whyNotEditable();
    for (const InputFault &fault : faults) {
        if (fault.warning && message.isEmpty())
            message = errorText(fault.error);
    }
    m_message->setText(message);
    m_message->setVisible(!message.isEmpty());
    if (!m_values.isDirty() && !m_tried) // an empty form is no fault yet
        std::erase_if(faults, [](const InputFault &f) { return f.where == InputFault::Where::Text; });
    m_form->setFaults(faults);
}

void EntryPage::carryOver()
{
    if (!m_last)
        return;
    const EntryText last = entryTextOf(*m_last);
    for (const EntryField field : {EntryField::State, EntryField::Percent, EntryField::Text,
             EntryField::Problem, EntryField::NextStep, EntryField::Remark})
        m_form->take(field, last);
    m_form->focusFirst();
}

void EntryPage::discard()
{
    m_keeper->forget(formKey(m_key));
    m_model->setUnsaved(m_key.measure, false);
    m_shown = {};
    showForm();
    m_form->focusFirst();
}

void EntryPage::leaveForm()
{
    m_keeper->flush();
    m_list->setFocus();
}

// --- saving

bool EntryPage::save()
{
    if (m_stack->currentIndex() == 0 || !m_save->isEnabled())
        return true;
    m_tried = true;
    const EntryText text = m_form->text();
    for (const InputFault &fault : faultsOf(m_session.book(), text, m_key, m_session.today())) {
        if (fault.warning)
            continue;
        showFaults();
        m_form->focusFault(fault.where);
        return false;
    }
    m_saving = true;
    const auto saved = m_session.workspace().addProgress(inputOf(text, m_key));
    m_saving = false;
    if (!m_session.report(saved))
        return false;
    m_keeper->forget(formKey(m_key));
    m_model->setUnsaved(m_key.measure, false);
    m_shown = {};
    showForm();
    return true;
}

void EntryPage::saveAndNext()
{
    if (!save())
        return;
    if (goToNextUnreported())
        m_form->focusFirst();
}

bool EntryPage::goToNextUnreported()
{
    const MeasureId next = nextMissing(m_all, m_key.measure);
    if (next.isValid())
        chooseMeasure(next);
    return next.isValid();
}

} // namespace qd
