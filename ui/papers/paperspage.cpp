// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/paperspage.h"

#include "texts/errortext.h"
#include "ui/common/agencybox.h"
#include "ui/common/ask.h"
#include "ui/common/buttons.h"
#include "ui/common/chinesecalendar.h"
#include "ui/common/enumbox.h"
#include "ui/common/job.h"
#include "ui/common/metrics.h"
#include "ui/common/periodbox.h"
#include "ui/common/plaintext.h"
#include "ui/common/splitmemory.h"
#include "ui/papers/kindlist.h"
#include "ui/papers/pagepreview.h"
#include "ui/papers/paperjobs.h"
#include "ui/papers/previewmaker.h"

#include <QAction>
#include <QButtonGroup>
#include <QDateEdit>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPrinter>
#include <QPushButton>
#include <QSplitter>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

constexpr int restMs = 150; // several changes of an option make one layout

bool isAboutOneAgency(PaperKind kind)
{
    return kind == PaperKind::Agency || kind == PaperKind::Supervision;
}

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
    m_kinds = new KindList(splitter);
    m_kinds->setObjectName(u"papers.kinds"_s);
    m_kinds->setAccessibleName(tr("Kinds of reports"));
    splitter->addWidget(m_kinds);
    splitter->addWidget(buildPreview());
    splitter->addWidget(buildOptions());
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    splitter->setStretchFactor(2, 0);
    splitter->setChildrenCollapsible(false);
    const int u = unit(this);
    splitter->setSizes({24 * u, 70 * u, 24 * u});
    rememberSplit(splitter);
    layout->addWidget(splitter, 1);
    m_soon->setSingleShot(true);
    m_soon->setInterval(restMs);
    connectAll();
    followPlan();
    kindChanged();
}

PapersPage::~PapersPage() = default;

void PapersPage::buildHead(QLayout *layout)
{
    auto *head = new QHBoxLayout;
    auto *heading = new PlainLabel(title(), this);
    useTitleFont(heading);
    m_print = new QPushButton(tr("Print…"), this);
    m_print->setObjectName(u"papers.print"_s);
    m_print->setToolTip(plainTip(tr("Print these pages (Ctrl+P)")));
    m_save = primaryButton(tr("Save as PDF…"), this);
    m_save->setObjectName(u"papers.save"_s);
    head->addWidget(heading);
    head->addStretch();
    head->addWidget(m_print);
    head->addWidget(m_save);
    static_cast<QVBoxLayout *>(layout)->addLayout(head);
    auto *save = new QAction(tr("Save as &PDF…"), this);
    save->setObjectName(u"papers.action.save"_s);
    save->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    m_save->setToolTip(plainTip(
        tr("Save these pages as a PDF file (%1)").arg(save->shortcut().toString(QKeySequence::NativeText))));
    connect(save, &QAction::triggered, this, &PapersPage::savePdf);
    m_actions << save;
}

QWidget *PapersPage::buildPreview()
{
    auto *side = new QWidget(this);
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
    layout->addWidget(m_problem);
    layout->addWidget(m_preview, 1);
    auto *foot = new QHBoxLayout;
    m_pageLabel = new PlainLabel(side);
    m_pageLabel->setObjectName(u"papers.pages"_s);
    foot->addWidget(m_pageLabel);
    foot->addStretch();
    auto *group = new QButtonGroup(this);
    const auto zoomButton = [&](const QString &text, const QString &name, PagePreview::Zoom zoom) {
        auto *button = new QToolButton(side);
        button->setText(text);
        button->setObjectName(name);
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setChecked(zoom == PagePreview::Zoom::FitWidth);
        group->addButton(button);
        foot->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, zoom] { m_preview->setZoom(zoom); });
    };
    zoomButton(tr("Fit width"), u"papers.zoomFit"_s, PagePreview::Zoom::FitWidth);
    zoomButton(u"100%"_s, u"papers.zoomActual"_s, PagePreview::Zoom::Actual);
    layout->addLayout(foot);
    return side;
}

QWidget *PapersPage::buildOptions()
{
    auto *side = new QWidget(this);
    auto *layout = new QVBoxLayout(side);
    const int u = unit(this);
    layout->setContentsMargins(u, 0, 0, 0);
    layout->setSpacing(u / 2);
    const auto add = [&](const QString &text, QWidget *field, const QString &name) {
        auto *label = new PlainLabel(text, side);
        label->setBuddy(field);
        field->setObjectName(name);
        field->setAccessibleName(text);
        layout->addWidget(label);
        layout->addWidget(field);
        layout->addSpacing(u / 2);
        return label;
    };
    m_period = new PeriodBox(side);
    add(tr("Period"), m_period, u"papers.period"_s);
    m_agency = new AgencyBox(side);
    m_agencyLabel = add(tr("Agency"), m_agency, u"papers.agency"_s);
    m_asOf = new QDateEdit(side);
    useCalendar(m_asOf);
    m_asOf->setDisplayFormat(u"yyyy-MM-dd"_s);
    add(tr("Data as of"), m_asOf, u"papers.asOf"_s);
    m_profile = new QComboBox(side);
    addChoices<PaperProfile>(m_profile);
    m_profile->setToolTip(plainTip(tr("Page numbers as in official documents, or as on meeting papers")));
    add(tr("Page numbers"), m_profile, u"papers.profile"_s);
    m_fonts = new PlainLabel(side);
    m_fonts->setObjectName(u"papers.fonts"_s);
    m_fonts->setWordWrap(true);
    m_fonts->setForegroundRole(QPalette::PlaceholderText);
    layout->addSpacing(u);
    layout->addWidget(m_fonts);
    layout->addStretch();
    side->setMinimumWidth(20 * u);
    return side;
}

