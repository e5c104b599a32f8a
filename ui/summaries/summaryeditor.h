// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/summarysources.h"

#include <QColor>
#include <QSet>
#include <QTextEdit>

#include <functional>

namespace qd
{

/// The summary text as it is written. A piece that came from a report stands on that report's ground, and
/// keeps it through edits around it, cut and undo; what is typed has none.
class SummaryEditor final : public QTextEdit
{
    Q_OBJECT
public:
    explicit SummaryEditor(QWidget *parent = nullptr);

    /// The ground of a piece by its report; asked again when the look changes.
    void setGrounds(std::function<QColor(ProgressId)> groundOf);
    void setContent(
        const QString &text, const std::vector<SummarySource> &sources); ///< emits nothing; undo begins anew
    QString content() const { return toPlainText(); }
    std::vector<SummarySource> sources() const;
    QSet<ProgressId> usedReports() const;
    /// At the caret, in place of what is selected; one step of undo.
    void insertFrom(ProgressId report, const QString &text);
    void paintGrounds(); ///< once more, by what groundOf says now

Q_SIGNALS:
    void edited(); ///< by the person, or by insertFrom()

protected:
    void insertFromMimeData(const QMimeData *source) override; ///< words alone, without a report's ground
    bool canInsertFromMimeData(const QMimeData *source) const override;

private:
    QTextCharFormat formatOf(ProgressId report) const;
    void leaveGround();

    std::function<QColor(ProgressId)> m_groundOf;
    bool m_filling = false;
};

} // namespace qd
