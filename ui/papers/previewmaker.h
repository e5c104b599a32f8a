// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/layout/paragraphplaces.h"
#include "ui/common/workthread.h"
#include "ui/papers/paperorder.h"

#include <QImage>
#include <QObject>

#include <functional>

namespace qd
{

class Job;

/// What the preview learns of the pages made for it.
struct PreviewSummary {
    quint64 ticket = 0; ///< of the order; an older one is out of date
    std::vector<QSizeF> sheetsMm;
    QStringList missingFonts;
    QStringList missingCharacters;
    std::vector<ParagraphPlace> places; ///< of what can be edited
    std::shared_ptr<const EditableTexts> texts; ///< nullptr: nothing can be edited
    std::optional<Error> error; ///< then there are no sheets
    std::optional<Error> refusal; ///< the sheets are there, but must not leave the house as they are
    bool isWhole = true; ///< false: only the first page stands yet, the others follow
    bool isStopped = false; ///< the person has stopped the layout: nothing follows
};

/// Makes the pages of the preview and paints them, all on one thread: text layouts belong to the thread that
/// made them. Only what is asked for is painted. An order replaces the one before it. Of a long report the
/// first page is laid out and painted alone, before the rest.
class PreviewMaker final : public QObject
{
    Q_OBJECT
public:
    /// Device pixels that the preview gives to a sheet of so many mm.
    using PixelsOf = std::function<QSize(QSizeF)>;

    explicit PreviewMaker(QObject *parent = nullptr);
    ~PreviewMaker() override;

    quint64 make(
        PaperOrder order, PixelsOf pixelsOf); ///< returns the ticket; pixelsOf is called on the thread
    /// One page (from 0) as an image of the size in device pixels.
    void paint(int page, QSize pixels);
    /// Whether what facts filled in has a ground of its own, on pages painted from now on.
    void markFacts(bool marked) { m_marksFacts = marked; }

Q_SIGNALS:
    void made(const qd::PreviewSummary &summary);
    void painted(quint64 ticket, int page, const QImage &image);
    void working(qd::Job *job); ///< the rest of a long report is laid out: it may be stopped

private:
    struct Laid { ///< touched on the thread only
        std::shared_ptr<const Document> document;
        std::shared_ptr<const Pages> pages;
        std::shared_ptr<const EditableTexts> texts;
        PreviewSummary summary() const;
        QImage image(int page, QSize pixels, bool marksFacts) const;
    };
    struct Start;
    static Result<Start> start(
        Laid &laid, const PaperOrder &order, const PixelsOf &pixelsOf, bool marksFacts);
    void started(quint64 ticket, Result<Start> result);
    void makeRest(quint64 ticket);

    WorkThread m_thread;
    std::shared_ptr<Laid> m_laid;
    quint64 m_ticket = 0;
    bool m_marksFacts = false;
};

} // namespace qd
