// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/page/reviewkeeper.h"

#include "ui/common/session.h"
#include "ui/common/unsavedkeeper.h"
#include "ui/imports/changes/differencepanel.h"
#include "ui/imports/page/importwork.h"
#include "ui/imports/page/reviewpanel.h"
#include "ui/imports/shared/reviewholder.h"

#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

QString key()
{
    return u"import/review"_s;
}

} // namespace

ReviewKeeper::ReviewKeeper(Session &session, const Desk &desk, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_desk(desk)
    , m_rest(new QTimer(this))
{
    m_rest->setSingleShot(true);
    m_rest->setInterval(UnsavedKeeper::restMs);
    connect(m_rest, &QTimer::timeout, this, &ReviewKeeper::flush);
    connect(&desk.holder, &ReviewHolder::changed, this, &ReviewKeeper::note);
    connect(&desk.review, &ReviewPanel::choiceChanged, this, &ReviewKeeper::note);
    connect(&desk.changes, &DifferencePanel::ticksChanged, this, &ReviewKeeper::note);
    // In a window that may only look, another one is at work on it.
    m_isKept = !session.workspace().isReadOnly()
        && !session.workspace().formText(key()).value_or(QString()).isEmpty();
}

void ReviewKeeper::note()
{
    if (m_desk.review.isHidden() || m_session.workspace().isReadOnly())
        return; // nothing is under review
    const bool any = m_desk.holder.review().isEdited() || m_desk.work.readAsSettled
        || m_desk.review.isEachForItself() || !m_desk.changes.refused().empty();
    if (any)
        m_rest->start();
    else
        forget();
}

KeptReview ReviewKeeper::now() const
{
    const ImportReview &review = m_desk.holder.review();
    const ImportWork &work = m_desk.work;
    return {work.reading, work.options, work.target, review.now(), review.isEdited(),
        m_desk.changes.refused(), m_desk.review.isEachForItself(), m_desk.review.chosen()};
}

bool ReviewKeeper::isWaiting() const
{
    return m_rest->isActive();
}

bool ReviewKeeper::flush()
{
    if (!isWaiting() && m_isKept)
        return true;
    m_rest->stop();
    if (m_session.workspace().isReadOnly())
        return false;
    const bool kept = m_session.accept(m_session.workspace().keepFormText(key(), archived(now())));
    if (kept)
        setKept(true);
    return kept;
}

void ReviewKeeper::forget()
{
    m_rest->stop();
    if (m_isKept && m_session.accept(m_session.workspace().forgetFormText(key())))
        setKept(false);
}

Result<KeptReview> ReviewKeeper::kept() const
{
    const auto text = m_session.workspace().formText(key());
    if (!text)
        return text.error();
    return unarchived(*text);
}

void ReviewKeeper::setKept(bool kept)
{
    if (std::exchange(m_isKept, kept) != kept)
        Q_EMIT keptChanged(kept);
}

} // namespace qd
