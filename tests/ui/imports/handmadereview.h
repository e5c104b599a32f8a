// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/agencyregister.h"
#include "domain/proposal/proposalnodes.h"
#include "domain/values/deadline.h"
#include "support/builders.h"
#include "ui/imports/page/reviewpanel.h"
#include "ui/imports/shared/reviewholder.h"
#include "uisupport/uitest.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTreeView>

// A review of a proposal made by hand, as the readers hand it over: two tasks, each piece with its place and
// its rule, a doubt of each kind that has to do with reading.
namespace qd::test
{

using namespace Qt::StringLiterals;

inline const QString sourceText
    = u"2024年某区质量工作要点\n一、夯实基础\n（一）加强制度建设。修订工作规则。"
      u"（牵头单位：区市场监管局，配合单位：审批服务局；6月底前完成）\n"
      u"（二）完善激励机制。适时评选政府质量奖。（区教育局，成熟一个评选一个）\n"_s;

inline Span spanOf(const QString &piece)
{
    const qsizetype at = sourceText.indexOf(piece);
    return {at, at + piece.size()};
}

inline ProposedParty readParty(const QString &name, Role role, ReadingRule rule)
{
    ProposedParty made = party(name, role);
    made.span = spanOf(name);
    made.rule = rule;
    return made;
}

/// As the readers hand it over: two tasks, each piece with its place and its rule, a doubt of each newer
/// kind.
Proposal readProposal()
{
    Proposal proposal;
    proposal.source = sourceText;
    proposal.title = u"2024年某区质量工作要点"_s;
    proposal.titleSpan = spanOf(proposal.title);
    proposal.year = 2024;
    ProposedSection section;
    section.number = u"一"_s;
    section.title = u"夯实基础"_s;
    section.span = spanOf(u"一、夯实基础"_s);
    ProposedTask one = task(u"（一）"_s, u"加强制度建设"_s, {u"修订工作规则。"_s});
    one.titleSpan = spanOf(one.title);
    one.span = {one.titleSpan.begin, spanOf(u"前完成）"_s).end};
    one.rule = ReadingRule::AnnotatedItem;
    one.deadline = readDeadline(u"6月底前"_s, 2024);
    one.deadlineRule = ReadingRule::DeadlineInAnnotation;
    one.leaders = {u"张三"_s, u"李四"_s};
    one.parties = {readParty(u"区市场监管局"_s, Role::Lead, ReadingRule::LabelledList),
        readParty(u"审批服务局"_s, Role::Support, ReadingRule::LabelledList)};
    one.parties[1].inferred = true;
    one.parties[1].resolved = u"区审批服务局"_s;
    ProposedTask two = task(u"（二）"_s, u"完善激励机制"_s, {u"适时评选政府质量奖。"_s});
    two.titleSpan = spanOf(two.title);
    two.span = {two.titleSpan.begin, sourceText.size() - 1};
    two.rule = ReadingRule::AnnotatedItem;
    two.deadline = Deadline{u"成熟一个评选一个"_s, {}};
    two.parties = {readParty(u"区教育局"_s, Role::Responsible, ReadingRule::BareList)};
    section.tasks = {one, two};
    proposal.sections = {section};
    giveNodeIds(proposal);
    const NodeId first = proposal.sections[0].tasks[0].id;
    const NodeId second = proposal.sections[0].tasks[1].id;
    proposal.doubts = {{DoubtKind::AgencyByFolding, {u"区市场监管局"_s}, u"静安市场监管局"_s, first, {}},
        {DoubtKind::InferredPrefix, {u"审批服务局"_s}, u"区审批服务局"_s, first, {}},
        {DoubtKind::DeadlineUnread, {u"成熟一个评选一个"_s}, {}, second, {}}};
    return proposal;
}

inline std::vector<AgencyDecision> decisions()
{
    const auto decision = [](const QString &name, qint64 agency, AgencyMatch match) {
        AgencyDecision made;
        made.name = made.shortName = made.fullName = name;
        made.existingAgency = agency;
        made.match = match;
        return made;
    };
    return {decision(u"区市场监管局"_s, 1, AgencyMatch::Folding),
        decision(u"审批服务局"_s, 0, AgencyMatch::None), decision(u"区教育局"_s, 2, AgencyMatch::ShortName)};
}

inline AgencyRegister agencies()
{
    Agency bureau;
    bureau.id = AgencyId{1};
    bureau.shortName = u"静安市场监管局"_s;
    bureau.fullName = u"静安区市场监督管理局"_s;
    Agency school;
    school.id = AgencyId{2};
    school.shortName = u"区教育局"_s;
    school.fullName = u"静安区教育局"_s;
    return {{bureau, school}, {}, {}};
}

struct Review {
    ReviewHolder holder;
    QWidget window;
    ReviewPanel panel{holder, &window};

    explicit Review(Proposal proposal = readProposal())
    {
        window.resize(1180, 640);
        panel.resize(1180, 640);
        panel.setRegister(agencies());
        holder.replace(ImportReview(std::move(proposal), decisions(), Split::None));
        window.show();
        window.activateWindow(); // keys of a page are keys of the active window
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window does not become active");
        panel.begin();
    }
    QTreeView *tree() { return named<QTreeView>(&panel, u"import.tree"_s); }
    QLabel *label(const char *name) { return named<QLabel>(&panel, QLatin1String(name)); }
    QTabWidget *tabs() { return named<QTabWidget>(&panel, u"import.tabs"_s); }
    QLineEdit *line(const char *name) { return named<QLineEdit>(&panel, QLatin1String(name)); }
    QAbstractItemModel *parties() { return named<QAbstractItemView>(&panel, u"import.parties"_s)->model(); }
    QModelIndex taskIndex(int task) { return tree()->model()->index(task, 0, tree()->model()->index(1, 0)); }
    void select(int task) { tree()->setCurrentIndex(taskIndex(task)); }
    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(panel.window()->focusWidget(), static_cast<Qt::Key>(key), modifiers);
    }
    /// The piece of the source that is marked as pointed at: the last selection.
    QString pointed()
    {
        const auto marks = named<QPlainTextEdit>(&panel, u"import.source"_s)->extraSelections();
        return marks.isEmpty() ? QString() : marks.last().cursor.selectedText();
    }
};

} // namespace qd::test
