// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/entryeditor.h"

#include "base/reasons/datareason.h"
#include "domain/check/percentfall.h"
#include "texts/errortext.h"
#include "ui/common/ask.h"
#include "ui/common/buttons.h"
#include "ui/common/evidencestrip.h"
#include "ui/common/ink.h"
#include "ui/common/metrics.h"
#include "ui/common/plaintext.h"
#include "ui/common/session.h"
#include "ui/common/unsavedkeeper.h"
#include "ui/entry/dutyheader.h"
#include "ui/entry/entryform.h"
#include "ui/entry/growingedit.h"
#include "ui/entry/phrasekeys.h"
#include "workspace/progress/progressverbs.h"
#include "workspace/progress/reviewreads.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{

EntryEditor::EntryEditor(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_duty(new DutyHeader(this))
    , m_message(new PlainLabel(this))
    , m_form(new EntryForm(this))
    , m_files(new EvidenceStrip(session, this))
    , m_note(new PlainLabel(this))
    , m_discard(new QPushButton(tr("Discard unsaved text"), this))
    , m_save(primaryButton(tr("Save and next"), this))
    , m_keeper(new UnsavedKeeper(session, this))
{
    m_message->setObjectName(u"entry.message"_s);
    m_message->setWordWrap(true);
    setInk(m_message, Light::Red);
    m_message->hide();
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_form);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(unit(this), 0, unit(this), 0);
    layout->setSpacing(unit(this));
    layout->addWidget(m_duty);
    layout->addWidget(m_message);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_files);
    layout->addWidget(buildFoot());
    setMinimumWidth(fontMetrics().horizontalAdvance(u'0') * 57);
    setProperty("firstField", u"entry.text"_s); // for F6: where typing begins (ui/shell/panekeys.h)
    addPhrases();
    connect(m_form, &EntryForm::edited, this, &EntryEditor::edited);
    connect(m_discard, &QPushButton::clicked, this, &EntryEditor::discard);
    connect(m_save, &QPushButton::clicked, this, &EntryEditor::saveWanted);
}

void EntryEditor::addPhrases()
{
    auto *keys = new PhraseKeys(m_session, this);
    for (GrowingEdit *field : m_form->textFields())
        keys->watch(field);
    auto *list = new QToolButton(m_form);
    list->setObjectName(u"entry.phraseList"_s);
    list->setText(tr("Phrases"));
    list->setToolTip(plainTip(tr("Puts in a phrase of the office: type its code and Ctrl+J, or choose from the list (Ctrl+J)")));
    list->setAutoRaise(true);
    list->setFocusPolicy(Qt::NoFocus);
    useLinkInk(list);
    m_form->addBesideText(list);
    connect(list, &QToolButton::clicked, keys, &PhraseKeys::showList);
}

QWidget *EntryEditor::buildFoot()
{
    m_note->setObjectName(u"entry.note"_s);
    m_note->setWordWrap(true);
    setInk(m_note, Light::None);
    m_discard->setObjectName(u"entry.discard"_s);
    m_discard->hide();
    m_save->setObjectName(u"entry.save"_s);
    m_save->setToolTip(
        plainTip(tr("Saves this report and goes to the next one not reported yet: Ctrl+Enter")));
    auto *foot = new QWidget(this);
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(unit(this));
    layout->addWidget(m_note, 1);
    layout->addWidget(m_discard);
    layout->addWidget(m_save);
    return foot;
}

// --- what is shown

void EntryEditor::show(const EntryKey &key)
{
    if (m_saving)
        return; // it shows what came of it itself
    if (key != m_key)
        m_keeper->flush();
    m_key = key;
    showForm();
}

void EntryEditor::showNothing()
{
    m_keeper->flush();
    m_key = {};
    m_shown = {}; // read anew when it comes back: the text may have been typed on elsewhere
}

void EntryEditor::keepTyped()
{
    m_keeper->flush();
}

