// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/page/importpage.h"

#include "base/reasons/datareason.h"
#include "domain/proposal/proposalparts.h"
#include "review/doubtanswers.h"
#include "texts/errortext.h"
#include "ui/common/ask.h"
#include "ui/common/colors.h"
#include "ui/common/metrics.h"
#include "ui/common/plaintext.h"
#include "ui/common/planfile.h"
#include "ui/common/session.h"
#include "ui/imports/changes/differencepanel.h"
#include "ui/imports/page/pastefield.h"
#include "ui/imports/page/reviewpanel.h"
#include "ui/imports/page/startpanel.h"
#include "ui/imports/shared/reviewholder.h"
#include "ui/imports/source/mappingmemory.h"
#include "workspace/importing/importverbs.h"

#include <QClipboard>
#include <QDropEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace qd
{
ImportPage::ImportPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_holder(new ReviewHolder(this))
    , m_message(new PlainLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_start(new StartPanel(this))
    , m_review(new ReviewPanel(*m_holder, this))
    , m_changes(new DifferencePanel(*m_holder, this))
    , m_run(new ReadingRun(this))
{
    setObjectName(u"import"_s);
    setAcceptDrops(true);
    m_message->setObjectName(u"import.message"_s);
    m_message->setWordWrap(true);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_message->hide();
    m_stack->addWidget(m_start);
    m_stack->addWidget(m_review);
    auto *title = new PlainLabel(this->title(), this);
    useTitleFont(title);
    auto *layout = new QVBoxLayout(this);
    usePageMargins(layout, this);
    layout->addWidget(title);
    layout->addWidget(m_message);
    layout->addWidget(m_stack, 1);

    connect(m_start, &StartPanel::fileWanted, this, &ImportPage::chooseFile);
    connect(m_start, &StartPanel::pasteWanted, this, &ImportPage::paste);
    connect(m_start, &StartPanel::sampleWanted, this, [this] { Q_EMIT m_session.pageWanted(u"sample"_s, {}); });
    connect(m_start, &StartPanel::textGiven, this, &ImportPage::readText);
    connect(m_start, &StartPanel::cancelled, this, &ImportPage::backToStart);
    connect(m_review, &ReviewPanel::importWanted, this, &ImportPage::import);
    connect(m_review, &ReviewPanel::otherWanted, this, [this] {
        if (mayDiscard())
            backToStart();
    });
    connectReading();
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
    const bool anything = !file.isEmpty() || arguments.contains(u"paste"_s);
    if (!anything || !mayDiscard())
        return;
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
    if (file)
        readFile(*file);
}

void ImportPage::paste()
{
    m_message->hide();
    m_stack->setCurrentWidget(m_start);
    // What was just copied is most likely the plan; a short text is not.
    constexpr qsizetype likelyPlan = 200;
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    const bool likely = copied && !copied->hasUrls() && plainTextOf(copied).size() >= likelyPlan;
    m_start->showPaste(likely ? copied : nullptr);
}

void ImportPage::readFile(const QString &file)
{
    start(QFileInfo(file).fileName(),
        [file, agencies = m_session.agencies()] { return readPlanFile(file, agencies, rememberedRoles); });
}

void ImportPage::readText(const QString &text, const QString &html)
{
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
    if (!reading) {
        m_start->showDoors();
        fail(reading.error());
        return;
    }
    m_target = {};
    if (!settleSecondTime(reading->source) || !settleUpdate(reading->proposal)) {
        m_start->showDoors();
        return;
    }
    m_source = reading->source;
    m_options = {};
    m_review->setOrigin(m_source.fileName.isEmpty() ? tr("Pasted text") : m_source.fileName);
    take(*reading);
    m_stack->setCurrentWidget(m_review);
    m_review->begin();
    readMatchingPart();
}

void ImportPage::take(const PlanReading &reading)
{
    auto before = planToUpdate();
    m_review->setRegister(m_session.agencies());
    m_review->setToday(m_session.today());
    m_holder->replace(beginReview(reading, before ? &*before : nullptr));
    if (before)
        m_changes->compareWith(*std::move(before));
    m_review->showChanges(m_changes, m_target.update.isValid());
}

bool ImportPage::settleUpdate(const Proposal &proposal)
{
    const auto found = planLike(m_session.workspace(), proposal);
    if (!found || !*found || m_target.asNewVersion)
        return true;
    const Plan &like = **found;
    const auto answer = m_session.ask().choose(this, tr("A plan like this one"),
        tr("“%1” of %2 is already there. Is this text a changed version of it?")
            .arg(like.title)
            .arg(like.year),
        {tr("Update that plan"), tr("Import as a new plan")});
    if (answer == 0)
        m_target.update = like.id;
    m_target.asNewVersion = answer == 1; // also when the same text was imported once before
    return answer.has_value();
}

/// Nothing, and no update any more, when it cannot be read.
std::optional<PlanBook> ImportPage::planToUpdate()
{
    if (!m_target.update.isValid())
        return std::nullopt;
    auto book = m_session.workspace().book(m_target.update);
    if (!book) {
        fail(book.error());
        m_target.update = {};
        return std::nullopt;
    }
    return *std::move(book);
}

bool ImportPage::settleSecondTime(const SourceText &source)
{
    const auto before = importedBefore(m_session.workspace(), source.sha256);
    if (!before) {
        fail(before.error());
        return false;
    }
    if (!before->has_value())
        return true;
    const auto batch = **before;
    const auto answer = m_session.ask().choose(this, tr("Imported before"),
        tr("This text was imported on %1.").arg(batch.at.toString(u"yyyy-MM-dd HH:mm"_s)),
        {tr("Open the existing plan"), tr("Import as a new version")});
    if (!answer)
        return false;
    m_target.asNewVersion = *answer == 1;
    if (*answer == 0) {
        m_session.openPlan(batch.planId);
        Q_EMIT m_session.pageWanted(u"tasks"_s, {});
    }
    return m_target.asNewVersion;
}

void ImportPage::import()
{
    if (const auto gap = m_holder->review().firstGap()) {
        const bool titled = !m_holder->review().proposal().title.trimmed().isEmpty();
        say(gap->isValid() ? tr("A text is missing here: fill it in, or leave this part out.")
                : titled   ? tr("The plan needs a year before it can be imported.")
                           : tr("The plan needs a title before it can be imported."));
        m_review->showNode(*gap);
        return;
    }
    const int tasks = m_holder->review().proposal().taskCount();
    const int measures = m_holder->review().measureCount();
    const int left = openDoubts(m_holder->review());
    const bool update = m_target.update.isValid();
    const size_t plans = requests().size();
    const auto plan = m_session.openWritten([this] { return write(); });
    if (!plan) {
        fail(plan.error());
        return;
    }
    backToStart();
    m_holder->replace({});
    const QString done = update ? tr("The plan was updated. Ctrl+Z brings back how it was.")
        : plans > 1
        ? tr("Imported as %1 plans: %2 tasks, %3 measures. Ctrl+Z takes them out again.")
              .arg(plans)
              .arg(tasks)
              .arg(measures)
        : tr("Imported: %1 tasks, %2 measures. Ctrl+Z takes it out again.").arg(tasks).arg(measures);
    m_session.tell(
        left > 0 ? done + tr(" %1 points are left to settle; the page Today lists them.").arg(left) : done);
    Q_EMIT m_session.pageWanted(u"tasks"_s, {});
    if (!update)
        Q_EMIT m_session.planImported();
}

/// What is to be imported: one plan, or one for each that was ticked.
std::vector<ImportRequest> ImportPage::requests() const
{
    ImportRequest request = m_holder->review().request();
    request.asNewVersion = m_target.asNewVersion;
    return m_review->isEachForItself() ? requestsByPart(request) : std::vector{request};
}

/// The plan may have changed while the clerk was at work here: what is written is compared with it as it is
/// now.
Result<PlanId> ImportPage::write()
{
    if (!m_target.update.isValid()) {
        const auto plans = commitProposals(m_session.workspace(), requests());
        return plans ? Result<PlanId>(plans->front()) : plans.error();
    }
    auto book = m_session.workspace().book(m_target.update);
    if (!book)
        return book.error();
    m_changes->compareWith(*std::move(book));
    return updatePlan(m_session.workspace(), m_changes->accepted());
}

void ImportPage::backToStart()
{
    m_run->giveUp();
    m_review->setEnabled(true);
    m_message->hide();
    m_start->showDoors();
    m_stack->setCurrentWidget(m_start);
}

bool ImportPage::isAtWork() const
{
    return m_stack->currentWidget() == m_review && m_holder->review().isEdited();
}

bool ImportPage::mayDiscard()
{
    return !isAtWork()
        || m_session.ask().confirm(this, tr("Another text"),
            tr("The changes made to this plan are not imported yet and will be lost."),
            tr("Discard changes"));
}

bool ImportPage::mayClose()
{
    return !isAtWork()
        || m_session.ask().confirm(this, tr("The import is not finished"),
            tr("The plan on the import page has not been imported; closing discards what you settled there."),
            tr("Close anyway"));
}

void ImportPage::fail(const Error &error)
{
    say(errorText(error));
}

void ImportPage::say(const QString &sentence)
{
    m_message->setText(u"■ "_s + sentence);
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, lightColor(Light::Red, palette()));
    m_message->setPalette(colors);
    m_message->show();
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
    else
        Page::keyPressEvent(event);
}

/// One file of any kind (its content says what it is), or a text dragged over from Word or a browser.
void ImportPage::dragEnterEvent(QDragEnterEvent *event)
{
    const QMimeData *data = event->mimeData();
    const auto urls = data->urls();
    const bool file = urls.size() == 1 && urls.first().isLocalFile();
    if (file || (urls.isEmpty() && (data->hasText() || data->hasHtml())))
        event->acceptProposedAction();
}

void ImportPage::dropEvent(QDropEvent *event)
{
    const QMimeData *data = event->mimeData();
    if (!mayDiscard())
        return;
    if (data->hasUrls())
        readFile(data->urls().first().toLocalFile());
    else
        readText(plainTextOf(data), data->html());
}

} // namespace qd
