// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/page/reviewpanel.h"

#include "domain/proposal/proposalparts.h"
#include "review/namedecisions.h"
#include "review/partyedits.h"
#include "texts/intaketext.h"
#include "ui/common/buttons.h"
#include "ui/common/colors.h"
#include "ui/common/metrics.h"
#include "ui/common/plaintext.h"
#include "ui/common/rowsize.h"
#include "ui/common/splitmemory.h"
#include "ui/imports/doubts/decisionpanel.h"
#include "ui/imports/doubts/doubtbar.h"
#include "ui/imports/page/foldingtabs.h"
#include "ui/imports/page/reviewhead.h"
#include "ui/imports/shared/reviewholder.h"
#include "ui/imports/source/columnbar.h"
#include "ui/imports/source/marklegend.h"
#include "ui/imports/source/partbar.h"
#include "ui/imports/source/sourceview.h"
#include "ui/imports/tree/reviewform.h"
#include "ui/imports/tree/reviewgrid.h"
#include "ui/imports/tree/reviewtree.h"
#include "ui/imports/tree/reviewtreemodel.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{
ReviewPanel::ReviewPanel(ReviewHolder &holder, QWidget *parent)
    : QWidget(parent)
    , m_holder(holder)
    , m_head(new ReviewHead(holder, this))
    , m_notes(new QBoxLayout(QBoxLayout::TopToBottom))
    , m_warnings(new PlainLabel(this))
    , m_parts(new PartBar(holder, this))
    , m_columns(new ColumnBar(holder, this))
    , m_middle(new QSplitter(Qt::Horizontal, this))
    , m_legend(new MarkLegend(this))
    , m_source(new SourceView(this))
    , m_model(new ReviewTreeModel(holder, this))
    , m_tree(new ReviewTree(m_model, this))
    , m_tabs(new FoldingTabs(this))
    , m_form(new ReviewForm(holder, this))
    , m_grid(new ReviewGrid(holder, this))
    , m_decisions(new DecisionPanel(holder, this))
    , m_doubts(new DoubtBar(holder, this))
    , m_import(primaryButton(tr("Import"), this))
{
    m_middle->addWidget(buildLeft());
    m_middle->addWidget(buildRight());
    m_middle->setStretchFactor(0, 3);
    m_middle->setStretchFactor(1, 7);
    m_middle->setSizes({300, 700}); // shares, until the person drags them
    m_middle->setObjectName(u"import.middle"_s);
    m_middle->setChildrenCollapsible(false);
    rememberSplit(m_middle);
    m_notes->setSpacing(unit(this));
    m_notes->addWidget(m_warnings, 1);
    m_notes->addWidget(m_parts);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(unit(this));
    layout->addWidget(m_head);
    layout->addLayout(m_notes);
    layout->addWidget(m_columns);
    layout->addWidget(m_middle, 1);
    layout->addWidget(buildBottom());
    m_warnings->setObjectName(u"import.warnings"_s);
    m_warnings->setWordWrap(true);
    connectParts();
    addKeys();
}

void ReviewPanel::connectParts()
{
    connect(&m_holder, &ReviewHolder::replaced, this, &ReviewPanel::restart);
    connect(&m_holder, &ReviewHolder::changed, this, &ReviewPanel::fill);
    connect(m_head, &ReviewHead::otherWanted, this, &ReviewPanel::otherWanted);
    connect(m_parts, &PartBar::partsChosen, this, &ReviewPanel::partsWanted);
    connect(m_parts, &PartBar::choiceChanged, this, &ReviewPanel::nameImport);
    connect(m_parts, &PartBar::choiceChanged, this, &ReviewPanel::choiceChanged);
    connect(m_columns, &ColumnBar::tableChosen, this, &ReviewPanel::tableWanted);
    connect(m_columns, &ColumnBar::guessWanted, this, &ReviewPanel::guessWanted);
    connect(m_source, &SourceView::nodeClicked, this, [this](NodeId node) { choose(node, false); });
    connect(m_form, &ReviewForm::nodeWanted, this, [this](NodeId node) { choose(node, true); });
    connect(m_form, &ReviewForm::roomWanted, this, &ReviewPanel::growForm,
        Qt::QueuedConnection); // laid out by then
    connect(m_form, &ReviewForm::partyPointed, this, &ReviewPanel::pointAtParty);
    connect(m_form, &ReviewForm::deadlinePointed, this,
        [this] { m_source->point(m_source->deadlineOf(m_node)); });
    connect(m_doubts, &DoubtBar::shown, this, &ReviewPanel::showDoubt);
    connect(m_doubts, &DoubtBar::changeWanted, this, &ReviewPanel::changeDoubt);
    connect(
        m_doubts, &DoubtBar::allSettled, m_import, qOverload<>(&QWidget::setFocus)); // the next Enter imports
    m_import->setAutoDefault(true);
    connect(m_import, &QPushButton::clicked, this, &ReviewPanel::importWanted);
}

