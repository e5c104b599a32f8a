// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervision/reminderform.h"

#include "paper/document/remindertext.h"
#include "texts/enumtext.h"
#include "texts/errortext.h"
#include "ui/common/dayedit.h"
#include "ui/common/enumbox.h"
#include "ui/common/plaintext.h"
#include "ui/common/session.h"
#include "ui/supervision/checklist.h"
#include "ui/supervision/measurebox.h"
#include "workspace/door/rowedits.h"
#include "workspace/supervision/supervisionverbs.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSet>

using namespace Qt::StringLiterals;

namespace qd
{

ReminderForm::ReminderForm(Session &session, QWidget *parent)
    : ActForm(session, u"reminder"_s, parent)
    , m_whom(new QComboBox(this))
    , m_list(new CheckList(u"supervision.reminder.list"_s, tr("Nobody is late."), this))
    , m_channel(new QComboBox(this))
{
    addChoice(m_whom, Whom::Late, tr("Late: reports or deadline"));
    addChoice(m_whom, Whom::Unreported, tr("Not reported yet this period"));
    addChoices<Channel>(m_channel);
    m_channel->setItemText(0, tr("Not said"));
    addField(tr("Whom"), m_list, u"ticks"_s);
    startRow();
    addField(tr("Who is listed"), m_whom, u"whom"_s);
    addField(tr("How"), m_channel, u"channel"_s);
    endRow();
    startRow();
    m_day = addDay(tr("On"), u"day"_s, tr("today"));
    m_answerBy = addDay(tr("To be answered by"), u"answerBy"_s, tr("not said"));
    endRow();
    m_text = addText(tr("Text for the line above; it can be changed"), u"text"_s);
    auto *copy = new QPushButton(tr("Copy texts"), this);
    copy->setObjectName(u"supervision.reminder.copy"_s);
    copy->setToolTip(plainTip(tr("Copies the texts of all ticked lines, to be pasted into a message")));
    addBefore(copy);
    connect(copy, &QPushButton::clicked, this, &ReminderForm::copyTexts);
    connect(m_whom, &QComboBox::currentIndexChanged, this, &ReminderForm::list);
    connect(m_list, &CheckList::changed, this, &ReminderForm::settle);
    connect(m_list, &CheckList::currentChanged, this, &ReminderForm::showText);
    connect(m_text, &QPlainTextEdit::textChanged, this, &ReminderForm::keepText);
    connect(m_day, &QLineEdit::textChanged, this, [this] {
        if (dayFault(*m_day, this->session()).isEmpty() && actDay(*m_day, this->session()) != m_listedFor)
            list();
    });
    connect(m_answerBy, &QLineEdit::textChanged, this, [this] {
        if (m_answerBy->isAcceptable())
            showText();
    });
}

/// The text is that of a line of the list, which is another one tomorrow.
bool ReminderForm::keeps(const QString &field) const
{
    return field == "day"_L1 || field == "answerBy"_L1;
}

QString ReminderForm::title() const
{
    return tr("Remind");
}

void ReminderForm::begin(const About &about)
{
    m_about = about;
    loadWording();
    const auto settings = rowsOf<Setting>(session().workspace());
    m_slips = settings ? slipRules(*settings) : SlipRules();
    list();
}

void ReminderForm::loadWording()
{
    const auto wording = Wording::load(Wording::folderBeside(session().workspace().path()));
    m_wording = wording ? *wording : Wording::ours();
    m_wordingFault = wording ? QString() : errorText(wording.error());
}

void ReminderForm::list()
{
    m_listedFor = actDay(*m_day, session());
    m_past = book().onDay(m_listedFor);
    m_works = chosen<Whom>(m_whom) == Whom::Unreported
        ? unreportedWork(m_past, session().period(), m_listedFor)
        : lateWork(m_past, m_listedFor);
    std::erase_if(m_works, [&](const LateWork &work) {
        const Measure *measure = m_past.measure(work.measureId);
        return (m_about.measure.isValid() && work.measureId != m_about.measure)
            || (m_about.task.isValid() && (!measure || measure->taskId != m_about.task))
            || (m_about.agency.isValid() && work.agencyId != m_about.agency
                && work.through != m_about.agency);
    });
    std::vector<CheckList::Line> lines;
    for (const LateWork &work : m_works) {
        QStringList words{book().agencies().nameOn(work.agencyId, m_listedFor)};
        if (work.days() > 0)
            words << tr("%1 days late").arg(work.days());
        if (const Slip slip = slipFor(m_slips, work.days()); slip != Slip::None)
            words << text(slip);
        words << measureLine(book(), work.measureId);
        lines.push_back({words.join(u" · "_s), true});
    }
    m_typed.clear();
    m_shown = -1;
    m_list->setLines(lines);
    showText();
    settle();
}

QString ReminderForm::textOf(int place) const
{
    if (const auto typed = m_typed.constFind(place); typed != m_typed.constEnd())
        return *typed;
    return reminderText(PaperText(m_wording), m_past, m_works[static_cast<size_t>(place)], m_answerBy->day());
}

void ReminderForm::showText()
{
    m_shown = m_list->current();
    const bool any = m_shown >= 0 && m_shown < static_cast<int>(m_works.size());
    m_quiet = true;
    m_text->setPlainText(any ? textOf(m_shown) : QString());
    m_text->setEnabled(any);
    m_quiet = false;
}

void ReminderForm::keepText()
{
    if (!m_quiet && m_shown >= 0)
        m_typed.insert(m_shown, m_text->toPlainText());
}

void ReminderForm::copyTexts()
{
    QStringList texts;
    for (const int place : m_list->checked())
        texts << textOf(place);
    QGuiApplication::clipboard()->setText(texts.join(u"\n\n"_s));
    session().tell(tr("%1 texts are copied.").arg(texts.size()));
}

QString ReminderForm::fault() const
{
    if (!m_wordingFault.isEmpty())
        return m_wordingFault;
    if (const QString wrong = dayFault(*m_day, session()); !wrong.isEmpty())
        return wrong;
    if (!m_answerBy->isAcceptable())
        return tr("The day of the answer is none; write it as 2023-06-30.");
    return m_list->checked().empty() ? tr("Tick whom to remind.") : QString();
}

Result<> ReminderForm::write()
{
    std::vector<ReminderInput> inputs;
    for (const int place : m_list->checked()) {
        const LateWork &work = m_works[static_cast<size_t>(place)];
        ReminderInput input;
        input.agency = work.agencyId;
        input.measure = work.measureId;
        input.period = work.period();
        input.on = m_listedFor;
        input.channel = chosen<Channel>(m_channel).value_or(Channel::None);
        input.slip = slipFor(m_slips, work.days());
        input.text = textOf(place);
        input.dueOn = m_answerBy->day();
        inputs.push_back(input);
    }
    const auto written = remind(session().workspace(), book().plan().id, inputs);
    return written ? Result<>() : Result<>(written.error());
}

QString ReminderForm::doneWords() const
{
    QSet<qint64> agencies;
    for (const int place : m_list->checked())
        agencies << m_works[static_cast<size_t>(place)].agencyId.value;
    return tr("%1 reminders to %2 agencies are recorded.").arg(m_list->checked().size()).arg(agencies.size());
}

void ReminderForm::clear()
{
    m_typed.clear();
    m_answerBy->clear();
}

} // namespace qd
