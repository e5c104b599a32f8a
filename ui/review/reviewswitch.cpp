// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reviewswitch.h"

#include "ui/common/session.h"
#include "ui/review/reviewpage.h"
#include "workspace/door/rowedits.h"

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

} // namespace qd