QWidget *ReviewPanel::buildLeft()
{
    auto *left = new QWidget(this);
    auto *layout = new QVBoxLayout(left);
    layout->setContentsMargins(0, 0, unit(this) / 2, 0);
    layout->setSpacing(unit(this) / 2);
    layout->addWidget(m_legend);
    layout->addWidget(m_source, 1);
    m_source->setObjectName(u"import.source"_s);
    m_source->setAccessibleName(tr("The text as it came"));
    left->setMinimumWidth(leastSourceWidth());
    return left;
}

QWidget *ReviewPanel::buildRight()
{
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &now) { choose(m_model->nodeOf(now), true); });
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_form);
    m_tabs->setObjectName(u"import.tabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(scroll, tr("Content"));
    m_tabs->addTab(m_grid, tr("Who reports"));
    m_tabs->addTab(m_decisions, tr("Agencies"));
    m_right = new QSplitter(Qt::Vertical, this);
    m_right->addWidget(m_tree);
    m_right->addWidget(m_tabs);
    m_right->setStretchFactor(0, 5); // the tree is why the page exists
    m_right->setStretchFactor(1, 2);
    m_right->setSizes({500, 200}); // shares, until the person drags them
    m_right->setObjectName(u"import.right"_s);
    m_right->setChildrenCollapsible(false);
    rememberSplit(m_right);
    connect(m_tabs, &FoldingTabs::foldedChanged, this, &ReviewPanel::shareHeight);
    return m_right;
}

/// In pixels.
int ReviewPanel::leastSourceWidth() const
{
    return fontMetrics().horizontalAdvance(u'0') * (m_room.isNarrow ? 28 : 40);
}

