// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/paperspage.h"

#include "texts/errortext.h"
#include "ui/common/buttons.h"
#include "ui/common/job.h"
#include "ui/common/metrics.h"
#include "ui/common/plaintext.h"
#include "ui/common/splitmemory.h"
#include "ui/papers/changedtexts.h"
#include "ui/papers/issuelist.h"
#include "ui/papers/kindlist.h"
#include "ui/papers/optionspanel.h"
#include "ui/papers/pagepreview.h"
#include "ui/papers/paperediting.h"
#include "ui/papers/paperexport.h"
#include "ui/papers/paperissues.h"
#include "ui/papers/paperprint.h"
#include "ui/papers/previewfoot.h"
#include "ui/papers/previewmaker.h"
#include "ui/papers/unsavednote.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

constexpr int restMs = 20; // a choice is seen at once; several changes by one event make one layout
constexpr int typingRestMs = 300; // the next letter may follow

} // namespace

PapersPage::PapersPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_maker(new PreviewMaker(this))
    , m_soon(new QTimer(this))
{
    setObjectName(u"papers"_s);
    auto *layout = new QVBoxLayout(this);
    usePageMargins(layout, this);
    buildHead(layout);
    auto *splitter = new QSplitter(this);
    splitter->setObjectName(u"papers.split"_s);
    m_options = new OptionsPanel(session, splitter);
    splitter->addWidget(buildKinds());
    splitter->addWidget(buildPreview());
    splitter->addWidget(m_options);
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    splitter->setStretchFactor(2, 0);
    splitter->setChildrenCollapsible(false);
    const int u = unit(this);
    splitter->setSizes({24 * u, 68 * u, 26 * u});
    rememberSplit(splitter);
    layout->addWidget(splitter, 1);
    m_soon->setSingleShot(true);
    connectAll();
    followPlan();
    kindChanged();
}

PapersPage::~PapersPage() = default;

QList<QAction *> PapersPage::pageActions() const
{
    return m_exports->actions();
}

void PapersPage::buildHead(QLayout *layout)
{
    auto *head = new QHBoxLayout;
    auto *heading = new PlainLabel(title(), this);
    useTitleFont(heading);
    m_print = new QPushButton(tr("Print…"), this);
    m_print->setObjectName(u"papers.print"_s);
    m_print->setToolTip(plainTip(tr("Print these pages (Ctrl+P)")));
    m_issue = new QPushButton(this);
    m_issue->setObjectName(u"papers.issue"_s);
    m_issue->setToolTip(
        plainTip(tr("Give it a number and keep it as it is, with its PDF and the data behind it")));
    m_export = primaryButton(tr("Export ▼"), this);
    m_export->setObjectName(u"papers.export"_s);
    m_export->setAccessibleName(tr("Export"));
    head->addWidget(heading);
    head->addStretch();
    head->addWidget(m_issue);
    head->addWidget(m_print);
    head->addWidget(m_export);
    static_cast<QVBoxLayout *>(layout)->addLayout(head);
}

QWidget *PapersPage::buildKinds()
{
    auto *side = new QWidget(this);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    m_kinds = new KindList(side);
    m_kinds->setObjectName(u"papers.kinds"_s);
    m_kinds->setAccessibleName(tr("Kinds of reports"));
    m_issueList = new IssueList(side);
    m_issues = new PaperIssues(m_session, m_issueList, m_issue, this);
    m_exports = new PaperExport(
        m_session, m_export, *m_issues,
        [this] { return m_editing->finish() ? std::optional(order()) : std::nullopt; }, this);
    layout->addWidget(m_kinds, 3);
    layout->addWidget(m_issueList, 2);
    return side;
}

