// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reviewswitch.h"

#include "ui/common/emptystate.h"
#include "ui/common/metrics.h"
#include "ui/common/plaintext.h"
#include "ui/common/session.h"
#include "ui/review/reviewpage.h"
#include "workspace/door/rowedits.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{

void switchReviewOn(Session &session)
{
    const auto rows = rowsOf<Setting>(session.workspace());
    if (!session.accept(rows))
        return;
    const QString name = key(SettingKey::ReviewOn);
    const auto row = std::find_if(
        rows->begin(), rows->end(), [&](const Setting &setting) { return setting.key == name; });
    RowEdit<Setting> edit;
    if (row != rows->end())
        edit.seen = *row;
    edit.wanted = edit.seen.value_or(Setting{{}, name, {}});
    edit.wanted->value = u"1"_s;
    if (session.accept(editRows<Setting>(session.workspace(), OpKind::EditSettings, {edit})))
        session.tellDone(ReviewPage::tr("Review is on: what comes in waits here."));
}

void sayReviewIsOff(EmptyState &place, QAction *switchOn)
{
    place.set(ReviewPage::tr("Reports are not reviewed"),
        ReviewPage::tr("What comes in counts at once, as on paper. With review on it counts once it has been "
                       "accepted here; what has "
                       "come in so far has to be accepted too."),
        switchOn);
}

ReviewOffNote::ReviewOffNote(QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(unit(this));
    auto *button = new QPushButton(ReviewPage::tr("Switch review on"), this);
    button->setObjectName(u"review.switchOnButton"_s);
    row->addWidget(new PlainLabel(tr("Review is off: what comes in counts at once."), this));
    row->addWidget(button);
    row->addStretch();
    connect(button, &QPushButton::clicked, this, &ReviewOffNote::wanted);
}

} // namespace qd
