// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/papers/paperorder.h"

class QWidget;

namespace qd
{

class Session;

/// A paper on a printer: the person is asked for one, with the settings used last for the kind, the work is
/// done in the background, and the session tells how it went, with `remark` behind. The job belongs to
/// `page`.
void printPaper(QWidget *page, Session &session, const PaperOrder &order, const QString &remark);

} // namespace qd