void PapersPage::connectAll()
{
    connect(m_soon, &QTimer::timeout, this, &PapersPage::refresh);
    connect(m_kinds, &KindList::kindChosen, this, &PapersPage::kindChanged);
    connect(m_period, &PeriodBox::periodChosen, this, [this](const Period &period) {
        m_asOf->setDate(defaultAsOf(period, m_session.day()));
        refreshSoon();
    });
    connect(m_agency, &AgencyBox::agencyChosen, this, &PapersPage::refreshSoon);
    connect(m_profile, &QComboBox::activated, this, &PapersPage::refreshSoon);
    connect(m_asOf, &QDateEdit::dateChanged, this, &PapersPage::refreshSoon);
    connect(m_print, &QPushButton::clicked, this, &PapersPage::print);
    connect(m_save, &QPushButton::clicked, this, &PapersPage::savePdf);
    connect(m_maker, &PreviewMaker::made, this, &PapersPage::pagesMade);
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
            followRules();
        refreshSoon();
    });
}

void PapersPage::followPlan()
{
    const Plan &plan = m_session.book().plan();
    if (!m_session.hasPlan())
        return;
    m_period->setYear(plan.year, plan.cycle);
    m_agency->setRegister(m_session.agencies(), {});
    if (!m_agency->agency().isValid() && !m_session.agencies().inOrder().empty())
        m_agency->setAgency(m_session.agencies().inOrder().front()->id);
    followRules();
    followPeriod();
}

/// The office's way of numbering pages, until another is chosen for a paper.
void PapersPage::followRules()
{
    setChosen(m_profile, m_session.book().rules().paperProfile);
}

void PapersPage::followPeriod()
{
    if (!m_session.period().isValid())
        return;
    m_period->setPeriod(m_session.period());
    m_asOf->setDate(m_session.day());
    refreshSoon();
}

void PapersPage::kindChanged()
{
    const bool agency = isAboutOneAgency(m_kinds->kind());
    m_agency->setVisible(agency);
    m_agencyLabel->setVisible(agency);
    refreshSoon();
}

void PapersPage::open(const QVariantMap &arguments)
{
    m_kinds->choose(arguments.value(u"kind"_s).toString());
}

PaperOptions PapersPage::options() const
{
    return {.kind = m_kinds->kind(),
        .period = m_period->period(),
        .asOf = m_asOf->date(),
        .agency = isAboutOneAgency(m_kinds->kind()) ? m_agency->agency() : AgencyId{},
        .profile = chosen<PaperProfile>(m_profile)};
}

PaperOrder PapersPage::order() const
{
    return {m_session.workspace().readerSource(), m_session.book().plan().id, options()};
}

void PapersPage::refreshSoon()
{
    m_dirty = true;
    if (isVisible())
        m_soon->start();
}

void PapersPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_dirty)
        refresh();
}

void PapersPage::refresh()
{
    if (!m_session.hasPlan())
        return;
    m_dirty = false;
    m_pageLabel->setText(tr("Laying out…"));
    m_ticket = m_maker->make(order());
}

void PapersPage::pagesMade(const PreviewSummary &summary)
{
    if (summary.ticket != m_ticket)
        return;
    const bool good = !summary.error.has_value();
    m_problem->setVisible(!good);
    m_problem->setText(good ? QString() : errorText(*summary.error));
    m_print->setEnabled(good);
    m_save->setEnabled(good);
    QStringList notes;
    if (!summary.missingCharacters.isEmpty())
        notes.append(tr("No font on this computer has these characters, they are printed as boxes: %1")
                         .arg(summary.missingCharacters.join(tr("; "))));
    if (!summary.missingFonts.isEmpty())
        notes.append(tr("Fonts not on this computer: %1").arg(summary.missingFonts.join(tr("; "))));
    m_fonts->setVisible(!notes.isEmpty());
    m_fonts->setText(notes.join(u'\n'));
    m_preview->setSheets(summary.sheetsMm);
    showPageNumber(m_preview->currentPage());
}

void PapersPage::showPageNumber(int page)
{
    const int count = m_preview->sheetCount();
    m_pageLabel->setText(count > 0 ? tr("Page %1 of %2").arg(page + 1).arg(count) : QString());
}

void PapersPage::savePdf()
{
    const QString name = suggestedFileName(m_session.book(), options()); // in the folder used last
    const auto file = m_session.ask().saveFile(this, tr("Save as PDF"), name, tr("PDF files (*.pdf)"));
    if (!file)
        return;
    auto *job = new Job(tr("Writing the PDF"), this);
    job->run<Result<int>>(
        [order = order(), target = *file](RunningWork &running) { return writeOrder(order, target, running); },
        [this, job, target = *file](Result<int> pages) {
            job->deleteLater();
            if (!pages && pages.error().code == ErrorCode::Cancelled)
                m_session.tell(tr("Cancelled; no file was written."));
            else if (m_session.accept(pages))
                m_session.tell(tr("%1: %2 pages").arg(QFileInfo(target).fileName()).arg(*pages), target);
        });
    Q_EMIT m_session.working(job);
}

void PapersPage::print()
{
    if (!m_session.hasPlan() || !m_save->isEnabled())
        return;
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    preparePrinter(*printer, m_kinds->kind());
    if (!m_session.ask().print(this, *printer))
        return;
    auto *job = new Job(tr("Printing"), this);
    job->run<Result<int>>(
        [order = order(), printer](RunningWork &running) { return printOrder(order, *printer, running); },
        [this, job](Result<int> pages) {
            job->deleteLater();
            if (m_session.accept(pages))
                m_session.tell(tr("%1 pages sent to the printer").arg(*pages));
        });
    Q_EMIT m_session.working(job);
}

} // namespace qd