QWidget *PapersPage::buildPreview()
{
    auto *side = new QWidget(this);
    side->setProperty("firstField", u"papers.paragraphs"_s); // F6 leads there
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    m_preview = new PagePreview(side);
    m_preview->setObjectName(u"papers.preview"_s);
    m_preview->setAccessibleName(tr("The pages as they will be on paper"));
    m_problem = new PlainLabel(side);
    m_problem->setObjectName(u"papers.problem"_s);
    m_problem->setWordWrap(true);
    m_problem->setAlignment(Qt::AlignCenter);
    m_problem->hide();
    auto *changed = new ChangedTexts(side);
    auto *unsaved = new UnsavedNote(side);
    m_editing = new PaperEditing(m_session, m_preview, {changed, unsaved}, this);
    layout->addWidget(m_problem);
    layout->addWidget(unsaved);
    layout->addWidget(changed);
    layout->addWidget(m_preview, 1);
    m_fonts = new PlainLabel(side);
    m_fonts->setObjectName(u"papers.fonts"_s);
    m_fonts->setWordWrap(true);
    m_fonts->setForegroundRole(QPalette::PlaceholderText);
    m_fonts->hide();
    layout->addWidget(m_fonts);
    m_foot = new PreviewFoot(side);
    m_maker->markFacts(m_foot->marksFacts());
    layout->addWidget(m_foot);
    return side;
}

void PapersPage::connectAll()
{
    connect(m_soon, &QTimer::timeout, this, &PapersPage::refresh);
    connect(m_kinds, &KindList::kindChosen, this, &PapersPage::kindChanged);
    connect(m_options, &OptionsPanel::changed, this, &PapersPage::refreshSoon);
    connect(m_options, &OptionsPanel::typed, this, [this] {
        refreshSoon();
        if (m_soon->isActive())
            m_soon->start(typingRestMs);
    });
    connect(m_print, &QPushButton::clicked, this, &PapersPage::print);
    connect(m_issue, &QPushButton::clicked, this, [this] {
        if (m_editing->finish())
            m_issues->issue(order());
    });
    connect(m_foot, &PreviewFoot::leaveWanted, m_issues, &PaperIssues::leave);
    connect(m_foot, &PreviewFoot::zoomChosen, m_preview, &PagePreview::setZoom);
    connect(m_foot, &PreviewFoot::marksFactsChanged, this, [this](bool marked) {
        m_maker->markFacts(marked);
        m_preview->askAgain();
    });
    connect(m_issues, &PaperIssues::choiceChanged, this, &PapersPage::followChoice);
    connect(m_issues, &PaperIssues::printWanted, this, &PapersPage::print);
    connect(m_maker, &PreviewMaker::made, this, &PapersPage::pagesMade);
    connect(m_maker, &PreviewMaker::working, &m_session, &Session::working);
    connect(m_maker, &PreviewMaker::painted, this, [this](quint64 ticket, int page, const QImage &image) {
        if (ticket == m_ticket)
            m_preview->setImage(page, image);
    });
    connect(m_preview, &PagePreview::imageWanted, m_maker, &PreviewMaker::paint);
    connect(m_preview, &PagePreview::currentPageChanged, this, &PapersPage::showPageNumber);
    connect(&m_session, &Session::planOpened, this, &PapersPage::followPlan);
    connect(&m_session, &Session::periodChanged, this, &PapersPage::followPeriod);
    connect(&m_session, &Session::changed, this, [this](const ChangeSet &set) {
        if (set.op == OpKind::EditSettings)
            m_options->followRules();
        refreshSoon();
    });
}

void PapersPage::followPlan()
{
    if (!m_session.hasPlan())
        return;
    m_options->followPlan();
    m_issues->follow(m_kinds->kind());
    followChoice();
    followPeriod();
}

void PapersPage::followPeriod()
{
    if (!m_session.period().isValid())
        return;
    m_options->followPeriod();
    refreshSoon();
}

void PapersPage::kindChanged()
{
    m_editing->finish();
    m_editing->show({}); // the pages that still stand there are of another kind
    m_options->setKind(m_kinds->kind());
    m_issues->follow(m_kinds->kind());
    m_exports->setKind(m_kinds->kind());
    followChoice();
}

