// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/keptreview.h"
#include "ui/common/ask.h"
#include "ui/common/session.h"
#include "ui/imports/changes/differencepanel.h"
#include "ui/imports/page/importmessage.h"
#include "ui/imports/page/importpage.h"
#include "ui/imports/page/reviewkeeper.h"
#include "ui/imports/page/reviewpanel.h"
#include "ui/imports/shared/reviewholder.h"

#include <QSignalBlocker>
#include <QStackedWidget>

// The part of ImportPage that keeps what is not finished, and goes on with it.
namespace qd
{

ImportPage::~ImportPage()
{
    const QSignalBlocker quiet(m_keeper); // the window is going too
    if (m_keeper->isWaiting())
        m_keeper->flush();
}

bool ImportPage::hasUnfinished() const
{
    return m_keeper->isKept();
}

void ImportPage::begin()
{
    if (m_stack->currentWidget() != m_review && m_keeper->isKept())
        resume();
    Page::begin();
}

void ImportPage::resume()
{
    auto kept = m_keeper->kept();
    const auto agencies = m_session.workspace().agencies();
    if (!kept || !agencies) {
        m_keeper->forget();
        m_message->say(
            tr("What was settled in the last import cannot be brought back; please open its text again."));
        return;
    }
    m_message->hide();
    dropGoneAgencies(kept->state, *agencies);
    m_work.target = kept->target;
    m_work.options = kept->options;
    m_work.readAsSettled = true;
    m_run->giveUp();
    take(kept->reading, &*kept);
    m_changes->refuse(kept->refused);
    m_stack->setCurrentWidget(m_review);
    m_review->setEnabled(true);
    m_review->begin();
    m_review->resume(kept->chosen, kept->eachForItself);
}

bool ImportPage::isAtWork() const
{
    return m_stack->currentWidget() == m_review && m_holder->review().isEdited();
}

bool ImportPage::mayDiscard()
{
    if (!isAtWork() && !m_keeper->isKept())
        return true;
    const bool discard = m_session.ask().confirm(this, tr("Another text"),
        isAtWork() ? tr("The changes made to this plan are not imported yet and will be lost.")
                   : tr("A plan is only half reviewed; what was settled in it will be lost."),
        tr("Discard changes"));
    if (discard)
        m_keeper->forget();
    return discard;
}

bool ImportPage::mayClose()
{
    if (m_keeper->isWaiting())
        m_keeper->flush();
    return !isAtWork() || m_keeper->flush()
        || m_session.ask().confirm(this, tr("The import is not finished"),
            tr("The plan on the import page has not been imported; closing discards what you settled there."),
            tr("Close anyway"));
}

} // namespace qd
