// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/rowsize.h"

#include "ui/common/metrics.h"
#include "ui/common/rowdelegate.h"

#include <QHeaderView>
#include <QSettings>
#include <QTableView>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

constexpr auto settingsKey = "view/roomyRows"_L1;

} // namespace

RowSizeChoice &RowSizeChoice::instance()
{
    static RowSizeChoice choice;
    return choice;
}

RowSizeChoice::RowSizeChoice()
    : m_size(QSettings().value(settingsKey).toBool() ? RowSize::Roomy : RowSize::Compact)
{
}

void RowSizeChoice::choose(RowSize size)
{
    if (m_size == size)
        return;
    m_size = size;
    QSettings().setValue(settingsKey, size == RowSize::Roomy);
    Q_EMIT changed();
}

int chosenRowHeight(const QWidget *view)
{
    return RowSizeChoice::instance().size() == RowSize::Roomy ? RowDelegate::height(view)
                                                              : compactRowHeight(view);
}

void followRowSize(QTableView *view)
{
    const auto take = [view] {
        const int height = chosenRowHeight(view);
        view->verticalHeader()->setMinimumSectionSize(height);
        view->verticalHeader()->setDefaultSectionSize(height);
    };
    take();
    QObject::connect(&RowSizeChoice::instance(), &RowSizeChoice::changed, view, take);
}

void followRowSize(QTreeView *view)
{
    QObject::connect(&RowSizeChoice::instance(), &RowSizeChoice::changed, view, [view] { view->doItemsLayout(); });
}

} // namespace qd
