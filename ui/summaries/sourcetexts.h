// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/summaries/summaryfacts.h"

#include <QTextBrowser>

namespace qd
{

class Session;

/// The agencies' texts of a task beside the summary. A click on a sentence, or on 全文, puts it into the
/// summary; each report has a ground of its own, and says whether it was used and whether it has changed
/// since.
class SourceTexts final : public QTextBrowser
{
    Q_OBJECT
public:
    explicit SourceTexts(Session &session, QWidget *parent = nullptr);

    void show(std::vector<SourceReport> reports);
    void setUsed(const QSet<ProgressId> &used); ///< versions that stand in the summary
    QColor groundOf(ProgressId report) const; ///< of its former versions too
    int unusedCount() const;
    int changedCount() const; ///< whose former version is used

    /// What is selected, where it lies in one report; else nothing.
    void insertSelection();

Q_SIGNALS:
    void wanted(qd::ProgressId report, const QString &text);

private:
    enum class Use { None, Present, Former };

    void draw(); ///< keeps the place of Tab among the links
    QString chosenLink() const;
    QTextCursor placeOf(const QString &link) const;
    QString markup(const SourceReport &source, size_t place) const;
    Use useOf(const SourceReport &source) const;
    void follow(const QUrl &link);

    Session &m_session;
    std::vector<SourceReport> m_reports;
    QSet<ProgressId> m_used;
};

} // namespace qd
