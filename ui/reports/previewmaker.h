// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/reportorder.h"

#include <QImage>
#include <QObject>
#include <QThread>

#include <atomic>

namespace qd
{

/// What the preview learns of the pages made for it.
struct PreviewSummary {
    quint64 ticket = 0; ///< of the order; an older one is out of date
    std::vector<QSizeF> sheetsMm;
    QStringList missingFonts;
    QStringList missingCharacters;
    std::optional<Error> error; ///< then there are no sheets
};

/// Makes the pages of the preview and paints them, all on one thread of its own: text layouts belong to the
/// thread that made them. Only what is asked for is painted. An order replaces the one before it.
class PreviewMaker final : public QObject
{
    Q_OBJECT
public:
    explicit PreviewMaker(QObject *parent = nullptr);
    ~PreviewMaker() override;

    quint64 make(ReportOrder order); ///< returns the ticket
    /// One page (from 0) as an image of the size in device pixels.
    void paint(int page, QSize pixels);

Q_SIGNALS:
    void made(const qd::PreviewSummary &summary);
    void painted(quint64 ticket, int page, const QImage &image);

private:
    void layOut(quint64 ticket, const ReportOrder &order, PreviewSummary &summary);
    void makeHere(quint64 ticket, const ReportOrder &order);
    void paintHere(quint64 ticket, int page, QSize pixels);

    QThread m_thread;
    QObject m_there; ///< lives on the thread: what is invoked on it runs there
    std::atomic<quint64> m_ticket = 0;
    std::shared_ptr<const Pages> m_pages; ///< touched on the thread only
};

} // namespace qd

Q_DECLARE_METATYPE(qd::PreviewSummary)
