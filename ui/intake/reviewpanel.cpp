// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/reviewpanel.h"

#include "texts/intaketext.h"
#include "ui/common/buttons.h"
#include "ui/common/colors.h"
#include "ui/common/metrics.h"
#include "ui/common/tableview.h"
#include "ui/intake/decisionpanel.h"
#include "ui/intake/doubtbar.h"
#include "ui/intake/draftform.h"
#include "ui/intake/draftgrid.h"
#include "ui/intake/draftholder.h"
#include "ui/intake/drafttreemodel.h"
#include "ui/intake/sourceview.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QSplitter>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

/// Keeps where the person dragged the splitter.
void remember(QSplitter *splitter, const QString &key)
{
    splitter->setChildrenCollapsible(false);
    splitter->restoreState(QSettings().value(u"splitter/"_s + key).toByteArray());
    QObject::connect(splitter, &QSplitter::splitterMoved, splitter,
        [splitter, key] { QSettings().setValue(u"splitter/"_s + key, splitter->saveState()); });
}

} // namespace

ReviewPanel::ReviewPanel(DraftHolder &holder, QWidget *parent)
    : QWidget(parent)
    , m_holder(holder)
    , m_origin(new QLabel(this))
    , m_counts(new QLabel(this))
    , m_warnings(new QLabel(this))
    , m_splitAll(new QComboBox(this))
    , m_undo(new QToolButton(this))
    , m_redo(new QToolButton(this))
    , m_source(new SourceView(this))
    , m_model(new DraftTreeModel(holder, this))
    , m_tree(new QTreeView(this))
    , m_tabs(new QTabWidget(this))
    , m_form(new DraftForm(holder, this))
    , m_grid(new DraftGrid(holder, this))
    , m_decisions(new DecisionPanel(holder, this))
    , m_doubts(new DoubtBar(holder, this))
    , m_import(primaryButton(tr("Import"), this))
{
    auto *middle = new QSplitter(Qt::Horizontal, this);
    middle->addWidget(buildLeft());
    middle->addWidget(buildRight());
    middle->setStretchFactor(0, 2);
    middle->setStretchFactor(1, 3);
    remember(middle, u"import.middle"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(unit(this));
    layout->addWidget(buildHead());
    layout->addWidget(m_warnings);
    layout->addWidget(middle, 1);
    layout->addWidget(buildBottom());

    connect(&holder, &DraftHolder::replaced, this, &ReviewPanel::restart);
    connect(&holder, &DraftHolder::changed, this, &ReviewPanel::fill);
    connect(m_source, &SourceView::placeClicked, this, [this](DraftPlace place) { choose(place, false); });
    connect(m_form, &DraftForm::placeWanted, this, [this](DraftPlace place) { choose(place, true); });
    connect(m_doubts, &DoubtBar::shown, this, &ReviewPanel::showDoubt);
    connect(m_doubts, &DoubtBar::changeWanted, this, &ReviewPanel::changeDoubt);
    connect(m_import, &QPushButton::clicked, this, &ReviewPanel::importWanted);
}

QWidget *ReviewPanel::buildHead()
{
    auto *head = new QWidget(this);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(unit(this));
    m_origin->setObjectName(u"import.origin"_s);
    m_origin->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // may be cut on a narrow screen
    m_counts->setObjectName(u"import.counts"_s);
    useSectionFont(m_counts);
    m_warnings->setObjectName(u"import.warnings"_s);
    m_warnings->setWordWrap(true);
    m_splitAll->setObjectName(u"import.splitAll"_s);
    m_splitAll->setAccessibleName(tr("How all tasks become measures"));
    m_splitAll->addItem(tr("Each task one measure"), static_cast<int>(Split::None));
    m_splitAll->addItem(tr("Each sentence a measure"), static_cast<int>(Split::Sentences));
    m_splitAll->setToolTip(tr("For all tasks; a single task can be split otherwise at the right"));
    auto *tidy = new QPushButton(tr("Tidy punctuation"), head);
    tidy->setObjectName(u"import.tidy"_s);
    tidy->setToolTip(
        tr("Half-width punctuation becomes full-width, stray spaces go; Ctrl+Z brings them back"));
    auto *other = new QPushButton(tr("Another text…"), head);
    other->setObjectName(u"import.other"_s);
    m_undo->setObjectName(u"import.undo"_s);
    m_undo->setText(tr("Undo"));
    m_undo->setToolTip(tr("Takes back the last change on this page (Ctrl+Z)"));
    m_redo->setObjectName(u"import.redo"_s);
    m_redo->setText(tr("Redo"));
    m_redo->setToolTip(tr("Makes the change again (Ctrl+Y)"));
    layout->addWidget(m_counts);
    layout->addWidget(m_origin, 1);
    layout->addWidget(m_undo);
    layout->addWidget(m_redo);
    layout->addWidget(m_splitAll);
    layout->addWidget(tidy);
    layout->addWidget(other);
    connect(m_splitAll, &QComboBox::activated, this, [this](int at) {
        const auto split = static_cast<Split>(m_splitAll->itemData(at).toInt());
        m_holder.edit([&](ProposalDraft &draft) { return draft.splitAll(split); });
    });
    connect(tidy, &QPushButton::clicked, this,
        [this] { m_holder.edit([](ProposalDraft &draft) { return draft.tidy(); }); });
    connect(other, &QPushButton::clicked, this, &ReviewPanel::otherWanted);
    connect(m_undo, &QToolButton::clicked, this,
        [this] { m_holder.edit([](ProposalDraft &draft) { return draft.undo(); }); });
    connect(m_redo, &QToolButton::clicked, this,
        [this] { m_holder.edit([](ProposalDraft &draft) { return draft.redo(); }); });
    return head;
}

QWidget *ReviewPanel::buildLegend()
{
    auto *legend = new QWidget(this);
    auto *layout = new QHBoxLayout(legend);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(unit(this));
    for (const MarkKind kind : {MarkKind::Title, MarkKind::Section, MarkKind::TaskTitle, MarkKind::Measure,
             MarkKind::Lead, MarkKind::Support, MarkKind::Joint, MarkKind::DeadlineMark}) {
        auto *chip = new QLabel(SourceMap::nameOf(kind), legend);
        chip->setAutoFillBackground(true);
        QPalette colors = palette();
        colors.setColor(QPalette::Window, markTint(kind, palette()));
        chip->setPalette(colors);
        chip->setMargin(unit(this) / 4);
        layout->addWidget(chip);
    }
    layout->addStretch(1);
    legend->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    return legend;
}

QWidget *ReviewPanel::buildLeft()
{
    auto *left = new QWidget(this);
    auto *layout = new QVBoxLayout(left);
    layout->setContentsMargins(0, 0, unit(this) / 2, 0);
    layout->setSpacing(unit(this) / 2);
    layout->addWidget(buildLegend());
    layout->addWidget(m_source, 1);
    m_source->setObjectName(u"import.source"_s);
    m_source->setAccessibleName(tr("The text as it came"));
    left->setMinimumWidth(fontMetrics().horizontalAdvance(u'0') * 40);
    return left;
}

void ReviewPanel::prepareDraftTree()
{
    m_tree->setObjectName(u"import.tree"_s);
    m_tree->setAccessibleName(tr("What the text became"));
    m_tree->setModel(m_model);
    prepareTree(m_tree);
    m_tree->setSortingEnabled(false);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setDragDropMode(QAbstractItemView::InternalMove);
    m_tree->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_tree->setSelectionMode(QAbstractItemView::SingleSelection);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(DraftTreeModel::Content, QHeaderView::Stretch);
    const int character = fontMetrics().horizontalAdvance(u'国');
    m_tree->setColumnWidth(DraftTreeModel::Parties, character * 14);
    m_tree->setColumnWidth(DraftTreeModel::DeadlineColumn, character * 6);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &now) { choose(m_model->placeOf(now), true); });
}