void ReviewPanel::setRoom(const Room &room)
{
    if (room == m_room)
        return;
    m_room = room;
    m_legend->setVisible(!room.isShort);
    m_parts->setFolded(room.isShort);
    m_columns->setFoldable(room.isShort);
    m_notes->setDirection(room.isShort ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_tabs->setFoldable(room.isShort);
    if (m_isUpdate)
        m_tabs->open(m_tabs->currentIndex()); // the changes are what this is about
    m_doubts->setNarrow(room.isNarrow);
    m_middle->widget(0)->setMinimumWidth(leastSourceWidth());
    if (!isSplitRemembered(m_middle))
        m_middle->setSizes({300, 700});
}

/// What was opened in a short window is what the clerk works in.
void ReviewPanel::shareHeight(bool folded)
{
    if (!m_room.isShort || isSplitRemembered(m_right))
        return;
    m_right->setSizes(folded ? QList{1000, 1} : QList{400, 600});
    if (folded)
        m_tree->setFocus();
}

QWidget *ReviewPanel::buildBottom()
{
    auto *bottom = new QWidget(this);
    auto *layout = new QHBoxLayout(bottom);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(unit(this) * 3);
    layout->addWidget(m_doubts, 1);
    layout->addWidget(m_import);
    m_import->setObjectName(u"import.accept"_s);
    return bottom;
}

/// All agencies of what is chosen are seen, as long as the tree keeps most of its rows. It grows only: what
/// jumps with every row is no help.
void ReviewPanel::growForm()
{
    constexpr int rowsOfTree = 10;
    const QList<int> sizes = m_right->sizes();
    if (m_room.isShort || m_isUpdate || isSplitRemembered(m_right) || m_tabs->currentIndex() != 0)
        return;
    const int all = sizes[0] + sizes[1];
    const int rows = m_tree->header()->height() + rowsOfTree * chosenRowHeight(m_tree);
    const int most = std::max(all * 2 / 5, all - rows);
    const int wanted = std::min(m_tabs->tabBar()->height() + m_form->wantedHeight(), most);
    if (wanted > sizes[1])
        m_right->setSizes({all - wanted, wanted});
}

void ReviewPanel::setToday(QDate today)
{
    m_form->setToday(today);
}

void ReviewPanel::setRegister(const AgencyRegister &agencies)
{
    m_form->setRegister(agencies);
    m_decisions->setRegister(agencies);
}

void ReviewPanel::setOrigin(const QString &words)
{
    m_head->setOrigin(words);
}

void ReviewPanel::begin()
{
    m_parts->begin();
    m_tree->setFocus();
}

void ReviewPanel::resume(NodeId chosen, bool eachForItself)
{
    m_parts->setEachForItself(eachForItself);
    choose(m_holder.review().contains(chosen) ? chosen : NodeId{}, true);
}

void ReviewPanel::refillBars()
{
    m_parts->fill();
    m_columns->fill();
}

bool ReviewPanel::isEachForItself() const
{
    return m_parts->isEachForItself();
}

/// The button says what it makes.
void ReviewPanel::nameImport()
{
    m_import->setText(m_isUpdate ? tr("Update plan")
            : isEachForItself()  ? tr("Import %1 plans").arg(takenParts(m_holder.review().proposal()))
                                 : tr("Import"));
}

void ReviewPanel::setAcceptable(bool acceptable, const QString &whyNot)
{
    m_import->setEnabled(acceptable);
    m_import->setToolTip(plainTip(acceptable ? tr("Writes the plan; one undo takes it out again") : whyNot));
}

void ReviewPanel::restart()
{
    m_node = {};
    m_tree->expandToDepth(0);
    m_tree->setCurrentIndex(m_model->indexOf({}));
    m_tree->scrollToTop();
    m_source->setSource(m_holder.review().proposal());
    m_tabs->setCurrentIndex(0);
    m_tree->shareColumns();
    showWarnings();
    fill();
}

void ReviewPanel::fill()
{
    const ImportReview &review = m_holder.review();
    const Proposal &proposal = review.proposal();
    m_source->refresh(proposal);
    m_tree->shareColumns();
    m_tabs->setTabText(2, tr("Agencies (%1)").arg(decisions(review).size()));
}

/// What the bars below show beside that which settles it: columns, and plans that are not ticked.
bool ReviewPanel::isSaidByBars(const ImportWarning &warning) const
{
    const Proposal &proposal = m_holder.review().proposal();
    const auto listed = static_cast<int>(proposal.parts.size()) - takenParts(proposal);
    return warning.kind == WarningKind::ColumnsGuessed
        || (warning.kind == WarningKind::OtherDocuments && warning.subject.toInt() <= listed);
}

void ReviewPanel::showWarnings()
{
    QStringList lines;
    for (const ImportWarning &warning : m_holder.review().proposal().warnings) {
        if (!isSaidByBars(warning))
            lines << text(warning);
    }
    constexpr qsizetype shown = 2;
    const QString more = lines.size() > shown ? tr(" and %1 more").arg(lines.size() - shown) : QString();
    m_warnings->setVisible(!lines.isEmpty());
    m_warnings->setText(tr("Please note: %1").arg(lines.mid(0, shown).join(u" "_s) + more));
    m_warnings->setToolTip(plainTip(lines.join(u'\n')));
}

void ReviewPanel::choose(NodeId node, bool fromTree)
{
    m_node = node;
    m_form->setNode(node);
    growForm();
    m_grid->setNode(node);
    m_source->setCurrent(node, fromTree);
    const QModelIndex index = m_model->indexOf(node);
    if (index.isValid() && m_tree->currentIndex().siblingAtColumn(0) != index)
        m_tree->setCurrentIndex(index);
}

void ReviewPanel::showDoubt(int doubt)
{
    const Doubt &point = m_holder.review().doubts()[static_cast<size_t>(doubt)];
    if (point.task.isValid())
        choose(point.task, true);
    else if (!point.span.isEmpty())
        m_source->reveal(point.span);
}

void ReviewPanel::changeDoubt(int doubt)
{
    showDoubt(doubt);
    const Doubt point = m_holder.review().doubts()[static_cast<size_t>(doubt)];
    switch (point.kind) {
    case DoubtKind::UnknownAgency:
    case DoubtKind::TwoSpellings:
    case DoubtKind::AgencyByFolding:
    case DoubtKind::InferredPrefix:
    case DoubtKind::TornName:
        m_tabs->open(2);
        if (std::any_of(point.names.begin(), point.names.end(),
                [this](const QString &name) { return m_decisions->choose(name); }))
            return;
        break;
    case DoubtKind::DeadlineUnread:
        m_tabs->open(0);
        m_form->focusDeadline();
        return;
    case DoubtKind::NoLead:
    case DoubtKind::NoParty:
    case DoubtKind::OpenBracket:
        break;
    }
    m_tabs->open(0);
    m_form->focusParties();
}

/// Why an agency was read so: the rule stands beside it, its place is shown in the source.
void ReviewPanel::pointAtParty(int party)
{
    const auto &all = parties(m_holder.review(), m_node);
    const auto at = static_cast<size_t>(party);
    m_source->point(party >= 0 && at < all.size() ? all[at].span : Span{});
}

void ReviewPanel::showNode(NodeId node)
{
    m_tabs->open(0);
    choose(node, true);
    m_form->focusText();
}

void ReviewPanel::showChanges(QWidget *list, bool shown)
{
    const int at = m_tabs->indexOf(list);
    if (shown && at < 0)
        m_tabs->addTab(list, tr("Changes"));
    else if (!shown && at >= 0)
        m_tabs->removeTab(at);
    if (shown) {
        m_tabs->open(m_tabs->indexOf(list));
        setTabOrder(m_tabs, list);
        if (!isSplitRemembered(m_right))
            m_right->setSizes({180, 380}); // the changes are what this is about
    } else {
        list->hide();
    }
    m_isUpdate = shown;
    m_parts->setChoiceShown(!shown);
    nameImport();
}

} // namespace qd