void EntryEditor::showForm()
{
    const Measure *measure = m_session.book().measure(m_key.measure);
    if (!measure)
        return;
    m_tried = false;
    const auto reports = m_session.workspace().progressOf(m_key.measure);
    const auto present = m_session.workspace().progress(m_key.measure, m_key.agency, m_key.period);
    m_session.accept(reports);
    m_session.accept(present);
    m_returned.clear();
    if (present && *present && (*present)->progressState == ProgressState::Returned) {
        const auto step = lastReturn(m_session.workspace(), (*present)->id).value_or({});
        m_returned = step ? tr("Returned on %1 by %2: %3")
                                .arg(step->onDay.toString(Qt::ISODate), step->by, step->reason)
                          : tr("This report was returned; correct it and save it again.");
    }
    m_last = reports ? lastBefore(*reports, m_key.agency, m_key.period) : std::nullopt;
    if (isInUse())
        tellOfNews(present ? *present : std::nullopt);
    else
        fillForm(present ? *present : std::nullopt,
            firstState(m_session.book(), *measure, m_key.agency, m_key.period));
    showDuty();
}

bool EntryEditor::isInUse() const
{
    return m_shown == m_key && m_values.isDirty();
}

void EntryEditor::fillForm(const std::optional<Progress> &present, WorkState first)
{
    m_shown = m_key;
    m_askedFall.reset();
    m_form->setDefaultDoneOn(defaultDoneOn(m_key.period, m_session.today()));
    m_seen = present ? present->id : ProgressId{};
    m_news.clear();
    const QString kept = m_keeper->kept(formKey(m_key));
    m_values.open(valuesOf(firstText(present, first)), kept);
    m_keeper->opened(formKey(m_key), m_values);
    const bool isBack = m_values.isDirty();
    if (const EntryText text = entryTextOf(m_values.typed()); m_form->text() != text)
        m_form->setText(text);
    if (!isBack)
        m_values.open(valuesOf(m_form->text())); // as the fields say it: they know one kind of line end only
    showNote(isBack
            ? tr("Unsaved text of %1 is back.").arg(TypedFields::keptAt(kept).toString(u"yyyy-MM-dd HH:mm"_s))
            : present
            ? tr("Reported on %1; saving again keeps both.").arg(present->at.toString(u"yyyy-MM-dd HH:mm"_s))
            : QString());
    m_discard->setVisible(isBack);
}

void EntryEditor::tellOfNews(const std::optional<Progress> &present)
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

void EntryEditor::showNote(const QString &words)
{
    m_note->setText(m_news.isEmpty() ? words : m_news);
}

void EntryEditor::showDuty()
{
    const Measure *measure = m_session.book().measure(m_key.measure);
    if (!measure)
        return;
    const bool editable = whyNotEditable().isEmpty();
    m_duty->set(
        m_session.book(), *measure, verdictFor(m_session.book(), *measure, m_key.agency, m_session.day()));
    m_form->setEditable(editable);
    m_files->show(m_key.measure, m_key.agency, m_key.period);
    m_save->setEnabled(editable);
    Q_EMIT editableChanged(editable);
    Q_EMIT lastReportChanged(m_last, editable);
    showFaults();
}

/// Why nothing can be typed, in words; empty when it can.
QString EntryEditor::whyNotEditable() const
{
    if (m_session.workspace().isReadOnly()) {
        const QString holder = m_session.workspace().lockHolder();
        return holder.isEmpty()
            ? errorText(
                {ErrorCode::Io, DataReason::DatabaseReadOnly, {}, {{u"file"_s, m_session.workspace().path()}}})
            : errorText({ErrorCode::Busy, DataReason::OpenElsewhere, {}, {{u"who"_s, holder}}});
    }
    for (const InputFault &fault : faultsOf(m_session.book(), {}, m_key, m_session.today())) {
        const bool ofReport = fault.where == InputFault::Where::Measure || fault.where == InputFault::Where::Agency
            || fault.where == InputFault::Where::Period;
        if (ofReport && !fault.warning)
            return errorText(fault.error);
    }
    return {};
}

// --- what is typed

