// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/kindlist.h"

#include "ui/common/plaintext.h"
#include "ui/common/roles.h"
#include "ui/common/rowdelegate.h"

#include <QCoreApplication>

namespace qd
{
namespace
{

struct Purpose {
    Q_DECLARE_TR_FUNCTIONS(qd::ReportPurpose)
public:
    static QString of(ReportKind kind)
    {
        switch (kind) {
        case ReportKind::Breakdown:
            return tr("Who does what by when: for issuing with the plan");
        case ReportKind::Progress:
            return tr("What every agency reported: for the file and for checking");
        case ReportKind::Handout:
            return tr("Counts, lights and progress: for the meeting table");
        case ReportKind::Notice:
            return tr("Who is good, who is slow: for circulation");
        case ReportKind::Agency:
            return tr("One agency's tasks: for its liaison officer");
        case ReportKind::Supervision:
            return tr("One matter to one agency with a date");
        case ReportKind::Submission:
            return tr("Who sent what when");
        case ReportKind::Indicators:
            return tr("Targets and values");
        case ReportKind::Summary:
            return tr("The half-year or the year in prose");
        case ReportKind::Digest:
            return tr("All on one page for the leader");
        }
        return {};
    }
};

} // namespace

KindList::KindList(QWidget *parent)
    : QListWidget(parent)
{
    setItemDelegate(new RowDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const ReportKindInfo &info : reportKinds()) {
        if (!info.available)
            continue;
        auto *item = new QListWidgetItem(info.title, this); // owned by the list
        item->setData(Qt::UserRole, QString::fromLatin1(info.name));
        item->setData(KindRole, static_cast<int>(info.kind));
        item->setData(MutedRole, Purpose::of(info.kind));
        item->setToolTip(plainTip(Purpose::of(info.kind)));
    }
    setCurrentRow(count() > 0 ? 0 : -1);
    connect(this, &QListWidget::currentItemChanged, this, [this] { Q_EMIT kindChosen(kind()); });
}

ReportKind KindList::kind() const
{
    return currentItem() ? static_cast<ReportKind>(currentItem()->data(KindRole).toInt())
                         : ReportKind::Handout;
}

bool KindList::choose(const QString &name)
{
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(Qt::UserRole).toString() == name) {
            setCurrentRow(row);
            return true;
        }
    }
    return false;
}

} // namespace qd
