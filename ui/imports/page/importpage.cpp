// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/page/importpage.h"

#include "base/reasons/datareason.h"
#include "review/doubtanswers.h"
#include "texts/errortext.h"
#include "ui/common/ask.h"
#include "ui/common/metrics.h"
#include "ui/common/plaintext.h"
#include "ui/common/planfile.h"
#include "ui/common/session.h"
#include "ui/imports/changes/differencepanel.h"
#include "ui/imports/page/arrivedfiles.h"
#include "ui/imports/page/importmessage.h"
#include "ui/imports/page/importwords.h"
#include "ui/imports/page/importwrite.h"
#include "ui/imports/page/pastefield.h"
#include "ui/imports/page/plandrop.h"
#include "ui/imports/page/reviewkeeper.h"
#include "ui/imports/page/reviewpanel.h"
#include "ui/imports/page/startpanel.h"
#include "ui/imports/page/targetquestions.h"
#include "ui/imports/shared/reviewholder.h"
#include "ui/imports/source/mappingmemory.h"

#include <QFileInfo>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace qd
{
ImportPage::ImportPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_holder(new ReviewHolder(this))
    , m_title(new PlainLabel(title(), this))
    , m_message(new ImportMessage(this))
    , m_arrived(new ArrivedFiles(this))
    , m_stack(new QStackedWidget(this))
    , m_start(new StartPanel(this))
    , m_review(new ReviewPanel(*m_holder, this))
    , m_changes(new DifferencePanel(*m_holder, this))
    , m_run(new ReadingRun(this))
    , m_keeper(new ReviewKeeper(session, {*m_holder, *m_review, *m_changes, m_work}, this))
{
    setObjectName(u"import"_s);
    auto *drop = new PlanDrop(this);
    connect(drop, &PlanDrop::filesDropped, this, &ImportPage::takeFiles);
    connect(drop, &PlanDrop::textDropped, this, &ImportPage::readOther);
    m_stack->addWidget(m_start);
    m_stack->addWidget(m_review);
    connect(m_stack, &QStackedWidget::currentChanged, this, &ImportPage::shareRoom);
    useTitleFont(m_title);
    auto *layout = new QVBoxLayout(this);
    usePageMargins(layout, this);
    layout->addWidget(m_title);
    layout->addWidget(m_message);
    layout->addWidget(m_arrived);
    layout->addWidget(m_stack, 1);

    connect(m_start, &StartPanel::fileWanted, this, &ImportPage::chooseFile);
    connect(m_start, &StartPanel::pasteWanted, this, &ImportPage::paste);
    connect(m_start, &StartPanel::sampleWanted, this, [this] { Q_EMIT m_session.pageWanted(u"sample"_s, {}); });
    connect(m_start, &StartPanel::textGiven, this, &ImportPage::readOther);
    connect(m_start, &StartPanel::cancelled, this, &ImportPage::beginAnew);
    connect(m_arrived, &ArrivedFiles::skipWanted, this, [this] { mayDiscard() ? readNext() : void(); });
    connect(m_review, &ReviewPanel::importWanted, this, &ImportPage::import);
    connect(m_review, &ReviewPanel::otherWanted, this, &ImportPage::beginAnew);
    connectReading();
    connect(m_keeper, &ReviewKeeper::keptChanged, this, &ImportPage::unfinishedChanged);
    connect(m_changes, &DifferencePanel::nodeWanted, m_review, &ReviewPanel::showNode);
    m_changes->hide();
    connect(&session, &Session::planOpened, this, &ImportPage::showReadOnly);
    showReadOnly();
}

QString ImportPage::title() const
{
    return tr("Import a plan");
}

void ImportPage::open(const QVariantMap &arguments)
{
    const QString file = arguments.value(u"file"_s).toString();
    const QStringList files = arguments.value(u"files"_s).toStringList();
    if (!files.isEmpty() || (!file.isEmpty() && m_arrived->hasNext()))
        return takeFiles(files.isEmpty() ? QStringList{file} : files);
    if ((file.isEmpty() && !arguments.contains(u"paste"_s)) || !mayDiscard())
        return;
    m_arrived->clear();
    if (!file.isEmpty())
        readFile(file);
    else
        paste();
}

void ImportPage::showReadOnly()
{
    const QString whyNot = m_session.workspace().isReadOnly() ? errorText({ErrorCode::Io,
                               DataReason::DatabaseReadOnly, {}, {{u"file"_s, m_session.workspace().path()}}})
                                                              : QString();
    m_start->setEnabledFor(whyNot);
    m_review->setAcceptable(whyNot.isEmpty(), whyNot);
    m_review->setRegister(m_session.agencies());
    m_review->setToday(m_session.today());
}

void ImportPage::chooseFile()
{
    const auto file = choosePlanFile(this, m_session.ask());
    if (file && mayDiscard())
        readFile(*file);
}

void ImportPage::paste()
{
    m_message->hide();
    m_stack->setCurrentWidget(m_start);
    m_start->showPaste(likelyPlanCopied());
}

void ImportPage::readFile(const QString &file)
{
    start(QFileInfo(file).fileName(),
        [file, agencies = m_session.agencies()] { return readPlanFile(file, agencies, rememberedRoles); });
}

void ImportPage::takeFiles(const QStringList &files)
{
    if (isAtWork() || m_run->isReading() || m_arrived->hasNext())
        return m_arrived->add(files);
    if (!mayDiscard())
        return;
    m_arrived->begin(files);
    readNext();
}

void ImportPage::readNext()
{
    if (const QString file = m_arrived->next(); !file.isEmpty())
        readFile(file);
    else
        backToStart();
}

void ImportPage::beginAnew()
{
    if (!mayDiscard())
        return;
    m_arrived->clear();
    backToStart();
}

void ImportPage::readOther(const QString &text, const QString &html)
{
    if (!mayDiscard())
        return;
    start(tr("the pasted text"), [text, html, agencies = m_session.agencies()] {
        return readPlanText(text, html, agencies, rememberedRoles);
    });
}

void ImportPage::start(const QString &name, ReadingRun::Work work)
{
    m_message->hide();
    m_start->showReading(name);
    m_stack->setCurrentWidget(m_start);
    m_run->start(std::move(work), [this](const Result<PlanReading> &reading) { finish(reading); });
}

void ImportPage::finish(const Result<PlanReading> &reading)
{
    if (!reading)
        return giveUpOn(reading.error());
    bool opened = false;
    const auto target = askTarget(m_session, this, *reading, opened);
    if (!target)
        return giveUpOn(target.error());
    if (!*target) {
        const bool last = !m_arrived->hasNext();
        readNext();
        if (opened && last)
            Q_EMIT m_session.pageWanted(u"tasks"_s, {});
        return;
    }
    m_work.target = **target;
    m_work.options = {};
    m_work.readAsSettled = false;
    take(*reading);
    m_stack->setCurrentWidget(m_review);
    m_review->begin();
    readMatchingPart();
}

/// Of several files the next one, and why this one cannot be read stays in sight.
void ImportPage::giveUpOn(const Error &error)
{
    if (m_arrived->isOneOfSeveral()) {
        m_arrived->sayUnread(errorText(error));
        return readNext();
    }
    m_start->showDoors();
    m_message->fail(error);
}

void ImportPage::take(const PlanReading &reading, const KeptReview *left)
{
    m_work.reading = reading;
    const QString &file = reading.source.fileName;
    m_review->setOrigin(file.isEmpty() ? tr("Pasted text") : file);
    auto before = planToUpdate();
    m_review->setRegister(m_session.agencies());
    m_review->setToday(m_session.today());
    ImportReview review = beginReview(reading, before ? &*before : nullptr);
    if (left)
        review.resume(left->state, left->edited);
    m_holder->replace(std::move(review));
    if (before)
        m_changes->compareWith(*std::move(before));
    m_review->showChanges(m_changes, m_work.target.update.isValid());
}

/// Nothing, and no update any more, when it cannot be read.
std::optional<PlanBook> ImportPage::planToUpdate()
{
    if (!m_work.target.update.isValid())
        return std::nullopt;
    auto book = m_session.workspace().book(m_work.target.update);
    if (!book) {
        m_message->fail(book.error());
        m_work.target.update = {};
        return std::nullopt;
    }
    return *std::move(book);
}

void ImportPage::import()
{
    if (const auto gap = m_holder->review().firstGap()) {
        m_message->say(gapWords(m_holder->review(), *gap));
        m_review->showNode(*gap);
        return;
    }
    const int tasks = m_holder->review().proposal().taskCount();
    const int measures = m_holder->review().measureCount();
    const int left = openDoubts(m_holder->review());
    const bool update = m_work.target.update.isValid();
    const auto requests = requestsOf(m_holder->review(), m_work, m_review->isEachForItself());
    const auto plan = m_session.openWritten(
        [&] { return writeImport(m_session.workspace(), m_work, requests, *m_changes); });
    if (!plan) {
        m_message->fail(plan.error());
        return;
    }
    m_keeper->forget();
    backToStart();
    m_holder->replace({});
    const QString done = writtenWords(update, requests.size(), tasks, measures);
    m_session.tell(
        left > 0 ? done + tr(" %1 points are left to settle; the page Today lists them.").arg(left) : done);
    if (m_arrived->hasNext())
        return readNext();
    m_arrived->clear();
    Q_EMIT m_session.pageWanted(u"tasks"_s, {});
    if (!update)
        Q_EMIT m_session.planImported();
}

void ImportPage::backToStart()
{
    m_run->giveUp();
    m_review->setEnabled(true);
    m_message->hide();
    m_start->showDoors();
    m_stack->setCurrentWidget(m_start);
}

/// By the size of the page, in lines and characters, so that it holds at any scale.
void ImportPage::shareRoom()
{
    constexpr int tall = 25, wide = 72;
    const ReviewPanel::Room room{height() < tall * fontMetrics().lineSpacing(),
        width() < wide * fontMetrics().horizontalAdvance(u'国')};
    m_review->setRoom(room);
    m_title->setVisible(!room.isShort || m_stack->currentWidget() != m_review);
}

void ImportPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    shareRoom();
}

bool ImportPage::event(QEvent *event)
{
    // Ctrl+Z belongs to this page's own undo while there is a review, before the window's.
    if (event->type() == QEvent::ShortcutOverride && m_stack->currentWidget() == m_review) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->accept();
            return true;
        }
    }
    return Page::event(event);
}

void ImportPage::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_stack->currentWidget() != m_review && event->matches(QKeySequence::Paste))
        paste();
    else if (m_stack->currentWidget() != m_review)
        Page::keyPressEvent(event);
    else if (event->matches(QKeySequence::Undo))
        m_holder->edit([](ImportReview &review) { return review.undo(); });
    else if (event->matches(QKeySequence::Redo))
        m_holder->edit([](ImportReview &review) { return review.redo(); });
    else if (enter && event->modifiers() == Qt::NoModifier && m_review->acceptsByEnter(focusWidget()))
        m_review->acceptDoubt();
    else if (enter && event->modifiers() == Qt::ShiftModifier && m_review->acceptsByEnter(focusWidget()))
        m_review->acceptAlike();
    else
        Page::keyPressEvent(event);
}

} // namespace qd