QWidget *ReviewPanel::buildRight()
{
    prepareDraftTree();
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_form);
    m_tabs->setObjectName(u"import.tabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(scroll, tr("Content"));
    m_tabs->addTab(m_grid, tr("Who reports"));
    m_tabs->addTab(m_decisions, tr("Agencies"));
    auto *right = new QSplitter(Qt::Vertical, this);
    right->addWidget(m_tree);
    right->addWidget(m_tabs);
    right->setStretchFactor(0, 1);
    right->setStretchFactor(1, 1);
    right->setSizes({260, 300}); // shares, until the person drags them
    remember(right, u"import.right"_s);
    return right;
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

void ReviewPanel::setRegister(const AgencyRegister &agencies)
{
    m_form->setRegister(agencies);
    m_decisions->setRegister(agencies);
}

void ReviewPanel::setOrigin(const QString &words)
{
    m_origin->setText(words);
    m_origin->setToolTip(words);
}

void ReviewPanel::setAcceptable(bool acceptable, const QString &whyNot)
{
    m_import->setEnabled(acceptable);
    m_import->setToolTip(acceptable ? tr("Writes the plan; one undo takes it out again") : whyNot);
}

void ReviewPanel::restart()
{
    m_place = {};
    m_tree->expandToDepth(0);
    m_tree->setCurrentIndex(m_model->indexOf({}));
    m_tree->scrollToTop();
    m_source->setSource(m_holder.draft().proposal());
    m_tabs->setCurrentIndex(0);
    showWarnings();
    fill();
}

void ReviewPanel::fill()
{
    const ProposalDraft &draft = m_holder.draft();
    const Proposal &proposal = draft.proposal();
    m_source->refresh(proposal);
    const auto names = draft.decisions().size();
    m_counts->setText(tr("%1 sections, %2 tasks, %3 measures, %4 agency names")
                          .arg(proposal.sections.size())
                          .arg(proposal.taskCount())
                          .arg(draft.measureCount())
                          .arg(names));
    m_tabs->setTabText(2, tr("Agencies (%1)").arg(names));
    m_undo->setEnabled(draft.canUndo());
    m_redo->setEnabled(draft.canRedo());
    m_splitAll->setCurrentIndex(draft.measureCount() > proposal.taskCount() ? 1 : 0);
}

void ReviewPanel::showWarnings()
{
    QStringList lines;
    for (const ImportWarning &warning : m_holder.draft().proposal().warnings)
        lines << text(warning);
    constexpr qsizetype shown = 2;
    const QString more = lines.size() > shown ? tr(" and %1 more").arg(lines.size() - shown) : QString();
    m_warnings->setVisible(!lines.isEmpty());
    m_warnings->setText(tr("Please note: %1").arg(lines.mid(0, shown).join(u" "_s) + more));
    m_warnings->setToolTip(lines.join(u'\n'));
}

void ReviewPanel::choose(DraftPlace place, bool fromTree)
{
    m_place = place;
    m_form->setPlace(place);
    m_grid->setPlace(place);
    m_source->setCurrent(place, fromTree);
    const QModelIndex index = m_model->indexOf(place);
    if (index.isValid() && m_tree->currentIndex().siblingAtColumn(0) != index)
        m_tree->setCurrentIndex(index);
}

void ReviewPanel::showDoubt(int doubt)
{
    const Doubt &point = m_holder.draft().doubts()[static_cast<size_t>(doubt)];
    if (point.task >= 0)
        choose({point.section, point.task, -1}, true);
    else if (!point.span.isEmpty())
        m_source->reveal(point.span);
}

void ReviewPanel::changeDoubt(int doubt)
{
    showDoubt(doubt);
    const Doubt point = m_holder.draft().doubts()[static_cast<size_t>(doubt)];
    if (point.kind == DoubtKind::UnknownAgency || point.kind == DoubtKind::TwoSpellings) {
        m_tabs->setCurrentIndex(2);
        m_decisions->choose(point.names.value(0));
    } else {
        m_tabs->setCurrentIndex(0);
        m_form->focusParties();
    }
}

void ReviewPanel::showPlace(DraftPlace place)
{
    m_tabs->setCurrentIndex(0);
    choose(place, true);
    m_form->focusText();
}

void ReviewPanel::showChanges(QWidget *list, bool shown)
{
    const int at = m_tabs->indexOf(list);
    if (shown && at < 0)
        m_tabs->addTab(list, tr("Changes"));
    else if (!shown && at >= 0)
        m_tabs->removeTab(at);
    if (shown)
        m_tabs->setCurrentWidget(list);
    else
        list->hide();
    m_import->setText(shown ? tr("Update plan") : tr("Import"));
}

void ReviewPanel::acceptDoubt()
{
    m_doubts->accept();
}

} // namespace qd
