// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/workthread.h"
#include "ui/papers/paperorder.h"

#include <QImage>
#include <QObject>

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

/// Makes the pages of the preview and paints them, all on one thread: text layouts belong to the thread that
/// made them. Only what is asked for is painted. An order replaces the one before it.
class PreviewMaker final : public QObject
{
    Q_OBJECT
public:
    explicit PreviewMaker(QObject *parent = nullptr);
    ~PreviewMaker() override;

    quint64 make(PaperOrder order); ///< returns the ticket
    /// One page (from 0) as an image of the size in device pixels.
    void paint(int page, QSize pixels);

Q_SIGNALS:
    void made(const qd::PreviewSummary &summary);
    void painted(quint64 ticket, int page, const QImage &image);

private:
    struct Laid {
        std::shared_ptr<const Pages> pages; ///< touched on the thread only
    };

    WorkThread m_thread;
    std::shared_ptr<Laid> m_laid;
    quint64 m_ticket = 0;
};

} // namespace qd
