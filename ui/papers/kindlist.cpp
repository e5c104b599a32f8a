// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/kindlist.h"

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
    static QString of(PaperKind kind)
    {
        switch (kind) {
        case PaperKind::Breakdown:
            return tr("Who does what by when: for issuing with the plan");
        case PaperKind::Progress:
            return tr("What every agency reported: for the file and for checking");
        case PaperKind::Handout:
            return tr("Counts, lights and progress: for the meeting table");
        case PaperKind::Notice:
            return tr("Who is good, who is slow: for circulation");
        case PaperKind::Agency:
            return tr("One agency's tasks: for its liaison officer");
        case PaperKind::Supervision:
            return tr("One matter to one agency with a date");
        case PaperKind::Submission:
            return tr("Who sent what when");
        case PaperKind::Indicators:
            return tr("Targets and values");
        case PaperKind::Summary:
            return tr("The half-year or the year in prose");
        case PaperKind::Digest:
            return tr("All on one page for the leader");
        case PaperKind::Reminder:
            return tr("To agencies whose reports are missing");
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
    for (const PaperKindInfo &info : paperKinds()) {
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

PaperKind KindList::kind() const
{
    return currentItem() ? static_cast<PaperKind>(currentItem()->data(KindRole).toInt()) : PaperKind::Handout;
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
