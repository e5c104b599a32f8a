// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/counts/reviewqueue.h"

#include <QWidget>

#include <optional>
#include <vector>

class QComboBox;
class QLabel;
class QTextBrowser;

namespace qd
{

class Session;

/// One report to be judged: its text and other fields beside what the agency said before, with the characters
/// that differ on a ground of their own, and what became of each version. Any version can be looked at
/// against the one before it.
class ReportPane final : public QWidget
{
    Q_OBJECT
public:
    explicit ReportPane(Session &session, QWidget *parent = nullptr);

    /// The version in hand is shown. `note`: what has to be said of it first; empty: nothing.
    void show(const OpenReport &report, const QString &note = {});
    void showNothing(const QString &why);
    /// What is looked at; an invalid id: nothing.
    ProgressId shown() const { return m_report.id; }

private:
    enum class Against { LastPeriod, VersionBefore, Nothing };

    void fillChoices();
    void draw();
    Against against() const;
    const Progress *other() const;
    QString head(const Progress &now) const;
    QString fields(const Progress &now, const Progress *before) const;
    QString field(const QString &label, const QString &now, const QString *before) const;
    QString history() const;

    Session &m_session;
    OpenReport m_report;
    std::vector<Progress> m_versions; ///< oldest first
    std::optional<Progress> m_last; ///< of an earlier period
    std::vector<ReviewStep> m_steps; ///< of all versions, oldest first

    QLabel *m_title;
    QLabel *m_note;
    QComboBox *m_version;
    QComboBox *m_against;
    QTextBrowser *m_view;
};

} // namespace qd
