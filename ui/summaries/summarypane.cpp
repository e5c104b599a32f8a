// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/summaries/summarypane.h"

#include "base/characters.h"
#include "texts/enumtext.h"
#include "ui/common/buttons.h"
#include "ui/common/changednote.h"
#include "ui/common/ink.h"
#include "ui/common/metrics.h"
#include "ui/common/plaintext.h"
#include "ui/common/session.h"
#include "ui/common/splitmemory.h"
#include "ui/common/unsavedkeeper.h"
#include "ui/summaries/sourcetexts.h"
#include "ui/summaries/summaryeditor.h"
#include "workspace/progress/reviewreads.h"
#include "workspace/progress/summaryverbs.h"

#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

const QString textKey = u"text"_s;
const QString sourcesKey = u"sources"_s;

} // namespace

SummaryPane::SummaryPane(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_title(new PlainLabel(this))
    , m_sources(new SourceTexts(session, this))
    , m_sourcesNote(new PlainLabel(this))
    , m_insert(new QPushButton(tr("&Insert what is selected"), this))
    , m_editor(new SummaryEditor(this))
    , m_budget(new PlainLabel(this))
    , m_note(new PlainLabel(this))
    , m_changed(new ChangedNote(u"summaries.text"_s, this))
    , m_discard(new QPushButton(tr("&Discard changes"), this))
    , m_save(primaryButton(tr("&Save and next"), this))
    , m_keeper(new UnsavedKeeper(session, this))
{
    m_title->setObjectName(u"summaries.title"_s);
    m_title->setWordWrap(true);
    useSectionFont(m_title);
    auto *work = new QSplitter(Qt::Horizontal, this);
    work->setObjectName(u"summaries.pane"_s);
    work->setChildrenCollapsible(false);
    work->addWidget(buildSources());
    work->addWidget(buildText());
    work->setSizes({400, 400}); // shares, until the person drags them
    rememberSplit(work);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(unit(this), 0, 0, 0);
    layout->setSpacing(unit(this));
    layout->addWidget(m_title);
    layout->addWidget(work, 1);
    m_editor->setGrounds([this](ProgressId report) { return m_sources->groundOf(report); });
    connect(m_sources, &SourceTexts::wanted, m_editor, &SummaryEditor::insertFrom);
    connect(m_insert, &QPushButton::clicked, m_sources, &SourceTexts::insertSelection);
    connect(m_editor, &SummaryEditor::edited, this, &SummaryPane::edited);
    connect(m_changed, &ChangedNote::taken, this, &SummaryPane::discard);
    connect(m_discard, &QPushButton::clicked, this, &SummaryPane::discard);
    connect(m_save, &QPushButton::clicked, this, &SummaryPane::saveWanted);
    onLook(this, [this] { m_editor->paintGrounds(); });
}

QWidget *SummaryPane::buildSources()
{
    m_sources->setObjectName(u"summaries.sources"_s);
    m_sources->setAccessibleName(tr("What the agencies reported"));
    m_sourcesNote->setObjectName(u"summaries.sourcesNote"_s);
    m_sourcesNote->setWordWrap(true);
    setInk(m_sourcesNote, Light::None);
    m_insert->setObjectName(u"summaries.insert"_s);
    m_insert->setToolTip(plainTip(
        tr("A click on a sentence inserts it; several are selected with the mouse and inserted here")));
    auto *heading = new PlainLabel(tr("What the agencies reported"), this);
    setInk(heading, Light::None);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(unit(this));
    foot->addWidget(m_sourcesNote, 1);
    foot->addWidget(m_insert);
    auto *part = new QWidget(this);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(unit(this) / 2);
    layout->addWidget(heading);
    layout->addWidget(m_sources, 1);
    layout->addLayout(foot);
    return part;
}

QWidget *SummaryPane::buildText()
{
    m_editor->setObjectName(u"summaries.text"_s);
    m_editor->setAccessibleName(tr("Summary text"));
    m_editor->setPlaceholderText(
        tr("Click sentences at the left, or write. Papers print this text in place of the agencies' own."));
    m_budget->setObjectName(u"summaries.budget"_s);
    m_note->setObjectName(u"summaries.note"_s);
    m_note->setWordWrap(true);
    setInk(m_note, Light::None);
    m_discard->setObjectName(u"summaries.discard"_s);
    m_save->setObjectName(u"summaries.save"_s);
    m_save->setToolTip(plainTip(
        tr("Saves the text and goes to the next task without one (Ctrl+Enter); Ctrl+S saves and stays")));
    auto *heading = new PlainLabel(tr("Summary text"), this);
    setInk(heading, Light::None);
    auto *head = new QHBoxLayout;
    head->addWidget(heading, 1);
    head->addWidget(m_budget);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(unit(this));
    foot->addWidget(m_note, 1);
    foot->addWidget(m_discard);
    foot->addWidget(m_save);
    auto *part = new QWidget(this);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(unit(this), 0, 0, 0);
    layout->setSpacing(unit(this) / 2);
    layout->addLayout(head);
    layout->addWidget(m_editor, 1);
    layout->addWidget(m_changed);
    layout->addLayout(foot);
    return part;
}

QString SummaryPane::key() const
{
    return m_task.isValid() ? summaryFormKey(m_task, m_period) : QString();
}

QMap<QString, QString> SummaryPane::valuesOf(const std::optional<SummaryText> &text)
{
    return {{textKey, text ? text->text : QString()}, {sourcesKey, text ? text->sources : QString()}};
}

QMap<QString, QString> SummaryPane::typedNow() const
{
    return {{textKey, m_editor->content()}, {sourcesKey, packedSources(m_editor->sources())}};
}

void SummaryPane::show(TaskId task)
{
    const bool same = task == m_task && m_period == m_session.period();
    if (!same)
        m_keeper->flush();
    m_task = task;
    m_period = m_session.period();
    const Task *row = m_session.book().task(task);
    setEnabled(row != nullptr);
    m_title->setText(row ? row->number + row->title + u" · "_s + text(m_period) : QString());
    if (!row)
        return m_editor->setContent({}, {});
    auto sources = sourceReports(m_session, task);
    const auto stored = summary(m_session.workspace(), task, m_period);
    if (!m_session.accept(sources) || !m_session.accept(stored))
        return;
    m_sources->show(*std::move(sources));
    if (!same) {
        openText(*stored);
    } else {
        m_stored = *stored;
        const QString before = m_values.typed().value(textKey);
        m_values.follow(valuesOf(*stored));
        if (m_values.typed().value(textKey) != before) // untouched, so it follows
            take(m_values.typed());
    }
    settle();
}

void SummaryPane::openText(const std::optional<SummaryText> &stored)
{
    m_stored = stored;
    m_values.open(valuesOf(stored), m_keeper->kept(key()));
    m_keeper->opened(key(), m_values);
    take(m_values.typed());
}

void SummaryPane::take(const QMap<QString, QString> &values)
{
    const QString text = values.value(textKey);
    m_editor->setContent(text, unpackedSources(values.value(sourcesKey), text.size()));
}

void SummaryPane::edited()
{
    m_values.type(typedNow());
    m_keeper->typed(key(), m_values);
    settle();
}

void SummaryPane::settle()
{
    const int most = m_session.book().rules().review.summaryBudget;
    const auto length = characterCount(m_editor->content());
    m_budget->setText(
        most > 0 ? tr("%1 of %2 characters").arg(length).arg(most) : tr("%1 characters").arg(length));
    setInk(m_budget, most > 0 && length > most ? Light::Yellow : Light::None);
    m_sources->setUsed(m_editor->usedReports());
    QStringList words;
    if (const int unused = m_sources->unusedCount(); unused > 0)
        words << tr("%1 not used").arg(unused);
    if (const int changed = m_sources->changedCount(); changed > 0)
        words << tr("%1 changed since they were used").arg(changed);
    m_sourcesNote->setText(words.join(u" · "_s));
    const bool writable = !m_session.workspace().isReadOnly();
    m_editor->setReadOnly(!writable);
    m_insert->setEnabled(writable);
    const auto other = m_values.changedTo(textKey);
    if (other)
        m_changed->say(*other);
    else
        m_changed->sayNothing();
    const bool dirty = m_values.isTouched(textKey) || m_values.isTouched(sourcesKey);
    m_discard->setVisible(dirty);
    m_save->setEnabled(writable);
    m_note->setText(!writable ? tr("The data file is open for reading only.")
            : dirty           ? tr("Not saved yet; it is kept.")
            : m_stored ? tr("Saved by %1, %2").arg(m_stored->by, m_stored->at.toString(u"yyyy-MM-dd HH:mm"_s))
                       : QString());
}

void SummaryPane::discard()
{
    m_keeper->forget(key());
    m_values.revert();
    take(m_values.typed());
    settle();
}

bool SummaryPane::save()
{
    if (!m_task.isValid() || !m_values.isDirty() || m_session.workspace().isReadOnly())
        return true;
    SummaryText wanted;
    wanted.taskId = m_task;
    wanted.period = m_period;
    wanted.text = m_editor->content();
    wanted.sources = packedSources(m_editor->sources());
    m_keeper->flush();
    // what somebody else wrote meanwhile has been read and stands below the field; what came since is not
    // gone over
    return m_session.accept(setSummary(m_session.workspace(), m_stored, wanted));
}

void SummaryPane::keepTyped()
{
    m_keeper->flush();
}

void SummaryPane::focusText()
{
    m_editor->setFocus();
    m_editor->moveCursor(QTextCursor::End);
}

} // namespace qd