void EntryEditor::edited()
{
    m_values.type(valuesOf(m_form->text()));
    const bool touched = m_values.isDirty();
    m_keeper->typed(formKey(m_key), m_values);
    Q_EMIT unsavedChanged(m_key.measure, touched);
    showNote(touched ? tr("Typed, not saved yet; it is kept by itself.") : QString());
    m_discard->setVisible(touched);
    showFaults();
}

void EntryEditor::showFaults()
{
    auto faults = faultsOf(m_session.book(), m_form->text(), m_key, m_session.today());
    QString message = whyNotEditable();
    if (message.isEmpty())
        message = m_returned;
    for (const InputFault &fault : faults) {
        if (fault.warning && message.isEmpty())
            message = errorText(fault.error);
    }
    m_message->setText(message);
    m_message->setVisible(!message.isEmpty());
    if (!m_values.isDirty() && !m_tried) // an empty form is no fault yet
        std::erase_if(faults, [](const InputFault &f) { return f.where == InputFault::Where::Text; });
    m_form->setFaults(faults);
    showFall();
}

/// A percentage below the last one is said as it is typed, and asked about when it is saved.
void EntryEditor::showFall()
{
    const ProgressInput input = inputOf(m_form->text(), m_key);
    const auto before = m_values.isDirty() ? fallsBelow(m_session.book(), input) : std::nullopt;
    if (!before || m_askedFall != input.percent)
        m_askedFall.reset();
    m_form->setPercentNote(!before ? QString()
            : m_askedFall
            ? tr("▲ %1% was stated before. If it did go down to %2%, save once more (Ctrl+Enter).")
                  .arg(*before)
                  .arg(*input.percent)
            : tr("▲ Less than the %1% stated before").arg(*before));
}

/// Whether to wait for a second time, which is the answer.
bool EntryEditor::asksAboutFall(const ProgressInput &input)
{
    if (!fallsBelow(m_session.book(), input) || m_askedFall == input.percent)
        return false;
    m_askedFall = input.percent;
    showFall();
    m_form->focusFault(InputFault::Where::Percent);
    return true;
}

QSet<MeasureId> EntryEditor::measuresKept(AgencyId agency, const Period &period) const
{
    QSet<MeasureId> measures;
    for (const QString &key : m_keeper->keysKept(u"progress/"_s)) {
        const MeasureId measure{key.section(u'/', 1, 1).toLongLong()};
        if (key == formKey({measure, agency, period}))
            measures.insert(measure);
    }
    return measures;
}

void EntryEditor::take(EntryField field)
{
    if (m_last)
        m_form->take(field, entryTextOf(*m_last));
}

void EntryEditor::takeAll()
{
    if (!m_last)
        return;
    const QString typed = m_form->text().text.trimmed();
    const bool replaces = isInUse() && !typed.isEmpty() && typed != m_last->text.trimmed();
    if (replaces
        && !m_session.ask().confirm(this, tr("Carry all over"),
            tr("What was typed here is replaced by the last report."), tr("Replace")))
        return;
    for (const EntryField field : {EntryField::State, EntryField::Percent, EntryField::Text,
             EntryField::Problem, EntryField::NextStep, EntryField::Remark})
        take(field);
    focusFirst();
}

void EntryEditor::focusFirst()
{
    m_form->focusFirst();
}

void EntryEditor::discard()
{
    m_keeper->forget(formKey(m_key));
    Q_EMIT unsavedChanged(m_key.measure, false);
    m_shown = {};
    showForm();
    focusFirst();
}

bool EntryEditor::save()
{
    if (!m_key.isValid() || !m_save->isEnabled())
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
    const ProgressInput input = inputOf(text, m_key);
    if (asksAboutFall(input))
        return false;
    m_saving = true;
    const auto saved = addProgress(m_session.workspace(), input);
    m_saving = false;
    if (!m_session.accept(saved))
        return false;
    m_keeper->forget(formKey(m_key));
    Q_EMIT unsavedChanged(m_key.measure, false);
    m_shown = {};
    showForm();
    m_session.tellDone(tr("Saved"));
    return true;
}

} // namespace qd