void PapersPage::open(const QVariantMap &arguments)
{
    const auto typed = paperPlaceOf(arguments.value(u"typed"_s).toString());
    m_kinds->choose(typed ? typed->subject.kind : arguments.value(u"kind"_s).toString());
    if (!typed || !m_editing->finish())
        return;
    m_issues->leave();
    m_options->choose(typed->subject);
    m_editing->openSoon(*typed);
}

PaperOrder PapersPage::order() const
{
    return {m_session.workspace().readerSource(), m_session.book().plan().id, m_options->options(),
        m_issues->choice()};
}

void PapersPage::refreshSoon()
{
    m_dirty = true;
    if (isVisible())
        m_soon->start(restMs);
}

void PapersPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_dirty)
        refreshSoon(); // once the preview has its place
}

void PapersPage::hideEvent(QHideEvent *event)
{
    if (!event->spontaneous()) // another page of the window is chosen
        m_editing->finish();
    Page::hideEvent(event);
}

bool PapersPage::save()
{
    return m_editing->finish();
}

void PapersPage::refresh()
{
    if (!m_session.hasPlan())
        return;
    m_dirty = false;
    m_laying = tr("Laying out…");
    m_foot->say(m_laying);
    m_ticket = m_maker->make(order(), m_preview->sheetSizes());
}

void PapersPage::pagesMade(const PreviewSummary &summary)
{
    if (summary.ticket != m_ticket)
        return;
    if (summary.isStopped) {
        m_laying = tr("Stopped; the first page alone is shown");
        m_foot->say(m_laying);
        return;
    }
    const auto &problem = summary.error ? summary.error : summary.refusal;
    const bool good = !problem.has_value();
    m_problem->setVisible(!good);
    m_problem->setText(good ? QString() : errorText(*problem));
    m_print->setEnabled(good);
    m_issue->setEnabled(good && m_issues->choice().shown == 0);
    m_exports->setReady(good);
    if (!summary.isWhole) {
        if (m_preview->currentPage()
            <= 0) // else the page that is read stays in view until the new one is there
            m_preview->setSheets(summary.sheetsMm);
        m_foot->say(m_laying);
        return;
    }
    m_laying.clear();
    showNotes(summary);
    m_preview->setSheets(summary.sheetsMm);
    m_editing->show(summary);
    showPageNumber(m_preview->currentPage());
}

void PapersPage::showNotes(const PreviewSummary &summary)
{
    QStringList notes;
    if (!summary.missingCharacters.isEmpty())
        notes.append(tr("No font on this computer has these characters, they are printed as boxes: %1")
                         .arg(summary.missingCharacters.join(tr("; "))));
    if (!summary.missingFonts.isEmpty())
        notes.append(tr("Fonts not on this computer: %1").arg(summary.missingFonts.join(tr("; "))));
    m_fonts->setVisible(!notes.isEmpty());
    m_fonts->setText(notes.join(u'\n'));
}

void PapersPage::showPageNumber(int page)
{
    if (!m_laying.isEmpty())
        return;
    const int count = m_preview->sheetCount();
    const QString pages = count > 0 ? tr("Page %1 of %2").arg(page + 1).arg(count) : QString();
    const QString choice = m_issues->choiceInWords();
    m_foot->say(choice.isEmpty() ? pages : choice + u"　"_s + pages);
}

/// What an issue was made with cannot be changed any more.
void PapersPage::followChoice()
{
    const IssueChoice &choice = m_issues->choice();
    m_options->setEnabled(choice.shown == 0);
    m_foot->offerLeave(choice != IssueChoice());
    refreshSoon();
}

void PapersPage::print()
{
    if (m_session.hasPlan() && m_export->isEnabled() && m_editing->finish())
        printPaper(this, m_session, order(), m_issues->remark());
}

} // namespace qd
